import type * as confirmCampaign from '../../campaigns/use-cases/confirm-campaign.ts';
import type * as importAddressees from '../../campaigns/use-cases/import-addressees.ts';
import type * as interruptCampaign from '../../campaigns/use-cases/interrupt-campaign.ts';
import type * as planCampaign from '../../campaigns/use-cases/plan-campaign.ts';
import type * as planControllerCampaign from '../../campaigns/use-cases/plan-controller-campaign.ts';
import type * as readAddressees from '../../campaigns/use-cases/read-addressees.ts';
import type * as readCampaign from '../../campaigns/use-cases/read-campaign.ts';
import type * as recordByHand from '../../campaigns/use-cases/record-by-hand.ts';
import type * as tellTheRest from '../../campaigns/use-cases/tell-the-rest.ts';
import type { Checkpoint, CheckpointReason } from '../../audit-log/checkpoint.ts';
import type { EvidenceItem } from '../../evidence/evidence-item.ts';
import type { CustodyCommand } from '../../evidence/use-cases/record-custody.ts';
import type * as configureEscalation from '../../escalation/use-cases/configure-escalation.ts';
import type * as readEscalations from '../../escalation/use-cases/read-escalations.ts';
import type * as takeEscalation from '../../escalation/use-cases/take-escalation.ts';
import type * as settleUnknown from '../../channels/use-cases/settle-unknown.ts';
import type { Actor } from '../../identity/actor.ts';
import type * as acceptInvitation from '../../identity/use-cases/accept-invitation.ts';
import type * as allowSso from '../../identity/use-cases/allow-sso.ts';
import type * as breakGlass from '../../identity/use-cases/break-glass.ts';
import type * as blockUser from '../../identity/use-cases/block-user.ts';
import type * as changePassword from '../../identity/use-cases/change-password.ts';
import type * as confirmIdentity from '../../identity/use-cases/confirm-identity.ts';
import type * as changeRoles from '../../identity/use-cases/change-roles.ts';
import type * as correctUser from '../../identity/use-cases/correct-user.ts';
import type * as createApiToken from '../../identity/use-cases/create-api-token.ts';
import type * as addSecondFactor from '../../identity/use-cases/add-second-factor.ts';
import type * as passkeyChallenge from '../../identity/use-cases/passkey-challenge.ts';
import type * as smsCodes from '../../identity/use-cases/sms-codes.ts';
import type * as proveSecondStep from '../../identity/use-cases/prove-second-step.ts';
import type * as recoveryCodes from '../../identity/use-cases/recovery-codes.ts';
import type * as removeSecondFactor from '../../identity/use-cases/remove-second-factor.ts';
import type * as secondFactorPolicy from '../../identity/use-cases/second-factor-policy.ts';
import type * as deactivateUser from '../../identity/use-cases/deactivate-user.ts';
import type * as inviteUser from '../../identity/use-cases/invite-user.ts';
import type * as listUsers from '../../identity/use-cases/list-users.ts';
import type * as makeResetLink from '../../identity/use-cases/make-reset-link.ts';
import type * as renewInvitation from '../../identity/use-cases/renew-invitation.ts';
import type * as requestPasswordReset from '../../identity/use-cases/request-password-reset.ts';
import type * as resetPassword from '../../identity/use-cases/reset-password.ts';
import type * as revokeApiToken from '../../identity/use-cases/revoke-api-token.ts';
import type * as setUpAdministrator from '../../identity/use-cases/set-up-administrator.ts';
import type * as signIn from '../../identity/use-cases/sign-in.ts';
import type * as signOut from '../../identity/use-cases/sign-out.ts';
import type * as unblockUser from '../../identity/use-cases/unblock-user.ts';
import type * as addEventToIncident from '../../incidents/use-cases/add-event-to-incident.ts';
import type * as answerReporter from '../../incidents/use-cases/answer-reporter.ts';
import type * as changeAwareness from '../../incidents/use-cases/change-awareness.ts';
import type * as changeParties from '../../incidents/use-cases/change-parties.ts';
import type * as decide from '../../incidents/use-cases/decide.ts';
import type * as dismissEvent from '../../incidents/use-cases/dismiss-event.ts';
import type * as previewRegime from '../../incidents/use-cases/preview-regime.ts';
import type * as openReport from '../../incidents/use-cases/open-report.ts';
import type * as promoteEvent from '../../incidents/use-cases/promote-event.ts';
import type * as readIncidents from '../../incidents/use-cases/read-incidents.ts';
import type * as recordAftercare from '../../incidents/use-cases/record-aftercare.ts';
import type * as recordFacts from '../../incidents/use-cases/record-facts.ts';
import type * as readFilingSheet from '../../incidents/use-cases/read-filing-sheet.ts';
import type * as recordFiling from '../../incidents/use-cases/record-filing.ts';
import type * as recordTelling from '../../incidents/use-cases/record-telling.ts';
import type * as restrictIncident from '../../incidents/use-cases/restrict-incident.ts';
import type * as registerEvent from '../../incidents/use-cases/register-event.ts';
import type * as replayDecision from '../../incidents/use-cases/replay-decision.ts';
import type * as similarDecisions from '../../incidents/use-cases/similar-decisions.ts';
import type * as startDrill from '../../incidents/use-cases/start-drill.ts';
import type * as approveNotice from '../../notices/use-cases/approve-notice.ts';
import type * as approveNoticeAlone from '../../notices/use-cases/approve-notice-alone.ts';
import type * as draftNotice from '../../notices/use-cases/draft-notice.ts';
import type * as previewNotice from '../../notices/use-cases/preview-notice.ts';
import type * as reviewOneSignature from '../../notices/use-cases/review-one-signature.ts';
import type * as reviseNotice from '../../notices/use-cases/revise-notice.ts';
import type * as configureClocks from '../../parties/use-cases/configure-clocks.ts';
import type * as listParties from '../../parties/use-cases/list-parties.ts';
import type * as registerAgreement from '../../parties/use-cases/register-agreement.ts';
import type * as recordFilingProfile from '../../parties/use-cases/record-filing-profile.ts';
import type * as registerParty from '../../parties/use-cases/register-party.ts';
import type * as verifyContact from '../../parties/use-cases/verify-contact.ts';
import type * as changeWebhook from '../../webhooks/use-cases/change-webhook.ts';
import type * as readWebhooks from '../../webhooks/use-cases/read-webhooks.ts';
import type * as registerWebhook from '../../webhooks/use-cases/register-webhook.ts';
import type * as sendWebhook from '../../webhooks/use-cases/send-webhook.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { Stored } from '../../store/collection.ts';

/** The exports of a module that take their ports and answer the use case, without the ports. */
type Bound<Module, Name extends keyof Module> = {
  readonly [Key in Name]: Module[Key] extends (ports: never) => infer UseCase ? UseCase : never;
};

/** What the door may call; the composition root binds each to its ports. */
export type UseCases = Bound<typeof setUpAdministrator, 'setUpAdministrator'> &
  Bound<typeof signIn, 'signIn'> &
  Bound<typeof signOut, 'signOut'> &
  Bound<typeof confirmIdentity, 'confirmIdentity'> &
  Bound<typeof changePassword, 'changePassword'> &
  Bound<typeof proveSecondStep, 'proveSecondStep' | 'readSecondStep'> &
  Bound<typeof passkeyChallenge, 'askPasskey'> &
  Bound<typeof smsCodes, 'startSms' | 'confirmSms' | 'sendSmsCode'> &
  Bound<typeof addSecondFactor, 'startTotp' | 'confirmTotp' | 'startPasskey' | 'addPasskey'> &
  Bound<typeof removeSecondFactor, 'removeSecondFactor' | 'resetSecondFactors'> &
  Bound<typeof recoveryCodes, 'renewRecoveryCodes'> &
  Bound<typeof secondFactorPolicy, 'readSecondFactorPolicy' | 'configureSecondFactors'> &
  Bound<typeof inviteUser, 'inviteUser'> &
  Bound<typeof acceptInvitation, 'acceptInvitation'> &
  Bound<typeof blockUser, 'blockUser'> &
  Bound<typeof unblockUser, 'unblockUser'> &
  Bound<typeof deactivateUser, 'deactivateUser' | 'reactivateUser'> &
  Bound<typeof changeRoles, 'changeRoles'> &
  Bound<typeof correctUser, 'correctUser'> &
  Bound<typeof renewInvitation, 'renewInvitation'> &
  Bound<typeof makeResetLink, 'makeResetLink'> &
  Bound<typeof requestPasswordReset, 'requestPasswordReset'> &
  Bound<typeof resetPassword, 'resetPassword'> &
  Bound<
    typeof breakGlass,
    'makeBreakGlass' | 'reviewBreakGlass' | 'renewBreakGlass' | 'listBreakGlassUses'
  > &
  Bound<typeof createApiToken, 'createApiToken'> &
  Bound<typeof revokeApiToken, 'revokeApiToken'> &
  Bound<typeof listUsers, 'listUsers' | 'listApiTokens'> &
  Bound<typeof allowSso, 'allowSso'> &
  Bound<typeof readWebhooks, 'listWebhooks' | 'listWebhookDeliveries'> &
  Bound<typeof registerWebhook, 'registerWebhook'> &
  Bound<typeof changeWebhook, 'rotateWebhookSecret' | 'disableWebhook' | 'enableWebhook'> &
  Bound<typeof sendWebhook, 'testWebhook' | 'resendWebhook'> &
  Bound<typeof registerParty, 'registerParty'> &
  Bound<typeof registerAgreement, 'registerAgreement'> &
  Bound<typeof recordFilingProfile, 'recordFilingProfile'> &
  Bound<typeof verifyContact, 'verifyContact'> &
  Bound<typeof configureClocks, 'configureClocks'> &
  Bound<typeof previewRegime, 'previewRegime'> &
  Bound<typeof listParties, 'listParties' | 'showParty' | 'listAgreements'> &
  Bound<typeof registerEvent, 'registerEvent'> &
  Bound<typeof openReport, 'openReport' | 'writeAsReporter' | 'listOwnReports'> &
  Bound<
    typeof answerReporter,
    'answerReporter' | 'readDialogue' | 'readIncidentDialogues' | 'listWaitingDialogues'
  > &
  Bound<typeof promoteEvent, 'promoteEvent'> &
  Bound<typeof addEventToIncident, 'addEventToIncident'> &
  Bound<typeof dismissEvent, 'dismissEvent'> &
  Bound<typeof startDrill, 'startDrill'> &
  Bound<typeof restrictIncident, 'restrictIncident' | 'liftRestriction' | 'nameLaneReaders'> &
  Bound<typeof recordFacts, 'recordFacts' | 'recordAnswers'> &
  Bound<typeof changeParties, 'addIncidentParty' | 'recordAffectedPart' | 'sharePart'> &
  Bound<
    typeof changeAwareness,
    'recordAwareness' | 'correctAwareness' | 'answerAwarenessCorrection' | 'deferAwareness'
  > &
  Bound<typeof decide, 'assess' | 'giveAdvice' | 'decide' | 'confirmDecision'> &
  Bound<typeof similarDecisions, 'similarDecisions'> &
  Bound<typeof replayDecision, 'replayDecision'> &
  Bound<typeof recordTelling, 'recordInformed' | 'promiseUpdate' | 'takeObligation'> &
  Bound<typeof recordFiling, 'recordFiling' | 'recordBulkFiling'> &
  Bound<typeof readFilingSheet, 'readAnswerSheet' | 'readFiledSheet'> &
  Bound<
    typeof recordAftercare,
    | 'addNote'
    | 'confirmContainment'
    | 'holdReview'
    | 'addAction'
    | 'completeAction'
    | 'markChannelCompromised'
    | 'closeIncident'
    | 'reopenIncident'
  > &
  Bound<
    typeof readIncidents,
    | 'readIncident'
    | 'listIncidents'
    | 'listByNextDue'
    | 'listParts'
    | 'listEvents'
    | 'listRegister'
    | 'listRegisterYears'
    | 'countNotShown'
    | 'listColleagues'
  > &
  Bound<typeof draftNotice, 'draftNotice'> &
  Bound<typeof reviseNotice, 'reviseNotice'> &
  Bound<typeof approveNotice, 'approveNotice'> &
  Bound<typeof approveNoticeAlone, 'approveNoticeAlone'> &
  Bound<typeof reviewOneSignature, 'reviewOneSignature'> &
  Bound<typeof previewNotice, 'previewNotice'> &
  Bound<typeof planCampaign, 'planCampaign'> &
  Bound<typeof planControllerCampaign, 'planControllerCampaign'> &
  Bound<typeof importAddressees, 'importAddressees'> &
  Bound<typeof confirmCampaign, 'confirmAndSend'> &
  Bound<
    typeof interruptCampaign,
    'stopCampaign' | 'resumeCampaign' | 'cancelCampaign' | 'sendAgainToFailed'
  > &
  Bound<typeof recordByHand, 'recordReachedByHand' | 'recordAddress' | 'acknowledgeReceipt'> &
  Bound<
    typeof tellTheRest,
    'requestAddressLookUp' | 'recordLettersPosted' | 'publishPublicNotice'
  > &
  Bound<typeof readAddressees, 'readAddressees' | 'exportLetters'> &
  Bound<typeof configureEscalation, 'configureEscalation'> &
  Bound<typeof takeEscalation, 'takeEscalation'> &
  Bound<typeof readEscalations, 'readEscalationPolicy'> &
  Bound<typeof readCampaign, 'readCampaign'> &
  Bound<typeof settleUnknown, 'settleUnknown'> & {
    readonly recordCustody: (
      actor: Actor,
      command: CustodyCommand,
    ) => Promise<Outcome<Stored<EvidenceItem>>>;
    readonly verifyEvidence: (
      actor: Actor,
      evidenceId: string,
    ) => Promise<Outcome<Stored<EvidenceItem>>>;
    readonly signCheckpoint: (
      actor: Actor,
      reason: CheckpointReason,
    ) => Promise<Outcome<Checkpoint>>;
  };
