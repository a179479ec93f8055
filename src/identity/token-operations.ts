import type { Role } from './actor.ts';
import { acts, isForPeople, permissions, type Act, type Permission } from './permissions.ts';

export type TokenOperationGroup = 'READ' | 'EVENTS' | 'CASE' | 'TELL' | 'EVIDENCE' | 'ORGANISATION';

export interface TokenOperation {
  readonly name: Act;
  readonly group: TokenOperationGroup;
  /** Roles that a token needs one of; empty: every recognised caller may. */
  readonly roles: readonly Role[];
}

/** Done by people, with a session or a link of their own. */
const notForSystems: ReadonlySet<string> = new Set<Act>([
  'setUpAdministrator',
  'signIn',
  'acceptInvitation',
  'requestPasswordReset',
  'resetPassword',
  'signOut',
  'confirmIdentity',
  'changePassword',
  'secondStep',
  'proveSecondStep',
  'askPasskey',
  'sendSmsCode',
  'startTotp',
  'startSms',
  'confirmSms',
  'confirmTotp',
  'startPasskey',
  'addPasskey',
  'removeSecondFactor',
  'renewRecoveryCodes',
  'acknowledgeReceipt',
  'demo',
  'singleSignOn',
  'openReport',
  'writeAsReporter',
]);

const grouped: Readonly<Record<string, TokenOperationGroup>> = {
  ...each(
    'EVENTS',
    ...(['registerEvent', 'promoteEvent', 'dismissEvent', 'events', 'addEventToIncident'] as const),
    ...(['dialogue', 'incidentDialogues', 'answerReporter'] as const),
  ),
  ...each(
    'READ',
    ...(['me', 'incidents', 'incident', 'board', 'portal', 'register', 'registerYears'] as const),
    ...(['incidentChanged', 'boardChanged', 'deadline', 'latenessReasons'] as const),
    ...(['notificationRows', 'regimes', 'previewRegime', 'assessFacts', 'answerSheet'] as const),
    ...(['campaigns', 'campaign', 'campaignProgress', 'addressees', 'channels'] as const),
    ...(['escalations', 'escalationPolicy', 'auditEntries', 'checkpoints'] as const),
    ...(['similarDecisions', 'replayDecision', 'exportIncident', 'exportLetters'] as const),
    ...(['parties', 'party', 'agreements', 'colleagues', 'myReports'] as const),
  ),
  ...each(
    'TELL',
    ...(['draftNotice', 'reviseNotice', 'previewNotice'] as const),
    ...(['planCampaign', 'importAddressees', 'stopCampaign'] as const),
    ...(['resumeCampaign', 'recordReachedByHand', 'recordAddress'] as const),
    ...(['recordLettersPosted', 'requestAddressLookUp', 'publishPublicNotice'] as const),
    ...(['recordInformed', 'takeObligation', 'promiseUpdate'] as const),
  ),
  ...each(
    'EVIDENCE',
    ...([
      'collectEvidence',
      'recordCustody',
      'readEvidence',
      'evidence',
      'verifyEvidence',
    ] as const),
  ),
  ...each(
    'ORGANISATION',
    ...(['registerParty', 'registerAgreement', 'endAgreement', 'recordFilingProfile'] as const),
    ...(['verifyContact', 'configureClocks', 'configureEscalation', 'signCheckpoint'] as const),
  ),
};

/** What a token can be bound to: whatever one of its roles allows; administration stays with people. */
export const tokenOperations: readonly TokenOperation[] = acts
  .filter((name) => !notForSystems.has(name) && !isForPeople(name))
  .map((name) => ({ name, group: grouped[name] ?? 'CASE', roles: rolesOf(permissions[name]) }))
  .filter(({ name, roles }) => roles.length > 0 || typeof permissions[name] === 'string');

function rolesOf(permission: Permission): readonly Role[] {
  if (typeof permission === 'string') return [];
  const roles = new Set([...permission.members, ...permission.guests]);
  return [...roles].filter((role) => role !== 'ADMINISTRATOR');
}

function each(group: TokenOperationGroup, ...names: readonly Act[]) {
  return Object.fromEntries(names.map((name) => [name, group]));
}
