import { confirmAndSend } from '../campaigns/use-cases/confirm-campaign.ts';
import { importAddressees } from '../campaigns/use-cases/import-addressees.ts';
import {
  cancelCampaign,
  resumeCampaign,
  sendAgainToFailed,
  stopCampaign,
} from '../campaigns/use-cases/interrupt-campaign.ts';
import { readCampaign } from '../campaigns/use-cases/read-campaign.ts';
import { planCampaign } from '../campaigns/use-cases/plan-campaign.ts';
import { planControllerCampaign } from '../campaigns/use-cases/plan-controller-campaign.ts';
import { exportLetters, readAddressees } from '../campaigns/use-cases/read-addressees.ts';
import {
  acknowledgeReceipt,
  recordAddress,
  recordReachedByHand,
} from '../campaigns/use-cases/record-by-hand.ts';
import {
  publishPublicNotice,
  recordLettersPosted,
  requestAddressLookUp,
} from '../campaigns/use-cases/tell-the-rest.ts';
import { settleUnknown } from '../channels/use-cases/settle-unknown.ts';
import { signCheckpoint } from '../audit-log/use-cases/sign-checkpoint.ts';
import { configureEscalation } from '../escalation/use-cases/configure-escalation.ts';
import type { EscalationPorts } from '../escalation/use-cases/ports.ts';
import { readEscalationPolicy } from '../escalation/use-cases/read-escalations.ts';
import { takeEscalation } from '../escalation/use-cases/take-escalation.ts';
import { recordCustody } from '../evidence/use-cases/record-custody.ts';
import { verifyEvidence } from '../evidence/use-cases/verify-evidence.ts';
import { acceptInvitation } from '../identity/use-cases/accept-invitation.ts';
import { allowSso } from '../identity/use-cases/allow-sso.ts';
import * as breakGlass from '../identity/use-cases/break-glass.ts';
import { blockUser } from '../identity/use-cases/block-user.ts';
import { changeRoles } from '../identity/use-cases/change-roles.ts';
import { changePassword } from '../identity/use-cases/change-password.ts';
import { confirmIdentity } from '../identity/use-cases/confirm-identity.ts';
import { correctUser } from '../identity/use-cases/correct-user.ts';
import { createApiToken } from '../identity/use-cases/create-api-token.ts';
import * as addSecondFactor from '../identity/use-cases/add-second-factor.ts';
import { askPasskey } from '../identity/use-cases/passkey-challenge.ts';
import * as smsCodes from '../identity/use-cases/sms-codes.ts';
import { proveSecondStep, readSecondStep } from '../identity/use-cases/prove-second-step.ts';
import { renewRecoveryCodes } from '../identity/use-cases/recovery-codes.ts';
import {
  removeSecondFactor,
  resetSecondFactors,
} from '../identity/use-cases/remove-second-factor.ts';
import {
  configureSecondFactors,
  readSecondFactorPolicy,
} from '../identity/use-cases/second-factor-policy.ts';
import { deactivateUser, reactivateUser } from '../identity/use-cases/deactivate-user.ts';
import { inviteUser } from '../identity/use-cases/invite-user.ts';
import { listApiTokens, listUsers } from '../identity/use-cases/list-users.ts';
import { makeResetLink } from '../identity/use-cases/make-reset-link.ts';
import { renewInvitation } from '../identity/use-cases/renew-invitation.ts';
import { requestPasswordReset } from '../identity/use-cases/request-password-reset.ts';
import { resetPassword } from '../identity/use-cases/reset-password.ts';
import { revokeApiToken } from '../identity/use-cases/revoke-api-token.ts';
import { setUpAdministrator } from '../identity/use-cases/set-up-administrator.ts';
import { signIn } from '../identity/use-cases/sign-in.ts';
import { signOut } from '../identity/use-cases/sign-out.ts';
import { unblockUser } from '../identity/use-cases/unblock-user.ts';
import * as changeAwareness from '../incidents/use-cases/change-awareness.ts';
import * as changeParties from '../incidents/use-cases/change-parties.ts';
import * as decide from '../incidents/use-cases/decide.ts';
import { dismissEvent } from '../incidents/use-cases/dismiss-event.ts';
import { addEventToIncident } from '../incidents/use-cases/add-event-to-incident.ts';
import {
  answerReporter,
  listWaitingDialogues,
  readDialogue,
  readIncidentDialogues,
} from '../incidents/use-cases/answer-reporter.ts';
import { listOwnReports, openReport, writeAsReporter } from '../incidents/use-cases/open-report.ts';
import { previewRegime } from '../incidents/use-cases/preview-regime.ts';
import { promoteEvent } from '../incidents/use-cases/promote-event.ts';
import * as readIncidents from '../incidents/use-cases/read-incidents.ts';
import * as recordAftercare from '../incidents/use-cases/record-aftercare.ts';
import { recordAnswers, recordFacts } from '../incidents/use-cases/record-facts.ts';
import { readAnswerSheet, readFiledSheet } from '../incidents/use-cases/read-filing-sheet.ts';
import { recordBulkFiling, recordFiling } from '../incidents/use-cases/record-filing.ts';
import * as recordTelling from '../incidents/use-cases/record-telling.ts';
import { registerEvent } from '../incidents/use-cases/register-event.ts';
import { replayDecision } from '../incidents/use-cases/replay-decision.ts';
import {
  liftRestriction,
  nameLaneReaders,
  restrictIncident,
} from '../incidents/use-cases/restrict-incident.ts';
import { similarDecisions } from '../incidents/use-cases/similar-decisions.ts';
import { startDrill } from '../incidents/use-cases/start-drill.ts';
import { approveNoticeAlone } from '../notices/use-cases/approve-notice-alone.ts';
import { approveNotice } from '../notices/use-cases/approve-notice.ts';
import { draftNotice } from '../notices/use-cases/draft-notice.ts';
import { previewNotice } from '../notices/use-cases/preview-notice.ts';
import { reviewOneSignature } from '../notices/use-cases/review-one-signature.ts';
import { reviseNotice } from '../notices/use-cases/revise-notice.ts';
import { configureClocks } from '../parties/use-cases/configure-clocks.ts';
import { listAgreements, listParties, showParty } from '../parties/use-cases/list-parties.ts';
import { registerAgreement } from '../parties/use-cases/register-agreement.ts';
import { recordFilingProfile } from '../parties/use-cases/record-filing-profile.ts';
import { registerParty } from '../parties/use-cases/register-party.ts';
import { verifyContact } from '../parties/use-cases/verify-contact.ts';
import {
  disableWebhook,
  enableWebhook,
  rotateWebhookSecret,
} from '../webhooks/use-cases/change-webhook.ts';
import { listWebhookDeliveries, listWebhooks } from '../webhooks/use-cases/read-webhooks.ts';
import { registerWebhook } from '../webhooks/use-cases/register-webhook.ts';
import { resendWebhook, testWebhook } from '../webhooks/use-cases/send-webhook.ts';
import type { WebhookPorts } from '../webhooks/use-cases/ports.ts';
import type { UseCases } from '../adapters/graphql/use-cases.ts';
import type { ProductPorts } from './ports.ts';

/** Binds every use case that the door may call to its ports. */
export function bindUseCases(
  ports: ProductPorts,
  escalation: EscalationPorts,
  webhooks: WebhookPorts,
): UseCases {
  const {
    identity,
    parties,
    incidents,
    intake,
    filings,
    notices,
    campaigns,
    settling,
    evidence,
    checkpoints,
  } = ports;
  return {
    setUpAdministrator: setUpAdministrator(identity),
    signIn: signIn(identity),
    signOut: signOut(identity),
    confirmIdentity: confirmIdentity(identity),
    changePassword: changePassword(identity),
    readSecondStep: readSecondStep(identity),
    proveSecondStep: proveSecondStep(identity),
    askPasskey: askPasskey(identity),
    sendSmsCode: smsCodes.sendSmsCode(identity),
    startSms: smsCodes.startSms(identity),
    confirmSms: smsCodes.confirmSms(identity),
    startTotp: addSecondFactor.startTotp(identity),
    confirmTotp: addSecondFactor.confirmTotp(identity),
    startPasskey: addSecondFactor.startPasskey(identity),
    addPasskey: addSecondFactor.addPasskey(identity),
    removeSecondFactor: removeSecondFactor(identity),
    resetSecondFactors: resetSecondFactors(identity),
    renewRecoveryCodes: renewRecoveryCodes(identity),
    readSecondFactorPolicy: readSecondFactorPolicy(identity),
    configureSecondFactors: configureSecondFactors(identity),
    inviteUser: inviteUser(identity),
    acceptInvitation: acceptInvitation(identity),
    blockUser: blockUser(identity),
    unblockUser: unblockUser(identity),
    deactivateUser: deactivateUser(identity),
    reactivateUser: reactivateUser(identity),
    changeRoles: changeRoles(identity),
    correctUser: correctUser(identity),
    renewInvitation: renewInvitation(identity),
    makeResetLink: makeResetLink(identity),
    requestPasswordReset: requestPasswordReset(identity),
    resetPassword: resetPassword(identity),
    makeBreakGlass: breakGlass.makeBreakGlass(identity),
    reviewBreakGlass: breakGlass.reviewBreakGlass(identity),
    renewBreakGlass: breakGlass.renewBreakGlass(identity),
    listBreakGlassUses: breakGlass.listBreakGlassUses(identity),
    createApiToken: createApiToken(identity),
    revokeApiToken: revokeApiToken(identity),
    listUsers: listUsers(identity),
    listApiTokens: listApiTokens(identity),

    registerParty: registerParty(parties),
    registerAgreement: registerAgreement(parties),
    recordFilingProfile: recordFilingProfile(parties),
    verifyContact: verifyContact(parties),
    configureClocks: configureClocks(parties),
    listParties: listParties(parties),
    showParty: showParty(parties),
    listAgreements: listAgreements(parties),

    previewRegime: previewRegime(incidents),
    registerEvent: registerEvent(intake),
    openReport: openReport(intake),
    writeAsReporter: writeAsReporter(intake),
    listOwnReports: listOwnReports(intake),
    readDialogue: readDialogue(intake),
    readIncidentDialogues: readIncidentDialogues(intake),
    answerReporter: answerReporter(intake),
    listWaitingDialogues: listWaitingDialogues(intake),
    promoteEvent: promoteEvent(incidents),
    addEventToIncident: addEventToIncident(incidents),
    dismissEvent: dismissEvent(incidents),
    startDrill: startDrill(incidents),
    restrictIncident: restrictIncident(incidents),
    liftRestriction: liftRestriction(incidents),
    nameLaneReaders: nameLaneReaders(incidents),
    recordFacts: recordFacts(incidents),
    recordAnswers: recordAnswers(incidents),
    addIncidentParty: changeParties.addIncidentParty(incidents),
    recordAffectedPart: changeParties.recordAffectedPart(incidents),
    sharePart: changeParties.sharePart(incidents),
    recordAwareness: changeAwareness.recordAwareness(incidents),
    correctAwareness: changeAwareness.correctAwareness(incidents),
    answerAwarenessCorrection: changeAwareness.answerAwarenessCorrection(incidents),
    deferAwareness: changeAwareness.deferAwareness(incidents),
    assess: decide.assess(incidents),
    giveAdvice: decide.giveAdvice(incidents),
    decide: decide.decide(incidents),
    confirmDecision: decide.confirmDecision(incidents),
    similarDecisions: similarDecisions(incidents),
    replayDecision: replayDecision(incidents),
    recordFiling: recordFiling(filings),
    recordBulkFiling: recordBulkFiling(filings),
    readAnswerSheet: readAnswerSheet(filings),
    readFiledSheet: readFiledSheet(filings),
    recordInformed: recordTelling.recordInformed(incidents),
    promiseUpdate: recordTelling.promiseUpdate(incidents),
    takeObligation: recordTelling.takeObligation(incidents),
    addNote: recordAftercare.addNote(incidents),
    confirmContainment: recordAftercare.confirmContainment(incidents),
    holdReview: recordAftercare.holdReview(incidents),
    addAction: recordAftercare.addAction(incidents),
    completeAction: recordAftercare.completeAction(incidents),
    markChannelCompromised: recordAftercare.markChannelCompromised(incidents),
    closeIncident: recordAftercare.closeIncident(incidents),
    reopenIncident: recordAftercare.reopenIncident(incidents),
    readIncident: readIncidents.readIncident(incidents),
    listIncidents: readIncidents.listIncidents(incidents),
    listByNextDue: readIncidents.listByNextDue(incidents),
    listParts: readIncidents.listParts(incidents),
    listEvents: readIncidents.listEvents(incidents),
    listRegister: readIncidents.listRegister(incidents),
    listRegisterYears: readIncidents.listRegisterYears(incidents),
    countNotShown: readIncidents.countNotShown(incidents),
    listColleagues: readIncidents.listColleagues(incidents),

    draftNotice: draftNotice(notices),
    reviseNotice: reviseNotice(notices),
    approveNotice: approveNotice(notices),
    approveNoticeAlone: approveNoticeAlone(notices),
    reviewOneSignature: reviewOneSignature(notices),
    previewNotice: previewNotice(notices),

    planCampaign: planCampaign(campaigns),
    planControllerCampaign: planControllerCampaign(campaigns),
    importAddressees: importAddressees(campaigns),
    confirmAndSend: confirmAndSend(campaigns),
    stopCampaign: stopCampaign(campaigns),
    resumeCampaign: resumeCampaign(campaigns),
    cancelCampaign: cancelCampaign(campaigns),
    sendAgainToFailed: sendAgainToFailed(campaigns),
    recordReachedByHand: recordReachedByHand(campaigns),
    recordAddress: recordAddress(campaigns),
    acknowledgeReceipt: acknowledgeReceipt(campaigns),
    requestAddressLookUp: requestAddressLookUp(campaigns),
    recordLettersPosted: recordLettersPosted(campaigns),
    publishPublicNotice: publishPublicNotice(campaigns),
    readAddressees: readAddressees(campaigns),
    exportLetters: exportLetters(campaigns),
    readCampaign: readCampaign(campaigns),
    settleUnknown: settleUnknown(settling),

    allowSso: allowSso({ ...identity, ssoPermits: ports.collections.ssoPermits }),
    listWebhooks: listWebhooks(webhooks),
    listWebhookDeliveries: listWebhookDeliveries(webhooks),
    registerWebhook: registerWebhook(webhooks),
    rotateWebhookSecret: rotateWebhookSecret(webhooks),
    disableWebhook: disableWebhook(webhooks),
    enableWebhook: enableWebhook(webhooks),
    testWebhook: testWebhook(webhooks),
    resendWebhook: resendWebhook(webhooks),

    configureEscalation: configureEscalation(escalation),
    takeEscalation: takeEscalation(escalation),
    readEscalationPolicy: readEscalationPolicy(escalation),

    recordCustody: (actor, command) => recordCustody(evidence, actor, command),
    verifyEvidence: (actor, evidenceId) => verifyEvidence(evidence, actor, evidenceId),
    signCheckpoint: (actor, reason) => signCheckpoint(checkpoints, actor, reason),
  };
}
