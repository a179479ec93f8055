import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { Actor, Role } from './actor.ts';

/**
 * Who may do an act. `ANYONE`: no identity needed (the act carries its own proof, or is public).
 * `SIGNED_IN`: whoever is recognised. Otherwise `members` are the roles of the handling party, and
 * `guests` the roles that a guest of another party must hold beside GUEST; the use case then checks
 * that the part touched is the guest's own (`onBehalfOf`, `obligedPartyId`).
 */
export type Permission =
  'ANYONE' | 'SIGNED_IN' | { readonly members: readonly Role[]; readonly guests: readonly Role[] };

function members(...roles: readonly Role[]): Permission {
  return { members: roles, guests: [] };
}

function membersAndGuests(memberRoles: readonly Role[], guestRoles: readonly Role[]): Permission {
  return { members: memberRoles, guests: guestRoles };
}

const caseReaders = [
  'HANDLER',
  'DECIDER',
  'DPO',
  'MANAGER',
  'COMMUNICATIONS',
  'COUNSEL',
  'AUDITOR',
] as const satisfies readonly Role[];
const senders = ['HANDLER', 'COMMUNICATIONS', 'DECIDER'] as const satisfies readonly Role[];
const awarenessRoles = ['HANDLER', 'DECIDER'] as const satisfies readonly Role[];
const everyGuest = ['GUEST'] as const satisfies readonly Role[];

/** Deny by default: an act that is not here does not compile, a role that is not named is refused. */
export const permissions = {
  setUpAdministrator: 'ANYONE',
  signIn: 'ANYONE',
  /** The half-open session of the cookie is the proof. */
  secondStep: 'ANYONE',
  proveSecondStep: 'ANYONE',
  askPasskey: 'ANYONE',
  sendSmsCode: 'ANYONE',
  acceptInvitation: 'ANYONE',
  requestPasswordReset: 'ANYONE',
  /** The link is the proof. */
  resetPassword: 'ANYONE',
  registerEvent: 'ANYONE',
  /** The receipt number is the proof. */
  openReport: 'ANYONE',
  writeAsReporter: 'ANYONE',
  acknowledgeReceipt: 'ANYONE',
  /** Whether people sign in at a provider of their own; the sign-in screen has a button then. */
  singleSignOn: 'ANYONE',
  /** Whether the data is made up; the sign-in screen says so. */
  demo: 'ANYONE',

  signOut: 'SIGNED_IN',
  confirmIdentity: 'SIGNED_IN',
  changePassword: 'SIGNED_IN',
  startTotp: 'SIGNED_IN',
  startSms: 'SIGNED_IN',
  confirmSms: 'SIGNED_IN',
  confirmTotp: 'SIGNED_IN',
  startPasskey: 'SIGNED_IN',
  addPasskey: 'SIGNED_IN',
  removeSecondFactor: 'SIGNED_IN',
  renewRecoveryCodes: 'SIGNED_IN',
  me: 'SIGNED_IN',
  myReports: 'SIGNED_IN',

  inviteUser: members('ADMINISTRATOR'),
  blockUser: members('ADMINISTRATOR'),
  unblockUser: members('ADMINISTRATOR'),
  deactivateUser: members('ADMINISTRATOR'),
  reactivateUser: members('ADMINISTRATOR'),
  correctUser: members('ADMINISTRATOR'),
  renewInvitation: members('ADMINISTRATOR'),
  makeResetLink: members('ADMINISTRATOR'),
  makeBreakGlass: members('ADMINISTRATOR'),
  renewBreakGlass: members('ADMINISTRATOR'),
  /** By another person than who used it. */
  reviewBreakGlass: members('ADMINISTRATOR', 'MANAGER'),
  breakGlassUses: members('ADMINISTRATOR', 'MANAGER'),
  resetSecondFactors: members('ADMINISTRATOR'),
  secondFactorPolicy: members('ADMINISTRATOR'),
  configureSecondFactors: members('ADMINISTRATOR'),
  changeRoles: members('ADMINISTRATOR'),
  createApiToken: members('ADMINISTRATOR'),
  revokeApiToken: members('ADMINISTRATOR'),
  users: members('ADMINISTRATOR'),
  apiTokens: members('ADMINISTRATOR'),
  tokenOperations: members('ADMINISTRATOR'),
  /** Administrators connect systems; what is told holds ids and codes, and nothing of a case. */
  webhooks: members('ADMINISTRATOR'),
  webhookDeliveries: members('ADMINISTRATOR'),
  registerWebhook: members('ADMINISTRATOR'),
  rotateWebhookSecret: members('ADMINISTRATOR'),
  disableWebhook: members('ADMINISTRATOR'),
  enableWebhook: members('ADMINISTRATOR'),
  testWebhook: members('ADMINISTRATOR'),
  resendWebhook: members('ADMINISTRATOR'),
  /** The account is bound at its owner's next sign-in at the provider. */
  allowSingleSignOn: members('ADMINISTRATOR'),
  /** Each organisation names whom its own clocks wake, also one that is here as a guest. */
  configureEscalation: membersAndGuests(['ADMINISTRATOR', 'MANAGER'], ['MANAGER']),
  markChannelCompromised: members('HANDLER', 'DECIDER', 'MANAGER'),

  registerParty: members('ADMINISTRATOR', 'HANDLER'),
  registerAgreement: members('ADMINISTRATOR', 'HANDLER', 'COUNSEL'),
  endAgreement: members('ADMINISTRATOR', 'HANDLER', 'COUNSEL'),
  recordFilingProfile: membersAndGuests(['ADMINISTRATOR', 'HANDLER', 'DPO'], ['HANDLER', 'DPO']),
  verifyContact: members('ADMINISTRATOR', 'HANDLER', 'COMMUNICATIONS'),
  parties: members('ADMINISTRATOR', ...caseReaders),
  party: members('ADMINISTRATOR', ...caseReaders),
  agreements: members('ADMINISTRATOR', ...caseReaders),

  promoteEvent: members('HANDLER', 'DECIDER'),
  addEventToIncident: members('HANDLER', 'DECIDER'),
  dismissEvent: members('HANDLER', 'DECIDER'),
  events: members(...caseReaders),
  dialogue: members(...caseReaders),
  incidentDialogues: members(...caseReaders),
  answerReporter: members('HANDLER', 'DECIDER'),
  incidents: members(...caseReaders),
  incident: members(...caseReaders),
  board: members(...caseReaders),
  /** A guest whose part was shared hears that something changed, not what. */
  incidentChanged: membersAndGuests(caseReaders, everyGuest),
  boardChanged: members(...caseReaders),
  deadline: 'SIGNED_IN',
  latenessReasons: 'SIGNED_IN',
  notificationRows: 'SIGNED_IN',
  regimes: 'SIGNED_IN',
  previewRegime: members('HANDLER', 'DECIDER', 'DPO', 'MANAGER'),
  configureClocks: members('ADMINISTRATOR', 'MANAGER'),
  assessFacts: 'SIGNED_IN',
  register: members(...caseReaders),
  registerYears: members(...caseReaders),

  recordFacts: members('HANDLER', 'DECIDER'),
  /** Guests answer for their own party. */
  recordAnswers: membersAndGuests(['HANDLER', 'DECIDER', 'DPO'], ['HANDLER', 'DECIDER', 'DPO']),
  addIncidentParty: members('HANDLER', 'DECIDER'),
  /** Need to know; who is left out by it hears that there is no such incident. */
  restrictIncident: members('HANDLER', 'DECIDER', 'DPO', 'COUNSEL'),
  liftRestriction: members('HANDLER', 'DECIDER', 'DPO', 'COUNSEL'),
  /** Legal privilege: counsel says who reads its lane, and alone exports it. */
  nameLaneReaders: members('COUNSEL'),
  exportCounselLane: members('COUNSEL'),
  /** Names and roles of one's own organisation, to name people in a case. */
  colleagues: members(...caseReaders),
  recordAffectedPart: members('HANDLER', 'DECIDER'),
  sharePart: members('HANDLER', 'DECIDER'),
  recordAwareness: membersAndGuests(awarenessRoles, awarenessRoles),
  correctAwareness: membersAndGuests(awarenessRoles, awarenessRoles),
  answerAwarenessCorrection: membersAndGuests(['DECIDER', 'MANAGER'], ['DECIDER', 'MANAGER']),
  deferAwareness: membersAndGuests(awarenessRoles, awarenessRoles),

  assess: membersAndGuests(['HANDLER', 'DECIDER', 'DPO'], ['HANDLER', 'DECIDER', 'DPO']),
  /** The DPO advises and does not decide: GDPR art. 38(3), 38(6), 39. */
  giveAdvice: membersAndGuests(['DPO'], ['DPO']),
  /** A processor's view, or counsel's, beside the proposal. */
  giveView: membersAndGuests(['HANDLER', 'DECIDER', 'COUNSEL'], ['HANDLER', 'DECIDER', 'COUNSEL']),
  decide: membersAndGuests(['DECIDER'], ['DECIDER']),
  similarDecisions: membersAndGuests(caseReaders, ['HANDLER', 'DECIDER', 'DPO', 'COUNSEL']),
  replayDecision: membersAndGuests(caseReaders, [
    'HANDLER',
    'DECIDER',
    'DPO',
    'MANAGER',
    'COUNSEL',
  ]),
  confirmDecision: membersAndGuests(['DECIDER', 'MANAGER'], ['DECIDER', 'MANAGER']),
  reviewOneSignature: membersAndGuests(['DECIDER', 'MANAGER'], ['DECIDER', 'MANAGER']),
  recordFiling: membersAndGuests(['HANDLER', 'DECIDER', 'DPO'], ['HANDLER', 'DECIDER', 'DPO']),
  recordBulkFiling: membersAndGuests(['HANDLER', 'DECIDER', 'DPO'], ['HANDLER', 'DECIDER', 'DPO']),
  /** Everything that an authority asks, with who reports and whom to call. */
  answerSheet: membersAndGuests(caseReaders, ['HANDLER', 'DECIDER', 'DPO']),
  recordInformed: membersAndGuests(senders, senders),
  takeObligation: membersAndGuests(senders, senders),
  promiseUpdate: membersAndGuests(senders, senders),

  draftNotice: membersAndGuests(senders, senders),
  reviseNotice: membersAndGuests(senders, senders),
  approveNotice: membersAndGuests(['DECIDER', 'MANAGER'], ['DECIDER', 'MANAGER']),
  approveNoticeAlone: membersAndGuests(['DECIDER'], ['DECIDER']),
  previewNotice: membersAndGuests([...senders, 'MANAGER', 'DPO'], senders),
  planCampaign: membersAndGuests(senders, senders),
  importAddressees: membersAndGuests(senders, senders),
  confirmCampaign: membersAndGuests(senders, senders),
  stopCampaign: membersAndGuests([...senders, 'MANAGER'], senders),
  resumeCampaign: membersAndGuests(senders, senders),
  settleUnknown: membersAndGuests(senders, senders),
  recordReachedByHand: membersAndGuests(senders, senders),
  recordLettersPosted: membersAndGuests(senders, senders),
  requestAddressLookUp: membersAndGuests(senders, senders),
  recordAddress: membersAndGuests(senders, senders),
  publishPublicNotice: membersAndGuests(senders, senders),
  exportLetters: membersAndGuests(senders, senders),
  campaigns: membersAndGuests(caseReaders, senders),
  campaign: membersAndGuests(caseReaders, senders),
  addressees: membersAndGuests(senders, senders),
  campaignProgress: membersAndGuests(caseReaders, senders),
  channels: members('ADMINISTRATOR', ...caseReaders),

  takeEscalation: members('HANDLER', 'DECIDER', 'DPO', 'MANAGER', 'COMMUNICATIONS'),
  escalations: members(...caseReaders),
  escalationPolicy: membersAndGuests(['ADMINISTRATOR', ...caseReaders], ['MANAGER']),

  collectEvidence: members('HANDLER', 'DECIDER', 'COUNSEL'),
  recordCustody: members('HANDLER', 'DECIDER', 'COUNSEL'),
  readEvidence: members('HANDLER', 'DECIDER', 'DPO', 'COUNSEL', 'AUDITOR'),
  evidence: members('HANDLER', 'DECIDER', 'DPO', 'COUNSEL', 'AUDITOR'),
  verifyEvidence: members('HANDLER', 'DECIDER', 'COUNSEL', 'AUDITOR'),
  addNote: members('HANDLER', 'DECIDER', 'DPO', 'MANAGER', 'COMMUNICATIONS', 'COUNSEL'),

  confirmContainment: members('HANDLER', 'DECIDER'),
  holdReview: members('HANDLER', 'DECIDER', 'MANAGER'),
  addAction: members('HANDLER', 'DECIDER', 'DPO', 'MANAGER'),
  completeAction: members('HANDLER', 'DECIDER', 'MANAGER'),
  closeIncident: members('DECIDER', 'MANAGER'),
  reopenIncident: members('HANDLER', 'DECIDER', 'MANAGER'),
  startDrill: members('HANDLER', 'DECIDER', 'MANAGER'),

  /** A guest gets its own part. */
  exportIncident: membersAndGuests(['HANDLER', 'DECIDER', 'DPO', 'COUNSEL', 'AUDITOR'], everyGuest),
  /** Administrators get what happened to accounts, tokens, parties and keys, and nothing of any case. */
  auditEntries: members('AUDITOR', 'DPO', 'ADMINISTRATOR'),
  checkpoints: members('AUDITOR', 'DPO', 'ADMINISTRATOR', 'DECIDER', 'MANAGER'),
  signCheckpoint: members('AUDITOR', 'DPO', 'ADMINISTRATOR', 'DECIDER', 'MANAGER'),

  portal: membersAndGuests([], everyGuest),
} as const satisfies Record<string, Permission>;

export type Act = keyof typeof permissions;
export const acts = Object.keys(permissions) as readonly Act[];

/**
 * Every field of GraphQL is an act by its own name; these are the acts of the other ways in. `ANYONE`:
 * health says nothing of what is kept, and a callback or a link brings its own proof.
 */
export const routePermissions: Readonly<Record<string, Act | 'ANYONE'>> = {
  'GET /healthz': 'ANYONE',
  'GET /readyz': 'ANYONE',
  'POST /callbacks/twilio/status': 'ANYONE',
  'POST /callbacks/twilio/inbound': 'ANYONE',
  'GET /sign-in/sso': 'signIn',
  'GET /sign-in/sso/callback': 'signIn',
  'GET /receipt/:token': 'acknowledgeReceipt',
  'POST /receipt/:token': 'acknowledgeReceipt',
  'GET /take/:token': 'ANYONE',
  'POST /take/:token': 'ANYONE',
  'POST /evidence/:incidentId': 'collectEvidence',
  'GET /evidence/:itemId/bytes': 'readEvidence',
  'GET /exports/:incidentId.zip': 'exportIncident',
  'GET /exports/:incidentId/counsel.zip': 'exportCounselLane',
  'GET /letters/:campaignId.csv': 'exportLetters',
  'GET /exports/answer-sheets/:incidentId/:obligationId.pdf': 'answerSheet',
  'GET /exports/answer-sheets/:incidentId/:obligationId.html': 'answerSheet',
  'GET /exports/answer-sheets/:incidentId/:obligationId.json': 'answerSheet',
  'GET /exports/filings/:incidentId/:filingId.pdf': 'answerSheet',
  'GET /exports/filings/:incidentId/:filingId.html': 'answerSheet',
  'GET /exports/filings/:incidentId/:filingId.json': 'answerSheet',
  'GET /register.csv': 'register',
  'GET /register.xlsx': 'register',
  'GET /register.pdf': 'register',
};

/**
 * Rules 4 and 7: who advises, decides, approves, sends, takes over or closes is a person, never a token; so
 * is who says who may see a case, reads counsel's lane, or looks at the use of the break-glass account.
 */
const forPeople: ReadonlySet<Act> = new Set<Act>([
  'giveAdvice',
  'decide',
  'confirmDecision',
  'answerAwarenessCorrection',
  'approveNotice',
  'approveNoticeAlone',
  'reviewOneSignature',
  'confirmCampaign',
  'settleUnknown',
  'takeEscalation',
  'closeIncident',
  'restrictIncident',
  'liftRestriction',
  'nameLaneReaders',
  'exportCounselLane',
  'breakGlassUses',
  'reviewBreakGlass',
]);

export function isForPeople(act: Act): boolean {
  return forPeople.has(act);
}

/** Acts of a second person; who the first is stands in `second-person.ts`. */
export const actsOfASecondPerson = [
  'answerAwarenessCorrection',
  'confirmDecision',
  'approveNotice',
  'reviewOneSignature',
] as const satisfies readonly Act[];

const ofASecondPerson: ReadonlySet<Act> = new Set(actsOfASecondPerson);

export function may(actor: Actor, act: Act): boolean {
  return authorise(actor, act).ok;
}

/** A guest is measured against `guests` alone, whatever its other roles say. */
function roleAllows(actor: Actor, act: Act): boolean {
  if (actor.operations !== null && !actor.operations.includes(act)) return false;
  const permission: Permission = permissions[act];
  if (permission === 'ANYONE') return true;
  if (actor.kind !== 'USER' && actor.kind !== 'TOKEN') return false;
  if (permission === 'SIGNED_IN') return true;
  if (actor.partyId === null) return false;
  const allowed = isGuest(actor) ? permission.guests : permission.members;
  return actor.roles.some((role) => allowed.includes(role));
}

/** To name somebody in a case who may not read cases would promise what is not so. */
export function readsCases(roles: readonly Role[]): boolean {
  return caseReaders.some((role) => roles.includes(role));
}

export function isGuest(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.includes('GUEST');
}

/** One refusal for every reason, so that it never tells whether the thing asked for exists. */
export function authorise(actor: Actor, act: Act): Outcome<void> {
  if (!roleAllows(actor, act)) return refuse({ code: 'FORBIDDEN', params: { act } });
  if (actor.kind === 'TOKEN' && isForPeople(act)) return refuse({ code: 'A_PERSON_DECIDES' });
  return actor.breakGlass === true && ofASecondPerson.has(act)
    ? refuse({ code: 'BREAK_GLASS_NO_SECOND_PERSON' })
    : accept(undefined);
}

/** The product itself does what follows from people's acts. */
export function authoriseUnlessSystem(actor: Actor, act: Act): Outcome<void> {
  return actor.kind === 'SYSTEM' ? accept(undefined) : authorise(actor, act);
}
