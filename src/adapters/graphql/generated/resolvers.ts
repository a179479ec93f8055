import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment as RFC 3339 with offset. Answers are in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /** A civil date, `2026-11-21`. */
  Date: { input: string; output: string; }
  /** Breach facts in the shape of the product's fact model; every field may be null: not yet known. */
  FactsJson: { input: unknown; output: unknown; }
  /** Any JSON value. */
  Json: { input: unknown; output: unknown; }
};

/** Why a command was refused. All faults of one command come at once. */
export type UserError = {
  __typename?: 'UserError';
  /** Stable code, e.g. `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** A sentence in the language of the caller. */
  message: Scalars['String']['output'];
  /** Dotted path of the input at fault, when one is. */
  field?: Maybe<Scalars['String']['output']>;
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give this as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The signed-in actor. */
  me: Me;
  /** What needs a person now. */
  board: Board;
  /** Reported events, newest first. */
  events: EventConnection;
  /** Incidents of the actor's organisation, newest first. */
  incidents: IncidentConnection;
  /** One incident; refused to who has no part in it. */
  incident?: Maybe<Incident>;
  /** What a controller's guest sees of the incidents shared with it: its own part only. */
  portal: PartConnection;
  /** Parties known to the actor's organisation. */
  parties: PartyConnection;
  /** One party. */
  party?: Maybe<Party>;
  /** Agreements of the actor's organisation. */
  agreements: AgreementConnection;
  /** Users of the actor's organisation. */
  users: UserConnection;
  /** One campaign. */
  campaign?: Maybe<Campaign>;
  /** The rows of a campaign; opens sealed personal data and is recorded as a sensitive read. */
  addressees: AddresseeConnection;
  /** What one addressee would get, rendered. */
  previewNotice?: Maybe<RenderedNotice>;
  /** The register of Art. 33(5) GDPR: every breach, also the untold ones. */
  register: RegisterConnection;
  /** The audit log, newest first; filter by incident. */
  auditEntries: AuditEntryConnection;
  /** Signed heads of the audit log, newest first. */
  checkpoints: CheckpointConnection;
  /** Which channels carry messages, and what they are connected to. */
  channels: Array<ChannelStatus>;
  /** The escalation policy of the actor's organisation. */
  escalationPolicy?: Maybe<EscalationPolicy>;
  /** The due moment of a regime for an awareness moment, with its derivation; nothing is stored. */
  deadline: DeadlineAnswer;
  /** Scores facts without storing anything. */
  assessFacts: AssessmentAnswer;
};


/** Everything that can be asked. */
export type QueryBoardArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryEventsArgs = {
  state?: InputMaybe<EventState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryIncidentsArgs = {
  status?: InputMaybe<IncidentStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPortalArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryUsersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryAddresseesArgs = {
  campaignId: Scalars['ID']['input'];
  state?: InputMaybe<AddresseeState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryPreviewNoticeArgs = {
  noticeId: Scalars['ID']['input'];
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryRegisterArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryAuditEntriesArgs = {
  incidentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryCheckpointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryDeadlineArgs = {
  aware: Scalars['String']['input'];
  zone: Scalars['String']['input'];
  regime?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryAssessFactsArgs = {
  facts: Scalars['FactsJson']['input'];
};

/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Makes the first organisation and its administrator; only through the one-time set-up link. */
  setUpAdministrator: SetUpAdministratorPayload;
  /** Starts a session (cookie). */
  signIn: SignInPayload;
  /** Ends the session. */
  signOut: SignOutPayload;
  /** Proves the password again, for acts that want a recent proof. */
  confirmIdentity: ConfirmIdentityPayload;
  /** Invites a person; answers a one-time link. */
  inviteUser: InviteUserPayload;
  /** Accepts an invitation and sets the password. */
  acceptInvitation: AcceptInvitationPayload;
  /** Blocks an account; all its sessions end at once. */
  blockUser: UserPayload;
  /** Lifts a block. */
  unblockUser: UserPayload;
  /** Makes a token for another system; its secret is shown once. */
  createApiToken: CreateApiTokenPayload;
  /** Ends a token. */
  revokeApiToken: RevokeApiTokenPayload;
  /** Registers a party. */
  registerParty: PartyPayload;
  /** Registers an agreement between a controller and its processor. */
  registerAgreement: AgreementPayload;
  /** Records that a contact was checked. */
  verifyContact: PartyPayload;
  /** Reports what somebody saw. Needs no sign-in. */
  registerEvent: RegisterEventPayload;
  /** Makes an incident of an event. */
  promoteEvent: IncidentPayload;
  /** Closes an event that is no incident, with the reason. */
  dismissEvent: EventPayload;
  /** Starts a drill: an incident that is only practice. */
  startDrill: IncidentPayload;
  /** Records what is known now: a new version of the facts. */
  recordFacts: IncidentPayload;
  /** Adds a party to an incident, in a role. */
  addIncidentParty: IncidentPayload;
  /** Records which part of the breach is one party's: its people and data only. */
  recordAffectedPart: IncidentPayload;
  /** Opens a party's own part of the incident to that party's guests. */
  sharePart: IncidentPayload;
  /** Decides when an obliged party knew with reasonable certainty. */
  recordAwareness: IncidentPayload;
  /** A new awareness fact with a reason: earlier is free, later waits for a second person. */
  correctAwareness: IncidentPayload;
  /** Answers a later awareness that waits for a second person. */
  answerAwarenessCorrection: IncidentPayload;
  /** Says `not yet aware`, with a reason; reviewed within 24 hours. */
  deferAwareness: IncidentPayload;
  /** Freezes a scoring of the facts. */
  assess: IncidentPayload;
  /** Records the DPO's advice, or a processor's view, verbatim. */
  giveAdvice: IncidentPayload;
  /** Answers a proposal. Not telling waits for a second person. */
  decide: IncidentPayload;
  /** A second person confirms or rejects a pending decision. */
  confirmDecision: IncidentPayload;
  /** Records what was told to an authority, verbatim, with its receipt. */
  recordFiling: IncidentPayload;
  /** Records that an addressee of an obligation was informed outside a campaign (phone, in person). */
  recordInformed: IncidentPayload;
  /** Promises an update; the promise gets its own clock. */
  promiseUpdate: IncidentPayload;
  /** Takes an obligation on one's name. */
  takeObligation: IncidentPayload;
  /** Adds a note to the timeline, with its own time. */
  addNote: IncidentPayload;
  /** Confirms that the breach is contained. */
  confirmContainment: IncidentPayload;
  /** Holds the review: root cause and lessons. */
  holdReview: IncidentPayload;
  /** Assigns a corrective measure. */
  addAction: IncidentPayload;
  /** Completes a corrective measure, with its checked effect. */
  completeAction: IncidentPayload;
  /** Closes an incident; refused while a gate is open, naming all of them. */
  closeIncident: IncidentPayload;
  /** Opens a closed incident again. */
  reopenIncident: IncidentPayload;
  /** Says that a channel is in the attacker's hands: it carries neither notices nor alarms of this incident. */
  markChannelCompromised: IncidentPayload;
  /** Drafts a notice from a template and the facts. */
  draftNotice: NoticePayload;
  /** A new version of a notice. */
  reviseNotice: NoticePayload;
  /** A second person approves exactly this version. */
  approveNotice: NoticePayload;
  /** Emergency: one authorised, freshly authenticated person approves alone; reviewed within 24 hours. */
  approveNoticeAlone: NoticePayload;
  /** The second person's review of an approval with one signature. */
  reviewOneSignature: NoticePayload;
  /** Plans telling one audience; for controllers the rows follow from the incident. */
  planCampaign: CampaignPayload;
  /** Imports addressees from CSV text; all faults by class, or all rows. */
  importAddressees: ImportAddresseesPayload;
  /** Confirms the campaign by typing the number of addressees; sending starts. */
  confirmCampaign: CampaignPayload;
  /** Stops a running campaign; nothing is skipped or sent twice on resuming. */
  stopCampaign: CampaignPayload;
  /** Goes on with a stopped campaign. */
  resumeCampaign: CampaignPayload;
  /** Decides what an unknown message was: sent, or to be sent again. */
  settleUnknown: CampaignPayload;
  /** Records that an addressee was reached by hand (phone, in person), with the true time. */
  recordReachedByHand: CampaignPayload;
  /** Marks the letter list as handed to the post; the list itself is at /letters/<campaign>.csv. */
  recordLettersPosted: CampaignPayload;
  /** Gives addressees without a postal address to the look-up. */
  requestAddressLookUp: CampaignPayload;
  /** Records the result of the look-up: a found postal address, or none. */
  recordAddress: CampaignPayload;
  /** Records the public notice of Art. 34(3)(c) for whom nothing else reached. */
  publishPublicNotice: CampaignPayload;
  /** Sets who is woken, in which step. */
  configureEscalation: EscalationPolicyPayload;
  /** Takes an escalation: the others stay quiet until the promised moment, never past due. */
  takeEscalation: EscalationPayload;
  /** Records a custody event of an evidence item. */
  recordCustody: EvidencePayload;
  /** Hashes the stored bytes again and records the result. */
  verifyEvidence: EvidencePayload;
  /** Signs a checkpoint of the audit log now. */
  signCheckpoint: CheckpointPayload;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationSetUpAdministratorArgs = {
  input: SetUpAdministratorInput;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmIdentityArgs = {
  password: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationInviteUserArgs = {
  input: InviteUserInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationBlockUserArgs = {
  userId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationUnblockUserArgs = {
  userId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRevokeApiTokenArgs = {
  tokenId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRegisterPartyArgs = {
  input: RegisterPartyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationVerifyContactArgs = {
  partyId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRegisterEventArgs = {
  input: RegisterEventInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationPromoteEventArgs = {
  input: PromoteEventInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationDismissEventArgs = {
  eventId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationStartDrillArgs = {
  title: Scalars['String']['input'];
  zone?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordFactsArgs = {
  input: RecordFactsInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAddIncidentPartyArgs = {
  input: AddIncidentPartyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordAffectedPartArgs = {
  input: RecordAffectedPartInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationSharePartArgs = {
  incidentId: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordAwarenessArgs = {
  input: RecordAwarenessInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationCorrectAwarenessArgs = {
  input: CorrectAwarenessInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAnswerAwarenessCorrectionArgs = {
  incidentId: Scalars['ID']['input'];
  awarenessId: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationDeferAwarenessArgs = {
  incidentId: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAssessArgs = {
  incidentId: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationGiveAdviceArgs = {
  input: GiveAdviceInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationDecideArgs = {
  input: DecideInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmDecisionArgs = {
  incidentId: Scalars['ID']['input'];
  decisionId: Scalars['ID']['input'];
  confirm: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordFilingArgs = {
  input: RecordFilingInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordInformedArgs = {
  input: RecordInformedInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationPromiseUpdateArgs = {
  incidentId: Scalars['ID']['input'];
  addresseePartyId: Scalars['ID']['input'];
  dueAt: Scalars['DateTime']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationTakeObligationArgs = {
  incidentId: Scalars['ID']['input'];
  obligationId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAddNoteArgs = {
  incidentId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmContainmentArgs = {
  incidentId: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationHoldReviewArgs = {
  incidentId: Scalars['ID']['input'];
  rootCause: Scalars['String']['input'];
  lessons: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAddActionArgs = {
  incidentId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  ownerId: Scalars['ID']['input'];
  dueOn: Scalars['Date']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationCompleteActionArgs = {
  incidentId: Scalars['ID']['input'];
  actionId: Scalars['ID']['input'];
  effect: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationCloseIncidentArgs = {
  incidentId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationReopenIncidentArgs = {
  incidentId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationMarkChannelCompromisedArgs = {
  incidentId: Scalars['ID']['input'];
  channel: ChannelKind;
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationDraftNoticeArgs = {
  input: DraftNoticeInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationReviseNoticeArgs = {
  noticeId: Scalars['ID']['input'];
  content: NoticeContentInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationApproveNoticeArgs = {
  noticeId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationApproveNoticeAloneArgs = {
  noticeId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationReviewOneSignatureArgs = {
  noticeId: Scalars['ID']['input'];
  agreed: Scalars['Boolean']['input'];
  remark: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationPlanCampaignArgs = {
  input: PlanCampaignInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationImportAddresseesArgs = {
  campaignId: Scalars['ID']['input'];
  csv: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmCampaignArgs = {
  campaignId: Scalars['ID']['input'];
  addresseeCount: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationStopCampaignArgs = {
  campaignId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationResumeCampaignArgs = {
  campaignId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationSettleUnknownArgs = {
  campaignId: Scalars['ID']['input'];
  addresseeId: Scalars['ID']['input'];
  outcome: UnknownOutcome;
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordReachedByHandArgs = {
  input: RecordReachedByHandInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordLettersPostedArgs = {
  campaignId: Scalars['ID']['input'];
  count: Scalars['Int']['input'];
  at: Scalars['DateTime']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRequestAddressLookUpArgs = {
  campaignId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordAddressArgs = {
  campaignId: Scalars['ID']['input'];
  addresseeId: Scalars['ID']['input'];
  postalAddress?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationPublishPublicNoticeArgs = {
  campaignId: Scalars['ID']['input'];
  noticeId: Scalars['ID']['input'];
  where: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfigureEscalationArgs = {
  input: ConfigureEscalationInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationTakeEscalationArgs = {
  escalationId: Scalars['ID']['input'];
  until: Scalars['DateTime']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordCustodyArgs = {
  input: RecordCustodyInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationVerifyEvidenceArgs = {
  evidenceId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationSignCheckpointArgs = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What is pushed to the screens. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Says that something of an incident changed; the client asks again for what it shows. */
  incidentChanged: IncidentChange;
  /** Says that the board changed. */
  boardChanged: BoardChange;
  /** A campaign's totals while it runs. */
  campaignProgress: Campaign;
};


/** What is pushed to the screens. */
export type SubscriptionIncidentChangedArgs = {
  incidentId: Scalars['ID']['input'];
};


/** What is pushed to the screens. */
export type SubscriptionCampaignProgressArgs = {
  campaignId: Scalars['ID']['input'];
};

/** A change of one incident. */
export type IncidentChange = {
  __typename?: 'IncidentChange';
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** What happened, e.g. `FACTS_RECORDED`. */
  type: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A change that the board shows. */
export type BoardChange = {
  __typename?: 'BoardChange';
  /** What happened. */
  type: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What a person may be asked to do. The DPO advises and does not decide (GDPR Art. 38(3), 38(6), 39). */
export type Role =
  | 'REPORTER'
  | 'HANDLER'
  | 'DECIDER'
  | 'DPO'
  | 'MANAGER'
  | 'COMMUNICATIONS'
  | 'COUNSEL'
  | 'AUDITOR'
  | 'ADMINISTRATOR'
  | 'GUEST';

/** A language of the product. */
export type Locale =
  | 'nl'
  | 'en';

/** Whether an account can sign in. */
export type UserState =
  | 'INVITED'
  | 'ACTIVE'
  | 'BLOCKED';

/** The signed-in actor and what it may do. */
export type Me = {
  __typename?: 'Me';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The name; null for tokens. */
  name?: Maybe<Scalars['String']['output']>;
  /** Organisation acted for. */
  party?: Maybe<Party>;
  /** Roles. */
  roles: Array<Role>;
  /** Acts that the roles allow: names of queries and mutations. */
  acts: Array<Scalars['String']['output']>;
  /** Language. */
  locale: Locale;
};

/** A person with an account. */
export type User = {
  __typename?: 'User';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Organisation the person acts for. */
  partyId: Scalars['ID']['output'];
  /** Roles. */
  roles: Array<Role>;
  /** State of the account. */
  state: UserState;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The rows. */
  nodes: Array<User>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** The first organisation and its administrator. */
export type SetUpAdministratorInput = {
  /** The one-time token of the set-up link. */
  token: Scalars['String']['input'];
  /** Name of the organisation. */
  organisation: Scalars['String']['input'];
  /** Its usual role. */
  role?: InputMaybe<PartyRole>;
  /** The administrator's name. */
  name: Scalars['String']['input'];
  /** The administrator's e-mail address. */
  email: Scalars['String']['input'];
  /** At least 12 characters. */
  password: Scalars['String']['input'];
  /** Language. */
  locale?: InputMaybe<Locale>;
};

/** Answer of setUpAdministrator. */
export type SetUpAdministratorPayload = {
  __typename?: 'SetUpAdministratorPayload';
  /** The administrator, signed in; null when refused. */
  user?: Maybe<User>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer of signIn. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** Who signed in; null when refused. */
  me?: Maybe<Me>;
  /** Why it was refused; never which part was wrong. */
  errors: Array<UserError>;
};

/** Answer of signOut. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Whether a session ended. */
  ended: Scalars['Boolean']['output'];
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer of confirmIdentity. */
export type ConfirmIdentityPayload = {
  __typename?: 'ConfirmIdentityPayload';
  /** When the proof was given; null when refused. */
  authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** A person to invite. */
export type InviteUserInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** E-mail address; used for sign-in. */
  email: Scalars['String']['input'];
  /** Organisation the person will act for. */
  partyId: Scalars['ID']['input'];
  /** Roles. */
  roles: Array<Role>;
  /** Language. */
  locale?: InputMaybe<Locale>;
};

/** Answer of inviteUser. */
export type InviteUserPayload = {
  __typename?: 'InviteUserPayload';
  /** The invited person; null when refused. */
  user?: Maybe<User>;
  /** The one-time link to hand over; shown once. */
  invitationLink?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer of acceptInvitation. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** The person, now active; null when refused. */
  user?: Maybe<User>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer with a user. */
export type UserPayload = {
  __typename?: 'UserPayload';
  /** The user; null when refused. */
  user?: Maybe<User>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** A token for another system. */
export type CreateApiTokenInput = {
  /** What it is for. */
  name: Scalars['String']['input'];
  /** Roles of the token. */
  roles: Array<Role>;
  /** Operations it is bound to; empty: all that the roles allow. */
  operations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it ends. */
  expiresAt: Scalars['DateTime']['input'];
};

/** Answer of createApiToken. */
export type CreateApiTokenPayload = {
  __typename?: 'CreateApiTokenPayload';
  /** Id of the token. */
  tokenId?: Maybe<Scalars['ID']['output']>;
  /** The secret; shown once. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer of revokeApiToken. */
export type RevokeApiTokenPayload = {
  __typename?: 'RevokeApiTokenPayload';
  /** Whether the token ended now. */
  revoked: Scalars['Boolean']['output'];
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** What a party is in a processing, or to an incident. */
export type PartyRole =
  | 'CONTROLLER'
  | 'PROCESSOR'
  | 'SUB_PROCESSOR'
  | 'AUTHORITY'
  | 'INSURER'
  | 'POLICE'
  | 'CSIRT'
  | 'OTHER';

/** A way to reach people. */
export type ChannelKind =
  | 'EMAIL'
  | 'SMS';

/** How the term of an agreement is counted. */
export type TermKind =
  | 'CLOCK_HOURS'
  | 'WORKING_HOURS'
  | 'WORKING_DAYS';

/** From which moment the term of an agreement runs. */
export type TermStart =
  | 'DISCOVERY'
  | 'REASONABLE_CERTAINTY'
  | 'CLASSIFICATION';

/** An organisation. */
export type Party = {
  __typename?: 'Party';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Its usual role. */
  role: PartyRole;
  /** Whether it is an organisation that works in this installation. */
  own: Scalars['Boolean']['output'];
  /** Its contacts. */
  contacts: Array<Contact>;
};

/** A person or desk of a party that can be reached. */
export type Contact = {
  __typename?: 'Contact';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name or desk. */
  name: Scalars['String']['output'];
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Phone number, E.164. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Function. */
  function?: Maybe<Scalars['String']['output']>;
  /** Language. */
  locale: Locale;
  /** When it was last checked; unchecked contacts get no notices. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of parties. */
export type PartyConnection = {
  __typename?: 'PartyConnection';
  /** The rows. */
  nodes: Array<Party>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A party to register. */
export type RegisterPartyInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** Its usual role. */
  role: PartyRole;
  /** Whether it will work in this installation itself; administrators only. */
  own?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its contacts. */
  contacts?: InputMaybe<Array<ContactInput>>;
};

/** A contact of a party. */
export type ContactInput = {
  /** Name or desk. */
  name: Scalars['String']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Phone number; national Dutch numbers are understood. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Function. */
  function?: InputMaybe<Scalars['String']['input']>;
  /** Language. */
  locale?: InputMaybe<Locale>;
};

/** Answer with a party. */
export type PartyPayload = {
  __typename?: 'PartyPayload';
  /** The party; null when refused. */
  party?: Maybe<Party>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Between a controller and its processor: who tells whom, within which term. */
export type Agreement = {
  __typename?: 'Agreement';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Who must be told. */
  controllerPartyId: Scalars['ID']['output'];
  /** Who must tell. */
  processorPartyId: Scalars['ID']['output'];
  /** Number of hours or days; null: without undue delay. */
  term?: Maybe<Scalars['Int']['output']>;
  /** How the term is counted. */
  termKind: TermKind;
  /** From which moment it runs. */
  startsAt: TermStart;
  /** Zone of the working hours. */
  zone: Scalars['String']['output'];
  /** Contacts of the controller that get the notice. */
  contactIds: Array<Scalars['ID']['output']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** The rows. */
  nodes: Array<Agreement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An agreement to register. */
export type RegisterAgreementInput = {
  /** Who must be told. */
  controllerPartyId: Scalars['ID']['input'];
  /** Who must tell. */
  processorPartyId: Scalars['ID']['input'];
  /** Number of hours or days; null: without undue delay. */
  term?: InputMaybe<Scalars['Int']['input']>;
  /** How the term is counted. */
  termKind?: InputMaybe<TermKind>;
  /** From which moment it runs. */
  startsAt?: InputMaybe<TermStart>;
  /** Zone of the working hours. */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Contacts of the controller that get the notice; empty: all verified ones. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Categories of data. */
  dataCategories?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Answer with an agreement. */
export type AgreementPayload = {
  __typename?: 'AgreementPayload';
  /** The agreement; null when refused. */
  agreement?: Maybe<Agreement>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Who saw it. */
export type ReporterKind =
  | 'EMPLOYEE'
  | 'VENDOR'
  | 'MONITOR'
  | 'STRANGER';

/** What became of an event. */
export type EventState =
  | 'NEW'
  | 'PROMOTED'
  | 'DISMISSED';

/** Something somebody saw. */
export type Event = {
  __typename?: 'Event';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Short reference. */
  reference: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** What was seen. */
  description: Scalars['String']['output'];
  /** Who saw it. */
  reporterKind: ReporterKind;
  /** Name and contact of the reporter, if given. */
  reporter?: Maybe<Scalars['String']['output']>;
  /** When it was seen. */
  observedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported: the first signal. */
  reportedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  state: EventState;
  /** Why it was dismissed. */
  dismissalReason?: Maybe<Scalars['String']['output']>;
  /** The incident it became. */
  incidentId?: Maybe<Scalars['ID']['output']>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The rows. */
  nodes: Array<Event>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A report. */
export type RegisterEventInput = {
  /** The organisation that should know; may be left out when there is one. */
  partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Title. */
  title: Scalars['String']['input'];
  /** What was seen. */
  description: Scalars['String']['input'];
  /** Who saw it. */
  reporterKind: ReporterKind;
  /** Name and contact; may be left out. */
  reporter?: InputMaybe<Scalars['String']['input']>;
  /** When it was seen: RFC 3339, or local time in `zone`. */
  observedAt?: InputMaybe<Scalars['String']['input']>;
  /** Zone of a local time. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of registerEvent; tells a reporter without account nothing but its own receipt. */
export type RegisterEventPayload = {
  __typename?: 'RegisterEventPayload';
  /** Reference that the reporter keeps. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The event; null without sign-in or when refused. */
  event?: Maybe<Event>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer with an event. */
export type EventPayload = {
  __typename?: 'EventPayload';
  /** The event; null when refused. */
  event?: Maybe<Event>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Makes an incident of an event. */
export type PromoteEventInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** Title of the incident; the event's by default. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The role of the handling organisation. */
  role: PartyRole;
  /** Whether personal data is touched; null: not yet known, treated as a breach until known. */
  breach?: InputMaybe<Scalars['Boolean']['input']>;
  /** Zone of the clocks. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a case is real or practice. */
export type IncidentKind =
  | 'CASE'
  | 'DRILL';

/** Whether work is going on. */
export type IncidentStatus =
  | 'OPEN'
  | 'CLOSED';

/** From which moment a clock runs. */
export type AnchorKind =
  | 'AWARE'
  | 'SIGNIFICANT_INCIDENT'
  | 'DISCOVERY'
  | 'CLASSIFICATION'
  | 'HIGH_RISK'
  | 'RECEIPT'
  | 'PROMISE';

/** Whether an awareness fact counts. */
export type AwarenessState =
  | 'IN_FORCE'
  | 'PENDING_APPROVAL'
  | 'SUPERSEDED'
  | 'REJECTED';

/** Yes, no, or cannot be said yet. */
export type Answer =
  | 'YES'
  | 'NO'
  | 'UNDECIDED';

/** What a person decides about. */
export type DecisionSubject =
  | 'NOTIFY_AUTHORITY'
  | 'NOTIFY_INDIVIDUALS'
  | 'REGIME_APPLIES';

/** Whether a decision counts. */
export type DecisionState =
  | 'PENDING_SECOND'
  | 'IN_FORCE'
  | 'SUPERSEDED'
  | 'REJECTED';

/** Whose view it is. */
export type AdviceKind =
  | 'DPO'
  | 'PROCESSOR_VIEW'
  | 'COUNSEL';

/** Kind of filing. */
export type FilingKind =
  | 'NEW'
  | 'FOLLOW_UP'
  | 'WITHDRAWAL';

/** Which exemption of Art. 34(3) is claimed. */
export type Exemption =
  | 'PROTECTED_DATA'
  | 'RISK_REMOVED'
  | 'DISPROPORTIONATE_EFFORT'
  | 'NO_HIGH_RISK'
  | 'OTHER';

/** Whether an obligation still asks something. */
export type ObligationState =
  | 'OPEN'
  | 'SETTLED'
  | 'NOT_REQUIRED';

/** Who must be told. */
export type AddresseeKind =
  | 'AUTHORITY'
  | 'CONTROLLER'
  | 'PROCESSOR'
  | 'INDIVIDUALS'
  | 'CSIRT'
  | 'OTHER';

/** Why a filing was late; the last two are reasons that the AP does not accept. */
export type LatenessReason =
  | 'DETECTED_LATE'
  | 'LINKED_BREACHES'
  | 'PROCESSOR_INFORMED_LATE'
  | 'AUTHORITY_ASKED_SILENCE'
  | 'FORM_FAILED'
  | 'OTHER'
  | 'INTERNAL_ESCALATION_FAILED'
  | 'HOLIDAY_OR_STAFFING';

/** An event that is being handled. */
export type Incident = {
  __typename?: 'Incident';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Short reference, e.g. `MK-2026-7F3KQ`. */
  reference: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Case or drill. */
  kind: IncidentKind;
  /** Open or closed. */
  status: IncidentStatus;
  /** Goes up with every change. */
  version: Scalars['Int']['output'];
  /** The organisation that handles it. */
  handledBy: Party;
  /** Zone of its clocks. */
  zone: Scalars['String']['output'];
  /** The first signal. */
  firstSignalAt: Scalars['DateTime']['output'];
  /** The event it began with; null for a drill. */
  event?: Maybe<Event>;
  /** Whether personal data is touched; null: not yet known. */
  breach?: Maybe<Scalars['Boolean']['output']>;
  /** What is known now. */
  facts: FactsVersion;
  /** All versions of the facts, oldest first. */
  factsHistory: Array<FactsVersion>;
  /** Who is in it. */
  parties: Array<IncidentParty>;
  /** Awareness facts, all that were ever recorded. */
  awareness: Array<Awareness>;
  /** Who must tell whom, by when. */
  obligations: Array<Obligation>;
  /** Frozen scorings, oldest first. */
  assessments: Array<Assessment>;
  /** Advice and views. */
  advice: Array<Advice>;
  /** Decisions, oldest first. */
  decisions: Array<Decision>;
  /** Filings, oldest first. */
  filings: Array<Filing>;
  /** Notices. */
  notices: Array<Notice>;
  /** Campaigns. */
  campaigns: Array<Campaign>;
  /** Escalations. */
  escalations: Array<Escalation>;
  /** Evidence items; a sensitive read. */
  evidence: Array<EvidenceItem>;
  /** Corrective measures. */
  actions: Array<Action>;
  /** When and how it was contained. */
  containment?: Maybe<Containment>;
  /** The review. */
  review?: Maybe<Review>;
  /** What still keeps it from closing. */
  closingGates: Array<ClosingGate>;
  /** Channels in the attacker's hands. */
  compromisedChannels: Array<ChannelKind>;
  /** What happened, oldest first: a by-product of the work. */
  timeline: TimelineConnection;
};


/** An event that is being handled. */
export type IncidentTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of incidents. */
export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  /** The rows. */
  nodes: Array<Incident>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Answer with an incident. */
export type IncidentPayload = {
  __typename?: 'IncidentPayload';
  /** The incident; null when refused, and for guests (see `part`). */
  incident?: Maybe<Incident>;
  /** The guest's own part after the change. */
  part?: Maybe<Part>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** What was known at a moment. */
export type FactsVersion = {
  __typename?: 'FactsVersion';
  /** 1, 2, 3 …; 0 when nothing was recorded yet. */
  number: Scalars['Int']['output'];
  /** What happened, in words. */
  summary?: Maybe<Scalars['String']['output']>;
  /** When it happened from; null: not yet known. */
  occurredFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened to; null: not yet known or going on. */
  occurredTo?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it goes on; null: not yet known. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** Likely consequences. */
  consequences?: Maybe<Scalars['String']['output']>;
  /** What was done and is planned. */
  measures?: Maybe<Scalars['String']['output']>;
  /** The breach facts that the scoring reads. */
  breach: Scalars['FactsJson']['output'];
  /** Who recorded it. */
  recordedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was recorded. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What Art. 33(3) still asks for. */
  missing: Array<Scalars['String']['output']>;
};

/** New facts. What is left out stays as it was; null is *not yet known*. */
export type RecordFactsInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** What happened, in words. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** When it happened from: RFC 3339, or local time in the incident's zone. */
  occurredFrom?: InputMaybe<Scalars['String']['input']>;
  /** When it happened to. */
  occurredTo?: InputMaybe<Scalars['String']['input']>;
  /** Whether it goes on. */
  ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Likely consequences. */
  consequences?: InputMaybe<Scalars['String']['input']>;
  /** What was done and is planned. */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** Breach facts; given fields replace those of the version before. */
  breach?: InputMaybe<Scalars['FactsJson']['input']>;
};

/** A party's place in an incident. */
export type IncidentParty = {
  __typename?: 'IncidentParty';
  /** The party. */
  party: Party;
  /** Its role here. */
  role: PartyRole;
  /** Who tells it; null for the handling organisation. */
  informedByPartyId?: Maybe<Scalars['ID']['output']>;
  /** Its own part. */
  affected?: Maybe<AffectedPart>;
  /** Whether its guests may see its part. */
  shared: Scalars['Boolean']['output'];
  /** The earliest proven receipt of our notice. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Adds a party to an incident. */
export type AddIncidentPartyInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** The party. */
  partyId: Scalars['ID']['input'];
  /** Its role here. */
  role: PartyRole;
  /** Who tells it, along the chain; the handling organisation by default. */
  informedByPartyId?: InputMaybe<Scalars['ID']['input']>;
};

/** One party's share of the breach. */
export type AffectedPart = {
  __typename?: 'AffectedPart';
  /** At least this many people; null: not yet known. */
  peopleMin?: Maybe<Scalars['Int']['output']>;
  /** At most this many people; null: not yet known. */
  peopleMax?: Maybe<Scalars['Int']['output']>;
  /** Categories of its data. */
  dataCategories?: Maybe<Array<Scalars['String']['output']>>;
  /** Groups of its people. */
  subjectGroups?: Maybe<Array<Scalars['String']['output']>>;
  /** Anything else about its share. */
  remark?: Maybe<Scalars['String']['output']>;
  /** Breach facts that differ from the incident's. */
  breach?: Maybe<Scalars['FactsJson']['output']>;
};

/** One party's share of the breach. */
export type RecordAffectedPartInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** The party. */
  partyId: Scalars['ID']['input'];
  /** At least this many people. */
  peopleMin?: InputMaybe<Scalars['Int']['input']>;
  /** At most this many people. */
  peopleMax?: InputMaybe<Scalars['Int']['input']>;
  /** Categories of its data. */
  dataCategories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups of its people. */
  subjectGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Anything else about its share. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Breach facts that differ from the incident's. */
  breach?: InputMaybe<Scalars['FactsJson']['input']>;
};

/** When a party knew, who decided it, and why. */
export type Awareness = {
  __typename?: 'Awareness';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The obliged party. */
  partyId: Scalars['ID']['output'];
  /** From which kind of moment. */
  anchor: AnchorKind;
  /** The moment. */
  at: Scalars['DateTime']['output'];
  /** The time as it was entered. */
  entered: Scalars['String']['output'];
  /** Zone of the entered time. */
  zone: Scalars['String']['output'];
  /** Why this moment. */
  reason: Scalars['String']['output'];
  /** Who recorded it. */
  recordedBy: Scalars['ID']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Whether it counts. */
  state: AwarenessState;
  /** The fact it corrects. */
  supersedes?: Maybe<Scalars['ID']['output']>;
  /** The second person. */
  answeredBy?: Maybe<Scalars['ID']['output']>;
};

/** Decides an awareness moment. */
export type RecordAwarenessInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** The obliged party; only a controller sets its own. */
  partyId: Scalars['ID']['input'];
  /** From which kind of moment. */
  anchor?: InputMaybe<AnchorKind>;
  /** The moment: RFC 3339, or local time in `zone`; ambiguous times are asked back. */
  at: Scalars['String']['input'];
  /** Zone of a local time; the incident's by default. */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Why this moment. */
  reason: Scalars['String']['input'];
};

/** Corrects an awareness moment by a new fact. */
export type CorrectAwarenessInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** The fact to correct. */
  awarenessId: Scalars['ID']['input'];
  /** The moment: RFC 3339, or local time in `zone`. */
  at: Scalars['String']['input'];
  /** Zone of a local time; the incident's by default. */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Why it was wrong. */
  reason: Scalars['String']['input'];
};

/** One regime × one obliged party × one addressee in one incident. */
export type Obligation = {
  __typename?: 'Obligation';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Id of the regime, e.g. `gdpr-33`. */
  regime: Scalars['String']['output'];
  /** Version of the rule, frozen. */
  regimeVersion: Scalars['String']['output'];
  /** Article. */
  article: Scalars['String']['output'];
  /** Who must tell. */
  obligedPartyId: Scalars['ID']['output'];
  /** Who must be told. */
  addresseeKind: AddresseeKind;
  /** The party to be told, if it is one. */
  addresseePartyId?: Maybe<Scalars['ID']['output']>;
  /** From which kind of moment. */
  anchorKind: AnchorKind;
  /** From which moment; null: waits. */
  anchorAt?: Maybe<Scalars['DateTime']['output']>;
  /** True until awareness is decided: the clock runs from the first signal. */
  provisional: Scalars['Boolean']['output'];
  /** Whether it alarms. */
  alarms: Scalars['Boolean']['output'];
  /** Whether it still asks something. */
  state: ObligationState;
  /** Its stages. */
  stages: Array<Stage>;
  /** The next due moment; null: none by the law, or waiting on an earlier step. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that moment has passed. */
  overdue: Scalars['Boolean']['output'];
  /** Who took it. */
  ownerId?: Maybe<Scalars['ID']['output']>;
  /** Proposal for this obligation, from the last assessment of its obliged party. */
  proposal?: Maybe<Answer>;
  /** Whether an incomplete filing is proposed: undecided with less than 8 hours left. */
  proposeIncompleteFiling: Scalars['Boolean']['output'];
};

/** One stage of an obligation. */
export type Stage = {
  __typename?: 'Stage';
  /** Id within the regime. */
  id: Scalars['String']['output'];
  /** Due moment; null: without a number of hours, or waiting. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Latest under the hour rule, Reg. 1182/71 Art. 3(1); for information. */
  hourRuleAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it was computed, in the caller's language. */
  derivation: Array<Scalars['String']['output']>;
  /** When it was told. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By how many milliseconds it was late; null: in time or not told. */
  latenessMs?: Maybe<Scalars['Float']['output']>;
  /** Why it was late. */
  latenessReason?: Maybe<LatenessReason>;
  /** Whether the authority accepts that reason; null: in time. */
  latenessAccepted?: Maybe<Scalars['Boolean']['output']>;
};

/** A frozen scoring. */
export type Assessment = {
  __typename?: 'Assessment';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** For which party. */
  partyId: Scalars['ID']['output'];
  /** Version of the facts. */
  factsVersion: Scalars['Int']['output'];
  /** The answer of the method. */
  answer: AssessmentAnswer;
  /** Who froze it. */
  by: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What the scoring says, whole. */
export type AssessmentAnswer = {
  __typename?: 'AssessmentAnswer';
  /** Method. */
  method: Scalars['String']['output'];
  /** Version of the method. */
  methodVersion: Scalars['String']['output'];
  /** ENISA severity; null while the data context or the ease of identification is unknown. */
  score?: Maybe<Scalars['Float']['output']>;
  /** LOW, MEDIUM, HIGH or VERY_HIGH. */
  level?: Maybe<Scalars['String']['output']>;
  /** Lower end over the unknown answers. */
  low: Scalars['Float']['output'];
  /** Upper end over the unknown answers. */
  high: Scalars['Float']['output'];
  /** ENISA's flags. */
  flags: Array<Scalars['String']['output']>;
  /** Proposal for Art. 33(1). */
  notifyAuthority: Answer;
  /** Proposal for Art. 34. */
  notifyIndividuals: Answer;
  /** Why. */
  reasons: Array<RiskReason>;
  /** What is missing, and what it could change. */
  missing: Array<MissingFact>;
  /** The answer in the shape of the product's contract. */
  json: Scalars['Json']['output'];
};

/** One rule that spoke. */
export type RiskReason = {
  __typename?: 'RiskReason';
  /** Id of the rule. */
  rule: Scalars['String']['output'];
  /** Article. */
  article: Scalars['String']['output'];
  /** One sentence, in the caller's language. */
  text: Scalars['String']['output'];
  /** Facts it used. */
  facts: Array<Scalars['String']['output']>;
};

/** An answer that is not there yet. */
export type MissingFact = {
  __typename?: 'MissingFact';
  /** The fact. */
  fact: Scalars['String']['output'];
  /** What it could change. */
  couldChange: Array<Scalars['String']['output']>;
};

/** The DPO's advice or a processor's view, verbatim. */
export type Advice = {
  __typename?: 'Advice';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whose view. */
  kind: AdviceKind;
  /** Organisation of who gave it. */
  byPartyId: Scalars['ID']['output'];
  /** About which party's obligation. */
  forPartyId: Scalars['ID']['output'];
  /** About what. */
  subject: DecisionSubject;
  /** The view. */
  answer: Answer;
  /** The words. */
  text: Scalars['String']['output'];
  /** Who gave it. */
  by: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Advice to record. */
export type GiveAdviceInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** Whose view. */
  kind: AdviceKind;
  /** About which party's obligation. */
  forPartyId: Scalars['ID']['input'];
  /** About what. */
  subject: DecisionSubject;
  /** The view. */
  answer: Answer;
  /** The words, verbatim. */
  text: Scalars['String']['input'];
};

/** The decider's answer to a proposal. */
export type Decision = {
  __typename?: 'Decision';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** For which party. */
  partyId: Scalars['ID']['output'];
  /** About what. */
  subject: DecisionSubject;
  /** The regime, when it is about whether one applies. */
  regime?: Maybe<Scalars['String']['output']>;
  /** True: tell (or: applies). */
  tell: Scalars['Boolean']['output'];
  /** Why. */
  rationale: Scalars['String']['output'];
  /** Exemption claimed. */
  exemption?: Maybe<Exemption>;
  /** Why the DPO's advice was not followed. */
  departure?: Maybe<Scalars['String']['output']>;
  /** The frozen scoring it answers. */
  assessmentId?: Maybe<Scalars['ID']['output']>;
  /** Who decided. */
  by: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whether it counts. */
  state: DecisionState;
  /** The second person. */
  secondBy?: Maybe<Scalars['ID']['output']>;
  /** When the second person answered. */
  secondAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A decision to take. */
export type DecideInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** For which party. */
  partyId: Scalars['ID']['input'];
  /** About what. */
  subject: DecisionSubject;
  /** The regime, when it is about whether one applies, e.g. `cbw`. */
  regime?: InputMaybe<Scalars['String']['input']>;
  /** True: tell (or: applies). */
  tell: Scalars['Boolean']['input'];
  /** Why. */
  rationale: Scalars['String']['input'];
  /** Exemption claimed, for not telling individuals. */
  exemption?: InputMaybe<Exemption>;
  /** Why the DPO's advice is not followed. */
  departure?: InputMaybe<Scalars['String']['input']>;
};

/** What was told to an authority, verbatim. */
export type Filing = {
  __typename?: 'Filing';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The obligation it serves. */
  obligationId: Scalars['ID']['output'];
  /** The stage it serves. */
  stageId: Scalars['String']['output'];
  /** New, follow-up or withdrawal. */
  kind: FilingKind;
  /** Whether more will follow. */
  complete: Scalars['Boolean']['output'];
  /** Number given by the authority. */
  number: Scalars['String']['output'];
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** The receipt or confirmation, verbatim. */
  receipt?: Maybe<Scalars['String']['output']>;
  /** What was filed, verbatim. */
  content: Scalars['String']['output'];
  /** Who recorded it. */
  by: Scalars['ID']['output'];
};

/** A filing to record. Recording never waits for approval. */
export type RecordFilingInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** The obligation it serves. */
  obligationId: Scalars['ID']['input'];
  /** The stage it serves; the next open one by default. */
  stageId?: InputMaybe<Scalars['String']['input']>;
  /** New, follow-up or withdrawal. */
  kind?: InputMaybe<FilingKind>;
  /** Whether it is complete. */
  complete: Scalars['Boolean']['input'];
  /** Number given by the authority. */
  number: Scalars['String']['input'];
  /** When it was filed; now by default. */
  filedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The receipt, verbatim. */
  receipt?: InputMaybe<Scalars['String']['input']>;
  /** What was filed, verbatim. */
  content: Scalars['String']['input'];
  /** Why it was late, when it was. */
  latenessReason?: InputMaybe<LatenessReason>;
  /** The reason in words. */
  latenessText?: InputMaybe<Scalars['String']['input']>;
};

/** Telling by hand. */
export type RecordInformedInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** The obligation. */
  obligationId: Scalars['ID']['input'];
  /** The true time of telling. */
  at: Scalars['DateTime']['input'];
  /** How: phone, in person, portal. */
  means: Scalars['String']['input'];
  /** Who was told, and what was said. */
  note: Scalars['String']['input'];
  /** Why it was late, when it was. */
  latenessReason?: InputMaybe<LatenessReason>;
};

/** A corrective measure. */
export type Action = {
  __typename?: 'Action';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What. */
  title: Scalars['String']['output'];
  /** Who. */
  ownerId: Scalars['ID']['output'];
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** Checked effect; null: open. */
  effect?: Maybe<Scalars['String']['output']>;
  /** When it was completed. */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the breach was contained. */
export type Containment = {
  __typename?: 'Containment';
  /** When it was confirmed. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['ID']['output'];
  /** How. */
  statement: Scalars['String']['output'];
};

/** What was learnt. */
export type Review = {
  __typename?: 'Review';
  /** When it was held. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['ID']['output'];
  /** Root cause. */
  rootCause: Scalars['String']['output'];
  /** Lessons. */
  lessons: Scalars['String']['output'];
};

/** A gate before closing. */
export type ClosingGate = {
  __typename?: 'ClosingGate';
  /** Code, e.g. `OBLIGATIONS_SETTLED`. */
  code: Scalars['String']['output'];
  /** Whether it is open, so that closing may pass. */
  passed: Scalars['Boolean']['output'];
  /** What is still to do, in the caller's language. */
  text: Scalars['String']['output'];
};

/** One line of the timeline. */
export type TimelineItem = {
  __typename?: 'TimelineItem';
  /** Position in the audit log; null for notes not yet there. */
  sequence?: Maybe<Scalars['Int']['output']>;
  /** What happened, e.g. `FACTS_RECORDED`. */
  type: Scalars['String']['output'];
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who: opaque id. */
  actorId: Scalars['ID']['output'];
  /** Who, by name, when it is a person of this installation. */
  actorName?: Maybe<Scalars['String']['output']>;
  /** One line in the caller's language. */
  text: Scalars['String']['output'];
};

/** A page of the timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The rows. */
  nodes: Array<TimelineItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What a party's guest sees of an incident: its own part, and nothing of any other party. */
export type Part = {
  __typename?: 'Part';
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** Short reference. */
  reference: Scalars['String']['output'];
  /** Title given to this party's notices. */
  title: Scalars['String']['output'];
  /** Who handles it. */
  handledBy: Scalars['String']['output'];
  /** This party. */
  partyId: Scalars['ID']['output'];
  /** Its role. */
  role: PartyRole;
  /** What happened, in words, as told to this party. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Its own share. */
  affected?: Maybe<AffectedPart>;
  /** Its own awareness facts. */
  awareness: Array<Awareness>;
  /** Its own obligations. */
  obligations: Array<Obligation>;
  /** Scorings of its own part. */
  assessments: Array<Assessment>;
  /** Advice and views about its own obligations. */
  advice: Array<Advice>;
  /** Its own decisions. */
  decisions: Array<Decision>;
  /** Its own filings. */
  filings: Array<Filing>;
  /** Its own campaigns. */
  campaigns: Array<Campaign>;
  /** Its own notices. */
  notices: Array<Notice>;
  /** Parties that it informs in turn. */
  informs: Array<IncidentParty>;
  /** When it got our notice. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of parts. */
export type PartConnection = {
  __typename?: 'PartConnection';
  /** The rows. */
  nodes: Array<Part>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What needs a person now. */
export type Board = {
  __typename?: 'Board';
  /** Obligations with a due moment, soonest first. */
  dated: Array<BoardLine>;
  /** Obligations without a statutory date. */
  undated: Array<BoardLine>;
  /** Obligations waiting on an earlier step. */
  waiting: Array<BoardLine>;
  /** Decisions, corrections and reviews that wait for a person. */
  toDecide: Array<BoardLine>;
  /** New events. */
  newEvents: Array<Event>;
  /** The server's time, for countdowns. */
  now: Scalars['DateTime']['output'];
  /** True when a list was cut at its limit. */
  more: Scalars['Boolean']['output'];
};

/** One line of the board: which incident, why, what to do, and by when. */
export type BoardLine = {
  __typename?: 'BoardLine';
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** Its reference. */
  reference: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Whether it is a drill. */
  drill: Scalars['Boolean']['output'];
  /** The obligation, when it is about one. */
  obligationId?: Maybe<Scalars['ID']['output']>;
  /** What to do, in the caller's language. */
  todo: Scalars['String']['output'];
  /** Article or rule. */
  article?: Maybe<Scalars['String']['output']>;
  /** Who must be told, by name. */
  addressee?: Maybe<Scalars['String']['output']>;
  /** Due moment. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Provisional clock. */
  provisional: Scalars['Boolean']['output'];
  /** Overdue. */
  overdue: Scalars['Boolean']['output'];
  /** Who took it. */
  ownerId?: Maybe<Scalars['ID']['output']>;
};

/** Whom a notice is for. */
export type Audience =
  | 'INDIVIDUALS'
  | 'CONTROLLERS'
  | 'WRONG_RECIPIENTS'
  | 'PUBLIC'
  | 'MANAGEMENT';

/** How a notice was approved. */
export type ApprovalKind =
  | 'TWO_PEOPLE'
  | 'ONE_SIGNATURE'
  | 'PRE_APPROVED';

/** State of a campaign. */
export type CampaignState =
  | 'DRAFT'
  | 'READY'
  | 'RUNNING'
  | 'STOPPED'
  | 'FINISHED'
  | 'CANCELLED';

/** What became of an addressee. */
export type AddresseeState =
  | 'PENDING'
  | 'REACHED'
  | 'NOT_REACHED'
  | 'UNKNOWN'
  | 'BY_HAND'
  | 'LETTER'
  | 'ADDRESS_LOOK_UP'
  | 'PUBLIC_NOTICE'
  | 'PREVIEWED';

/** State of a message. */
export type MessageState =
  | 'QUEUED'
  | 'CLAIMED'
  | 'SENDING'
  | 'SENT'
  | 'DELIVERED'
  | 'FAILED'
  | 'UNKNOWN'
  | 'CANCELLED'
  | 'PREVIEWED';

/** What an unknown message was. */
export type UnknownOutcome =
  | 'TREAT_AS_SENT'
  | 'SEND_AGAIN';

/** A text with versions, for one audience and language. */
export type Notice = {
  __typename?: 'Notice';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** On whose behalf. */
  onBehalfOf: Scalars['ID']['output'];
  /** Whom it is for. */
  audience: Audience;
  /** Language. */
  locale: Locale;
  /** Template it began with. */
  template: Scalars['String']['output'];
  /** The newest version. */
  version: Scalars['Int']['output'];
  /** The newest text. */
  content: NoticeContent;
  /** What the checklist says of the newest version. */
  findings: Array<NoticeFinding>;
  /** Who wrote the newest version. */
  authorId: Scalars['ID']['output'];
  /** The approval, if there is one, and of which version. */
  approval?: Maybe<NoticeApproval>;
};

/** The text of a notice per channel. */
export type NoticeContent = {
  __typename?: 'NoticeContent';
  /** Subject of the e-mail. */
  subject: Scalars['String']['output'];
  /** Plain text of the e-mail or letter. */
  text: Scalars['String']['output'];
  /** Text message; null: none. */
  sms?: Maybe<Scalars['String']['output']>;
};

/** The text of a notice per channel. */
export type NoticeContentInput = {
  /** Subject of the e-mail. */
  subject: Scalars['String']['input'];
  /** Plain text of the e-mail or letter. */
  text: Scalars['String']['input'];
  /** Text message; null: none. */
  sms?: InputMaybe<Scalars['String']['input']>;
};

/** A finding of the checklist. */
export type NoticeFinding = {
  __typename?: 'NoticeFinding';
  /** Rule. */
  rule: Scalars['String']['output'];
  /** BLOCK or WARN. */
  level: Scalars['String']['output'];
  /** What is wrong, in the caller's language. */
  text: Scalars['String']['output'];
};

/** An approval of one exact version. */
export type NoticeApproval = {
  __typename?: 'NoticeApproval';
  /** The version. */
  version: Scalars['Int']['output'];
  /** Digest of exactly what was approved. */
  contentDigest: Scalars['String']['output'];
  /** Who approved. */
  approverId: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How. */
  kind: ApprovalKind;
  /** Why one signature was enough. */
  reason?: Maybe<Scalars['String']['output']>;
  /** By when a second person must review it. */
  reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reviewed. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A notice to draft. */
export type DraftNoticeInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** On whose behalf; the actor's organisation by default. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is for. */
  audience: Audience;
  /** Language. */
  locale: Locale;
  /** Template; the audience's own by default. */
  template?: InputMaybe<Scalars['String']['input']>;
  /** Fields of the template; what is left out comes from the facts. */
  fields?: InputMaybe<Scalars['Json']['input']>;
};

/** Answer with a notice. */
export type NoticePayload = {
  __typename?: 'NoticePayload';
  /** The notice; null when refused. */
  notice?: Maybe<Notice>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** What one addressee would get. */
export type RenderedNotice = {
  __typename?: 'RenderedNotice';
  /** Subject. */
  subject: Scalars['String']['output'];
  /** Plain text. */
  text: Scalars['String']['output'];
  /** HTML of the e-mail. */
  html?: Maybe<Scalars['String']['output']>;
  /** Text message. */
  sms?: Maybe<Scalars['String']['output']>;
  /** Segments of the text message. */
  smsSegments?: Maybe<Scalars['Int']['output']>;
};

/** Telling one audience a notice. */
export type Campaign = {
  __typename?: 'Campaign';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** On whose behalf. */
  onBehalfOf: Scalars['ID']['output'];
  /** Whom it tells. */
  audience: Audience;
  /** Title. */
  title: Scalars['String']['output'];
  /** State. */
  state: CampaignState;
  /** True in a drill: nothing leaves. */
  drill: Scalars['Boolean']['output'];
  /** True when no provider is connected: nothing is sent, and it says so. */
  notSent: Scalars['Boolean']['output'];
  /** Notices, one per language. */
  noticeIds: Array<Scalars['ID']['output']>;
  /** Number of addressees. */
  addresseeCount: Scalars['Int']['output'];
  /** People by state. */
  people: Array<AddresseeTotal>;
  /** Messages by state. */
  messages: Array<MessageTotal>;
  /** Batches, with the Merkle root over their rows. */
  batches: Array<CampaignBatch>;
  /** When it was confirmed. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it. */
  confirmedBy?: Maybe<Scalars['ID']['output']>;
  /** When everybody was settled. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** People in one state. */
export type AddresseeTotal = {
  __typename?: 'AddresseeTotal';
  /** The state. */
  state: AddresseeState;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Messages in one state. */
export type MessageTotal = {
  __typename?: 'MessageTotal';
  /** The state. */
  state: MessageState;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** Up to 1,000 addressees that are worked through together. */
export type CampaignBatch = {
  __typename?: 'CampaignBatch';
  /** 1, 2, 3 … */
  number: Scalars['Int']['output'];
  /** How many. */
  size: Scalars['Int']['output'];
  /** Merkle root over its rows. */
  rowsRoot: Scalars['String']['output'];
};

/** A campaign to plan. */
export type PlanCampaignInput = {
  /** The incident. */
  incidentId: Scalars['ID']['input'];
  /** On whose behalf; the actor's organisation by default. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it tells. */
  audience: Audience;
  /** Title. */
  title: Scalars['String']['input'];
  /** Notices, one per language, same audience. */
  noticeIds: Array<Scalars['ID']['input']>;
  /** Channels in order; a later one is used when an earlier one fails or is missing. */
  channels?: InputMaybe<Array<ChannelKind>>;
  /** Whether those without a channel get a letter. */
  letters?: InputMaybe<Scalars['Boolean']['input']>;
  /** For CONTROLLERS: which parties; empty: all that the acting organisation informs. */
  partyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Answer with a campaign. */
export type CampaignPayload = {
  __typename?: 'CampaignPayload';
  /** The campaign; null when refused. */
  campaign?: Maybe<Campaign>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Answer of importAddressees. */
export type ImportAddresseesPayload = {
  __typename?: 'ImportAddresseesPayload';
  /** The campaign; null when refused. */
  campaign?: Maybe<Campaign>;
  /** Rows imported. */
  imported: Scalars['Int']['output'];
  /** Faults by class, gravest first; a blocking class stores nothing. */
  faults: Array<ImportFault>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** One class of faults in an import. */
export type ImportFault = {
  __typename?: 'ImportFault';
  /** Class. */
  code: Scalars['String']['output'];
  /** Whether it blocks the import. */
  blocks: Scalars['Boolean']['output'];
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Row numbers, the first hundred. */
  rows: Array<Scalars['Int']['output']>;
  /** How many rows. */
  count: Scalars['Int']['output'];
};

/** A person or contact in a campaign. Holds personal data. */
export type Addressee = {
  __typename?: 'Addressee';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Row in the campaign. */
  row: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Postal address. */
  postalAddress?: Maybe<Scalars['String']['output']>;
  /** The controller, for campaigns to controllers. */
  partyId?: Maybe<Scalars['ID']['output']>;
  /** What became of it. */
  state: AddresseeState;
  /** Its messages. */
  messages: Array<Message>;
  /** When receipt was acknowledged or proven. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of addressees. */
export type AddresseeConnection = {
  __typename?: 'AddresseeConnection';
  /** The rows. */
  nodes: Array<Addressee>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** One notice to one addressee over one channel. */
export type Message = {
  __typename?: 'Message';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Channel. */
  channel: ChannelKind;
  /** State. */
  state: MessageState;
  /** Code of the failure. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When it was queued. */
  queuedAt: Scalars['DateTime']['output'];
  /** When it was sent. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its end was known. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Reaching by hand. */
export type RecordReachedByHandInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** The addressee. */
  addresseeId: Scalars['ID']['input'];
  /** The true time. */
  at: Scalars['DateTime']['input'];
  /** How: phone, in person. */
  means: Scalars['String']['input'];
  /** Who was spoken to, and what was said. */
  note: Scalars['String']['input'];
};

/** State of an escalation. */
export type EscalationState =
  | 'PAGING'
  | 'TAKEN'
  | 'RESOLVED';

/** Who is woken, in which step. */
export type EscalationPolicy = {
  __typename?: 'EscalationPolicy';
  /** Organisation. */
  partyId: Scalars['ID']['output'];
  /** Steps, in order. */
  steps: Array<EscalationStep>;
};

/** One step. */
export type EscalationStep = {
  __typename?: 'EscalationStep';
  /** Minutes until the next step. */
  waitMinutes: Scalars['Int']['output'];
  /** Who is woken. */
  contacts: Array<EscalationContact>;
};

/** Who is woken. */
export type EscalationContact = {
  __typename?: 'EscalationContact';
  /** Name. */
  name: Scalars['String']['output'];
  /** Phone number, E.164. */
  phone?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Language. */
  locale: Locale;
};

/** Sets the policy of the actor's organisation. */
export type ConfigureEscalationInput = {
  /** Steps, in order. */
  steps: Array<EscalationStepInput>;
};

/** One step. */
export type EscalationStepInput = {
  /** Minutes until the next step. */
  waitMinutes: Scalars['Int']['input'];
  /** Who is woken. */
  contacts: Array<EscalationContactInput>;
};

/** Who is woken. */
export type EscalationContactInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** Phone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Language. */
  locale?: InputMaybe<Locale>;
};

/** Answer with a policy. */
export type EscalationPolicyPayload = {
  __typename?: 'EscalationPolicyPayload';
  /** The policy; null when refused. */
  policy?: Maybe<EscalationPolicy>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** A waking of management, until someone takes it. */
export type Escalation = {
  __typename?: 'Escalation';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** The obligation it is about. */
  obligationId: Scalars['ID']['output'];
  /** State. */
  state: EscalationState;
  /** Thresholds that fired, oldest first. */
  alarms: Array<EscalationAlarm>;
  /** How many pages went out. */
  pages: Scalars['Int']['output'];
  /** Who took it. */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** Quiet until. */
  quietUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A threshold that fired. */
export type EscalationAlarm = {
  __typename?: 'EscalationAlarm';
  /** Which: `BEFORE_24H`, `DUE`, `OVERDUE_1H` … */
  threshold: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Answer with an escalation. */
export type EscalationPayload = {
  __typename?: 'EscalationPayload';
  /** The escalation; null when refused. */
  escalation?: Maybe<Escalation>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** Bytes with digests, origin and custody. */
export type EvidenceItem = {
  __typename?: 'EvidenceItem';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Kind: log, mail, screenshot … */
  kind: Scalars['String']['output'];
  /** File name as given. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Size in bytes. */
  size: Scalars['Float']['output'];
  /** SHA-256, computed by the server. */
  sha256: Scalars['String']['output'];
  /** Where it came from. */
  source?: Maybe<Scalars['String']['output']>;
  /** When it was collected. */
  collectedAt: Scalars['DateTime']['output'];
  /** Who collected it. */
  collectedBy: Scalars['ID']['output'];
  /** HELD or DESTROYED. */
  state: Scalars['String']['output'];
  /** When its digest was last verified. */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Custody, without gaps. */
  custody: Array<CustodyEvent>;
};

/** Who did what with an evidence item, when, why. */
export type CustodyEvent = {
  __typename?: 'CustodyEvent';
  /** 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** What: collected, handed over, copied … */
  action: Scalars['String']['output'];
  /** From whom. */
  from?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  to?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Place. */
  place?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  by: Scalars['ID']['output'];
};

/** A custody event to record. */
export type RecordCustodyInput = {
  /** The item. */
  evidenceId: Scalars['ID']['input'];
  /** What: HANDED_OVER, COPIED, ANALYSED, SEALED, MOVED, RETURNED, OPENED. */
  action: Scalars['String']['input'];
  /** From whom. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** To whom. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Place. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now by default. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer with an evidence item. */
export type EvidencePayload = {
  __typename?: 'EvidencePayload';
  /** The item; null when refused. */
  evidence?: Maybe<EvidenceItem>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** One recorded fact of the system's own history. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Gap-free position, from 0. */
  sequence: Scalars['Int']['output'];
  /** What happened. */
  type: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: opaque id. */
  actorId: Scalars['ID']['output'];
  /** The incident. */
  incidentId?: Maybe<Scalars['ID']['output']>;
  /** The entry as it is hashed: canonical JSON. */
  canonical: Scalars['String']['output'];
  /** Its leaf hash. */
  leaf: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The rows. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A signed head of the audit log. */
export type Checkpoint = {
  __typename?: 'Checkpoint';
  /** Number of entries. */
  size: Scalars['Float']['output'];
  /** The signed note, C2SP tlog-checkpoint. */
  note: Scalars['String']['output'];
  /** When it was signed. */
  at: Scalars['DateTime']['output'];
  /** Which step asked for it. */
  reason: Scalars['String']['output'];
};

/** A page of checkpoints. */
export type CheckpointConnection = {
  __typename?: 'CheckpointConnection';
  /** The rows. */
  nodes: Array<Checkpoint>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Answer of signCheckpoint. */
export type CheckpointPayload = {
  __typename?: 'CheckpointPayload';
  /** The checkpoint; null when refused. */
  checkpoint?: Maybe<Checkpoint>;
  /** Why it was refused. */
  errors: Array<UserError>;
};

/** One breach in the register of Art. 33(5). */
export type RegisterRow = {
  __typename?: 'RegisterRow';
  /** The incident. */
  incidentId: Scalars['ID']['output'];
  /** Reference. */
  reference: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** First signal. */
  firstSignalAt: Scalars['DateTime']['output'];
  /** Awareness of the handling organisation. */
  awareAt?: Maybe<Scalars['DateTime']['output']>;
  /** Facts in words. */
  summary?: Maybe<Scalars['String']['output']>;
  /** Effects. */
  consequences?: Maybe<Scalars['String']['output']>;
  /** Remedial action. */
  measures?: Maybe<Scalars['String']['output']>;
  /** At least this many people. */
  peopleMin?: Maybe<Scalars['Int']['output']>;
  /** At most this many people. */
  peopleMax?: Maybe<Scalars['Int']['output']>;
  /** Severity level of the last assessment. */
  level?: Maybe<Scalars['String']['output']>;
  /** Whether the authority was told; null: not decided. */
  authorityTold?: Maybe<Scalars['Boolean']['output']>;
  /** Why, or why not. */
  authorityRationale?: Maybe<Scalars['String']['output']>;
  /** Numbers of filings. */
  filingNumbers: Array<Scalars['String']['output']>;
  /** Whether individuals are told; null: not decided. */
  individualsTold?: Maybe<Scalars['Boolean']['output']>;
  /** Why, or why not. */
  individualsRationale?: Maybe<Scalars['String']['output']>;
  /** Status. */
  status: IncidentStatus;
};

/** A page of the register. */
export type RegisterConnection = {
  __typename?: 'RegisterConnection';
  /** The rows. */
  nodes: Array<RegisterRow>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A channel and what it is connected to. */
export type ChannelStatus = {
  __typename?: 'ChannelStatus';
  /** Channel. */
  kind: ChannelKind;
  /** smtp, twilio or preview. */
  provider: Scalars['String']['output'];
  /** False: nothing leaves; what would have been sent is kept. */
  sends: Scalars['Boolean']['output'];
};

/** A due moment with its derivation. */
export type DeadlineAnswer = {
  __typename?: 'DeadlineAnswer';
  /** Regime. */
  regime?: Maybe<Scalars['String']['output']>;
  /** Awareness. */
  aware?: Maybe<Scalars['String']['output']>;
  /** Due moment; null: no number of hours. */
  due?: Maybe<Scalars['String']['output']>;
  /** Latest under the hour rule. */
  hourRule?: Maybe<Scalars['String']['output']>;
  /** End of the second working day; for information only. */
  twoWorkingDays?: Maybe<Scalars['String']['output']>;
  /** How it was computed, in the caller's language. */
  derivation: Array<Scalars['String']['output']>;
  /** Why it was refused. */
  errors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  FactsJson: ResolverTypeWrapper<Partial<Scalars['FactsJson']['output']>>;
  Json: ResolverTypeWrapper<Partial<Scalars['Json']['output']>>;
  UserError: ResolverTypeWrapper<Partial<UserError>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  IncidentChange: ResolverTypeWrapper<Partial<IncidentChange>>;
  BoardChange: ResolverTypeWrapper<Partial<BoardChange>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  Locale: ResolverTypeWrapper<Partial<Locale>>;
  UserState: ResolverTypeWrapper<Partial<UserState>>;
  Me: ResolverTypeWrapper<Partial<Me>>;
  User: ResolverTypeWrapper<Partial<User>>;
  UserConnection: ResolverTypeWrapper<Partial<UserConnection>>;
  SetUpAdministratorInput: ResolverTypeWrapper<Partial<SetUpAdministratorInput>>;
  SetUpAdministratorPayload: ResolverTypeWrapper<Partial<SetUpAdministratorPayload>>;
  SignInPayload: ResolverTypeWrapper<Partial<SignInPayload>>;
  SignOutPayload: ResolverTypeWrapper<Partial<SignOutPayload>>;
  ConfirmIdentityPayload: ResolverTypeWrapper<Partial<ConfirmIdentityPayload>>;
  InviteUserInput: ResolverTypeWrapper<Partial<InviteUserInput>>;
  InviteUserPayload: ResolverTypeWrapper<Partial<InviteUserPayload>>;
  AcceptInvitationPayload: ResolverTypeWrapper<Partial<AcceptInvitationPayload>>;
  UserPayload: ResolverTypeWrapper<Partial<UserPayload>>;
  CreateApiTokenInput: ResolverTypeWrapper<Partial<CreateApiTokenInput>>;
  CreateApiTokenPayload: ResolverTypeWrapper<Partial<CreateApiTokenPayload>>;
  RevokeApiTokenPayload: ResolverTypeWrapper<Partial<RevokeApiTokenPayload>>;
  PartyRole: ResolverTypeWrapper<Partial<PartyRole>>;
  ChannelKind: ResolverTypeWrapper<Partial<ChannelKind>>;
  TermKind: ResolverTypeWrapper<Partial<TermKind>>;
  TermStart: ResolverTypeWrapper<Partial<TermStart>>;
  Party: ResolverTypeWrapper<Partial<Party>>;
  Contact: ResolverTypeWrapper<Partial<Contact>>;
  PartyConnection: ResolverTypeWrapper<Partial<PartyConnection>>;
  RegisterPartyInput: ResolverTypeWrapper<Partial<RegisterPartyInput>>;
  ContactInput: ResolverTypeWrapper<Partial<ContactInput>>;
  PartyPayload: ResolverTypeWrapper<Partial<PartyPayload>>;
  Agreement: ResolverTypeWrapper<Partial<Agreement>>;
  AgreementConnection: ResolverTypeWrapper<Partial<AgreementConnection>>;
  RegisterAgreementInput: ResolverTypeWrapper<Partial<RegisterAgreementInput>>;
  AgreementPayload: ResolverTypeWrapper<Partial<AgreementPayload>>;
  ReporterKind: ResolverTypeWrapper<Partial<ReporterKind>>;
  EventState: ResolverTypeWrapper<Partial<EventState>>;
  Event: ResolverTypeWrapper<Partial<Event>>;
  EventConnection: ResolverTypeWrapper<Partial<EventConnection>>;
  RegisterEventInput: ResolverTypeWrapper<Partial<RegisterEventInput>>;
  RegisterEventPayload: ResolverTypeWrapper<Partial<RegisterEventPayload>>;
  EventPayload: ResolverTypeWrapper<Partial<EventPayload>>;
  PromoteEventInput: ResolverTypeWrapper<Partial<PromoteEventInput>>;
  IncidentKind: ResolverTypeWrapper<Partial<IncidentKind>>;
  IncidentStatus: ResolverTypeWrapper<Partial<IncidentStatus>>;
  AnchorKind: ResolverTypeWrapper<Partial<AnchorKind>>;
  AwarenessState: ResolverTypeWrapper<Partial<AwarenessState>>;
  Answer: ResolverTypeWrapper<Partial<Answer>>;
  DecisionSubject: ResolverTypeWrapper<Partial<DecisionSubject>>;
  DecisionState: ResolverTypeWrapper<Partial<DecisionState>>;
  AdviceKind: ResolverTypeWrapper<Partial<AdviceKind>>;
  FilingKind: ResolverTypeWrapper<Partial<FilingKind>>;
  Exemption: ResolverTypeWrapper<Partial<Exemption>>;
  ObligationState: ResolverTypeWrapper<Partial<ObligationState>>;
  AddresseeKind: ResolverTypeWrapper<Partial<AddresseeKind>>;
  LatenessReason: ResolverTypeWrapper<Partial<LatenessReason>>;
  Incident: ResolverTypeWrapper<Partial<Incident>>;
  IncidentConnection: ResolverTypeWrapper<Partial<IncidentConnection>>;
  IncidentPayload: ResolverTypeWrapper<Partial<IncidentPayload>>;
  FactsVersion: ResolverTypeWrapper<Partial<FactsVersion>>;
  RecordFactsInput: ResolverTypeWrapper<Partial<RecordFactsInput>>;
  IncidentParty: ResolverTypeWrapper<Partial<IncidentParty>>;
  AddIncidentPartyInput: ResolverTypeWrapper<Partial<AddIncidentPartyInput>>;
  AffectedPart: ResolverTypeWrapper<Partial<AffectedPart>>;
  RecordAffectedPartInput: ResolverTypeWrapper<Partial<RecordAffectedPartInput>>;
  Awareness: ResolverTypeWrapper<Partial<Awareness>>;
  RecordAwarenessInput: ResolverTypeWrapper<Partial<RecordAwarenessInput>>;
  CorrectAwarenessInput: ResolverTypeWrapper<Partial<CorrectAwarenessInput>>;
  Obligation: ResolverTypeWrapper<Partial<Obligation>>;
  Stage: ResolverTypeWrapper<Partial<Stage>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Assessment: ResolverTypeWrapper<Partial<Assessment>>;
  AssessmentAnswer: ResolverTypeWrapper<Partial<AssessmentAnswer>>;
  RiskReason: ResolverTypeWrapper<Partial<RiskReason>>;
  MissingFact: ResolverTypeWrapper<Partial<MissingFact>>;
  Advice: ResolverTypeWrapper<Partial<Advice>>;
  GiveAdviceInput: ResolverTypeWrapper<Partial<GiveAdviceInput>>;
  Decision: ResolverTypeWrapper<Partial<Decision>>;
  DecideInput: ResolverTypeWrapper<Partial<DecideInput>>;
  Filing: ResolverTypeWrapper<Partial<Filing>>;
  RecordFilingInput: ResolverTypeWrapper<Partial<RecordFilingInput>>;
  RecordInformedInput: ResolverTypeWrapper<Partial<RecordInformedInput>>;
  Action: ResolverTypeWrapper<Partial<Action>>;
  Containment: ResolverTypeWrapper<Partial<Containment>>;
  Review: ResolverTypeWrapper<Partial<Review>>;
  ClosingGate: ResolverTypeWrapper<Partial<ClosingGate>>;
  TimelineItem: ResolverTypeWrapper<Partial<TimelineItem>>;
  TimelineConnection: ResolverTypeWrapper<Partial<TimelineConnection>>;
  Part: ResolverTypeWrapper<Partial<Part>>;
  PartConnection: ResolverTypeWrapper<Partial<PartConnection>>;
  Board: ResolverTypeWrapper<Partial<Board>>;
  BoardLine: ResolverTypeWrapper<Partial<BoardLine>>;
  Audience: ResolverTypeWrapper<Partial<Audience>>;
  ApprovalKind: ResolverTypeWrapper<Partial<ApprovalKind>>;
  CampaignState: ResolverTypeWrapper<Partial<CampaignState>>;
  AddresseeState: ResolverTypeWrapper<Partial<AddresseeState>>;
  MessageState: ResolverTypeWrapper<Partial<MessageState>>;
  UnknownOutcome: ResolverTypeWrapper<Partial<UnknownOutcome>>;
  Notice: ResolverTypeWrapper<Partial<Notice>>;
  NoticeContent: ResolverTypeWrapper<Partial<NoticeContent>>;
  NoticeContentInput: ResolverTypeWrapper<Partial<NoticeContentInput>>;
  NoticeFinding: ResolverTypeWrapper<Partial<NoticeFinding>>;
  NoticeApproval: ResolverTypeWrapper<Partial<NoticeApproval>>;
  DraftNoticeInput: ResolverTypeWrapper<Partial<DraftNoticeInput>>;
  NoticePayload: ResolverTypeWrapper<Partial<NoticePayload>>;
  RenderedNotice: ResolverTypeWrapper<Partial<RenderedNotice>>;
  Campaign: ResolverTypeWrapper<Partial<Campaign>>;
  AddresseeTotal: ResolverTypeWrapper<Partial<AddresseeTotal>>;
  MessageTotal: ResolverTypeWrapper<Partial<MessageTotal>>;
  CampaignBatch: ResolverTypeWrapper<Partial<CampaignBatch>>;
  PlanCampaignInput: ResolverTypeWrapper<Partial<PlanCampaignInput>>;
  CampaignPayload: ResolverTypeWrapper<Partial<CampaignPayload>>;
  ImportAddresseesPayload: ResolverTypeWrapper<Partial<ImportAddresseesPayload>>;
  ImportFault: ResolverTypeWrapper<Partial<ImportFault>>;
  Addressee: ResolverTypeWrapper<Partial<Addressee>>;
  AddresseeConnection: ResolverTypeWrapper<Partial<AddresseeConnection>>;
  Message: ResolverTypeWrapper<Partial<Message>>;
  RecordReachedByHandInput: ResolverTypeWrapper<Partial<RecordReachedByHandInput>>;
  EscalationState: ResolverTypeWrapper<Partial<EscalationState>>;
  EscalationPolicy: ResolverTypeWrapper<Partial<EscalationPolicy>>;
  EscalationStep: ResolverTypeWrapper<Partial<EscalationStep>>;
  EscalationContact: ResolverTypeWrapper<Partial<EscalationContact>>;
  ConfigureEscalationInput: ResolverTypeWrapper<Partial<ConfigureEscalationInput>>;
  EscalationStepInput: ResolverTypeWrapper<Partial<EscalationStepInput>>;
  EscalationContactInput: ResolverTypeWrapper<Partial<EscalationContactInput>>;
  EscalationPolicyPayload: ResolverTypeWrapper<Partial<EscalationPolicyPayload>>;
  Escalation: ResolverTypeWrapper<Partial<Escalation>>;
  EscalationAlarm: ResolverTypeWrapper<Partial<EscalationAlarm>>;
  EscalationPayload: ResolverTypeWrapper<Partial<EscalationPayload>>;
  EvidenceItem: ResolverTypeWrapper<Partial<EvidenceItem>>;
  CustodyEvent: ResolverTypeWrapper<Partial<CustodyEvent>>;
  RecordCustodyInput: ResolverTypeWrapper<Partial<RecordCustodyInput>>;
  EvidencePayload: ResolverTypeWrapper<Partial<EvidencePayload>>;
  AuditEntry: ResolverTypeWrapper<Partial<AuditEntry>>;
  AuditEntryConnection: ResolverTypeWrapper<Partial<AuditEntryConnection>>;
  Checkpoint: ResolverTypeWrapper<Partial<Checkpoint>>;
  CheckpointConnection: ResolverTypeWrapper<Partial<CheckpointConnection>>;
  CheckpointPayload: ResolverTypeWrapper<Partial<CheckpointPayload>>;
  RegisterRow: ResolverTypeWrapper<Partial<RegisterRow>>;
  RegisterConnection: ResolverTypeWrapper<Partial<RegisterConnection>>;
  ChannelStatus: ResolverTypeWrapper<Partial<ChannelStatus>>;
  DeadlineAnswer: ResolverTypeWrapper<Partial<DeadlineAnswer>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Partial<Scalars['DateTime']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  FactsJson: Partial<Scalars['FactsJson']['output']>;
  Json: Partial<Scalars['Json']['output']>;
  UserError: Partial<UserError>;
  String: Partial<Scalars['String']['output']>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Query: Record<PropertyKey, never>;
  Int: Partial<Scalars['Int']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  IncidentChange: Partial<IncidentChange>;
  BoardChange: Partial<BoardChange>;
  Me: Partial<Me>;
  User: Partial<User>;
  UserConnection: Partial<UserConnection>;
  SetUpAdministratorInput: Partial<SetUpAdministratorInput>;
  SetUpAdministratorPayload: Partial<SetUpAdministratorPayload>;
  SignInPayload: Partial<SignInPayload>;
  SignOutPayload: Partial<SignOutPayload>;
  ConfirmIdentityPayload: Partial<ConfirmIdentityPayload>;
  InviteUserInput: Partial<InviteUserInput>;
  InviteUserPayload: Partial<InviteUserPayload>;
  AcceptInvitationPayload: Partial<AcceptInvitationPayload>;
  UserPayload: Partial<UserPayload>;
  CreateApiTokenInput: Partial<CreateApiTokenInput>;
  CreateApiTokenPayload: Partial<CreateApiTokenPayload>;
  RevokeApiTokenPayload: Partial<RevokeApiTokenPayload>;
  Party: Partial<Party>;
  Contact: Partial<Contact>;
  PartyConnection: Partial<PartyConnection>;
  RegisterPartyInput: Partial<RegisterPartyInput>;
  ContactInput: Partial<ContactInput>;
  PartyPayload: Partial<PartyPayload>;
  Agreement: Partial<Agreement>;
  AgreementConnection: Partial<AgreementConnection>;
  RegisterAgreementInput: Partial<RegisterAgreementInput>;
  AgreementPayload: Partial<AgreementPayload>;
  Event: Partial<Event>;
  EventConnection: Partial<EventConnection>;
  RegisterEventInput: Partial<RegisterEventInput>;
  RegisterEventPayload: Partial<RegisterEventPayload>;
  EventPayload: Partial<EventPayload>;
  PromoteEventInput: Partial<PromoteEventInput>;
  Incident: Partial<Incident>;
  IncidentConnection: Partial<IncidentConnection>;
  IncidentPayload: Partial<IncidentPayload>;
  FactsVersion: Partial<FactsVersion>;
  RecordFactsInput: Partial<RecordFactsInput>;
  IncidentParty: Partial<IncidentParty>;
  AddIncidentPartyInput: Partial<AddIncidentPartyInput>;
  AffectedPart: Partial<AffectedPart>;
  RecordAffectedPartInput: Partial<RecordAffectedPartInput>;
  Awareness: Partial<Awareness>;
  RecordAwarenessInput: Partial<RecordAwarenessInput>;
  CorrectAwarenessInput: Partial<CorrectAwarenessInput>;
  Obligation: Partial<Obligation>;
  Stage: Partial<Stage>;
  Float: Partial<Scalars['Float']['output']>;
  Assessment: Partial<Assessment>;
  AssessmentAnswer: Partial<AssessmentAnswer>;
  RiskReason: Partial<RiskReason>;
  MissingFact: Partial<MissingFact>;
  Advice: Partial<Advice>;
  GiveAdviceInput: Partial<GiveAdviceInput>;
  Decision: Partial<Decision>;
  DecideInput: Partial<DecideInput>;
  Filing: Partial<Filing>;
  RecordFilingInput: Partial<RecordFilingInput>;
  RecordInformedInput: Partial<RecordInformedInput>;
  Action: Partial<Action>;
  Containment: Partial<Containment>;
  Review: Partial<Review>;
  ClosingGate: Partial<ClosingGate>;
  TimelineItem: Partial<TimelineItem>;
  TimelineConnection: Partial<TimelineConnection>;
  Part: Partial<Part>;
  PartConnection: Partial<PartConnection>;
  Board: Partial<Board>;
  BoardLine: Partial<BoardLine>;
  Notice: Partial<Notice>;
  NoticeContent: Partial<NoticeContent>;
  NoticeContentInput: Partial<NoticeContentInput>;
  NoticeFinding: Partial<NoticeFinding>;
  NoticeApproval: Partial<NoticeApproval>;
  DraftNoticeInput: Partial<DraftNoticeInput>;
  NoticePayload: Partial<NoticePayload>;
  RenderedNotice: Partial<RenderedNotice>;
  Campaign: Partial<Campaign>;
  AddresseeTotal: Partial<AddresseeTotal>;
  MessageTotal: Partial<MessageTotal>;
  CampaignBatch: Partial<CampaignBatch>;
  PlanCampaignInput: Partial<PlanCampaignInput>;
  CampaignPayload: Partial<CampaignPayload>;
  ImportAddresseesPayload: Partial<ImportAddresseesPayload>;
  ImportFault: Partial<ImportFault>;
  Addressee: Partial<Addressee>;
  AddresseeConnection: Partial<AddresseeConnection>;
  Message: Partial<Message>;
  RecordReachedByHandInput: Partial<RecordReachedByHandInput>;
  EscalationPolicy: Partial<EscalationPolicy>;
  EscalationStep: Partial<EscalationStep>;
  EscalationContact: Partial<EscalationContact>;
  ConfigureEscalationInput: Partial<ConfigureEscalationInput>;
  EscalationStepInput: Partial<EscalationStepInput>;
  EscalationContactInput: Partial<EscalationContactInput>;
  EscalationPolicyPayload: Partial<EscalationPolicyPayload>;
  Escalation: Partial<Escalation>;
  EscalationAlarm: Partial<EscalationAlarm>;
  EscalationPayload: Partial<EscalationPayload>;
  EvidenceItem: Partial<EvidenceItem>;
  CustodyEvent: Partial<CustodyEvent>;
  RecordCustodyInput: Partial<RecordCustodyInput>;
  EvidencePayload: Partial<EvidencePayload>;
  AuditEntry: Partial<AuditEntry>;
  AuditEntryConnection: Partial<AuditEntryConnection>;
  Checkpoint: Partial<Checkpoint>;
  CheckpointConnection: Partial<CheckpointConnection>;
  CheckpointPayload: Partial<CheckpointPayload>;
  RegisterRow: Partial<RegisterRow>;
  RegisterConnection: Partial<RegisterConnection>;
  ChannelStatus: Partial<ChannelStatus>;
  DeadlineAnswer: Partial<DeadlineAnswer>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface FactsJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FactsJson'], any> {
  name: 'FactsJson';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Json'], any> {
  name: 'Json';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<QueryBoardArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  portal?: Resolver<ResolversTypes['PartConnection'], ParentType, ContextType, RequireFields<QueryPortalArgs, 'first'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  addressees?: Resolver<ResolversTypes['AddresseeConnection'], ParentType, ContextType, RequireFields<QueryAddresseesArgs, 'campaignId' | 'first'>>;
  previewNotice?: Resolver<Maybe<ResolversTypes['RenderedNotice']>, ParentType, ContextType, RequireFields<QueryPreviewNoticeArgs, 'noticeId'>>;
  register?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, RequireFields<QueryRegisterArgs, 'first'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  checkpoints?: Resolver<ResolversTypes['CheckpointConnection'], ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  channels?: Resolver<Array<ResolversTypes['ChannelStatus']>, ParentType, ContextType>;
  escalationPolicy?: Resolver<Maybe<ResolversTypes['EscalationPolicy']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DeadlineAnswer'], ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'aware' | 'zone'>>;
  assessFacts?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<QueryAssessFactsArgs, 'facts'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setUpAdministrator?: Resolver<ResolversTypes['SetUpAdministratorPayload'], ParentType, ContextType, RequireFields<MutationSetUpAdministratorArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  confirmIdentity?: Resolver<ResolversTypes['ConfirmIdentityPayload'], ParentType, ContextType, RequireFields<MutationConfirmIdentityArgs, 'password'>>;
  inviteUser?: Resolver<ResolversTypes['InviteUserPayload'], ParentType, ContextType, RequireFields<MutationInviteUserArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'token' | 'password'>>;
  blockUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationBlockUserArgs, 'userId' | 'reason'>>;
  unblockUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationUnblockUserArgs, 'userId' | 'reason'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'tokenId'>>;
  registerParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationRegisterPartyArgs, 'input'>>;
  registerAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input'>>;
  verifyContact?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationVerifyContactArgs, 'partyId' | 'contactId'>>;
  registerEvent?: Resolver<ResolversTypes['RegisterEventPayload'], ParentType, ContextType, RequireFields<MutationRegisterEventArgs, 'input'>>;
  promoteEvent?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationPromoteEventArgs, 'input'>>;
  dismissEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationDismissEventArgs, 'eventId' | 'reason'>>;
  startDrill?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationStartDrillArgs, 'title' | 'zone'>>;
  recordFacts?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordFactsArgs, 'input'>>;
  addIncidentParty?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddIncidentPartyArgs, 'input'>>;
  recordAffectedPart?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordAffectedPartArgs, 'input'>>;
  sharePart?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationSharePartArgs, 'incidentId' | 'partyId'>>;
  recordAwareness?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordAwarenessArgs, 'input'>>;
  correctAwareness?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCorrectAwarenessArgs, 'input'>>;
  answerAwarenessCorrection?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAnswerAwarenessCorrectionArgs, 'incidentId' | 'awarenessId' | 'approve'>>;
  deferAwareness?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationDeferAwarenessArgs, 'incidentId' | 'partyId' | 'reason'>>;
  assess?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAssessArgs, 'incidentId' | 'partyId'>>;
  giveAdvice?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationGiveAdviceArgs, 'input'>>;
  decide?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationDecideArgs, 'input'>>;
  confirmDecision?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationConfirmDecisionArgs, 'incidentId' | 'decisionId' | 'confirm'>>;
  recordFiling?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordFilingArgs, 'input'>>;
  recordInformed?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordInformedArgs, 'input'>>;
  promiseUpdate?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationPromiseUpdateArgs, 'incidentId' | 'addresseePartyId' | 'dueAt'>>;
  takeObligation?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationTakeObligationArgs, 'incidentId' | 'obligationId'>>;
  addNote?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'incidentId' | 'text'>>;
  confirmContainment?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationConfirmContainmentArgs, 'incidentId' | 'statement'>>;
  holdReview?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationHoldReviewArgs, 'incidentId' | 'rootCause' | 'lessons'>>;
  addAction?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddActionArgs, 'incidentId' | 'title' | 'ownerId' | 'dueOn'>>;
  completeAction?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCompleteActionArgs, 'incidentId' | 'actionId' | 'effect'>>;
  closeIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCloseIncidentArgs, 'incidentId'>>;
  reopenIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationReopenIncidentArgs, 'incidentId' | 'reason'>>;
  markChannelCompromised?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationMarkChannelCompromisedArgs, 'incidentId' | 'channel' | 'reason'>>;
  draftNotice?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationDraftNoticeArgs, 'input'>>;
  reviseNotice?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationReviseNoticeArgs, 'noticeId' | 'content'>>;
  approveNotice?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationApproveNoticeArgs, 'noticeId' | 'version'>>;
  approveNoticeAlone?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationApproveNoticeAloneArgs, 'noticeId' | 'version' | 'reason'>>;
  reviewOneSignature?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationReviewOneSignatureArgs, 'noticeId' | 'agreed' | 'remark'>>;
  planCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationPlanCampaignArgs, 'input'>>;
  importAddressees?: Resolver<ResolversTypes['ImportAddresseesPayload'], ParentType, ContextType, RequireFields<MutationImportAddresseesArgs, 'campaignId' | 'csv'>>;
  confirmCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationConfirmCampaignArgs, 'campaignId' | 'addresseeCount'>>;
  stopCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationStopCampaignArgs, 'campaignId' | 'reason'>>;
  resumeCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationResumeCampaignArgs, 'campaignId'>>;
  settleUnknown?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationSettleUnknownArgs, 'campaignId' | 'addresseeId' | 'outcome' | 'reason'>>;
  recordReachedByHand?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordReachedByHandArgs, 'input'>>;
  recordLettersPosted?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordLettersPostedArgs, 'campaignId' | 'count' | 'at'>>;
  requestAddressLookUp?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationRequestAddressLookUpArgs, 'campaignId'>>;
  recordAddress?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationRecordAddressArgs, 'campaignId' | 'addresseeId'>>;
  publishPublicNotice?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationPublishPublicNoticeArgs, 'campaignId' | 'noticeId' | 'where' | 'reason' | 'at'>>;
  configureEscalation?: Resolver<ResolversTypes['EscalationPolicyPayload'], ParentType, ContextType, RequireFields<MutationConfigureEscalationArgs, 'input'>>;
  takeEscalation?: Resolver<ResolversTypes['EscalationPayload'], ParentType, ContextType, RequireFields<MutationTakeEscalationArgs, 'escalationId' | 'until'>>;
  recordCustody?: Resolver<ResolversTypes['EvidencePayload'], ParentType, ContextType, RequireFields<MutationRecordCustodyArgs, 'input'>>;
  verifyEvidence?: Resolver<ResolversTypes['EvidencePayload'], ParentType, ContextType, RequireFields<MutationVerifyEvidenceArgs, 'evidenceId'>>;
  signCheckpoint?: Resolver<ResolversTypes['CheckpointPayload'], ParentType, ContextType, Partial<MutationSignCheckpointArgs>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  incidentChanged?: SubscriptionResolver<ResolversTypes['IncidentChange'], "incidentChanged", ParentType, ContextType, RequireFields<SubscriptionIncidentChangedArgs, 'incidentId'>>;
  boardChanged?: SubscriptionResolver<ResolversTypes['BoardChange'], "boardChanged", ParentType, ContextType>;
  campaignProgress?: SubscriptionResolver<ResolversTypes['Campaign'], "campaignProgress", ParentType, ContextType, RequireFields<SubscriptionCampaignProgressArgs, 'campaignId'>>;
};

export type IncidentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentChange'] = ResolversParentTypes['IncidentChange']> = {
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BoardChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardChange'] = ResolversParentTypes['BoardChange']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  acts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SetUpAdministratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUpAdministratorPayload'] = ResolversParentTypes['SetUpAdministratorPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIdentityPayload'] = ResolversParentTypes['ConfirmIdentityPayload']> = {
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InviteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUserPayload'] = ResolversParentTypes['InviteUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  invitationLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  tokenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyPayload'] = ResolversParentTypes['PartyPayload']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  controllerPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processorPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  termKind?: Resolver<ResolversTypes['TermKind'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['TermStart'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporterKind?: Resolver<ResolversTypes['ReporterKind'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  dismissalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEventPayload'] = ResolversParentTypes['RegisterEventPayload']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledBy?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSignalAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  breach?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactsVersion'], ParentType, ContextType>;
  factsHistory?: Resolver<Array<ResolversTypes['FactsVersion']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['IncidentParty']>, ParentType, ContextType>;
  awareness?: Resolver<Array<ResolversTypes['Awareness']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  filings?: Resolver<Array<ResolversTypes['Filing']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  campaigns?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['Escalation']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  containment?: Resolver<Maybe<ResolversTypes['Containment']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  closingGates?: Resolver<Array<ResolversTypes['ClosingGate']>, ParentType, ContextType>;
  compromisedChannels?: Resolver<Array<ResolversTypes['ChannelKind']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<IncidentTimelineArgs, 'first'>>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FactsVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactsVersion'] = ResolversParentTypes['FactsVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurredTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  consequences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breach?: Resolver<ResolversTypes['FactsJson'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentParty'] = ResolversParentTypes['IncidentParty']> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  informedByPartyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['AffectedPart']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AffectedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedPart'] = ResolversParentTypes['AffectedPart']> = {
  peopleMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dataCategories?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  subjectGroups?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breach?: Resolver<Maybe<ResolversTypes['FactsJson']>, ParentType, ContextType>;
};

export type AwarenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Awareness'] = ResolversParentTypes['Awareness']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['AnchorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AwarenessState'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regimeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligedPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  addresseeKind?: Resolver<ResolversTypes['AddresseeKind'], ParentType, ContextType>;
  addresseePartyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  anchorKind?: Resolver<ResolversTypes['AnchorKind'], ParentType, ContextType>;
  anchorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alarms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  proposeIncompleteFiling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hourRuleAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  derivation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latenessMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latenessReason?: Resolver<Maybe<ResolversTypes['LatenessReason']>, ParentType, ContextType>;
  latenessAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factsVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AssessmentAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentAnswer'] = ResolversParentTypes['AssessmentAnswer']> = {
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notifyAuthority?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  notifyIndividuals?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RiskReason']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['Json'], ParentType, ContextType>;
};

export type RiskReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskReason'] = ResolversParentTypes['RiskReason']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  couldChange?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdviceKind'], ParentType, ContextType>;
  byPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DecisionSubject'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DecisionSubject'], ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['Exemption']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  secondBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  secondAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FilingKind'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContainmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Containment'] = ResolversParentTypes['Containment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rootCause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lessons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClosingGateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosingGate'] = ResolversParentTypes['ClosingGate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Part'] = ResolversParentTypes['Part']> = {
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handledBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['AffectedPart']>, ParentType, ContextType>;
  awareness?: Resolver<Array<ResolversTypes['Awareness']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  filings?: Resolver<Array<ResolversTypes['Filing']>, ParentType, ContextType>;
  campaigns?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  informs?: Resolver<Array<ResolversTypes['IncidentParty']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartConnection'] = ResolversParentTypes['PartConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Part']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  dated?: Resolver<Array<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  undated?: Resolver<Array<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  toDecide?: Resolver<Array<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  newEvents?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BoardLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardLine'] = ResolversParentTypes['BoardLine']> = {
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obligationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  todo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  template?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['NoticeContent'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['NoticeFinding']>, ParentType, ContextType>;
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['NoticeApproval']>, ParentType, ContextType>;
};

export type NoticeContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeContent'] = ResolversParentTypes['NoticeContent']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeFinding'] = ResolversParentTypes['NoticeFinding']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeApproval'] = ResolversParentTypes['NoticeApproval']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approverId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticePayload'] = ResolversParentTypes['NoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenderedNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenderedNotice'] = ResolversParentTypes['RenderedNotice']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  smsSegments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CampaignState'], ParentType, ContextType>;
  drill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noticeIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  addresseeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['AddresseeTotal']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['MessageTotal']>, ParentType, ContextType>;
  batches?: Resolver<Array<ResolversTypes['CampaignBatch']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AddresseeTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeTotal'] = ResolversParentTypes['AddresseeTotal']> = {
  state?: Resolver<ResolversTypes['AddresseeState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageTotal'] = ResolversParentTypes['MessageTotal']> = {
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignBatch'] = ResolversParentTypes['CampaignBatch']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRoot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportAddresseesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAddresseesPayload'] = ResolversParentTypes['ImportAddresseesPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addressee'] = ResolversParentTypes['Addressee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AddresseeState'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AddresseeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeConnection'] = ResolversParentTypes['AddresseeConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Addressee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EscalationPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationPolicy'] = ResolversParentTypes['EscalationPolicy']> = {
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
};

export type EscalationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationStep'] = ResolversParentTypes['EscalationStep']> = {
  waitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['EscalationContact']>, ParentType, ContextType>;
};

export type EscalationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationContact'] = ResolversParentTypes['EscalationContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type EscalationPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationPolicyPayload'] = ResolversParentTypes['EscalationPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['EscalationPolicy']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EscalationState'], ParentType, ContextType>;
  alarms?: Resolver<Array<ResolversTypes['EscalationAlarm']>, ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EscalationAlarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationAlarm'] = ResolversParentTypes['EscalationAlarm']> = {
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EscalationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationPayload'] = ResolversParentTypes['EscalationPayload']> = {
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collectedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  custody?: Resolver<Array<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
};

export type CustodyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustodyEvent'] = ResolversParentTypes['CustodyEvent']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidencePayload'] = ResolversParentTypes['EvidencePayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointConnection'] = ResolversParentTypes['CheckpointConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointPayload'] = ResolversParentTypes['CheckpointPayload']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRow'] = ResolversParentTypes['RegisterRow']> = {
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSignalAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  awareAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consequences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peopleMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorityTold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authorityRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filingNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  individualsTold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  individualsRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
};

export type RegisterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['RegisterRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChannelStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChannelStatus'] = ResolversParentTypes['ChannelStatus']> = {
  kind?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sends?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeadlineAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineAnswer'] = ResolversParentTypes['DeadlineAnswer']> = {
  regime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aware?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hourRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  twoWorkingDays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  FactsJson?: GraphQLScalarType;
  Json?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  IncidentChange?: IncidentChangeResolvers<ContextType>;
  BoardChange?: BoardChangeResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  SetUpAdministratorPayload?: SetUpAdministratorPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  ConfirmIdentityPayload?: ConfirmIdentityPayloadResolvers<ContextType>;
  InviteUserPayload?: InviteUserPayloadResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyPayload?: PartyPayloadResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  RegisterEventPayload?: RegisterEventPayloadResolvers<ContextType>;
  EventPayload?: EventPayloadResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  FactsVersion?: FactsVersionResolvers<ContextType>;
  IncidentParty?: IncidentPartyResolvers<ContextType>;
  AffectedPart?: AffectedPartResolvers<ContextType>;
  Awareness?: AwarenessResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentAnswer?: AssessmentAnswerResolvers<ContextType>;
  RiskReason?: RiskReasonResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Advice?: AdviceResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  Containment?: ContainmentResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ClosingGate?: ClosingGateResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  Part?: PartResolvers<ContextType>;
  PartConnection?: PartConnectionResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardLine?: BoardLineResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeContent?: NoticeContentResolvers<ContextType>;
  NoticeFinding?: NoticeFindingResolvers<ContextType>;
  NoticeApproval?: NoticeApprovalResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  RenderedNotice?: RenderedNoticeResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  AddresseeTotal?: AddresseeTotalResolvers<ContextType>;
  MessageTotal?: MessageTotalResolvers<ContextType>;
  CampaignBatch?: CampaignBatchResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  ImportAddresseesPayload?: ImportAddresseesPayloadResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  Addressee?: AddresseeResolvers<ContextType>;
  AddresseeConnection?: AddresseeConnectionResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  EscalationPolicy?: EscalationPolicyResolvers<ContextType>;
  EscalationStep?: EscalationStepResolvers<ContextType>;
  EscalationContact?: EscalationContactResolvers<ContextType>;
  EscalationPolicyPayload?: EscalationPolicyPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationAlarm?: EscalationAlarmResolvers<ContextType>;
  EscalationPayload?: EscalationPayloadResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
  EvidencePayload?: EvidencePayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  Checkpoint?: CheckpointResolvers<ContextType>;
  CheckpointConnection?: CheckpointConnectionResolvers<ContextType>;
  CheckpointPayload?: CheckpointPayloadResolvers<ContextType>;
  RegisterRow?: RegisterRowResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  ChannelStatus?: ChannelStatusResolvers<ContextType>;
  DeadlineAnswer?: DeadlineAnswerResolvers<ContextType>;
};

