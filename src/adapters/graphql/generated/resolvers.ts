import type { Instant } from '../../../shared/instant.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MeNode, UserNode, PartyNode, ContactNode, AgreementNode, EventNode, DialogueNode, DialogueMessageNode, IncidentNode, FactsNode, IncidentPartyNode, AffectedPartNode, AwarenessNode, ObligationNode, StageNode, AssessmentNode, AdviceNode, DecisionNode, ExemptionConditionsNode, FilingNode, ActionNode, ContainmentNode, ReviewNode, PartNode, NoticeNode, CampaignNode, AddresseeNode, EscalationNode, EvidenceNode, MessageNode, NoticeFindingNode, AuditEntryNode, CustodyNode, CheckpointNode, EscalationPolicyNode, RegimeNode, RegimeStageNode, RegimeTermNode, RegimePreviewRowNode } from '../nodes.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment as RFC 3339 with offset. Answers are in UTC with milliseconds. */
  DateTime: { input: Instant; output: Instant; }
  /** A civil date, `2026-11-21`. */
  Date: { input: string; output: string; }
  /** Breach facts in the shape of the product's fact model; every field may be null: not yet known. */
  FactsJson: { input: unknown; output: unknown; }
  /** Any JSON value. */
  Json: { input: unknown; output: unknown; }
};

/** Why a command was refused. All faults of one command come at once. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Stable code, e.g. `NOT_FOUND`. */
  readonly code: Scalars['String']['output'];
  /** A sentence in the language of the caller. */
  readonly message: Scalars['String']['output'];
  /** Dotted path of the input at fault, when one is. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What can be given instead, when the input was asked back: both moments of a local time that came twice, or around a gap. */
  readonly choices?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give this as `after` to get the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Everything that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** True when the data is the fictitious demo. */
  readonly demo: Scalars['Boolean']['output'];
  /** Whether the organisation's own people sign in at a provider of their own, under /sign-in/sso. */
  readonly singleSignOn: SingleSignOn;
  /** The signed-in actor. */
  readonly me: Me;
  /** What the half-open session of this browser waits for; null when nothing does. */
  readonly secondStep?: Maybe<SecondStep>;
  /** Which roles must have a second factor. */
  readonly secondFactorPolicy: SecondFactorPolicy;
  /** What needs a person now. */
  readonly board: Board;
  /** Reported events, newest first; with an id only that one. */
  readonly events: EventConnection;
  /** The reports that the signed-in person made under the own account, newest first. */
  readonly myReports: ReadonlyArray<Report>;
  /** The dialogue with whoever reported an event. A sensitive read. */
  readonly dialogue: Dialogue;
  /** The dialogues with whoever reported an incident; each report has its own. A sensitive read. */
  readonly incidentDialogues: ReadonlyArray<Dialogue>;
  /** Incidents of the actor's organisation, newest first. */
  readonly incidents: IncidentConnection;
  /** One incident; refused to who has no part in it. */
  readonly incident?: Maybe<Incident>;
  /** What a controller's guest sees of the incidents shared with it: its own part only. */
  readonly portal: PartConnection;
  /** Parties known to the actor's organisation. */
  readonly parties: PartyConnection;
  /** One party. */
  readonly party?: Maybe<Party>;
  /** Agreements of the actor's organisation. */
  readonly agreements: AgreementConnection;
  /** Break-glass accounts whose use waits for a review. */
  readonly breakGlassUses: ReadonlyArray<User>;
  /** Users of the actor's organisation. */
  readonly users: UserConnection;
  /** Tokens of other systems, newest last; never the secrets. */
  readonly apiTokens: ApiTokenConnection;
  /** The acts that a token can be bound to, with the roles that allow each. */
  readonly tokenOperations: ReadonlyArray<TokenOperation>;
  /** Where other systems of the actor's organisation hear that something happened. */
  readonly webhooks: WebhookList;
  /** What was sent to one webhook, newest first. */
  readonly webhookDeliveries: WebhookDeliveryConnection;
  /** One campaign. */
  readonly campaign?: Maybe<Campaign>;
  /** The rows of a campaign; opens sealed personal data and is recorded as a sensitive read. */
  readonly addressees: AddresseeConnection;
  /** What one addressee would get, rendered. With an addressee a sensitive read. */
  readonly previewNotice?: Maybe<RenderedNotice>;
  /** The register of Art. 33(5) GDPR: every breach, also the untold ones. A sensitive read. */
  readonly register: RegisterConnection;
  /** People of the actor's organisation, to name them in a case. */
  readonly colleagues: ReadonlyArray<Colleague>;
  /** Years of which there are breaches, by the first signal; the newest first. */
  readonly registerYears: ReadonlyArray<Scalars['Int']['output']>;
  /** The audit log, newest first; filter by incident. */
  readonly auditEntries: AuditEntryConnection;
  /** Signed heads of the audit log, newest first. */
  readonly checkpoints: CheckpointConnection;
  /** Which channels carry messages, and what they are connected to. */
  readonly channels: ReadonlyArray<ChannelStatus>;
  /** The escalation policy of the actor's organisation. */
  readonly escalationPolicy?: Maybe<EscalationPolicy>;
  /** The hundred rows of the EDPB's notification template: what an authority may ask, and how it is answered. */
  readonly notificationRows: ReadonlyArray<NotificationRow>;
  /** The due moment of a regime for an awareness moment, with its derivation; nothing is stored. */
  readonly deadline: DeadlineAnswer;
  /** Every version of every rule: who tells whom, from which moment, by when, and who checked it. Drafts are off. */
  readonly regimes: ReadonlyArray<Regime>;
  /** What another rule would alter in the open obligations of the actor's organisation; nothing is stored. */
  readonly previewRegime: RegimePreview;
  /** Scores facts without storing anything. */
  readonly assessFacts: AssessmentAnswer;
  /** The reasons for a late filing to choose from, each with what the AP makes of it. */
  readonly latenessReasons: ReadonlyArray<LatenessReasonChoice>;
  /** Earlier breaches of the same organisation that are alike and of which it decided to tell. A sensitive read. */
  readonly similarDecisions: ReadonlyArray<SimilarDecision>;
  /** A decision replayed: its frozen answer, today's method on the same facts, today's method on today's facts, and what differs. */
  readonly replayDecision: DecisionReplay;
  /** What an authority asks, answered from the case as it stands: the order of the AP's web form, then the other rows of the EDPB template. A sensitive read. */
  readonly answerSheet: AnswerSheet;
};


/** Everything that can be asked. */
export type QueryBoardArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryEventsArgs = {
  state?: InputMaybe<EventState>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryDialogueArgs = {
  eventId: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryIncidentDialoguesArgs = {
  incidentId: Scalars['ID']['input'];
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
export type QueryApiTokensArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. */
export type QueryWebhookDeliveriesArgs = {
  webhookId: Scalars['ID']['input'];
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
  filter?: InputMaybe<RegisterFilterInput>;
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
export type QueryPreviewRegimeArgs = {
  input: PreviewRegimeInput;
};


/** Everything that can be asked. */
export type QueryAssessFactsArgs = {
  facts: Scalars['FactsJson']['input'];
};


/** Everything that can be asked. */
export type QuerySimilarDecisionsArgs = {
  incidentId: Scalars['ID']['input'];
  partyId: Scalars['ID']['input'];
  subject: DecisionSubject;
};


/** Everything that can be asked. */
export type QueryReplayDecisionArgs = {
  incidentId: Scalars['ID']['input'];
  decisionId: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryAnswerSheetArgs = {
  incidentId: Scalars['ID']['input'];
  obligationId: Scalars['ID']['input'];
};

/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes the first organisation and its administrator; only through the one-time set-up link. */
  readonly setUpAdministrator: SetUpAdministratorPayload;
  /** Starts a session (cookie). */
  readonly signIn: SignInPayload;
  /** Ends the session. */
  readonly signOut: SignOutPayload;
  /** Shows the second factor after the password was right; answers with a new session (cookie). */
  readonly proveSecondStep: SignInPayload;
  /** Asks for a passkey: in the second step of a sign-in, or to confirm who one is. */
  readonly askPasskey: AskPasskeyPayload;
  /** Sends a code to the number of the account: in the second step of a sign-in, or to confirm who one is. */
  readonly sendSmsCode: SmsCodePayload;
  /** Proves again what Me.identityProof names, for acts that want a recent proof: the password, and a second factor of an account that has one. Without either, GET /sign-in/sso?again=yes asks the provider. */
  readonly confirmIdentity: ConfirmIdentityPayload;
  /** Shows a secret for an authenticator app; wants a recent proof. */
  readonly startTotp: StartTotpPayload;
  /** Adds the authenticator app by a code of it. Every other session ends; the caller gets a new one (cookie). */
  readonly confirmTotp: AddSecondFactorPayload;
  /** Sends a code to a number that is used for nothing else; it counts once the code came back. */
  readonly startSms: SmsCodePayload;
  /** Shows that the code arrived. */
  readonly confirmSms: AddSecondFactorPayload;
  /** Asks the browser for a new passkey; wants a recent proof. */
  readonly startPasskey: AskPasskeyPayload;
  /** Adds a passkey. Every other session ends; the caller gets a new one (cookie). */
  readonly addPasskey: AddSecondFactorPayload;
  /** Removes one of the caller's second factors; wants a recent proof, and never the last one where one is required. Every other session ends; the caller gets a new one (cookie), which asks for another factor first where one is left and none was shown. */
  readonly removeSecondFactor: RemoveSecondFactorPayload;
  /** Makes new recovery codes in place of all that were left; wants a recent proof. Every other session ends; the caller gets a new one (cookie). */
  readonly renewRecoveryCodes: RecoveryCodesPayload;
  /** Takes all second factors of somebody away who lost them; every session of the account ends. Wants a recent proof. */
  readonly resetSecondFactors: UserPayload;
  /** Says which roles must have a second factor; counts at once, in open sessions too. */
  readonly configureSecondFactors: SecondFactorPolicyPayload;
  /** Changes the caller's own password. Every session ends; the caller gets a new one (cookie). */
  readonly changePassword: ChangePasswordPayload;
  /** Invites a person; answers a one-time link. */
  readonly inviteUser: InviteUserPayload;
  /** Makes another invitation link; the one before is void. Mailed as well where mail goes out. */
  readonly renewInvitation: AccountLinkPayload;
  /** Asks for a link by which the owner of an address sets a new password. The answer never says whether there is such an account. */
  readonly requestPasswordReset: RequestPasswordResetPayload;
  /** Sets a new password through a link. Every session ends; second factors stay. */
  readonly resetPassword: ResetPasswordPayload;
  /** Makes a link for a new password for somebody else: mailed to the owner, or handed over where no mail goes out. Wants a recent proof. */
  readonly makeResetLink: AccountLinkPayload;
  /** Accepts an invitation and sets the password. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Blocks an account; all its sessions end at once. */
  readonly blockUser: UserPayload;
  /** Lifts a block. */
  readonly unblockUser: UserPayload;
  /** Lets the account be bound at its owner's next single sign-on with the same proven address. */
  readonly allowSingleSignOn: AllowSingleSignOnPayload;
  /** Gives an account other roles; open sessions have them at once. */
  readonly changeRoles: UserPayload;
  /** Corrects name and address of an account; both addresses hear of it. */
  readonly correctUser: UserPayload;
  /** Closes the account of who left; all its sessions end at once. Nothing is deleted. */
  readonly deactivateUser: UserPayload;
  /** Opens a deactivated account again. */
  readonly reactivateUser: UserPayload;
  /** Makes an account for the night on which single sign-on or second factors fail. Wants a recent proof. */
  readonly makeBreakGlass: BreakGlassPayload;
  /** Gives the break-glass account another passphrase. Wants a recent proof. */
  readonly renewBreakGlass: BreakGlassPayload;
  /** Says who used the break-glass account and why; by another person than who used it. */
  readonly reviewBreakGlass: UserPayload;
  /** Makes a token for another system; its secret is shown once. Wants a recent proof. */
  readonly createApiToken: CreateApiTokenPayload;
  /** Ends a token. */
  readonly revokeApiToken: RevokeApiTokenPayload;
  /** Registers where another system hears of events. The secret in the answer is shown once. */
  readonly registerWebhook: WebhookSecretPayload;
  /** Replaces the secret; the old one signs as well for a day. The new one is shown once. */
  readonly rotateWebhookSecret: WebhookSecretPayload;
  /** Ends it at once; what waits is cancelled. */
  readonly disableWebhook: WebhookPayload;
  /** Lets it hear of events from now on. */
  readonly enableWebhook: WebhookPayload;
  /** Sends something that means nothing, to see that it arrives. */
  readonly testWebhook: WebhookDeliveryPayload;
  /** Sends again under the same webhook-id, at once. */
  readonly resendWebhook: WebhookDeliveryPayload;
  /** Registers a party. */
  readonly registerParty: PartyPayload;
  /** Registers an agreement between a controller and its processor. */
  readonly registerAgreement: AgreementPayload;
  /** Sets what the actor's organisation sees of its clocks. */
  readonly configureClocks: PartyPayload;
  /** Records that a contact was checked. */
  readonly verifyContact: PartyPayload;
  /** Records what an authority asks about the organisation itself, once for every incident (template rows 10–19, 25, 29–36). */
  readonly recordFilingProfile: PartyPayload;
  /** Reports what somebody saw. Needs no sign-in. */
  readonly registerEvent: RegisterEventPayload;
  /** Opens the caller's own report with its receipt number. Needs no sign-in; tries are counted. */
  readonly openReport: ReportPayload;
  /** Writes to those who handle the caller's own report. Needs no sign-in; tries are counted. */
  readonly writeAsReporter: ReportPayload;
  /** Answers a reporter, or calls the report handled, or both. A reporter who left an e-mail address hears that there is an answer. */
  readonly answerReporter: DialoguePayload;
  /** Makes an incident of an event. */
  readonly promoteEvent: IncidentPayload;
  /** Adds a report to an incident that is there already. An earlier report moves the first signal, and the provisional clocks with it. */
  readonly addEventToIncident: IncidentPayload;
  /** Closes an event that is no incident, with the reason. */
  readonly dismissEvent: EventPayload;
  /** Starts a drill: an incident that is only practice. */
  readonly startDrill: IncidentPayload;
  /** Records what is known now: a new version of the facts. */
  readonly recordFacts: IncidentPayload;
  /** Answers rows of the notification template for one party; guests for their own. */
  readonly recordAnswers: IncidentPayload;
  /** Adds a party to an incident, in a role. */
  readonly addIncidentParty: IncidentPayload;
  /** Records which part of the breach is one party's: its people and data only. */
  readonly recordAffectedPart: IncidentPayload;
  /** Need to know: keeps a case from everybody of the handling organisation but the named, deciders, the DPO and oneself. */
  readonly restrictIncident: IncidentPayload;
  /** Ends a restriction; by whoever made it, or by a decider. */
  readonly liftRestriction: IncidentPayload;
  /** Opens a party's own part of the incident to that party's guests. */
  readonly sharePart: IncidentPayload;
  /** Decides when an obliged party knew with reasonable certainty. */
  readonly recordAwareness: IncidentPayload;
  /** A new awareness fact with a reason: earlier is free, later waits for a second person. */
  readonly correctAwareness: IncidentPayload;
  /** Answers a later awareness that waits for a second person. */
  readonly answerAwarenessCorrection: IncidentPayload;
  /** Says `not yet aware`, with a reason; reviewed within 24 hours. */
  readonly deferAwareness: IncidentPayload;
  /** Freezes a scoring of the facts. */
  readonly assess: IncidentPayload;
  /** Records the DPO's advice, or a processor's view, verbatim. */
  readonly giveAdvice: IncidentPayload;
  /** Answers a proposal. Not telling waits for a second person. */
  readonly decide: IncidentPayload;
  /** A second person confirms or rejects a pending decision. */
  readonly confirmDecision: IncidentPayload;
  /** Records what was told to an authority, verbatim, with its receipt. */
  readonly recordFiling: IncidentPayload;
  /** Records one filing that covers several similar breaches of one party: the same number and content, each obligation with its own lateness. */
  readonly recordBulkFiling: BulkFilingPayload;
  /** Records that an addressee of an obligation was informed outside a campaign (phone, in person). */
  readonly recordInformed: IncidentPayload;
  /** Promises an update; the promise gets its own clock. */
  readonly promiseUpdate: IncidentPayload;
  /** Takes an obligation on one's name. */
  readonly takeObligation: IncidentPayload;
  /** Adds a note to the timeline, with its own time; in counsel's lane for who reads that. */
  readonly addNote: IncidentPayload;
  /** Legal privilege: whom counsel lets into its lane of a case, beside itself. */
  readonly nameLaneReaders: IncidentPayload;
  /** Confirms that the breach is contained. */
  readonly confirmContainment: IncidentPayload;
  /** Holds the review: root cause and lessons. */
  readonly holdReview: IncidentPayload;
  /** Assigns a corrective measure. */
  readonly addAction: IncidentPayload;
  /** Completes a corrective measure, with its checked effect. */
  readonly completeAction: IncidentPayload;
  /** Closes an incident; refused while a gate is open, naming all of them. */
  readonly closeIncident: IncidentPayload;
  /** Opens a closed incident again. */
  readonly reopenIncident: IncidentPayload;
  /** Says that a channel is in the attacker's hands: it carries neither notices nor alarms of this incident. */
  readonly markChannelCompromised: IncidentPayload;
  /** Drafts a notice from a template and the facts. */
  readonly draftNotice: NoticePayload;
  /** A new version of a notice. */
  readonly reviseNotice: NoticePayload;
  /** A second person approves exactly this version. */
  readonly approveNotice: NoticePayload;
  /** Emergency: one authorised, freshly authenticated person approves alone; reviewed within 24 hours. */
  readonly approveNoticeAlone: NoticePayload;
  /** The second person's review of an approval with one signature. */
  readonly reviewOneSignature: NoticePayload;
  /** Plans telling one audience; for controllers the rows follow from the incident. */
  readonly planCampaign: CampaignPayload;
  /** Imports addressees from CSV text; all faults by class, or all rows. */
  readonly importAddressees: ImportAddresseesPayload;
  /** Confirms the campaign by typing the number of addressees; sending starts. */
  readonly confirmCampaign: CampaignPayload;
  /** Stops a running campaign; nothing is skipped or sent twice on resuming. */
  readonly stopCampaign: CampaignPayload;
  /** Goes on with a stopped campaign. */
  readonly resumeCampaign: CampaignPayload;
  /** Decides what an unknown message was: sent, or to be sent again. */
  readonly settleUnknown: CampaignPayload;
  /** Records that an addressee was reached by hand (phone, in person), with the true time. */
  readonly recordReachedByHand: CampaignPayload;
  /** Marks the letter list as handed to the post; the list itself is at /letters/<campaign>.csv. */
  readonly recordLettersPosted: CampaignPayload;
  /** Gives addressees without a postal address to the look-up. */
  readonly requestAddressLookUp: CampaignPayload;
  /** Records the result of the look-up: a found postal address, or none. */
  readonly recordAddress: CampaignPayload;
  /** Records the public notice of Art. 34(3)(c) for whom nothing else reached. */
  readonly publishPublicNotice: CampaignPayload;
  /** Sets who is woken, in which step. */
  readonly configureEscalation: EscalationPolicyPayload;
  /** Takes an escalation: the others stay quiet until the promised moment, never past due. */
  readonly takeEscalation: EscalationPayload;
  /** Records a custody event of an evidence item. */
  readonly recordCustody: EvidencePayload;
  /** Hashes the stored bytes again and records the result. */
  readonly verifyEvidence: EvidencePayload;
  /** Signs a checkpoint of the audit log now. */
  readonly signCheckpoint: CheckpointPayload;
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
export type MutationProveSecondStepArgs = {
  proof: SecondProofInput;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmIdentityArgs = {
  password?: InputMaybe<Scalars['String']['input']>;
  secondProof?: InputMaybe<SecondProofInput>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmTotpArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationStartSmsArgs = {
  phone: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfirmSmsArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAddPasskeyArgs = {
  name: Scalars['String']['input'];
  passkey: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRemoveSecondFactorArgs = {
  kind: SecondFactorKind;
  passkeyId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationResetSecondFactorsArgs = {
  userId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationConfigureSecondFactorsArgs = {
  roles: ReadonlyArray<Role>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationChangePasswordArgs = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationInviteUserArgs = {
  input: InviteUserInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRenewInvitationArgs = {
  userId: Scalars['ID']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationResetPasswordArgs = {
  token: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationMakeResetLinkArgs = {
  userId: Scalars['ID']['input'];
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
export type MutationAllowSingleSignOnArgs = {
  userId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationChangeRolesArgs = {
  input: ChangeRolesInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationCorrectUserArgs = {
  input: CorrectUserInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationDeactivateUserArgs = {
  userId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationReactivateUserArgs = {
  userId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationMakeBreakGlassArgs = {
  input: MakeBreakGlassInput;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRenewBreakGlassArgs = {
  userId: Scalars['ID']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationReviewBreakGlassArgs = {
  userId: Scalars['ID']['input'];
  who: Scalars['String']['input'];
  why: Scalars['String']['input'];
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
export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRotateWebhookSecretArgs = {
  webhookId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationDisableWebhookArgs = {
  webhookId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationEnableWebhookArgs = {
  webhookId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationTestWebhookArgs = {
  webhookId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationResendWebhookArgs = {
  deliveryId: Scalars['ID']['input'];
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
export type MutationConfigureClocksArgs = {
  input: ConfigureClocksInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationVerifyContactArgs = {
  partyId: Scalars['ID']['input'];
  contactId: Scalars['ID']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRecordFilingProfileArgs = {
  input: RecordFilingProfileInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationRegisterEventArgs = {
  input: RegisterEventInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationOpenReportArgs = {
  receipt: Scalars['String']['input'];
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationWriteAsReporterArgs = {
  receipt: Scalars['String']['input'];
  text: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAnswerReporterArgs = {
  eventId: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  handled?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationPromoteEventArgs = {
  input: PromoteEventInput;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationAddEventToIncidentArgs = {
  eventId: Scalars['ID']['input'];
  incidentId: Scalars['ID']['input'];
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
export type MutationRecordAnswersArgs = {
  input: RecordAnswersInput;
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
export type MutationRestrictIncidentArgs = {
  incidentId: Scalars['ID']['input'];
  userIds: ReadonlyArray<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationLiftRestrictionArgs = {
  incidentId: Scalars['ID']['input'];
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
export type MutationRecordBulkFilingArgs = {
  input: RecordBulkFilingInput;
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
  lane?: InputMaybe<Lane>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be done. Refusals come as `errors`; an idempotency key makes the same call twice one change. */
export type MutationNameLaneReadersArgs = {
  incidentId: Scalars['ID']['input'];
  userIds: ReadonlyArray<Scalars['ID']['input']>;
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
  basedOn: Scalars['Int']['input'];
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
  readonly __typename?: 'Subscription';
  /** Says that something of an incident changed; the client asks again for what it shows. */
  readonly incidentChanged: IncidentChange;
  /** Says that the board changed. */
  readonly boardChanged: BoardChange;
  /** A campaign's totals while it runs. */
  readonly campaignProgress: Campaign;
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
  readonly __typename?: 'IncidentChange';
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** What happened, e.g. `FACTS_RECORDED`. */
  readonly type: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A change that the board shows. */
export type BoardChange = {
  readonly __typename?: 'BoardChange';
  /** What happened. */
  readonly type: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
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
  | 'BLOCKED'
  | 'DEACTIVATED';

/** The signed-in actor and what it may do. */
export type Me = {
  readonly __typename?: 'Me';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The name; null for tokens. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Organisation acted for. */
  readonly party?: Maybe<Party>;
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
  /** Acts that the roles allow: names of queries and mutations. */
  readonly acts: ReadonlyArray<Scalars['String']['output']>;
  /** Whether this is the break-glass account: each use of it is alarmed and reviewed by another person. */
  readonly breakGlass: Scalars['Boolean']['output'];
  /** What proves anew that it is this person; null for tokens. */
  readonly identityProof?: Maybe<IdentityProof>;
  /** The second factors of the account; null for tokens. */
  readonly secondFactors?: Maybe<OwnSecondFactors>;
  /** Language. */
  readonly locale: Locale;
  /** Why an auditor reads, and until when; null for everybody else. */
  readonly auditGrant?: Maybe<AuditGrant>;
};

/** Why an auditor reads the cases, and until when. Past its end the role counts no more. */
export type AuditGrant = {
  readonly __typename?: 'AuditGrant';
  /** The purpose. */
  readonly purpose: Scalars['String']['output'];
  /** The last day; at midnight in Europe/Amsterdam the role ends. */
  readonly endsOn: Scalars['Date']['output'];
};

/** Why an auditor reads the cases, and until when. */
export type AuditGrantInput = {
  /** The purpose. */
  readonly purpose: Scalars['String']['input'];
  /** The last day, at most 366 days ahead; at midnight in Europe/Amsterdam the role ends. */
  readonly endsOn: Scalars['Date']['input'];
};

/** A person with an account. */
export type User = {
  readonly __typename?: 'User';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Address that the account signs in with; null for whoever does not administer it. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Organisation the person acts for. */
  readonly partyId: Scalars['ID']['output'];
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
  /** State of the account. */
  readonly state: UserState;
  /** Why an auditor reads, and until when; null for everybody else. */
  readonly auditGrant?: Maybe<AuditGrant>;
  /** The break-glass account; null for everybody else. */
  readonly breakGlass?: Maybe<BreakGlass>;
};

/** An account for when single sign-on or second factors fail. */
export type BreakGlass = {
  readonly __typename?: 'BreakGlass';
  /** When its passphrase was made. */
  readonly passphraseMadeAt: Scalars['DateTime']['output'];
  /** Whether it was used since: whoever used it knows it, so it is to be renewed. */
  readonly passphraseUsed: Scalars['Boolean']['output'];
  /** The use that waits for a review; null: none. */
  readonly use?: Maybe<BreakGlassUse>;
  /** The last review. */
  readonly lastReview?: Maybe<BreakGlassReview>;
};

/** A use of a break-glass account that waits for a review. */
export type BreakGlassUse = {
  readonly __typename?: 'BreakGlassUse';
  /** The first sign-in since the last review. */
  readonly at: Scalars['DateTime']['output'];
  /** When the review is due. */
  readonly reviewDueAt: Scalars['DateTime']['output'];
};

/** What was found about a use of a break-glass account. */
export type BreakGlassReview = {
  readonly __typename?: 'BreakGlassReview';
  /** The use. */
  readonly usedAt: Scalars['DateTime']['output'];
  /** Who used it. */
  readonly who: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** When it was reviewed. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of users. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<User>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** The first organisation and its administrator. */
export type SetUpAdministratorInput = {
  /** The one-time token of the set-up link. */
  readonly token: Scalars['String']['input'];
  /** Name of the organisation. */
  readonly organisation: Scalars['String']['input'];
  /** Its usual role. */
  readonly role?: InputMaybe<PartyRole>;
  /** The administrator's name. */
  readonly name: Scalars['String']['input'];
  /** The administrator's e-mail address. */
  readonly email: Scalars['String']['input'];
  /** At least 12 characters. */
  readonly password: Scalars['String']['input'];
  /** Language. */
  readonly locale?: InputMaybe<Locale>;
};

/** Answer of setUpAdministrator. */
export type SetUpAdministratorPayload = {
  readonly __typename?: 'SetUpAdministratorPayload';
  /** The administrator, signed in; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of signIn. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** Who signed in; null when refused, and while a second step is awaited. */
  readonly me?: Maybe<Me>;
  /** Whether the password was right and the account asks for a second step. */
  readonly awaitsSecondStep: Scalars['Boolean']['output'];
  /** Why it was refused; never which part was wrong. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What an account shows anew for acts that want a recent proof. */
export type IdentityProof =
  /** The password, and a second factor where the account has one. */
  | 'PASSWORD'
  /** A second factor: there is no password that opens this account. */
  | 'SECOND_FACTOR'
  /** Nothing is kept here: the sign-in provider asks again. */
  | 'PROVIDER';

/** How the organisation's own people sign in. */
export type SingleSignOn =
  /** With a password; there is no provider. */
  | 'OFF'
  /** At their provider or with a password. */
  | 'BESIDE_PASSWORDS'
  /** At their provider; a password opens only guests' accounts and the emergency account. */
  | 'ALONE';

/** Kinds of second factors that an account can have. */
export type SecondFactorKind =
  /** An authenticator app with codes of six digits (RFC 6238). */
  | 'TOTP'
  /** A passkey or security key (WebAuthn). */
  | 'PASSKEY'
  /** Codes by text message. */
  | 'SMS_CODE';

/** What can be shown as a second factor. */
export type SecondProofKind =
  /** A code of the authenticator app. */
  | 'TOTP'
  /** A passkey. */
  | 'PASSKEY'
  /** A code that was sent by text message. */
  | 'SMS_CODE'
  /** One of the recovery codes; each works once. */
  | 'RECOVERY_CODE';

/** A second factor, shown. */
export type SecondProofInput = {
  /** What is shown. */
  readonly kind: SecondProofKind;
  /** The code as typed. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The browser's answer to askPasskey, as JSON. */
  readonly passkey?: InputMaybe<Scalars['String']['input']>;
};

/** A sign-in that waits for its second step. */
export type SecondStep = {
  readonly __typename?: 'SecondStep';
  /** What can be shown. */
  readonly kinds: ReadonlyArray<SecondProofKind>;
  /** Until when. */
  readonly until: Scalars['DateTime']['output'];
};

/** A code that was sent by text message. */
export type SmsCodePayload = {
  readonly __typename?: 'SmsCodePayload';
  /** Last two digits of the number; null when refused. */
  readonly ending?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What the browser is asked to do with a passkey. */
export type AskPasskeyPayload = {
  readonly __typename?: 'AskPasskeyPayload';
  /** Options of WebAuthn level 3, as JSON; null when refused. */
  readonly options?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A secret for an authenticator app; shown now and never again. */
export type StartTotpPayload = {
  readonly __typename?: 'StartTotpPayload';
  /** The secret in base 32; null when refused. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** The address that an app opens. */
  readonly uri?: Maybe<Scalars['String']['output']>;
  /** The same to scan, as SVG. */
  readonly qrSvg?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of confirmTotp and addPasskey. */
export type AddSecondFactorPayload = {
  readonly __typename?: 'AddSecondFactorPayload';
  /** Whether it was added. */
  readonly added: Scalars['Boolean']['output'];
  /** With the first factor, once: codes for when it is lost. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of removeSecondFactor. */
export type RemoveSecondFactorPayload = {
  readonly __typename?: 'RemoveSecondFactorPayload';
  /** Whether it was removed. */
  readonly removed: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of renewRecoveryCodes. */
export type RecoveryCodesPayload = {
  readonly __typename?: 'RecoveryCodesPayload';
  /** The new codes, shown once; null when refused. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Which roles must have a second factor. */
export type SecondFactorPolicy = {
  readonly __typename?: 'SecondFactorPolicy';
  /** The roles; a guest is measured by GUEST alone. */
  readonly roles: ReadonlyArray<Role>;
  /** False while the organisation never chose and the installation's own answer stands. */
  readonly chosen: Scalars['Boolean']['output'];
};

/** Answer of configureSecondFactors. */
export type SecondFactorPolicyPayload = {
  readonly __typename?: 'SecondFactorPolicyPayload';
  /** The policy now; null when refused. */
  readonly policy?: Maybe<SecondFactorPolicy>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The second factors of the caller's own account. */
export type OwnSecondFactors = {
  readonly __typename?: 'OwnSecondFactors';
  /** Whether an authenticator app is set up. */
  readonly totp: Scalars['Boolean']['output'];
  /** The passkeys. */
  readonly passkeys: ReadonlyArray<Passkey>;
  /** Last two digits of the number that gets codes; null without one. */
  readonly smsEnding?: Maybe<Scalars['String']['output']>;
  /** Whether text messages leave from here. */
  readonly smsLeaves: Scalars['Boolean']['output'];
  /** Recovery codes that are left. */
  readonly recoveryCodesLeft: Scalars['Int']['output'];
  /** Whether a role of the caller must have one. */
  readonly required: Scalars['Boolean']['output'];
  /** From when on nothing else is open without one; null: there is one, or none is asked. */
  readonly enrolBy?: Maybe<Scalars['DateTime']['output']>;
  /** Whether nothing else is open until one was added. */
  readonly mustEnrol: Scalars['Boolean']['output'];
};

/** A passkey of the caller. */
export type Passkey = {
  readonly __typename?: 'Passkey';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The name that its owner gave it. */
  readonly name: Scalars['String']['output'];
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** When it was last used; null: never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Answer of signOut. */
export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  /** Whether a session ended. */
  readonly ended: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of confirmIdentity. */
export type ConfirmIdentityPayload = {
  readonly __typename?: 'ConfirmIdentityPayload';
  /** When the proof was given; null when refused. */
  readonly authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of changePassword. */
export type ChangePasswordPayload = {
  readonly __typename?: 'ChangePasswordPayload';
  /** The user, signed in anew; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A person to invite. */
export type InviteUserInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** E-mail address; used for sign-in. */
  readonly email: Scalars['String']['input'];
  /** Organisation the person will act for. */
  readonly partyId: Scalars['ID']['input'];
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
  /** Needed with the role of auditor, and only then. */
  readonly auditGrant?: InputMaybe<AuditGrantInput>;
  /** Language. */
  readonly locale?: InputMaybe<Locale>;
  /** Whether the link is mailed as well, where mail goes out. */
  readonly byMail?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Other roles for an account. */
export type ChangeRolesInput = {
  /** The account. */
  readonly userId: Scalars['ID']['input'];
  /** All roles that it has from now on. */
  readonly roles: ReadonlyArray<Role>;
  /** Needed with the role of auditor where it is new, and only then. */
  readonly auditGrant?: InputMaybe<AuditGrantInput>;
};

/** Name and address of an account. */
export type CorrectUserInput = {
  /** The account. */
  readonly userId: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** E-mail address; used for sign-in. */
  readonly email: Scalars['String']['input'];
};

/** A break-glass account of the administrator's own organisation. */
export type MakeBreakGlassInput = {
  /** Name, as it stands in the history. */
  readonly name: Scalars['String']['input'];
  /** What is typed at the sign-in, in the form of an address; nothing is mailed to it. */
  readonly email: Scalars['String']['input'];
  /** Roles, each chosen. */
  readonly roles: ReadonlyArray<Role>;
  /** Language. */
  readonly locale?: InputMaybe<Locale>;
};

/** Answer with a break-glass account. */
export type BreakGlassPayload = {
  readonly __typename?: 'BreakGlassPayload';
  /** The account; null when refused. */
  readonly user?: Maybe<User>;
  /** To print and to put in a safe; shown once. */
  readonly passphrase?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer with a one-time link. */
export type AccountLinkPayload = {
  readonly __typename?: 'AccountLinkPayload';
  /** The account; null when refused. */
  readonly user?: Maybe<User>;
  /** The link to hand over, shown once; null when it was mailed to the owner alone. */
  readonly link?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of requestPasswordReset. */
export type RequestPasswordResetPayload = {
  readonly __typename?: 'RequestPasswordResetPayload';
  /** Whether the question was taken in; the same for every address. */
  readonly taken: Scalars['Boolean']['output'];
  /** Why it was refused: never because of the account. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of resetPassword. */
export type ResetPasswordPayload = {
  readonly __typename?: 'ResetPasswordPayload';
  /** Whether the new password holds. */
  readonly done: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of inviteUser. */
export type InviteUserPayload = {
  readonly __typename?: 'InviteUserPayload';
  /** The invited person; null when refused. */
  readonly user?: Maybe<User>;
  /** The one-time link to hand over; shown once. */
  readonly invitationLink?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of acceptInvitation. */
export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  /** The person, now active; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer with a user. */
export type UserPayload = {
  readonly __typename?: 'UserPayload';
  /** The user; null when refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A token for another system. */
export type CreateApiTokenInput = {
  /** What it is for. */
  readonly name: Scalars['String']['input'];
  /** Roles of the token. */
  readonly roles: ReadonlyArray<Role>;
  /** Operations it is bound to; empty: all that the roles allow. */
  readonly operations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it ends. */
  readonly expiresAt: Scalars['DateTime']['input'];
};

/** Answer of createApiToken. */
export type CreateApiTokenPayload = {
  readonly __typename?: 'CreateApiTokenPayload';
  /** Id of the token. */
  readonly tokenId?: Maybe<Scalars['ID']['output']>;
  /** The secret; shown once. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of revokeApiToken. */
export type RevokeApiTokenPayload = {
  readonly __typename?: 'RevokeApiTokenPayload';
  /** Whether the token ended now. */
  readonly revoked: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of allowSingleSignOn. */
export type AllowSingleSignOnPayload = {
  readonly __typename?: 'AllowSingleSignOnPayload';
  /** Until when it can be bound; null when refused. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What another system shows to be let in. The secret itself is kept nowhere. */
export type ApiToken = {
  readonly __typename?: 'ApiToken';
  /** Id of the token. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly name: Scalars['String']['output'];
  /** Roles of the token. */
  readonly roles: ReadonlyArray<Role>;
  /** Acts it is bound to, each also within its roles; null: all that its roles allow. */
  readonly operations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** When it was last used, give or take five minutes; null: never. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When a person ended it. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it opens anything now. */
  readonly holds: Scalars['Boolean']['output'];
};

/** A page of tokens. */
export type ApiTokenConnection = {
  readonly __typename?: 'ApiTokenConnection';
  /** The tokens. */
  readonly nodes: ReadonlyArray<ApiToken>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An act that a token can be bound to. */
export type TokenOperation = {
  readonly __typename?: 'TokenOperation';
  /** Its name: of the field, or of the route. */
  readonly name: Scalars['String']['output'];
  /** What it belongs to. */
  readonly group: TokenOperationGroup;
  /** Roles that a token needs one of; every recognised caller may when empty. */
  readonly roles: ReadonlyArray<Role>;
};

/** What acts of tokens belong to. */
export type TokenOperationGroup =
  | 'READ'
  | 'EVENTS'
  | 'CASE'
  | 'TELL'
  | 'EVIDENCE'
  | 'ORGANISATION';

/** Whether a webhook hears of events. */
export type WebhookState =
  | 'ACTIVE'
  | 'DISABLED';

/** Why a webhook was disabled: by a person, because it answered 410, or because every try failed. */
export type WebhookDisableReason =
  | 'BY_HAND'
  | 'GONE'
  | 'FAILED';

/** Where another system hears that something happened. It hears ids and codes, never content. */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** Id of the webhook. */
  readonly id: Scalars['ID']['output'];
  /** Where it is called. */
  readonly url: Scalars['String']['output'];
  /** What it is for. */
  readonly description: Scalars['String']['output'];
  /** The types of events it hears of. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it hears of events. */
  readonly state: WebhookState;
  /** Why it was disabled; null while it is not. */
  readonly disabledBecause?: Maybe<WebhookDisableReason>;
  /** Until when the secret before the last rotation signs as well. */
  readonly previousSecretEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
};

/** Webhooks of an organisation, and what they can hear of. */
export type WebhookList = {
  readonly __typename?: 'WebhookList';
  /** The webhooks, oldest first. */
  readonly nodes: ReadonlyArray<Webhook>;
  /** Every type of event that can be chosen. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['output']>;
};

/** How far a delivery came. */
export type WebhookDeliveryState =
  | 'DUE'
  | 'CLAIMED'
  | 'DELIVERED'
  | 'FAILED'
  | 'CANCELLED';

/** Why a try did not arrive. */
export type WebhookFault =
  | 'NOT_ACCEPTED'
  | 'REDIRECTED'
  | 'TIMEOUT'
  | 'CONNECTION_FAILED'
  | 'TLS_FAILED'
  | 'HOST_NOT_FOUND'
  | 'ADDRESS_NOT_ALLOWED'
  | 'ANSWER_TOO_LARGE';

/** One call of a webhook. */
export type WebhookTry = {
  readonly __typename?: 'WebhookTry';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** HTTP status of the answer; null: there was none. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** Why it did not arrive; null: it did. */
  readonly fault?: Maybe<WebhookFault>;
};

/** One event for one webhook. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** Also the webhook-id that the receiver sees, the same on every try. */
  readonly id: Scalars['ID']['output'];
  /** Type of the event. */
  readonly type: Scalars['String']['output'];
  /** When the event happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Its place in the audit log; null for a test. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** How far it came. */
  readonly state: WebhookDeliveryState;
  /** The latest tries, oldest first. */
  readonly tries: ReadonlyArray<WebhookTry>;
  /** When it is tried next; null: no more. */
  readonly nextTryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The deliveries. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A new webhook. */
export type RegisterWebhookInput = {
  /** Where to call: https, on a public address. */
  readonly url: Scalars['String']['input'];
  /** What it is for. */
  readonly description: Scalars['String']['input'];
  /** Types of events to hear of. */
  readonly eventTypes: ReadonlyArray<Scalars['String']['input']>;
};

/** Answer with a webhook and a new secret. */
export type WebhookSecretPayload = {
  readonly __typename?: 'WebhookSecretPayload';
  /** The webhook; null when refused. */
  readonly webhook?: Maybe<Webhook>;
  /** The secret, `whsec_…`; shown once, null when this call only repeated an earlier one. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer with a webhook. */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** The webhook; null when refused. */
  readonly webhook?: Maybe<Webhook>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer with a delivery. */
export type WebhookDeliveryPayload = {
  readonly __typename?: 'WebhookDeliveryPayload';
  /** The delivery; null when refused. */
  readonly delivery?: Maybe<WebhookDelivery>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
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
  readonly __typename?: 'Party';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Its usual role. */
  readonly role: PartyRole;
  /** Whether it is an organisation that works in this installation. */
  readonly own: Scalars['Boolean']['output'];
  /** Whether its clocks show the disputed reading of two working days, for information; off until switched on. */
  readonly showsTwoWorkingDays: Scalars['Boolean']['output'];
  /** Its contacts, for who may read parties; guests read those of their own party. */
  readonly contacts: ReadonlyArray<Contact>;
  /** What an authority asks about it, kept for every incident; only for the organisation itself. */
  readonly filingProfile: ReadonlyArray<FilingProfileAnswer>;
};

/** A person or desk of a party that can be reached. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name or desk. */
  readonly name: Scalars['String']['output'];
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Function. */
  readonly function?: Maybe<Scalars['String']['output']>;
  /** Language. */
  readonly locale: Locale;
  /** When it was last checked; unchecked contacts get no notices. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of parties. */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Party>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A party to register. */
export type RegisterPartyInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Its usual role. */
  readonly role: PartyRole;
  /** Whether it will work in this installation itself; administrators only. */
  readonly own?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is established: ISO 3166-1 alpha-2. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Its contacts. */
  readonly contacts?: InputMaybe<ReadonlyArray<ContactInput>>;
};

/** A contact of a party. */
export type ContactInput = {
  /** Name or desk. */
  readonly name: Scalars['String']['input'];
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Phone number; national Dutch numbers are understood. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Function. */
  readonly function?: InputMaybe<Scalars['String']['input']>;
  /** Language. */
  readonly locale?: InputMaybe<Locale>;
};

/** Answer with a party. */
export type PartyPayload = {
  readonly __typename?: 'PartyPayload';
  /** The party; null when refused. */
  readonly party?: Maybe<Party>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What an organisation sees of its clocks. */
export type ConfigureClocksInput = {
  /** Whether the disputed reading of two working days (Reg. 1182/71 Art. 3(5)) is shown, for information; alarms never use it. */
  readonly showsTwoWorkingDays: Scalars['Boolean']['input'];
};

/** When a party works, by local time in the agreement's zone. */
export type WorkingHours = {
  readonly __typename?: 'WorkingHours';
  /** ISO weekdays: 1 is Monday, 7 Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['output']>;
  /** From, `09:00`. */
  readonly from: Scalars['String']['output'];
  /** To, `17:00`; `24:00` is the end of the day. */
  readonly to: Scalars['String']['output'];
};

/** When a party works, by local time in the agreement's zone. */
export type WorkingHoursInput = {
  /** ISO weekdays: 1 is Monday, 7 Sunday. */
  readonly days: ReadonlyArray<Scalars['Int']['input']>;
  /** From, `09:00`. */
  readonly from: Scalars['String']['input'];
  /** To, `17:00`; `24:00` is the end of the day. */
  readonly to: Scalars['String']['input'];
};

/** Between a controller and its processor: who tells whom, within which term. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who must be told. */
  readonly controllerPartyId: Scalars['ID']['output'];
  /** Who must tell. */
  readonly processorPartyId: Scalars['ID']['output'];
  /** Number of hours or days; null: without undue delay. */
  readonly term?: Maybe<Scalars['Int']['output']>;
  /** How the term is counted. */
  readonly termKind: TermKind;
  /** From which moment it runs. */
  readonly startsAt: TermStart;
  /** Zone of the working hours. */
  readonly zone: Scalars['String']['output'];
  /** When it is worked; counts for WORKING_HOURS and WORKING_DAYS. */
  readonly workingHours: WorkingHours;
  /** Whose public holidays are no working days: ISO 3166-1 alpha-2; null: nobody's. */
  readonly holidays?: Maybe<Scalars['String']['output']>;
  /** Holidays of that country that are worked all the same. */
  readonly holidaysWithout: ReadonlyArray<Scalars['String']['output']>;
  /** Days off beside them. */
  readonly holidaysAlsoOn: ReadonlyArray<Scalars['String']['output']>;
  /** Contacts of the controller that get the notice. */
  readonly contactIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** An agreement to register. */
export type RegisterAgreementInput = {
  /** Who must be told. */
  readonly controllerPartyId: Scalars['ID']['input'];
  /** Who must tell. */
  readonly processorPartyId: Scalars['ID']['input'];
  /** Number of hours or days; null: without undue delay. */
  readonly term?: InputMaybe<Scalars['Int']['input']>;
  /** How the term is counted. */
  readonly termKind?: InputMaybe<TermKind>;
  /** From which moment it runs. */
  readonly startsAt?: InputMaybe<TermStart>;
  /** Zone of the working hours. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
  /** When it is worked; Monday to Friday from 09:00 to 17:00 by default. */
  readonly workingHours?: InputMaybe<WorkingHoursInput>;
  /** Whose public holidays are no working days: ISO 3166-1 alpha-2; null: nobody's, every day counts. */
  readonly holidays?: InputMaybe<Scalars['String']['input']>;
  /** Holidays that are worked all the same: a day of every year `05-05`, one date `2027-05-05`, or a name: NEW_YEAR, GOOD_FRIDAY, EASTER_SUNDAY, EASTER_MONDAY, KINGS_DAY, LIBERATION_DAY, ASCENSION, WHIT_SUNDAY, WHIT_MONDAY, CHRISTMAS, SECOND_CHRISTMAS_DAY. */
  readonly holidaysWithout?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Days off beside them: a day of every year `12-31`, or one date `2026-10-03`. */
  readonly holidaysAlsoOn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Contacts of the controller that get the notice; empty: all verified ones. */
  readonly contactIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Categories of data. */
  readonly dataCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Answer with an agreement. */
export type AgreementPayload = {
  readonly __typename?: 'AgreementPayload';
  /** The agreement; null when refused. */
  readonly agreement?: Maybe<Agreement>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
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
  readonly __typename?: 'Event';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Short reference. */
  readonly reference: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What was seen. */
  readonly description: Scalars['String']['output'];
  /** Who saw it. */
  readonly reporterKind: ReporterKind;
  /** Name and contact of the reporter, if given. A sensitive read. */
  readonly reporter?: Maybe<Scalars['String']['output']>;
  /** When it was seen. */
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported: the first signal. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly state: EventState;
  /** Why it was dismissed. */
  readonly dismissalReason?: Maybe<Scalars['String']['output']>;
  /** The incident it became. */
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A report. */
export type RegisterEventInput = {
  /** The organisation that should know; may be left out when there is one. */
  readonly partyId?: InputMaybe<Scalars['ID']['input']>;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** What was seen. */
  readonly description: Scalars['String']['input'];
  /** Who saw it. */
  readonly reporterKind: ReporterKind;
  /** Name; may be left out. */
  readonly reporter?: InputMaybe<Scalars['String']['input']>;
  /** Where to tell that there is an answer; used for nothing else. May be left out. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Where to reach the reporter with questions; may be left out. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** When it was seen: RFC 3339, or local time in `zone`. */
  readonly observedAt?: InputMaybe<Scalars['String']['input']>;
  /** Zone of a local time. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
  /** Nothing of the signed-in person's account is kept with the report. */
  readonly anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** 22 to 200 random letters, digits, dashes or underscores that only the caller knows. The same report sent again with it is one report, with the same receipt number. */
  readonly retrySecret?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of registerEvent; tells a reporter without account nothing but its own receipt. */
export type RegisterEventPayload = {
  readonly __typename?: 'RegisterEventPayload';
  /** Names the report to those who handle it; no secret, and opens nothing. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Opens the dialogue about this report. Shown once and kept nowhere; null when refused, and when this repeats a report without a retry secret. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** The event; null without sign-in or when refused. */
  readonly event?: Maybe<Event>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How far a report is, as its reporter sees it. Says nothing of what it led to. */
export type ReportState =
  | 'RECEIVED'
  | 'LOOKED_AT'
  | 'ANSWERED'
  | 'HANDLED';

/** Who wrote a message of a dialogue. */
export type DialogueSide =
  | 'REPORTER'
  | 'HANDLER';

/** Whether contact data of a reporter is kept. */
export type ContactState =
  | 'NONE'
  | 'KEPT'
  | 'ENDED';

/** One message between a reporter and those who handle the report. */
export type DialogueMessage = {
  readonly __typename?: 'DialogueMessage';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who wrote it. */
  readonly side: DialogueSide;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** A report as its own reporter sees it. */
export type Report = {
  readonly __typename?: 'Report';
  /** Names the report to those who handle it. */
  readonly reference: Scalars['String']['output'];
  /** When it was reported. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** How far it is. */
  readonly state: ReportState;
  /** What was written since, oldest first. */
  readonly messages: ReadonlyArray<DialogueMessage>;
  /** Whether the reporter may write now; not while too much waits for an answer. */
  readonly mayWrite: Scalars['Boolean']['output'];
  /** Whether contact data is kept. */
  readonly contact: ContactState;
  /** Until when contact data is kept at the least; a later message puts it off. */
  readonly contactUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Answer with a reporter's own report. */
export type ReportPayload = {
  readonly __typename?: 'ReportPayload';
  /** The report; null when refused. */
  readonly report?: Maybe<Report>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A message as those who handle the report see it. */
export type HandlersMessage = {
  readonly __typename?: 'HandlersMessage';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who wrote it. */
  readonly side: DialogueSide;
  /** The handler who wrote it; null for the reporter. */
  readonly writtenBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The words. */
  readonly text: Scalars['String']['output'];
};

/** The dialogue about one report, as those who handle it see it. */
export type Dialogue = {
  readonly __typename?: 'Dialogue';
  /** The report. */
  readonly eventId: Scalars['ID']['output'];
  /** Its short reference. */
  readonly reference: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** How far it is, as the reporter sees it. */
  readonly state: ReportState;
  /** Whether the last word is the reporter's. */
  readonly waits: Scalars['Boolean']['output'];
  /** When the last message was written; null: there is none. */
  readonly lastMessageAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was written, oldest first. */
  readonly messages: ReadonlyArray<HandlersMessage>;
  /** Whether contact data of the reporter is kept. */
  readonly contact: ContactState;
  /** Until when it is kept at the least, or when it ended. */
  readonly contactUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the reporter is told by mail that there is an answer. */
  readonly toldByMail: Scalars['Boolean']['output'];
};

/** Answer with a dialogue. */
export type DialoguePayload = {
  readonly __typename?: 'DialoguePayload';
  /** The dialogue; null when refused. */
  readonly dialogue?: Maybe<Dialogue>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A report whose reporter wrote and waits for an answer; shows no words. */
export type WaitingReporter = {
  readonly __typename?: 'WaitingReporter';
  /** The report. */
  readonly eventId: Scalars['ID']['output'];
  /** Its short reference. */
  readonly reference: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The incident that it is part of. */
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  /** When the reporter wrote last. */
  readonly at: Scalars['DateTime']['output'];
};

/** Answer with an event. */
export type EventPayload = {
  readonly __typename?: 'EventPayload';
  /** The event; null when refused. */
  readonly event?: Maybe<Event>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Makes an incident of an event. */
export type PromoteEventInput = {
  /** The event. */
  readonly eventId: Scalars['ID']['input'];
  /** Title of the incident; the event's by default. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The role of the handling organisation. */
  readonly role: PartyRole;
  /** Whether personal data is touched; null: not yet known, treated as a breach until known. */
  readonly breach?: InputMaybe<Scalars['Boolean']['input']>;
  /** Zone of the clocks. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
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
  | 'REQUESTED'
  | 'ONGOING'
  | 'HANDLED'
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

/** What an authority was told about an obligation. INCOMPLETE owes a follow-up (GDPR Art. 33(4)). */
export type FilingState =
  | 'NOT_FILED'
  | 'INCOMPLETE'
  | 'COMPLETE'
  | 'WITHDRAWN';

/** How a question of the answer sheet stands. */
export type AnswerSheetState =
  | 'GIVEN'
  | 'NOT_YET_KNOWN'
  | 'DOES_NOT_APPLY';

/**
 * Why individuals are not told: (a), (b), (c) of GDPR Art. 34(3); no high risk (Art. 34(1)); a financial undertaking
 * (UAVG art. 42); a weighty interest (UAVG art. 41).
 */
export type Exemption =
  | 'PROTECTED_DATA'
  | 'RISK_REMOVED'
  | 'DISPROPORTIONATE_EFFORT'
  | 'NO_HIGH_RISK'
  | 'FINANCIAL_UNDERTAKING'
  | 'WEIGHTY_INTEREST';

/** What must hold for the ground that is claimed. PROTECTED_DATA and NO_HIGH_RISK rest on the facts and need none. */
export type ExemptionConditionsInput = {
  /** RISK_REMOVED: which measures took the high risk away. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** RISK_REMOVED: when they worked; after the breach. Local time of the incident, or with an offset. */
  readonly measuresTakenAt?: InputMaybe<Scalars['String']['input']>;
  /** DISPROPORTIONATE_EFFORT: why telling each person is out of proportion. */
  readonly effort?: InputMaybe<Scalars['String']['input']>;
  /** DISPROPORTIONATE_EFFORT: how people are told instead, as effectively. */
  readonly publicCommunication?: InputMaybe<Scalars['String']['input']>;
  /** FINANCIAL_UNDERTAKING: true confirms that the controller is one in the sense of the Wft. */
  readonly financialUndertaking?: InputMaybe<Scalars['Boolean']['input']>;
  /** WEIGHTY_INTEREST: which interest, and why it is necessary and proportionate. */
  readonly interest?: InputMaybe<Scalars['String']['input']>;
};

/** What was said to hold for the ground that was claimed. */
export type ExemptionConditions = {
  readonly __typename?: 'ExemptionConditions';
  /** Which measures took the high risk away. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** When they worked. */
  readonly measuresTakenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why telling each person is out of proportion. */
  readonly effort?: Maybe<Scalars['String']['output']>;
  /** How people are told instead. */
  readonly publicCommunication?: Maybe<Scalars['String']['output']>;
  /** Whether the controller was confirmed to be a financial undertaking. */
  readonly financialUndertaking: Scalars['Boolean']['output'];
  /** Which weighty interest. */
  readonly interest?: Maybe<Scalars['String']['output']>;
};

/** A version of a rule. */
export type LawVersion = {
  readonly __typename?: 'LawVersion';
  /** Id of the regime, e.g. `gdpr-33`. */
  readonly regime: Scalars['String']['output'];
  /** Version of the rule pack. */
  readonly version: Scalars['String']['output'];
};

/** In what two breaches are alike. */
export type Likeness =
  | 'BREACH_TYPE'
  | 'DATA'
  | 'SPECIAL_DATA'
  | 'DISCLOSURE'
  | 'INTENT'
  | 'SCALE'
  | 'GROUPS';

/** An earlier breach that is alike and was told. */
export type SimilarDecision = {
  readonly __typename?: 'SimilarDecision';
  /** The incident; null when the actor may not see it. */
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  /** Its reference; null when the actor may not see it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When it was decided to tell. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** In what it is alike. */
  readonly alike: ReadonlyArray<Likeness>;
};

/** A decision and what it would rest on today. */
export type DecisionReplay = {
  readonly __typename?: 'DecisionReplay';
  /** The frozen answer that was decided on; null when nothing was assessed (whether a regime applies). */
  readonly then?: Maybe<AssessmentAnswer>;
  /** Today's method on the facts of then. */
  readonly sameFacts?: Maybe<AssessmentAnswer>;
  /** Today's method on the facts of today. */
  readonly todaysFacts: AssessmentAnswer;
  /** The rules in force when it was decided. */
  readonly lawThen: ReadonlyArray<LawVersion>;
  /** The rules that would count today. */
  readonly lawToday: ReadonlyArray<LawVersion>;
  /** What differs, in words. */
  readonly differences: ReadonlyArray<ReplayDifference>;
  /** Whether today's proposal on the matter is the one that was decided on, and the exemption that was claimed still stands. */
  readonly stillHolds: Scalars['Boolean']['output'];
};

/** Where a difference comes from. */
export type DifferenceCause =
  | 'METHOD'
  | 'FACTS'
  | 'LAW';

/** One difference between then and today. */
export type ReplayDifference = {
  readonly __typename?: 'ReplayDifference';
  /** Whether the method, the facts or the law changed it. */
  readonly cause: DifferenceCause;
  /** What it is about, e.g. `notifyAuthority`, `severity`, `reason`, `fact`. */
  readonly what: Scalars['String']['output'];
  /** As it was; null: not there. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** As it is; null: not there. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** In one sentence. */
  readonly text: Scalars['String']['output'];
};

/** Whether an obligation still asks something. WITHDRAWN: its filing was withdrawn; a new one is possible. */
export type ObligationState =
  | 'OPEN'
  | 'SETTLED'
  | 'NOT_REQUIRED'
  | 'WITHDRAWN';

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
  readonly __typename?: 'Incident';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Short reference, e.g. `MK-2026-7F3KQ`. */
  readonly reference: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Case or drill. */
  readonly kind: IncidentKind;
  /** Open or closed. */
  readonly status: IncidentStatus;
  /** Goes up with every change. */
  readonly version: Scalars['Int']['output'];
  /** The organisation that handles it. */
  readonly handledBy: Party;
  /** Zone of its clocks. */
  readonly zone: Scalars['String']['output'];
  /** The first signal. */
  readonly firstSignalAt: Scalars['DateTime']['output'];
  /** The event it began with; null for a drill. */
  readonly event?: Maybe<Event>;
  /** Whether personal data is touched; null: not yet known. */
  readonly breach?: Maybe<Scalars['Boolean']['output']>;
  /** What is known now. */
  readonly facts: FactsVersion;
  /** All versions of the facts, oldest first. */
  readonly factsHistory: ReadonlyArray<FactsVersion>;
  /** Who is in it. */
  readonly parties: ReadonlyArray<IncidentParty>;
  /** Awareness facts, all that were ever recorded. */
  readonly awareness: ReadonlyArray<Awareness>;
  /** Who must tell whom, by when. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Frozen scorings, oldest first. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** Advice and views. */
  readonly advice: ReadonlyArray<Advice>;
  /** Decisions, oldest first. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Filings, oldest first. */
  readonly filings: ReadonlyArray<Filing>;
  /** Notices. */
  readonly notices: ReadonlyArray<Notice>;
  /** Campaigns. */
  readonly campaigns: ReadonlyArray<Campaign>;
  /** Escalations. */
  readonly escalations: ReadonlyArray<Escalation>;
  /** Evidence items; a sensitive read. */
  readonly evidence: ReadonlyArray<EvidenceItem>;
  /** Corrective measures. */
  readonly actions: ReadonlyArray<Action>;
  /** When and how it was contained. */
  readonly containment?: Maybe<Containment>;
  /** The review. */
  readonly review?: Maybe<Review>;
  /** What still keeps it from closing. */
  readonly closingGates: ReadonlyArray<ClosingGate>;
  /** Channels in the attacker's hands. */
  readonly compromisedChannels: ReadonlyArray<ChannelKind>;
  /** What happened, oldest first: a by-product of the work. */
  readonly timeline: TimelineConnection;
  /** All hundred rows of the EDPB template as they stand for one party; the handling organisation by default. A sensitive read. */
  readonly notificationAnswers: ReadonlyArray<NotificationAnswer>;
  /** Rows that a complete notification of this party still needs; the handling organisation by default. */
  readonly missingForComplete: ReadonlyArray<MissingAnswer>;
  /** Counsel's lane in it. */
  readonly counselLane: CounselLane;
  /** Need to know: who may see it; null when everybody whose role reads cases may. */
  readonly restriction?: Maybe<Restriction>;
};


/** An event that is being handled. */
export type IncidentTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An event that is being handled. */
export type IncidentNotificationAnswersArgs = {
  partyId?: InputMaybe<Scalars['ID']['input']>;
};


/** An event that is being handled. */
export type IncidentMissingForCompleteArgs = {
  partyId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who reads a note or a view. COUNSEL_ONLY: legal privilege, for counsel and the people whom counsel named. */
export type Lane =
  /** Everybody who reads the case. */
  | 'ALL'
  /** Counsel, and whom counsel named. */
  | 'COUNSEL_ONLY';

/** Counsel's lane of a case: notes, views and privileged evidence. */
export type CounselLane = {
  readonly __typename?: 'CounselLane';
  /** Whether the reader reads it. */
  readonly reads: Scalars['Boolean']['output'];
  /** Whom counsel named beside itself; empty for who does not read it. */
  readonly people: ReadonlyArray<Colleague>;
  /** Notes and views that are kept from the reader. */
  readonly withheld: Scalars['Int']['output'];
};

/** Need to know: who of the handling organisation may see a case. */
export type Restriction = {
  readonly __typename?: 'Restriction';
  /** The named; deciders and the DPO see it beside them. */
  readonly people: ReadonlyArray<Colleague>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who restricted it. */
  readonly byName?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A person of one's own organisation. */
export type Colleague = {
  readonly __typename?: 'Colleague';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Roles. */
  readonly roles: ReadonlyArray<Role>;
};

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Answer with an incident. */
export type IncidentPayload = {
  readonly __typename?: 'IncidentPayload';
  /** The incident; null when refused, and for guests (see `part`). */
  readonly incident?: Maybe<Incident>;
  /** The guest's own part after the change. */
  readonly part?: Maybe<Part>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What was known at a moment. */
export type FactsVersion = {
  readonly __typename?: 'FactsVersion';
  /** 1, 2, 3 …; 0 when nothing was recorded yet. */
  readonly number: Scalars['Int']['output'];
  /** What happened, in words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** When it happened from; null: not yet known. */
  readonly occurredFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened to; null: not yet known or going on. */
  readonly occurredTo?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it goes on; null: not yet known. */
  readonly ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** Likely consequences. */
  readonly consequences?: Maybe<Scalars['String']['output']>;
  /** What was done and is planned. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** The breach facts that the scoring reads. */
  readonly breach: Scalars['FactsJson']['output'];
  /** Who recorded it. */
  readonly recordedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was recorded. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What Art. 33(3) still asks for. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
};

/** New facts. What is left out stays as it was; null is *not yet known*. */
export type RecordFactsInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** What happened, in words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** When it happened from: RFC 3339, or local time in the incident's zone. */
  readonly occurredFrom?: InputMaybe<Scalars['String']['input']>;
  /** When it happened to. */
  readonly occurredTo?: InputMaybe<Scalars['String']['input']>;
  /** Whether it goes on. */
  readonly ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Likely consequences. */
  readonly consequences?: InputMaybe<Scalars['String']['input']>;
  /** What was done and is planned. */
  readonly measures?: InputMaybe<Scalars['String']['input']>;
  /** Breach facts; given fields replace those of the version before. */
  readonly breach?: InputMaybe<Scalars['FactsJson']['input']>;
  /** Answers to rows of the notification template, for the handling organisation. */
  readonly answers?: InputMaybe<ReadonlyArray<AnswerInput>>;
};

/** A party's place in an incident. */
export type IncidentParty = {
  readonly __typename?: 'IncidentParty';
  /** The party. */
  readonly party: Party;
  /** Its role here. */
  readonly role: PartyRole;
  /** Who tells it; null for the handling organisation. */
  readonly informedByPartyId?: Maybe<Scalars['ID']['output']>;
  /** Its own part. */
  readonly affected?: Maybe<AffectedPart>;
  /** Whether its guests may see its part. */
  readonly shared: Scalars['Boolean']['output'];
  /** The earliest proven receipt of our notice. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Adds a party to an incident. */
export type AddIncidentPartyInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The party. */
  readonly partyId: Scalars['ID']['input'];
  /** Its role here. */
  readonly role: PartyRole;
  /** Who tells it, along the chain; the handling organisation by default. */
  readonly informedByPartyId?: InputMaybe<Scalars['ID']['input']>;
};

/** One party's share of the breach. */
export type AffectedPart = {
  readonly __typename?: 'AffectedPart';
  /** At least this many people; null: not yet known. */
  readonly peopleMin?: Maybe<Scalars['Int']['output']>;
  /** At most this many people; null: not yet known. */
  readonly peopleMax?: Maybe<Scalars['Int']['output']>;
  /** Categories of its data. */
  readonly dataCategories?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Groups of its people. */
  readonly subjectGroups?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Anything else about its share. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Breach facts that differ from the incident's. */
  readonly breach?: Maybe<Scalars['FactsJson']['output']>;
};

/** One party's share of the breach. */
export type RecordAffectedPartInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The party. */
  readonly partyId: Scalars['ID']['input'];
  /** At least this many people. */
  readonly peopleMin?: InputMaybe<Scalars['Int']['input']>;
  /** At most this many people. */
  readonly peopleMax?: InputMaybe<Scalars['Int']['input']>;
  /** Categories of its data. */
  readonly dataCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Groups of its people. */
  readonly subjectGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Anything else about its share. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** Breach facts that differ from the incident's. */
  readonly breach?: InputMaybe<Scalars['FactsJson']['input']>;
};

/** When a party knew, who decided it, and why. */
export type Awareness = {
  readonly __typename?: 'Awareness';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The obliged party. */
  readonly partyId: Scalars['ID']['output'];
  /** From which kind of moment. */
  readonly anchor: AnchorKind;
  /** The moment. */
  readonly at: Scalars['DateTime']['output'];
  /** The time as it was entered. */
  readonly entered: Scalars['String']['output'];
  /** Zone of the entered time. */
  readonly zone: Scalars['String']['output'];
  /** Why this moment. */
  readonly reason: Scalars['String']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Whether it counts. */
  readonly state: AwarenessState;
  /** The fact it corrects. */
  readonly supersedes?: Maybe<Scalars['ID']['output']>;
  /** The second person. */
  readonly answeredBy?: Maybe<Scalars['ID']['output']>;
};

/** Decides an awareness moment. */
export type RecordAwarenessInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The obliged party; only a controller sets its own. */
  readonly partyId: Scalars['ID']['input'];
  /** From which kind of moment. */
  readonly anchor?: InputMaybe<AnchorKind>;
  /** The moment: RFC 3339, or local time in `zone`; ambiguous times are asked back. */
  readonly at: Scalars['String']['input'];
  /** Zone of a local time; the incident's by default. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
  /** Why this moment. */
  readonly reason: Scalars['String']['input'];
};

/** Corrects an awareness moment by a new fact. */
export type CorrectAwarenessInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The fact to correct. */
  readonly awarenessId: Scalars['ID']['input'];
  /** The moment: RFC 3339, or local time in `zone`. */
  readonly at: Scalars['String']['input'];
  /** Zone of a local time; the incident's by default. */
  readonly zone?: InputMaybe<Scalars['String']['input']>;
  /** Why it was wrong. */
  readonly reason: Scalars['String']['input'];
};

/** One regime × one obliged party × one addressee in one incident. */
export type Obligation = {
  readonly __typename?: 'Obligation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Id of the regime, e.g. `gdpr-33`. */
  readonly regime: Scalars['String']['output'];
  /** Version of the rule, frozen. */
  readonly regimeVersion: Scalars['String']['output'];
  /** The frozen rule itself, with who checked it; null for a promise and for a review of one signature. */
  readonly rule?: Maybe<Regime>;
  /** Article. */
  readonly article: Scalars['String']['output'];
  /** Who must tell. */
  readonly obligedPartyId: Scalars['ID']['output'];
  /** Who must be told. */
  readonly addresseeKind: AddresseeKind;
  /** The party to be told, if it is one. */
  readonly addresseePartyId?: Maybe<Scalars['ID']['output']>;
  /** From which kind of moment. */
  readonly anchorKind: AnchorKind;
  /** From which moment; null: waits. */
  readonly anchorAt?: Maybe<Scalars['DateTime']['output']>;
  /** True until awareness is decided: the clock runs from the first signal. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Whether it alarms. */
  readonly alarms: Scalars['Boolean']['output'];
  /** Whether it still asks something. */
  readonly state: ObligationState;
  /** Its stages. */
  readonly stages: ReadonlyArray<Stage>;
  /** The next due moment; null: none by the law, or waiting on an earlier step. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that moment has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who took it. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
  /** Proposal for this obligation, from the last assessment of its obliged party. */
  readonly proposal?: Maybe<Answer>;
  /** Whether an incomplete filing is proposed: undecided with less than 8 hours left. */
  readonly proposeIncompleteFiling: Scalars['Boolean']['output'];
  /** What the authority was told; null: this obligation is met without a filing. */
  readonly filingState?: Maybe<FilingState>;
  /** Number of its first filing, which follow-ups and a withdrawal name; null: not filed, or withdrawn. */
  readonly firstFilingNumber?: Maybe<Scalars['String']['output']>;
  /** When our own target for the follow-up ends, after an incomplete filing. The law says only: without undue further delay (GDPR Art. 33(4)). */
  readonly followUpDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rows of the EDPB template that are required and not answered yet, for the obliged party's own people; empty: a complete filing is possible, or no such filing is owed. */
  readonly missingForComplete: ReadonlyArray<MissingAnswer>;
  /** Answers that differ from those of the last filing, for the obliged party's own people; empty before the first one. A sensitive read. */
  readonly changesSinceLastFiling: ReadonlyArray<ChangedAnswer>;
};

/** A required row of the EDPB template without an answer. */
export type MissingAnswer = {
  readonly __typename?: 'MissingAnswer';
  /** Number of the row in the template. */
  readonly row: Scalars['Int']['output'];
  /** What it asks, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** True when a person said that it is not yet known; false when nobody answered. */
  readonly notYetKnown: Scalars['Boolean']['output'];
};

/** What kind of answer a row takes. PARTIES: a line per party, in the same order in rows 39, 40 and 41. */
export type RowKind =
  | 'ONE'
  | 'MANY'
  | 'TEXT'
  | 'YES_NO'
  | 'DATE'
  | 'MOMENT'
  | 'NUMBER'
  | 'COUNTRIES'
  | 'NUMBER_PER_COUNTRY'
  | 'PARTIES';

/** Part of the template that a row stands in. */
export type TemplateSection =
  | 'NOTIFICATION'
  | 'CONTROLLER'
  | 'REPORTER'
  | 'DPO'
  | 'CONTACT'
  | 'OTHER_PARTIES'
  | 'TIMELINE'
  | 'NATURE'
  | 'PEOPLE'
  | 'DATA'
  | 'MEASURES_BEFORE'
  | 'CONSEQUENCES'
  | 'RISK'
  | 'MEASURES_AFTER'
  | 'PREVENTION'
  | 'INDIVIDUALS'
  | 'OTHER_BODIES'
  | 'CROSS_BORDER'
  | 'OUTSIDE_EEA'
  | 'ATTACHMENTS';

/** How a row stands. OPEN: optional, and nobody answered. */
export type AnswerState =
  | 'GIVEN'
  | 'NOT_YET_KNOWN'
  | 'DOES_NOT_APPLY'
  | 'OPEN';

/** Where an answer comes from. PROFILE: kept with the organisation. DERIVED: follows from the case. NONE: nobody said anything. */
export type AnswerOrigin =
  | 'ASKED'
  | 'PROFILE'
  | 'DERIVED'
  | 'NONE';

/** What a derived answer follows from. */
export type AnswerSource =
  | 'FACTS'
  | 'AFFECTED_PART'
  | 'AWARENESS'
  | 'FILINGS'
  | 'PARTIES'
  | 'PARTY'
  | 'REPORTER'
  | 'EVENT'
  | 'ASSESSMENT'
  | 'DECISION'
  | 'TELLING'
  | 'ACTIONS'
  | 'OTHER_ANSWERS';

/** Whether an authority needs the row. IF_SHOWN: when the other answers bring it up. */
export type RowRequired =
  | 'ALWAYS'
  | 'IF_SHOWN'
  | 'OPTIONAL';

/** A row of the EDPB's notification template. */
export type NotificationRow = {
  readonly __typename?: 'NotificationRow';
  /** Number of the row in the template. */
  readonly row: Scalars['Int']['output'];
  /** Part of the template. */
  readonly section: TemplateSection;
  /** The part's heading, in the caller's language. */
  readonly sectionLabel: Scalars['String']['output'];
  /** What it asks, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** Kind of answer. */
  readonly kind: RowKind;
  /** What can be chosen; empty when nothing is. */
  readonly options: ReadonlyArray<NotificationOption>;
  /** Article of the GDPR; null where the template names none. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Whether it must be answered. */
  readonly required: RowRequired;
  /** Rows whose answers decide whether it is shown. */
  readonly dependsOn: ReadonlyArray<Scalars['Int']['output']>;
  /** Whether *not yet known* is an answer, for an incomplete notification. */
  readonly mayBeNotYetKnown: Scalars['Boolean']['output'];
  /** Whether it is kept with the organisation, for every incident. */
  readonly profile: Scalars['Boolean']['output'];
  /** True where a record decides (filings, awareness, telling) and no answer is taken. */
  readonly record: Scalars['Boolean']['output'];
};

/** An answer to choose. */
export type NotificationOption = {
  readonly __typename?: 'NotificationOption';
  /** Code, as the template letters it; authorities by their country. */
  readonly code: Scalars['String']['output'];
  /** In words, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** Says *not yet known*: only an incomplete notification may use it. */
  readonly notYetKnown: Scalars['Boolean']['output'];
};

/** A row of the template, answered for one party. */
export type NotificationAnswer = {
  readonly __typename?: 'NotificationAnswer';
  /** Number of the row in the template. */
  readonly row: Scalars['Int']['output'];
  /** The row itself. */
  readonly definition: NotificationRow;
  /** How it stands. */
  readonly state: AnswerState;
  /** The answer, in the field of its kind; null when there is none. */
  readonly value?: Maybe<AnswerValue>;
  /** The answer in words, in the caller's language; null when there is none. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Whether a complete notification needs an answer here. */
  readonly required: Scalars['Boolean']['output'];
  /** Where it comes from. */
  readonly origin: AnswerOrigin;
  /** What it follows from, when derived. */
  readonly derivedFrom?: Maybe<AnswerSource>;
  /** Why it does not apply, in the caller's language; null when it does. */
  readonly why?: Maybe<Scalars['String']['output']>;
  /** Since when it is so, where that is known. */
  readonly since?: Maybe<AnsweredSince>;
};

/** An answer in the field of its kind; the other fields are null. */
export type AnswerValue = {
  readonly __typename?: 'AnswerValue';
  /** ONE and MANY: codes of the options. */
  readonly options?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** TEXT. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** YES_NO. */
  readonly yes?: Maybe<Scalars['Boolean']['output']>;
  /** DATE. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** MOMENT. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** MOMENT: the zone whose clock it is shown in. */
  readonly zone?: Maybe<Scalars['String']['output']>;
  /** NUMBER: a whole number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** COUNTRIES: ISO 3166-1 alpha-2. */
  readonly countries?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** NUMBER_PER_COUNTRY. */
  readonly numbers?: Maybe<ReadonlyArray<CountryNumber>>;
  /** PARTIES: a line per party. */
  readonly lines?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** How many people in one country. */
export type CountryNumber = {
  readonly __typename?: 'CountryNumber';
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['output'];
  /** How many people, about. */
  readonly people: Scalars['Float']['output'];
};

/** Since when an answer is so. */
export type AnsweredSince = {
  readonly __typename?: 'AnsweredSince';
  /** Version of the facts; null where none holds it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who. */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** Who, by name. */
  readonly byName?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
};

/** An answer that is kept with an organisation. */
export type FilingProfileAnswer = {
  readonly __typename?: 'FilingProfileAnswer';
  /** Number of the row in the template. */
  readonly row: Scalars['Int']['output'];
  /** What it asks, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** The answer, in the field of its kind. */
  readonly value: AnswerValue;
  /** The answer in words, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Who gave it and when. */
  readonly since: AnsweredSince;
};

/** An answer to a row: the field of its kind, or `notYetKnown`, or `clear` to go back to what follows from the case. */
export type AnswerInput = {
  /** Number of the row in the template. */
  readonly row: Scalars['Int']['input'];
  /** ONE and MANY: codes of the options. */
  readonly options?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** TEXT. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** YES_NO. */
  readonly yes?: InputMaybe<Scalars['Boolean']['input']>;
  /** DATE. */
  readonly on?: InputMaybe<Scalars['String']['input']>;
  /** MOMENT: RFC 3339, or local time in the incident's zone. */
  readonly at?: InputMaybe<Scalars['String']['input']>;
  /** NUMBER: a whole number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** COUNTRIES: ISO 3166-1 alpha-2. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** NUMBER_PER_COUNTRY. */
  readonly numbers?: InputMaybe<ReadonlyArray<CountryNumberInput>>;
  /** PARTIES: a line per party. */
  readonly lines?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Not yet known. */
  readonly notYetKnown?: InputMaybe<Scalars['Boolean']['input']>;
  /** Takes an earlier answer back. */
  readonly clear?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many people in one country. */
export type CountryNumberInput = {
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['input'];
  /** How many people, about. */
  readonly people: Scalars['Float']['input'];
};

/** Answers for one party. */
export type RecordAnswersInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The party whose answers they are. */
  readonly partyId: Scalars['ID']['input'];
  /** The answers; all are taken, or none. */
  readonly answers: ReadonlyArray<AnswerInput>;
};

/** What an authority asks about an organisation itself. */
export type RecordFilingProfileInput = {
  /** The actor's own organisation. */
  readonly partyId: Scalars['ID']['input'];
  /** The answers; all are taken, or none. */
  readonly answers: ReadonlyArray<AnswerInput>;
};

/** An answer that is not the one that was filed. */
export type ChangedAnswer = {
  readonly __typename?: 'ChangedAnswer';
  /** Number of the row in the template. */
  readonly row: Scalars['Int']['output'];
  /** What it asks, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** As it was filed. */
  readonly before: Scalars['String']['output'];
  /** As it stands. */
  readonly after: Scalars['String']['output'];
};

/** Answers to an authority's questions, ready to copy, in the caller's language. */
export type AnswerSheet = {
  readonly __typename?: 'AnswerSheet';
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Whose filing, which obligation, awareness, due moment, and what is missing for *complete*. */
  readonly about: ReadonlyArray<Scalars['String']['output']>;
  /** In the order of the AP's web form; then what only the EDPB template asks. */
  readonly sections: ReadonlyArray<AnswerSheetSection>;
  /** The answers as the EDPB template's JSON, valid against its schema. */
  readonly edpb: Scalars['Json']['output'];
};

/** A section of the form. */
export type AnswerSheetSection = {
  readonly __typename?: 'AnswerSheetSection';
  /** Heading. */
  readonly heading: Scalars['String']['output'];
  /** Questions and answers. */
  readonly rows: ReadonlyArray<AnswerSheetRow>;
};

/** One question and its answer. */
export type AnswerSheetRow = {
  readonly __typename?: 'AnswerSheetRow';
  /** The question. */
  readonly label: Scalars['String']['output'];
  /** The answer, or why there is none. */
  readonly answer: Scalars['String']['output'];
  /** How it stands. */
  readonly state: AnswerSheetState;
};

/** A reason for a late filing, with what the AP makes of it. */
export type LatenessReasonChoice = {
  readonly __typename?: 'LatenessReasonChoice';
  /** The reason. */
  readonly reason: LatenessReason;
  /** In words, in the caller's language. */
  readonly label: Scalars['String']['output'];
  /** Whether the AP accepts it. */
  readonly acceptedByAuthority: Scalars['Boolean']['output'];
  /** What to know before choosing it. */
  readonly sentence: Scalars['String']['output'];
};

/** One stage of an obligation. */
export type Stage = {
  readonly __typename?: 'Stage';
  /** Id within the regime. */
  readonly id: Scalars['String']['output'];
  /** What it is, in the caller's language. */
  readonly title: Scalars['String']['output'];
  /** Due moment; null: without a number of hours, or waiting. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Latest under the hour rule, Reg. 1182/71 Art. 3(1); for information. */
  readonly hourRuleAt?: Maybe<Scalars['DateTime']['output']>;
  /** The disputed reading of two working days, for information; null unless the organisation switched it on. */
  readonly twoWorkingDays?: Maybe<InformationOnly>;
  /** How it was computed, in the caller's language. */
  readonly derivation: ReadonlyArray<Scalars['String']['output']>;
  /** When it was told. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By how many milliseconds it was late; null: in time or not told. */
  readonly latenessMs?: Maybe<Scalars['Float']['output']>;
  /** Why it was late. */
  readonly latenessReason?: Maybe<LatenessReason>;
  /** Whether the authority accepts that reason; null: in time. */
  readonly latenessAccepted?: Maybe<Scalars['Boolean']['output']>;
  /** How late and why, with whether the AP accepts the reason, as frozen at the first filing; null: in time or not told. */
  readonly latenessSentence?: Maybe<Scalars['String']['output']>;
};

/** A moment for information: no alarm, no lateness and no board ever uses it. */
export type InformationOnly = {
  readonly __typename?: 'InformationOnly';
  /** The moment. */
  readonly at: Scalars['DateTime']['output'];
  /** What it is and why it is only for information, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** A frozen scoring. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** For which party. */
  readonly partyId: Scalars['ID']['output'];
  /** Version of the facts. */
  readonly factsVersion: Scalars['Int']['output'];
  /** The answer of the method. */
  readonly answer: AssessmentAnswer;
  /** Who froze it. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What the scoring says, whole. */
export type AssessmentAnswer = {
  readonly __typename?: 'AssessmentAnswer';
  /** Method. */
  readonly method: Scalars['String']['output'];
  /** Version of the method. */
  readonly methodVersion: Scalars['String']['output'];
  /** ENISA severity; null while the data context or the ease of identification is unknown. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** LOW, MEDIUM, HIGH or VERY_HIGH. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Lower end over the unknown answers. */
  readonly low: Scalars['Float']['output'];
  /** Upper end over the unknown answers. */
  readonly high: Scalars['Float']['output'];
  /** The chain of choices behind the score: base values, steps, factor and points, each with its reason. */
  readonly choices: ReadonlyArray<SeverityChoice>;
  /** ENISA's flags. */
  readonly flags: ReadonlyArray<Scalars['String']['output']>;
  /** Proposal for Art. 33(1). */
  readonly notifyAuthority: Answer;
  /** Proposal for Art. 34. */
  readonly notifyIndividuals: Answer;
  /** Why. */
  readonly reasons: ReadonlyArray<RiskReason>;
  /** What is missing, and what it could change. */
  readonly missing: ReadonlyArray<MissingFact>;
  /** The answer in the shape of the product's contract. */
  readonly json: Scalars['Json']['output'];
};

/** One link of the chain from the facts to the severity (ENISA: data context × ease of identification + circumstances). */
export type SeverityChoice = {
  readonly __typename?: 'SeverityChoice';
  /** DATA_CONTEXT, EASE_OF_IDENTIFICATION, CONFIDENTIALITY, INTEGRITY, AVAILABILITY or MALICIOUS_INTENT; OTHER_DATA_CLASS is shown and does not count. */
  readonly part: Scalars['String']['output'];
  /** Id of the choice. */
  readonly choice: Scalars['String']['output'];
  /** Base score, steps up or down, factor or points; null: not yet known. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Lower end over the unknown answers. */
  readonly low: Scalars['Float']['output'];
  /** Upper end over the unknown answers. */
  readonly high: Scalars['Float']['output'];
  /** One sentence, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Facts it rests on. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
};

/** One rule that spoke. */
export type RiskReason = {
  readonly __typename?: 'RiskReason';
  /** Id of the rule. */
  readonly rule: Scalars['String']['output'];
  /** Article. */
  readonly article: Scalars['String']['output'];
  /** One sentence, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Facts it used. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
};

/** An answer that is not there yet. */
export type MissingFact = {
  readonly __typename?: 'MissingFact';
  /** The fact. */
  readonly fact: Scalars['String']['output'];
  /** What it could change. */
  readonly couldChange: ReadonlyArray<Scalars['String']['output']>;
};

/** The DPO's advice or a processor's view, verbatim. */
export type Advice = {
  readonly __typename?: 'Advice';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Who reads it. */
  readonly lane: Lane;
  /** Whose view. */
  readonly kind: AdviceKind;
  /** Organisation of who gave it. */
  readonly byPartyId: Scalars['ID']['output'];
  /** About which party's obligation. */
  readonly forPartyId: Scalars['ID']['output'];
  /** About what. */
  readonly subject: DecisionSubject;
  /** The view. */
  readonly answer: Answer;
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** Who gave it. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Advice to record. */
export type GiveAdviceInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** Whose view. */
  readonly kind: AdviceKind;
  /** About which party's obligation. */
  readonly forPartyId: Scalars['ID']['input'];
  /** About what. */
  readonly subject: DecisionSubject;
  /** The view. */
  readonly answer: Answer;
  /** The words, verbatim. */
  readonly text: Scalars['String']['input'];
  /** COUNSEL_ONLY: for counsel's own view; everybody who reads the case by default. */
  readonly lane?: InputMaybe<Lane>;
};

/** The decider's answer to a proposal. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** For which party. */
  readonly partyId: Scalars['ID']['output'];
  /** About what. */
  readonly subject: DecisionSubject;
  /** The regime, when it is about whether one applies. */
  readonly regime?: Maybe<Scalars['String']['output']>;
  /** True: tell (or: applies). */
  readonly tell: Scalars['Boolean']['output'];
  /** Why. */
  readonly rationale: Scalars['String']['output'];
  /** Exemption claimed. */
  readonly exemption?: Maybe<Exemption>;
  /** What was said to hold for the exemption. */
  readonly conditions?: Maybe<ExemptionConditions>;
  /** Why the DPO's advice or the proposal was not followed. */
  readonly departure?: Maybe<Scalars['String']['output']>;
  /** Why this case differs from similar ones of which people were told. */
  readonly differsBecause?: Maybe<Scalars['String']['output']>;
  /** The frozen scoring it answers. */
  readonly assessmentId?: Maybe<Scalars['ID']['output']>;
  /** The DPO's advice that lay beside it. */
  readonly adviceId?: Maybe<Scalars['ID']['output']>;
  /** The rules in force for the party when it was decided. */
  readonly law: ReadonlyArray<LawVersion>;
  /** True: decided knowingly on a scoring of earlier facts. */
  readonly onEarlierFacts: Scalars['Boolean']['output'];
  /** Who decided. */
  readonly by: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether it counts. */
  readonly state: DecisionState;
  /** The second person. */
  readonly secondBy?: Maybe<Scalars['ID']['output']>;
  /** When the second person answered. */
  readonly secondAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A decision to take. */
export type DecideInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** For which party. */
  readonly partyId: Scalars['ID']['input'];
  /** About what. */
  readonly subject: DecisionSubject;
  /** The regime, when it is about whether one applies, e.g. `cbw`. */
  readonly regime?: InputMaybe<Scalars['String']['input']>;
  /** True: tell (or: applies). */
  readonly tell: Scalars['Boolean']['input'];
  /** Why. */
  readonly rationale: Scalars['String']['input'];
  /** Exemption claimed, for not telling individuals. */
  readonly exemption?: InputMaybe<Exemption>;
  /** What must hold for that exemption. */
  readonly conditions?: InputMaybe<ExemptionConditionsInput>;
  /** Why the DPO's advice, or a proposal to tell, is not followed. */
  readonly departure?: InputMaybe<Scalars['String']['input']>;
  /** Why this case differs from similar ones of which people were told. */
  readonly differsBecause?: InputMaybe<Scalars['String']['input']>;
  /** True: decide on the last scoring although the facts have changed since. */
  readonly onEarlierFacts?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What was told to an authority, verbatim. */
export type Filing = {
  readonly __typename?: 'Filing';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The obligation it serves. */
  readonly obligationId: Scalars['ID']['output'];
  /** The stage it serves. */
  readonly stageId: Scalars['String']['output'];
  /** New, follow-up or withdrawal. */
  readonly kind: FilingKind;
  /** Whether more will follow. */
  readonly complete: Scalars['Boolean']['output'];
  /** Number given by the authority. */
  readonly number: Scalars['String']['output'];
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** The receipt or confirmation, verbatim. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** The text that was filed, verbatim; null: the answers of the sheet as they stood. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  readonly by: Scalars['ID']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Number of the first filing, which a follow-up and a withdrawal name; null for a new filing. */
  readonly firstNumber?: Maybe<Scalars['String']['output']>;
  /** Why it was withdrawn. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** Why it was late, in the reporter's words. */
  readonly latenessText?: Maybe<Scalars['String']['output']>;
  /** How late and why, with whether the AP accepts the reason, frozen at the first filing; null: in time, or no first filing. */
  readonly latenessSentence?: Maybe<Scalars['String']['output']>;
  /** The bulk report it is part of: filings of one report share it. Null: filed alone. */
  readonly bulkId?: Maybe<Scalars['ID']['output']>;
  /** Whether the answer sheet as it stood is kept with it: download it with the filing's id. */
  readonly sheetKept: Scalars['Boolean']['output'];
  /** Required rows of the EDPB template that had no answer when it was filed. */
  readonly missingForComplete: ReadonlyArray<MissingAnswer>;
  /** Answers that differ from those of the filing before it. */
  readonly changes: ReadonlyArray<ChangedAnswer>;
};

/** A filing to record. Recording never waits for approval. */
export type RecordFilingInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The obligation it serves. */
  readonly obligationId: Scalars['ID']['input'];
  /** The stage it serves; the next open one by default. */
  readonly stageId?: InputMaybe<Scalars['String']['input']>;
  /** New, follow-up or withdrawal. */
  readonly kind?: InputMaybe<FilingKind>;
  /** Whether it is complete. */
  readonly complete: Scalars['Boolean']['input'];
  /** Number given by the authority; a follow-up and a withdrawal carry the first filing's by default. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Number of the first filing that a follow-up or a withdrawal names; the first filing's by default. */
  readonly firstNumber?: InputMaybe<Scalars['String']['input']>;
  /** Why it is withdrawn; a withdrawal needs it. */
  readonly withdrawalReason?: InputMaybe<Scalars['String']['input']>;
  /** When it was filed: RFC 3339, or local time in the incident's zone; ambiguous times are asked back. Now by default. */
  readonly filedAt?: InputMaybe<Scalars['String']['input']>;
  /** The receipt, verbatim. */
  readonly receipt?: InputMaybe<Scalars['String']['input']>;
  /** What was filed, verbatim; the answer sheet as it stands is kept beside it. Left out: the sheet was filed. Needed where there is no such sheet. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
  /** Why it was late, when it was. */
  readonly latenessReason?: InputMaybe<LatenessReason>;
  /** The reason in words. */
  readonly latenessText?: InputMaybe<Scalars['String']['input']>;
};

/** One filing that covers several similar breaches of one party. */
export type RecordBulkFilingInput = {
  /** The obligations it meets: of one party, to one authority, under one regime. */
  readonly targets: ReadonlyArray<BulkFilingTarget>;
  /** New, follow-up or withdrawal. */
  readonly kind?: InputMaybe<FilingKind>;
  /** Whether it is complete. */
  readonly complete: Scalars['Boolean']['input'];
  /** Number given by the authority. */
  readonly number: Scalars['String']['input'];
  /** Why it is withdrawn; a withdrawal needs it. */
  readonly withdrawalReason?: InputMaybe<Scalars['String']['input']>;
  /** When it was filed: RFC 3339, or local time in the incident's zone; ambiguous times are asked back. Now by default. */
  readonly filedAt?: InputMaybe<Scalars['String']['input']>;
  /** The receipt, verbatim. */
  readonly receipt?: InputMaybe<Scalars['String']['input']>;
  /** What was filed, verbatim. */
  readonly content?: InputMaybe<Scalars['String']['input']>;
};

/** One obligation that a bulk filing meets. */
export type BulkFilingTarget = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The obligation. */
  readonly obligationId: Scalars['ID']['input'];
  /** Why it was late, when it was. */
  readonly latenessReason?: InputMaybe<LatenessReason>;
  /** The reason in words. */
  readonly latenessText?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a bulk filing. */
export type BulkFilingPayload = {
  readonly __typename?: 'BulkFilingPayload';
  /** The incidents it covers, for members; null when refused. */
  readonly incidents?: Maybe<ReadonlyArray<Incident>>;
  /** The parts it covers, for guests; null when refused. */
  readonly parts?: Maybe<ReadonlyArray<Part>>;
  /** Refusals; with any, nothing was recorded. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Telling by hand. */
export type RecordInformedInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** The obligation. */
  readonly obligationId: Scalars['ID']['input'];
  /** The true time of telling: RFC 3339, or local time in the incident's zone; ambiguous times are asked back. */
  readonly at: Scalars['String']['input'];
  /** How: phone, in person, portal. */
  readonly means: Scalars['String']['input'];
  /** Who was told, and what was said. */
  readonly note: Scalars['String']['input'];
  /** Why it was late, when it was. */
  readonly latenessReason?: InputMaybe<LatenessReason>;
};

/** A corrective measure. */
export type Action = {
  readonly __typename?: 'Action';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What. */
  readonly title: Scalars['String']['output'];
  /** Who. */
  readonly ownerId: Scalars['ID']['output'];
  /** By when. */
  readonly dueOn: Scalars['Date']['output'];
  /** Checked effect; null: open. */
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** When it was completed. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How the breach was contained. */
export type Containment = {
  readonly __typename?: 'Containment';
  /** When it was confirmed. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['ID']['output'];
  /** How. */
  readonly statement: Scalars['String']['output'];
};

/** What was learnt. */
export type Review = {
  readonly __typename?: 'Review';
  /** When it was held. */
  readonly at: Scalars['DateTime']['output'];
  /** By whom. */
  readonly by: Scalars['ID']['output'];
  /** Root cause. */
  readonly rootCause: Scalars['String']['output'];
  /** Lessons. */
  readonly lessons: Scalars['String']['output'];
};

/** A gate before closing. */
export type ClosingGate = {
  readonly __typename?: 'ClosingGate';
  /** Code, e.g. `OBLIGATIONS_SETTLED`. */
  readonly code: Scalars['String']['output'];
  /** Whether it is open, so that closing may pass. */
  readonly passed: Scalars['Boolean']['output'];
  /** What is still to do, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** One line of the timeline. */
export type TimelineItem = {
  readonly __typename?: 'TimelineItem';
  /** Position in the audit log; null for notes not yet there. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** What happened, e.g. `FACTS_RECORDED`. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who: opaque id. */
  readonly actorId: Scalars['ID']['output'];
  /** Who, by name, when it is a person of this installation. */
  readonly actorName?: Maybe<Scalars['String']['output']>;
  /** One line in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** Who reads its words. */
  readonly lane: Lane;
};

/** A page of the timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What a party's guest sees of an incident: its own part, and nothing of any other party. */
export type Part = {
  readonly __typename?: 'Part';
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** Short reference. */
  readonly reference: Scalars['String']['output'];
  /** Title given to this party's notices. */
  readonly title: Scalars['String']['output'];
  /** Who handles it. */
  readonly handledBy: Scalars['String']['output'];
  /** This party. */
  readonly partyId: Scalars['ID']['output'];
  /** Its role. */
  readonly role: PartyRole;
  /** What happened, in words, as told to this party. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own share. */
  readonly affected?: Maybe<AffectedPart>;
  /** Its own awareness facts. */
  readonly awareness: ReadonlyArray<Awareness>;
  /** Its own obligations. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Scorings of its own part. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** Advice and views about its own obligations. */
  readonly advice: ReadonlyArray<Advice>;
  /** Its own decisions. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Its own filings. */
  readonly filings: ReadonlyArray<Filing>;
  /** Its own campaigns. */
  readonly campaigns: ReadonlyArray<Campaign>;
  /** Its own notices. */
  readonly notices: ReadonlyArray<Notice>;
  /** Parties that it informs in turn. */
  readonly informs: ReadonlyArray<IncidentParty>;
  /** When it got our notice. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** All hundred rows of the EDPB template as they stand for this party. A sensitive read. */
  readonly notificationAnswers: ReadonlyArray<NotificationAnswer>;
  /** Rows that a complete notification of this party still needs. */
  readonly missingForComplete: ReadonlyArray<MissingAnswer>;
};

/** A page of parts. */
export type PartConnection = {
  readonly __typename?: 'PartConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Part>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** What needs a person now. */
export type Board = {
  readonly __typename?: 'Board';
  /** Obligations with a due moment, soonest first. */
  readonly dated: ReadonlyArray<BoardLine>;
  /** Obligations without a statutory date. */
  readonly undated: ReadonlyArray<BoardLine>;
  /** Obligations waiting on an earlier step. */
  readonly waiting: ReadonlyArray<BoardLine>;
  /** Decisions, corrections and reviews that wait for a person. */
  readonly toDecide: ReadonlyArray<BoardLine>;
  /** New events. */
  readonly newEvents: ReadonlyArray<Event>;
  /** Reports whose reporter wrote and waits for an answer, the longest wait first. */
  readonly reporterWrote: ReadonlyArray<WaitingReporter>;
  /** The server's time, for countdowns. */
  readonly now: Scalars['DateTime']['output'];
  /** True when a list was cut at its limit. */
  readonly more: Scalars['Boolean']['output'];
};

/** One line of the board: which incident, why, what to do, and by when. */
export type BoardLine = {
  readonly __typename?: 'BoardLine';
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** Its reference. */
  readonly reference: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Whether it is a drill. */
  readonly drill: Scalars['Boolean']['output'];
  /** The obligation, when it is about one. */
  readonly obligationId?: Maybe<Scalars['ID']['output']>;
  /** What to do, in the caller's language. */
  readonly todo: Scalars['String']['output'];
  /** Article or rule. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Who must be told, by name. */
  readonly addressee?: Maybe<Scalars['String']['output']>;
  /** Due moment. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Provisional clock. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Overdue. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who took it. */
  readonly ownerId?: Maybe<Scalars['ID']['output']>;
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
  | 'APPROVED'
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
  readonly __typename?: 'Notice';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** On whose behalf. */
  readonly onBehalfOf: Scalars['ID']['output'];
  /** Whom it is for. */
  readonly audience: Audience;
  /** Language. */
  readonly locale: Locale;
  /** Template it began with. */
  readonly template: Scalars['String']['output'];
  /** The newest version. */
  readonly version: Scalars['Int']['output'];
  /** The newest text. */
  readonly content: NoticeContent;
  /** What the checklist says of the newest version. */
  readonly findings: ReadonlyArray<NoticeFinding>;
  /** Who wrote the newest version. */
  readonly authorId: Scalars['ID']['output'];
  /** The approval, if there is one, and of which version. */
  readonly approval?: Maybe<NoticeApproval>;
};

/** The text of a notice per channel. */
export type NoticeContent = {
  readonly __typename?: 'NoticeContent';
  /** Subject of the e-mail. */
  readonly subject: Scalars['String']['output'];
  /** Plain text of the e-mail or letter. */
  readonly text: Scalars['String']['output'];
  /** Text message; null: none. */
  readonly sms?: Maybe<Scalars['String']['output']>;
};

/** The text of a notice per channel. */
export type NoticeContentInput = {
  /** Subject of the e-mail. */
  readonly subject: Scalars['String']['input'];
  /** Plain text of the e-mail or letter. */
  readonly text: Scalars['String']['input'];
  /** Text message; null: none. */
  readonly sms?: InputMaybe<Scalars['String']['input']>;
};

/** A finding of the checklist. */
export type NoticeFinding = {
  readonly __typename?: 'NoticeFinding';
  /** Rule. */
  readonly rule: Scalars['String']['output'];
  /** BLOCK or WARN. */
  readonly level: Scalars['String']['output'];
  /** What is wrong, in the caller's language. */
  readonly text: Scalars['String']['output'];
};

/** An approval of one exact version. */
export type NoticeApproval = {
  readonly __typename?: 'NoticeApproval';
  /** The version. */
  readonly version: Scalars['Int']['output'];
  /** Digest of exactly what was approved. */
  readonly contentDigest: Scalars['String']['output'];
  /** Who approved. */
  readonly approverId: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How. */
  readonly kind: ApprovalKind;
  /** Why one signature was enough. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** By when a second person must review it. */
  readonly reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reviewed. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A notice to draft. */
export type DraftNoticeInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** On whose behalf; the actor's organisation by default. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is for. */
  readonly audience: Audience;
  /** Language. */
  readonly locale: Locale;
  /** Template; the audience's own by default. */
  readonly template?: InputMaybe<Scalars['String']['input']>;
  /** Fields of the template; what is left out comes from the facts. */
  readonly fields?: InputMaybe<Scalars['Json']['input']>;
};

/** Answer with a notice. */
export type NoticePayload = {
  readonly __typename?: 'NoticePayload';
  /** The notice; null when refused. */
  readonly notice?: Maybe<Notice>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What one addressee would get. */
export type RenderedNotice = {
  readonly __typename?: 'RenderedNotice';
  /** Subject. */
  readonly subject: Scalars['String']['output'];
  /** Plain text. */
  readonly text: Scalars['String']['output'];
  /** HTML of the e-mail. */
  readonly html?: Maybe<Scalars['String']['output']>;
  /** Text message. */
  readonly sms?: Maybe<Scalars['String']['output']>;
  /** Segments of the text message. */
  readonly smsSegments?: Maybe<Scalars['Int']['output']>;
};

/** Telling one audience a notice. */
export type Campaign = {
  readonly __typename?: 'Campaign';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** On whose behalf. */
  readonly onBehalfOf: Scalars['ID']['output'];
  /** Whom it tells. */
  readonly audience: Audience;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** State. */
  readonly state: CampaignState;
  /** True in a drill: nothing leaves. */
  readonly drill: Scalars['Boolean']['output'];
  /** True when no provider is connected: nothing is sent, and it says so. */
  readonly notSent: Scalars['Boolean']['output'];
  /** Notices, one per language. */
  readonly noticeIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Number of addressees. */
  readonly addresseeCount: Scalars['Int']['output'];
  /** People by state. */
  readonly people: ReadonlyArray<AddresseeTotal>;
  /** Messages by state. */
  readonly messages: ReadonlyArray<MessageTotal>;
  /** Batches, with the Merkle root over their rows. */
  readonly batches: ReadonlyArray<CampaignBatch>;
  /** When it was confirmed. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who confirmed it. */
  readonly confirmedBy?: Maybe<Scalars['ID']['output']>;
  /** When everybody was settled. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** People in one state. */
export type AddresseeTotal = {
  readonly __typename?: 'AddresseeTotal';
  /** The state. */
  readonly state: AddresseeState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Messages in one state. */
export type MessageTotal = {
  readonly __typename?: 'MessageTotal';
  /** The state. */
  readonly state: MessageState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Up to 1,000 addressees that are worked through together. */
export type CampaignBatch = {
  readonly __typename?: 'CampaignBatch';
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** How many. */
  readonly size: Scalars['Int']['output'];
  /** Merkle root over its rows. */
  readonly rowsRoot: Scalars['String']['output'];
};

/** A campaign to plan. */
export type PlanCampaignInput = {
  /** The incident. */
  readonly incidentId: Scalars['ID']['input'];
  /** On whose behalf; the actor's organisation by default. */
  readonly onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it tells. */
  readonly audience: Audience;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** Notices, one per language, same audience. */
  readonly noticeIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Channels in order; a later one is used when an earlier one fails or is missing. */
  readonly channels?: InputMaybe<ReadonlyArray<ChannelKind>>;
  /** Whether those without a channel get a letter. */
  readonly letters?: InputMaybe<Scalars['Boolean']['input']>;
  /** For CONTROLLERS: which parties; empty: all that the acting organisation informs. */
  readonly partyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Answer with a campaign. */
export type CampaignPayload = {
  readonly __typename?: 'CampaignPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Answer of importAddressees. */
export type ImportAddresseesPayload = {
  readonly __typename?: 'ImportAddresseesPayload';
  /** The campaign; null when refused. */
  readonly campaign?: Maybe<Campaign>;
  /** Rows imported. */
  readonly imported: Scalars['Int']['output'];
  /** Faults by class, gravest first; a blocking class stores nothing. */
  readonly faults: ReadonlyArray<ImportFault>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** One class of faults in an import. */
export type ImportFault = {
  readonly __typename?: 'ImportFault';
  /** Class. */
  readonly code: Scalars['String']['output'];
  /** Whether it blocks the import. */
  readonly blocks: Scalars['Boolean']['output'];
  /** In the caller's language. */
  readonly message: Scalars['String']['output'];
  /** Row numbers, the first hundred. */
  readonly rows: ReadonlyArray<Scalars['Int']['output']>;
  /** How many rows. */
  readonly count: Scalars['Int']['output'];
};

/** A person or contact in a campaign. Holds personal data. */
export type Addressee = {
  readonly __typename?: 'Addressee';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Row in the campaign. */
  readonly row: Scalars['Int']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Phone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Postal address. */
  readonly postalAddress?: Maybe<Scalars['String']['output']>;
  /** The controller, for campaigns to controllers. */
  readonly partyId?: Maybe<Scalars['ID']['output']>;
  /** What became of it. */
  readonly state: AddresseeState;
  /** Its messages. */
  readonly messages: ReadonlyArray<Message>;
  /** When receipt was acknowledged or proven. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of addressees. */
export type AddresseeConnection = {
  readonly __typename?: 'AddresseeConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Addressee>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** One notice to one addressee over one channel. */
export type Message = {
  readonly __typename?: 'Message';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Channel. */
  readonly channel: ChannelKind;
  /** State. */
  readonly state: MessageState;
  /** Code of the failure. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** What that code means, in the caller's language; null for a provider's own code. */
  readonly failureText?: Maybe<Scalars['String']['output']>;
  /** When it was queued. */
  readonly queuedAt: Scalars['DateTime']['output'];
  /** When it was sent. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its end was known. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Reaching by hand. */
export type RecordReachedByHandInput = {
  /** The campaign. */
  readonly campaignId: Scalars['ID']['input'];
  /** The addressee. */
  readonly addresseeId: Scalars['ID']['input'];
  /** The true time. */
  readonly at: Scalars['DateTime']['input'];
  /** How: phone, in person. */
  readonly means: Scalars['String']['input'];
  /** Who was spoken to, and what was said. */
  readonly note: Scalars['String']['input'];
};

/** State of an escalation. */
export type EscalationState =
  | 'PAGING'
  | 'TAKEN'
  | 'RESOLVED';

/** Who is woken, in which step. */
export type EscalationPolicy = {
  readonly __typename?: 'EscalationPolicy';
  /** Organisation. */
  readonly partyId: Scalars['ID']['output'];
  /** Steps, in order. */
  readonly steps: ReadonlyArray<EscalationStep>;
};

/** One step. */
export type EscalationStep = {
  readonly __typename?: 'EscalationStep';
  /** Minutes until the next step. */
  readonly waitMinutes: Scalars['Int']['output'];
  /** Who is woken. */
  readonly contacts: ReadonlyArray<EscalationContact>;
};

/** Who is woken. */
export type EscalationContact = {
  readonly __typename?: 'EscalationContact';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Language. */
  readonly locale: Locale;
};

/** Sets the policy of the actor's organisation. */
export type ConfigureEscalationInput = {
  /** Steps, in order. */
  readonly steps: ReadonlyArray<EscalationStepInput>;
};

/** One step. */
export type EscalationStepInput = {
  /** Minutes until the next step. */
  readonly waitMinutes: Scalars['Int']['input'];
  /** Who is woken. */
  readonly contacts: ReadonlyArray<EscalationContactInput>;
};

/** Who is woken. */
export type EscalationContactInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Phone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Language. */
  readonly locale?: InputMaybe<Locale>;
};

/** Answer with a policy. */
export type EscalationPolicyPayload = {
  readonly __typename?: 'EscalationPolicyPayload';
  /** The policy; null when refused. */
  readonly policy?: Maybe<EscalationPolicy>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A waking of management, until someone takes it. */
export type Escalation = {
  readonly __typename?: 'Escalation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** The obligation it is about. */
  readonly obligationId: Scalars['ID']['output'];
  /** State. */
  readonly state: EscalationState;
  /** Thresholds that fired, oldest first. */
  readonly alarms: ReadonlyArray<EscalationAlarm>;
  /** How many pages went out. */
  readonly pages: Scalars['Int']['output'];
  /** Who took it. */
  readonly takenBy?: Maybe<Scalars['String']['output']>;
  /** Quiet until. */
  readonly quietUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** A threshold that fired. */
export type EscalationAlarm = {
  readonly __typename?: 'EscalationAlarm';
  /** Which: `BEFORE_24H`, `DUE`, `OVERDUE_1H` … */
  readonly threshold: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Answer with an escalation. */
export type EscalationPayload = {
  readonly __typename?: 'EscalationPayload';
  /** The escalation; null when refused. */
  readonly escalation?: Maybe<Escalation>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Bytes with digests, origin and custody. */
export type EvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Kind: log, mail, screenshot … */
  readonly kind: Scalars['String']['output'];
  /** File name as given. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** Size in bytes. */
  readonly size: Scalars['Float']['output'];
  /** SHA-256, computed by the server. */
  readonly sha256: Scalars['String']['output'];
  /** Media type that the bytes themselves show, whatever the file is called; null when they show none. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** Where it came from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** When it was collected. */
  readonly collectedAt: Scalars['DateTime']['output'];
  /** Who collected it. */
  readonly collectedBy: Scalars['ID']['output'];
  /** HELD or DESTROYED. */
  readonly state: Scalars['String']['output'];
  /** COUNSEL_ONLY: classified PRIVILEGED. */
  readonly lane: Lane;
  /** When its digest was last verified. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Custody, without gaps. */
  readonly custody: ReadonlyArray<CustodyEvent>;
};

/** Who did what with an evidence item, when, why. */
export type CustodyEvent = {
  readonly __typename?: 'CustodyEvent';
  /** 1, 2, 3 … */
  readonly sequence: Scalars['Int']['output'];
  /** What: collected, handed over, copied … */
  readonly action: Scalars['String']['output'];
  /** From whom. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Place. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly by: Scalars['ID']['output'];
};

/** A custody event to record. */
export type RecordCustodyInput = {
  /** The item. */
  readonly evidenceId: Scalars['ID']['input'];
  /** What: HANDED_OVER, COPIED, ANALYSED, SEALED, MOVED, RETURNED, OPENED. */
  readonly action: Scalars['String']['input'];
  /** From whom. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** To whom. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; now by default. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer with an evidence item. */
export type EvidencePayload = {
  readonly __typename?: 'EvidencePayload';
  /** The item; null when refused. */
  readonly evidence?: Maybe<EvidenceItem>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** One recorded fact of the system's own history. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Gap-free position, from 0. */
  readonly sequence: Scalars['Int']['output'];
  /** What happened: its code, as it is hashed. */
  readonly type: Scalars['String']['output'];
  /** What happened, in the caller's language. */
  readonly text: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: opaque id. */
  readonly actorId: Scalars['ID']['output'];
  /** The incident. */
  readonly incidentId?: Maybe<Scalars['ID']['output']>;
  /** The entry as it is hashed: canonical JSON. */
  readonly canonical: Scalars['String']['output'];
  /** Its leaf hash. */
  readonly leaf: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A signed head of the audit log. */
export type Checkpoint = {
  readonly __typename?: 'Checkpoint';
  /** Number of entries. */
  readonly size: Scalars['Float']['output'];
  /** The signed note, C2SP tlog-checkpoint. */
  readonly note: Scalars['String']['output'];
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
  /** Which step asked for it. */
  readonly reason: Scalars['String']['output'];
};

/** A page of checkpoints. */
export type CheckpointConnection = {
  readonly __typename?: 'CheckpointConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<Checkpoint>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** Answer of signCheckpoint. */
export type CheckpointPayload = {
  readonly __typename?: 'CheckpointPayload';
  /** The checkpoint; null when refused. */
  readonly checkpoint?: Maybe<Checkpoint>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** What is asked of the register; what is left out asks nothing. */
export type RegisterFilterInput = {
  /** OPEN or CLOSED. */
  readonly status?: InputMaybe<IncidentStatus>;
  /** Told to the authority, or decided to: YES, NO or UNDECIDED. */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  /** Decided to tell individuals: YES, NO or UNDECIDED. */
  readonly individuals?: InputMaybe<Scalars['String']['input']>;
  /** CONFIDENTIALITY, INTEGRITY or AVAILABILITY. */
  readonly breachType?: InputMaybe<Scalars['String']['input']>;
  /** LOW, MEDIUM, HIGH or VERY_HIGH. */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Part of the reference or the title. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One cell of the register, as every file of it has it too. */
export type RegisterCell = {
  readonly __typename?: 'RegisterCell';
  /** The column. */
  readonly key: Scalars['String']['output'];
  /** The column in the reader's language. */
  readonly heading: Scalars['String']['output'];
  /** The words; never empty. */
  readonly value: Scalars['String']['output'];
  /** GIVEN, NOT_YET_KNOWN or DOES_NOT_APPLY. */
  readonly state: Scalars['String']['output'];
};

/** One breach in the register of Art. 33(5). */
export type RegisterRow = {
  readonly __typename?: 'RegisterRow';
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** Reference. */
  readonly reference: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** First signal. */
  readonly firstSignalAt: Scalars['DateTime']['output'];
  /** Awareness of the handling organisation. */
  readonly awareAt?: Maybe<Scalars['DateTime']['output']>;
  /** Facts in words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Effects. */
  readonly consequences?: Maybe<Scalars['String']['output']>;
  /** Remedial action. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** At least this many people. */
  readonly peopleMin?: Maybe<Scalars['Int']['output']>;
  /** At most this many people. */
  readonly peopleMax?: Maybe<Scalars['Int']['output']>;
  /** Severity level of the last assessment. */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** Whether the authority was told; null: not decided. */
  readonly authorityTold?: Maybe<Scalars['Boolean']['output']>;
  /** Why, or why not. */
  readonly authorityRationale?: Maybe<Scalars['String']['output']>;
  /** Numbers of filings. */
  readonly filingNumbers: ReadonlyArray<Scalars['String']['output']>;
  /** Whether individuals are told; null: not decided. */
  readonly individualsTold?: Maybe<Scalars['Boolean']['output']>;
  /** Why, or why not. */
  readonly individualsRationale?: Maybe<Scalars['String']['output']>;
  /** Status. */
  readonly status: IncidentStatus;
  /** Every column of the register. */
  readonly cells: ReadonlyArray<RegisterCell>;
};

/** A page of the register; it may be shorter than asked, or empty, and still have a next one. */
export type RegisterConnection = {
  readonly __typename?: 'RegisterConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<RegisterRow>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Breaches that are kept from this reader (need to know), whatever the filter. */
  readonly notShown: Scalars['Int']['output'];
};

/** A channel and what it is connected to. */
export type ChannelStatus = {
  readonly __typename?: 'ChannelStatus';
  /** Channel. */
  readonly kind: ChannelKind;
  /** smtp, twilio or preview. */
  readonly provider: Scalars['String']['output'];
  /** False: nothing leaves; what would have been sent is kept. */
  readonly sends: Scalars['Boolean']['output'];
};

/** A due moment with its derivation. */
export type DeadlineAnswer = {
  readonly __typename?: 'DeadlineAnswer';
  /** Regime. */
  readonly regime?: Maybe<Scalars['String']['output']>;
  /** Awareness. */
  readonly aware?: Maybe<Scalars['String']['output']>;
  /** Due moment; null: no number of hours. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** Latest under the hour rule. */
  readonly hourRule?: Maybe<Scalars['String']['output']>;
  /** End of the second working day; for information only, null unless the organisation switched it on. */
  readonly twoWorkingDays?: Maybe<Scalars['String']['output']>;
  /** The rule that was used. */
  readonly rule?: Maybe<Regime>;
  /** Due moments of every stage; one for most regimes. */
  readonly stages: ReadonlyArray<DeadlineStage>;
  /** How it was computed, in the caller's language. */
  readonly derivation: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The due moment of one stage. */
export type DeadlineStage = {
  readonly __typename?: 'DeadlineStage';
  /** Id within the regime. */
  readonly id: Scalars['String']['output'];
  /** What it is, in the caller's language. */
  readonly title: Scalars['String']['output'];
  /** Due moment in the zone asked for; null: no number of hours, or waiting on an earlier step. */
  readonly due?: Maybe<Scalars['String']['output']>;
};

/** How sure a rule is. VERIFIED: compared with the words of the law as quoted. UNVERIFIED: from other sources or memory. DRAFT: a proposal, off. */
export type RegimeStatus =
  | 'VERIFIED'
  | 'UNVERIFIED'
  | 'DRAFT';

/** From which risk to people a rule asks to tell. */
export type RiskThreshold =
  | 'RISK'
  | 'HIGH_RISK';

/** What another rule would alter. */
export type RuleEffect =
  | 'EARLIER'
  | 'LATER'
  | 'GETS_NUMBER'
  | 'LOSES_NUMBER'
  | 'APPEARS'
  | 'FALLS_AWAY'
  | 'UNDECIDED'
  | 'SAME';

/** One version of one rule: who must tell whom, from which moment, by when, in which stages. */
export type Regime = {
  readonly __typename?: 'Regime';
  /** Id, e.g. `gdpr-33`. */
  readonly id: Scalars['String']['output'];
  /** Version. */
  readonly version: Scalars['String']['output'];
  /** Article. */
  readonly article: Scalars['String']['output'];
  /** What it is, in the caller's language. */
  readonly title: Scalars['String']['output'];
  /** First day on which it holds. */
  readonly validFromOn: Scalars['Date']['output'];
  /** Last day on which it holds; null: still in force. */
  readonly validUntilOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it counts for what becomes known now; a draft never does. */
  readonly inForce: Scalars['Boolean']['output'];
  /** From which kind of moment. */
  readonly anchor: AnchorKind;
  /** From which moment, in the caller's language. */
  readonly anchorText: Scalars['String']['output'];
  /** From which risk to people; null: not by risk. */
  readonly threshold?: Maybe<RiskThreshold>;
  /** Its stages, in order. */
  readonly stages: ReadonlyArray<RegimeStage>;
  /** Who must be told. */
  readonly addressee: AddresseeKind;
  /** What must be told, in the caller's language. */
  readonly content: ReadonlyArray<Scalars['String']['output']>;
  /** What to know about it that changes no clock, in the caller's language. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** How sure it is. */
  readonly status: RegimeStatus;
  /** Who checked it. */
  readonly checkedBy: Scalars['String']['output'];
  /** When it was checked. */
  readonly checkedOn: Scalars['Date']['output'];
  /** Against what it was checked. */
  readonly checkedAgainst: Scalars['String']['output'];
};

/** One stage of a rule. */
export type RegimeStage = {
  readonly __typename?: 'RegimeStage';
  /** Id within the regime. */
  readonly id: Scalars['String']['output'];
  /** What it is, in the caller's language. */
  readonly title: Scalars['String']['output'];
  /** When it is asked at all, in the caller's language; null: always. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** Its terms; the earliest counts. Empty: without undue delay, no number. */
  readonly terms: ReadonlyArray<RegimeTerm>;
};

/** One term of a stage. */
export type RegimeTerm = {
  readonly __typename?: 'RegimeTerm';
  /** The term in words, in the caller's language: `72 hours after awareness`. */
  readonly text: Scalars['String']['output'];
  /** Hours. */
  readonly hours?: Maybe<Scalars['Int']['output']>;
  /** Days, each of 24 hours. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Calendar months. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** Article. */
  readonly article: Scalars['String']['output'];
};

/** Another rule to lay over today's. Name another version, or say what would be different; what is left out stays. */
export type PreviewRegimeInput = {
  /** Whose open obligations are looked at, e.g. `gdpr-33`. */
  readonly regime: Scalars['String']['input'];
  /** Another rule to use instead, e.g. `omnibus-draft`; the regime itself by default. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Its version; the newest by default. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** Stages that would get another term. */
  readonly stages?: InputMaybe<ReadonlyArray<ChangedStageInput>>;
  /** Another risk from which to tell; what is left out stays. */
  readonly threshold?: InputMaybe<RiskThreshold>;
};

/** A stage with another term, counted from where its term starts today. */
export type ChangedStageInput = {
  /** Id within the regime. */
  readonly id: Scalars['String']['input'];
  /** Hours; null: no number. */
  readonly hours?: InputMaybe<Scalars['Int']['input']>;
};

/** What another rule would alter in open cases. */
export type RegimePreview = {
  readonly __typename?: 'RegimePreview';
  /** The rule that was laid over; null when refused. */
  readonly rule?: Maybe<Regime>;
  /** Open obligations that it touches, soonest due moment first. */
  readonly rows: ReadonlyArray<RegimePreviewRow>;
  /** How many open incidents were looked at. */
  readonly incidentsRead: Scalars['Int']['output'];
  /** True when a limit was reached, so that there may be more. */
  readonly more: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly errors: ReadonlyArray<UserError>;
};

/** One stage of one open obligation under the other rule. */
export type RegimePreviewRow = {
  readonly __typename?: 'RegimePreviewRow';
  /** The incident. */
  readonly incidentId: Scalars['ID']['output'];
  /** Its reference. */
  readonly reference: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The obligation. */
  readonly obligationId: Scalars['ID']['output'];
  /** The stage. */
  readonly stageId: Scalars['String']['output'];
  /** What the stage is, in the caller's language. */
  readonly stageTitle: Scalars['String']['output'];
  /** Version of the rule today. */
  readonly regimeVersion: Scalars['String']['output'];
  /** Due moment today; null: no number, waiting, or not asked today. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Due moment under the other rule; null: no number, waiting, or not asked any more. */
  readonly wouldBeDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** By how many milliseconds it would move; negative: earlier. Null without two moments. */
  readonly differenceMs?: Maybe<Scalars['Float']['output']>;
  /** What would alter. */
  readonly effect: RuleEffect;
  /** The same in one sentence, in the caller's language. */
  readonly text: Scalars['String']['output'];
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  FactsJson: ResolverTypeWrapper<Scalars['FactsJson']['output']>;
  Json: ResolverTypeWrapper<Scalars['Json']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  IncidentChange: ResolverTypeWrapper<IncidentChange>;
  BoardChange: ResolverTypeWrapper<BoardChange>;
  Role: Role;
  Locale: Locale;
  UserState: UserState;
  Me: ResolverTypeWrapper<MeNode>;
  AuditGrant: ResolverTypeWrapper<AuditGrant>;
  AuditGrantInput: AuditGrantInput;
  User: ResolverTypeWrapper<UserNode>;
  BreakGlass: ResolverTypeWrapper<BreakGlass>;
  BreakGlassUse: ResolverTypeWrapper<BreakGlassUse>;
  BreakGlassReview: ResolverTypeWrapper<BreakGlassReview>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['User']> }>;
  SetUpAdministratorInput: SetUpAdministratorInput;
  SetUpAdministratorPayload: ResolverTypeWrapper<Omit<SetUpAdministratorPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'me'> & { me?: Maybe<ResolversTypes['Me']> }>;
  IdentityProof: IdentityProof;
  SingleSignOn: SingleSignOn;
  SecondFactorKind: SecondFactorKind;
  SecondProofKind: SecondProofKind;
  SecondProofInput: SecondProofInput;
  SecondStep: ResolverTypeWrapper<SecondStep>;
  SmsCodePayload: ResolverTypeWrapper<SmsCodePayload>;
  AskPasskeyPayload: ResolverTypeWrapper<AskPasskeyPayload>;
  StartTotpPayload: ResolverTypeWrapper<StartTotpPayload>;
  AddSecondFactorPayload: ResolverTypeWrapper<AddSecondFactorPayload>;
  RemoveSecondFactorPayload: ResolverTypeWrapper<RemoveSecondFactorPayload>;
  RecoveryCodesPayload: ResolverTypeWrapper<RecoveryCodesPayload>;
  SecondFactorPolicy: ResolverTypeWrapper<SecondFactorPolicy>;
  SecondFactorPolicyPayload: ResolverTypeWrapper<SecondFactorPolicyPayload>;
  OwnSecondFactors: ResolverTypeWrapper<OwnSecondFactors>;
  Passkey: ResolverTypeWrapper<Passkey>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  ConfirmIdentityPayload: ResolverTypeWrapper<ConfirmIdentityPayload>;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  InviteUserInput: InviteUserInput;
  ChangeRolesInput: ChangeRolesInput;
  CorrectUserInput: CorrectUserInput;
  MakeBreakGlassInput: MakeBreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  AccountLinkPayload: ResolverTypeWrapper<Omit<AccountLinkPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  RequestPasswordResetPayload: ResolverTypeWrapper<RequestPasswordResetPayload>;
  ResetPasswordPayload: ResolverTypeWrapper<ResetPasswordPayload>;
  InviteUserPayload: ResolverTypeWrapper<Omit<InviteUserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  UserPayload: ResolverTypeWrapper<Omit<UserPayload, 'user'> & { user?: Maybe<ResolversTypes['User']> }>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<CreateApiTokenPayload>;
  RevokeApiTokenPayload: ResolverTypeWrapper<RevokeApiTokenPayload>;
  AllowSingleSignOnPayload: ResolverTypeWrapper<AllowSingleSignOnPayload>;
  ApiToken: ResolverTypeWrapper<ApiToken>;
  ApiTokenConnection: ResolverTypeWrapper<ApiTokenConnection>;
  TokenOperation: ResolverTypeWrapper<TokenOperation>;
  TokenOperationGroup: TokenOperationGroup;
  WebhookState: WebhookState;
  WebhookDisableReason: WebhookDisableReason;
  Webhook: ResolverTypeWrapper<Webhook>;
  WebhookList: ResolverTypeWrapper<WebhookList>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookFault: WebhookFault;
  WebhookTry: ResolverTypeWrapper<WebhookTry>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDelivery>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryConnection>;
  RegisterWebhookInput: RegisterWebhookInput;
  WebhookSecretPayload: ResolverTypeWrapper<WebhookSecretPayload>;
  WebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  WebhookDeliveryPayload: ResolverTypeWrapper<WebhookDeliveryPayload>;
  PartyRole: PartyRole;
  ChannelKind: ChannelKind;
  TermKind: TermKind;
  TermStart: TermStart;
  Party: ResolverTypeWrapper<PartyNode>;
  Contact: ResolverTypeWrapper<ContactNode>;
  PartyConnection: ResolverTypeWrapper<Omit<PartyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Party']> }>;
  RegisterPartyInput: RegisterPartyInput;
  ContactInput: ContactInput;
  PartyPayload: ResolverTypeWrapper<Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversTypes['Party']> }>;
  ConfigureClocksInput: ConfigureClocksInput;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Agreement']> }>;
  RegisterAgreementInput: RegisterAgreementInput;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversTypes['Agreement']> }>;
  ReporterKind: ReporterKind;
  EventState: EventState;
  Event: ResolverTypeWrapper<EventNode>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  RegisterEventInput: RegisterEventInput;
  RegisterEventPayload: ResolverTypeWrapper<Omit<RegisterEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  ReportState: ReportState;
  DialogueSide: DialogueSide;
  ContactState: ContactState;
  DialogueMessage: ResolverTypeWrapper<DialogueMessageNode>;
  Report: ResolverTypeWrapper<DialogueNode>;
  ReportPayload: ResolverTypeWrapper<Omit<ReportPayload, 'report'> & { report?: Maybe<ResolversTypes['Report']> }>;
  HandlersMessage: ResolverTypeWrapper<DialogueMessageNode>;
  Dialogue: ResolverTypeWrapper<DialogueNode>;
  DialoguePayload: ResolverTypeWrapper<Omit<DialoguePayload, 'dialogue'> & { dialogue?: Maybe<ResolversTypes['Dialogue']> }>;
  WaitingReporter: ResolverTypeWrapper<DialogueNode>;
  EventPayload: ResolverTypeWrapper<Omit<EventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  PromoteEventInput: PromoteEventInput;
  IncidentKind: IncidentKind;
  IncidentStatus: IncidentStatus;
  AnchorKind: AnchorKind;
  AwarenessState: AwarenessState;
  Answer: Answer;
  DecisionSubject: DecisionSubject;
  DecisionState: DecisionState;
  AdviceKind: AdviceKind;
  FilingKind: FilingKind;
  FilingState: FilingState;
  AnswerSheetState: AnswerSheetState;
  Exemption: Exemption;
  ExemptionConditionsInput: ExemptionConditionsInput;
  ExemptionConditions: ResolverTypeWrapper<ExemptionConditionsNode>;
  LawVersion: ResolverTypeWrapper<LawVersion>;
  Likeness: Likeness;
  SimilarDecision: ResolverTypeWrapper<SimilarDecision>;
  DecisionReplay: ResolverTypeWrapper<DecisionReplay>;
  DifferenceCause: DifferenceCause;
  ReplayDifference: ResolverTypeWrapper<ReplayDifference>;
  ObligationState: ObligationState;
  AddresseeKind: AddresseeKind;
  LatenessReason: LatenessReason;
  Incident: ResolverTypeWrapper<IncidentNode>;
  Lane: Lane;
  CounselLane: ResolverTypeWrapper<CounselLane>;
  Restriction: ResolverTypeWrapper<Restriction>;
  Colleague: ResolverTypeWrapper<Colleague>;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Incident']> }>;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident' | 'part'> & { incident?: Maybe<ResolversTypes['Incident']>, part?: Maybe<ResolversTypes['Part']> }>;
  FactsVersion: ResolverTypeWrapper<FactsNode>;
  RecordFactsInput: RecordFactsInput;
  IncidentParty: ResolverTypeWrapper<IncidentPartyNode>;
  AddIncidentPartyInput: AddIncidentPartyInput;
  AffectedPart: ResolverTypeWrapper<AffectedPartNode>;
  RecordAffectedPartInput: RecordAffectedPartInput;
  Awareness: ResolverTypeWrapper<AwarenessNode>;
  RecordAwarenessInput: RecordAwarenessInput;
  CorrectAwarenessInput: CorrectAwarenessInput;
  Obligation: ResolverTypeWrapper<ObligationNode>;
  MissingAnswer: ResolverTypeWrapper<MissingAnswer>;
  RowKind: RowKind;
  TemplateSection: TemplateSection;
  AnswerState: AnswerState;
  AnswerOrigin: AnswerOrigin;
  AnswerSource: AnswerSource;
  RowRequired: RowRequired;
  NotificationRow: ResolverTypeWrapper<NotificationRow>;
  NotificationOption: ResolverTypeWrapper<NotificationOption>;
  NotificationAnswer: ResolverTypeWrapper<NotificationAnswer>;
  AnswerValue: ResolverTypeWrapper<AnswerValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CountryNumber: ResolverTypeWrapper<CountryNumber>;
  AnsweredSince: ResolverTypeWrapper<AnsweredSince>;
  FilingProfileAnswer: ResolverTypeWrapper<FilingProfileAnswer>;
  AnswerInput: AnswerInput;
  CountryNumberInput: CountryNumberInput;
  RecordAnswersInput: RecordAnswersInput;
  RecordFilingProfileInput: RecordFilingProfileInput;
  ChangedAnswer: ResolverTypeWrapper<ChangedAnswer>;
  AnswerSheet: ResolverTypeWrapper<AnswerSheet>;
  AnswerSheetSection: ResolverTypeWrapper<AnswerSheetSection>;
  AnswerSheetRow: ResolverTypeWrapper<AnswerSheetRow>;
  LatenessReasonChoice: ResolverTypeWrapper<LatenessReasonChoice>;
  Stage: ResolverTypeWrapper<StageNode>;
  InformationOnly: ResolverTypeWrapper<InformationOnly>;
  Assessment: ResolverTypeWrapper<AssessmentNode>;
  AssessmentAnswer: ResolverTypeWrapper<AssessmentAnswer>;
  SeverityChoice: ResolverTypeWrapper<SeverityChoice>;
  RiskReason: ResolverTypeWrapper<RiskReason>;
  MissingFact: ResolverTypeWrapper<MissingFact>;
  Advice: ResolverTypeWrapper<AdviceNode>;
  GiveAdviceInput: GiveAdviceInput;
  Decision: ResolverTypeWrapper<DecisionNode>;
  DecideInput: DecideInput;
  Filing: ResolverTypeWrapper<FilingNode>;
  RecordFilingInput: RecordFilingInput;
  RecordBulkFilingInput: RecordBulkFilingInput;
  BulkFilingTarget: BulkFilingTarget;
  BulkFilingPayload: ResolverTypeWrapper<Omit<BulkFilingPayload, 'incidents' | 'parts'> & { incidents?: Maybe<ReadonlyArray<ResolversTypes['Incident']>>, parts?: Maybe<ReadonlyArray<ResolversTypes['Part']>> }>;
  RecordInformedInput: RecordInformedInput;
  Action: ResolverTypeWrapper<ActionNode>;
  Containment: ResolverTypeWrapper<ContainmentNode>;
  Review: ResolverTypeWrapper<ReviewNode>;
  ClosingGate: ResolverTypeWrapper<ClosingGate>;
  TimelineItem: ResolverTypeWrapper<TimelineItem>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnection>;
  Part: ResolverTypeWrapper<PartNode>;
  PartConnection: ResolverTypeWrapper<Omit<PartConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Part']> }>;
  Board: ResolverTypeWrapper<Omit<Board, 'newEvents' | 'reporterWrote'> & { newEvents: ReadonlyArray<ResolversTypes['Event']>, reporterWrote: ReadonlyArray<ResolversTypes['WaitingReporter']> }>;
  BoardLine: ResolverTypeWrapper<BoardLine>;
  Audience: Audience;
  ApprovalKind: ApprovalKind;
  CampaignState: CampaignState;
  AddresseeState: AddresseeState;
  MessageState: MessageState;
  UnknownOutcome: UnknownOutcome;
  Notice: ResolverTypeWrapper<NoticeNode>;
  NoticeContent: ResolverTypeWrapper<NoticeContent>;
  NoticeContentInput: NoticeContentInput;
  NoticeFinding: ResolverTypeWrapper<NoticeFindingNode>;
  NoticeApproval: ResolverTypeWrapper<NoticeApproval>;
  DraftNoticeInput: DraftNoticeInput;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  RenderedNotice: ResolverTypeWrapper<RenderedNotice>;
  Campaign: ResolverTypeWrapper<CampaignNode>;
  AddresseeTotal: ResolverTypeWrapper<AddresseeTotal>;
  MessageTotal: ResolverTypeWrapper<MessageTotal>;
  CampaignBatch: ResolverTypeWrapper<CampaignBatch>;
  PlanCampaignInput: PlanCampaignInput;
  CampaignPayload: ResolverTypeWrapper<Omit<CampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  ImportAddresseesPayload: ResolverTypeWrapper<Omit<ImportAddresseesPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  Addressee: ResolverTypeWrapper<AddresseeNode>;
  AddresseeConnection: ResolverTypeWrapper<Omit<AddresseeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Addressee']> }>;
  Message: ResolverTypeWrapper<MessageNode>;
  RecordReachedByHandInput: RecordReachedByHandInput;
  EscalationState: EscalationState;
  EscalationPolicy: ResolverTypeWrapper<EscalationPolicyNode>;
  EscalationStep: ResolverTypeWrapper<EscalationStep>;
  EscalationContact: ResolverTypeWrapper<EscalationContact>;
  ConfigureEscalationInput: ConfigureEscalationInput;
  EscalationStepInput: EscalationStepInput;
  EscalationContactInput: EscalationContactInput;
  EscalationPolicyPayload: ResolverTypeWrapper<Omit<EscalationPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['EscalationPolicy']> }>;
  Escalation: ResolverTypeWrapper<EscalationNode>;
  EscalationAlarm: ResolverTypeWrapper<EscalationAlarm>;
  EscalationPayload: ResolverTypeWrapper<Omit<EscalationPayload, 'escalation'> & { escalation?: Maybe<ResolversTypes['Escalation']> }>;
  EvidenceItem: ResolverTypeWrapper<EvidenceNode>;
  CustodyEvent: ResolverTypeWrapper<CustodyNode>;
  RecordCustodyInput: RecordCustodyInput;
  EvidencePayload: ResolverTypeWrapper<Omit<EvidencePayload, 'evidence'> & { evidence?: Maybe<ResolversTypes['EvidenceItem']> }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryNode>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  Checkpoint: ResolverTypeWrapper<CheckpointNode>;
  CheckpointConnection: ResolverTypeWrapper<Omit<CheckpointConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Checkpoint']> }>;
  CheckpointPayload: ResolverTypeWrapper<Omit<CheckpointPayload, 'checkpoint'> & { checkpoint?: Maybe<ResolversTypes['Checkpoint']> }>;
  RegisterFilterInput: RegisterFilterInput;
  RegisterCell: ResolverTypeWrapper<RegisterCell>;
  RegisterRow: ResolverTypeWrapper<IncidentNode>;
  RegisterConnection: ResolverTypeWrapper<Omit<RegisterConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RegisterRow']> }>;
  ChannelStatus: ResolverTypeWrapper<ChannelStatus>;
  DeadlineAnswer: ResolverTypeWrapper<Omit<DeadlineAnswer, 'rule'> & { rule?: Maybe<ResolversTypes['Regime']> }>;
  DeadlineStage: ResolverTypeWrapper<DeadlineStage>;
  RegimeStatus: RegimeStatus;
  RiskThreshold: RiskThreshold;
  RuleEffect: RuleEffect;
  Regime: ResolverTypeWrapper<RegimeNode>;
  RegimeStage: ResolverTypeWrapper<RegimeStageNode>;
  RegimeTerm: ResolverTypeWrapper<RegimeTermNode>;
  PreviewRegimeInput: PreviewRegimeInput;
  ChangedStageInput: ChangedStageInput;
  RegimePreview: ResolverTypeWrapper<Omit<RegimePreview, 'rule' | 'rows'> & { rule?: Maybe<ResolversTypes['Regime']>, rows: ReadonlyArray<ResolversTypes['RegimePreviewRow']> }>;
  RegimePreviewRow: ResolverTypeWrapper<RegimePreviewRowNode>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  FactsJson: Scalars['FactsJson']['output'];
  Json: Scalars['Json']['output'];
  UserError: UserError;
  String: Scalars['String']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  IncidentChange: IncidentChange;
  BoardChange: BoardChange;
  Me: MeNode;
  AuditGrant: AuditGrant;
  AuditGrantInput: AuditGrantInput;
  User: UserNode;
  BreakGlass: BreakGlass;
  BreakGlassUse: BreakGlassUse;
  BreakGlassReview: BreakGlassReview;
  UserConnection: Omit<UserConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['User']> };
  SetUpAdministratorInput: SetUpAdministratorInput;
  SetUpAdministratorPayload: Omit<SetUpAdministratorPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  SignInPayload: Omit<SignInPayload, 'me'> & { me?: Maybe<ResolversParentTypes['Me']> };
  SecondProofInput: SecondProofInput;
  SecondStep: SecondStep;
  SmsCodePayload: SmsCodePayload;
  AskPasskeyPayload: AskPasskeyPayload;
  StartTotpPayload: StartTotpPayload;
  AddSecondFactorPayload: AddSecondFactorPayload;
  RemoveSecondFactorPayload: RemoveSecondFactorPayload;
  RecoveryCodesPayload: RecoveryCodesPayload;
  SecondFactorPolicy: SecondFactorPolicy;
  SecondFactorPolicyPayload: SecondFactorPolicyPayload;
  OwnSecondFactors: OwnSecondFactors;
  Passkey: Passkey;
  SignOutPayload: SignOutPayload;
  ConfirmIdentityPayload: ConfirmIdentityPayload;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  InviteUserInput: InviteUserInput;
  ChangeRolesInput: ChangeRolesInput;
  CorrectUserInput: CorrectUserInput;
  MakeBreakGlassInput: MakeBreakGlassInput;
  BreakGlassPayload: Omit<BreakGlassPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  AccountLinkPayload: Omit<AccountLinkPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  ResetPasswordPayload: ResetPasswordPayload;
  InviteUserPayload: Omit<InviteUserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  UserPayload: Omit<UserPayload, 'user'> & { user?: Maybe<ResolversParentTypes['User']> };
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: CreateApiTokenPayload;
  RevokeApiTokenPayload: RevokeApiTokenPayload;
  AllowSingleSignOnPayload: AllowSingleSignOnPayload;
  ApiToken: ApiToken;
  ApiTokenConnection: ApiTokenConnection;
  TokenOperation: TokenOperation;
  Webhook: Webhook;
  WebhookList: WebhookList;
  WebhookTry: WebhookTry;
  WebhookDelivery: WebhookDelivery;
  WebhookDeliveryConnection: WebhookDeliveryConnection;
  RegisterWebhookInput: RegisterWebhookInput;
  WebhookSecretPayload: WebhookSecretPayload;
  WebhookPayload: WebhookPayload;
  WebhookDeliveryPayload: WebhookDeliveryPayload;
  Party: PartyNode;
  Contact: ContactNode;
  PartyConnection: Omit<PartyConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Party']> };
  RegisterPartyInput: RegisterPartyInput;
  ContactInput: ContactInput;
  PartyPayload: Omit<PartyPayload, 'party'> & { party?: Maybe<ResolversParentTypes['Party']> };
  ConfigureClocksInput: ConfigureClocksInput;
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
  Agreement: AgreementNode;
  AgreementConnection: Omit<AgreementConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Agreement']> };
  RegisterAgreementInput: RegisterAgreementInput;
  AgreementPayload: Omit<AgreementPayload, 'agreement'> & { agreement?: Maybe<ResolversParentTypes['Agreement']> };
  Event: EventNode;
  EventConnection: Omit<EventConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  RegisterEventInput: RegisterEventInput;
  RegisterEventPayload: Omit<RegisterEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  DialogueMessage: DialogueMessageNode;
  Report: DialogueNode;
  ReportPayload: Omit<ReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['Report']> };
  HandlersMessage: DialogueMessageNode;
  Dialogue: DialogueNode;
  DialoguePayload: Omit<DialoguePayload, 'dialogue'> & { dialogue?: Maybe<ResolversParentTypes['Dialogue']> };
  WaitingReporter: DialogueNode;
  EventPayload: Omit<EventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  PromoteEventInput: PromoteEventInput;
  ExemptionConditionsInput: ExemptionConditionsInput;
  ExemptionConditions: ExemptionConditionsNode;
  LawVersion: LawVersion;
  SimilarDecision: SimilarDecision;
  DecisionReplay: DecisionReplay;
  ReplayDifference: ReplayDifference;
  Incident: IncidentNode;
  CounselLane: CounselLane;
  Restriction: Restriction;
  Colleague: Colleague;
  IncidentConnection: Omit<IncidentConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Incident']> };
  IncidentPayload: Omit<IncidentPayload, 'incident' | 'part'> & { incident?: Maybe<ResolversParentTypes['Incident']>, part?: Maybe<ResolversParentTypes['Part']> };
  FactsVersion: FactsNode;
  RecordFactsInput: RecordFactsInput;
  IncidentParty: IncidentPartyNode;
  AddIncidentPartyInput: AddIncidentPartyInput;
  AffectedPart: AffectedPartNode;
  RecordAffectedPartInput: RecordAffectedPartInput;
  Awareness: AwarenessNode;
  RecordAwarenessInput: RecordAwarenessInput;
  CorrectAwarenessInput: CorrectAwarenessInput;
  Obligation: ObligationNode;
  MissingAnswer: MissingAnswer;
  NotificationRow: NotificationRow;
  NotificationOption: NotificationOption;
  NotificationAnswer: NotificationAnswer;
  AnswerValue: AnswerValue;
  Float: Scalars['Float']['output'];
  CountryNumber: CountryNumber;
  AnsweredSince: AnsweredSince;
  FilingProfileAnswer: FilingProfileAnswer;
  AnswerInput: AnswerInput;
  CountryNumberInput: CountryNumberInput;
  RecordAnswersInput: RecordAnswersInput;
  RecordFilingProfileInput: RecordFilingProfileInput;
  ChangedAnswer: ChangedAnswer;
  AnswerSheet: AnswerSheet;
  AnswerSheetSection: AnswerSheetSection;
  AnswerSheetRow: AnswerSheetRow;
  LatenessReasonChoice: LatenessReasonChoice;
  Stage: StageNode;
  InformationOnly: InformationOnly;
  Assessment: AssessmentNode;
  AssessmentAnswer: AssessmentAnswer;
  SeverityChoice: SeverityChoice;
  RiskReason: RiskReason;
  MissingFact: MissingFact;
  Advice: AdviceNode;
  GiveAdviceInput: GiveAdviceInput;
  Decision: DecisionNode;
  DecideInput: DecideInput;
  Filing: FilingNode;
  RecordFilingInput: RecordFilingInput;
  RecordBulkFilingInput: RecordBulkFilingInput;
  BulkFilingTarget: BulkFilingTarget;
  BulkFilingPayload: Omit<BulkFilingPayload, 'incidents' | 'parts'> & { incidents?: Maybe<ReadonlyArray<ResolversParentTypes['Incident']>>, parts?: Maybe<ReadonlyArray<ResolversParentTypes['Part']>> };
  RecordInformedInput: RecordInformedInput;
  Action: ActionNode;
  Containment: ContainmentNode;
  Review: ReviewNode;
  ClosingGate: ClosingGate;
  TimelineItem: TimelineItem;
  TimelineConnection: TimelineConnection;
  Part: PartNode;
  PartConnection: Omit<PartConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Part']> };
  Board: Omit<Board, 'newEvents' | 'reporterWrote'> & { newEvents: ReadonlyArray<ResolversParentTypes['Event']>, reporterWrote: ReadonlyArray<ResolversParentTypes['WaitingReporter']> };
  BoardLine: BoardLine;
  Notice: NoticeNode;
  NoticeContent: NoticeContent;
  NoticeContentInput: NoticeContentInput;
  NoticeFinding: NoticeFindingNode;
  NoticeApproval: NoticeApproval;
  DraftNoticeInput: DraftNoticeInput;
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  RenderedNotice: RenderedNotice;
  Campaign: CampaignNode;
  AddresseeTotal: AddresseeTotal;
  MessageTotal: MessageTotal;
  CampaignBatch: CampaignBatch;
  PlanCampaignInput: PlanCampaignInput;
  CampaignPayload: Omit<CampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  ImportAddresseesPayload: Omit<ImportAddresseesPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  ImportFault: ImportFault;
  Addressee: AddresseeNode;
  AddresseeConnection: Omit<AddresseeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Addressee']> };
  Message: MessageNode;
  RecordReachedByHandInput: RecordReachedByHandInput;
  EscalationPolicy: EscalationPolicyNode;
  EscalationStep: EscalationStep;
  EscalationContact: EscalationContact;
  ConfigureEscalationInput: ConfigureEscalationInput;
  EscalationStepInput: EscalationStepInput;
  EscalationContactInput: EscalationContactInput;
  EscalationPolicyPayload: Omit<EscalationPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['EscalationPolicy']> };
  Escalation: EscalationNode;
  EscalationAlarm: EscalationAlarm;
  EscalationPayload: Omit<EscalationPayload, 'escalation'> & { escalation?: Maybe<ResolversParentTypes['Escalation']> };
  EvidenceItem: EvidenceNode;
  CustodyEvent: CustodyNode;
  RecordCustodyInput: RecordCustodyInput;
  EvidencePayload: Omit<EvidencePayload, 'evidence'> & { evidence?: Maybe<ResolversParentTypes['EvidenceItem']> };
  AuditEntry: AuditEntryNode;
  AuditEntryConnection: Omit<AuditEntryConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  Checkpoint: CheckpointNode;
  CheckpointConnection: Omit<CheckpointConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Checkpoint']> };
  CheckpointPayload: Omit<CheckpointPayload, 'checkpoint'> & { checkpoint?: Maybe<ResolversParentTypes['Checkpoint']> };
  RegisterFilterInput: RegisterFilterInput;
  RegisterCell: RegisterCell;
  RegisterRow: IncidentNode;
  RegisterConnection: Omit<RegisterConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RegisterRow']> };
  ChannelStatus: ChannelStatus;
  DeadlineAnswer: Omit<DeadlineAnswer, 'rule'> & { rule?: Maybe<ResolversParentTypes['Regime']> };
  DeadlineStage: DeadlineStage;
  Regime: RegimeNode;
  RegimeStage: RegimeStageNode;
  RegimeTerm: RegimeTermNode;
  PreviewRegimeInput: PreviewRegimeInput;
  ChangedStageInput: ChangedStageInput;
  RegimePreview: Omit<RegimePreview, 'rule' | 'rows'> & { rule?: Maybe<ResolversParentTypes['Regime']>, rows: ReadonlyArray<ResolversParentTypes['RegimePreviewRow']> };
  RegimePreviewRow: RegimePreviewRowNode;
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
  choices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  singleSignOn?: Resolver<ResolversTypes['SingleSignOn'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  secondStep?: Resolver<Maybe<ResolversTypes['SecondStep']>, ParentType, ContextType>;
  secondFactorPolicy?: Resolver<ResolversTypes['SecondFactorPolicy'], ParentType, ContextType>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<QueryBoardArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  myReports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  dialogue?: Resolver<ResolversTypes['Dialogue'], ParentType, ContextType, RequireFields<QueryDialogueArgs, 'eventId'>>;
  incidentDialogues?: Resolver<ReadonlyArray<ResolversTypes['Dialogue']>, ParentType, ContextType, RequireFields<QueryIncidentDialoguesArgs, 'incidentId'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first'>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  portal?: Resolver<ResolversTypes['PartConnection'], ParentType, ContextType, RequireFields<QueryPortalArgs, 'first'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  breakGlassUses?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<QueryApiTokensArgs, 'first'>>;
  tokenOperations?: Resolver<ReadonlyArray<ResolversTypes['TokenOperation']>, ParentType, ContextType>;
  webhooks?: Resolver<ResolversTypes['WebhookList'], ParentType, ContextType>;
  webhookDeliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<QueryWebhookDeliveriesArgs, 'webhookId' | 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  addressees?: Resolver<ResolversTypes['AddresseeConnection'], ParentType, ContextType, RequireFields<QueryAddresseesArgs, 'campaignId' | 'first'>>;
  previewNotice?: Resolver<Maybe<ResolversTypes['RenderedNotice']>, ParentType, ContextType, RequireFields<QueryPreviewNoticeArgs, 'noticeId'>>;
  register?: Resolver<ResolversTypes['RegisterConnection'], ParentType, ContextType, RequireFields<QueryRegisterArgs, 'first'>>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  registerYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  checkpoints?: Resolver<ResolversTypes['CheckpointConnection'], ParentType, ContextType, RequireFields<QueryCheckpointsArgs, 'first'>>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ChannelStatus']>, ParentType, ContextType>;
  escalationPolicy?: Resolver<Maybe<ResolversTypes['EscalationPolicy']>, ParentType, ContextType>;
  notificationRows?: Resolver<ReadonlyArray<ResolversTypes['NotificationRow']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DeadlineAnswer'], ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'aware' | 'zone'>>;
  regimes?: Resolver<ReadonlyArray<ResolversTypes['Regime']>, ParentType, ContextType>;
  previewRegime?: Resolver<ResolversTypes['RegimePreview'], ParentType, ContextType, RequireFields<QueryPreviewRegimeArgs, 'input'>>;
  assessFacts?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType, RequireFields<QueryAssessFactsArgs, 'facts'>>;
  latenessReasons?: Resolver<ReadonlyArray<ResolversTypes['LatenessReasonChoice']>, ParentType, ContextType>;
  similarDecisions?: Resolver<ReadonlyArray<ResolversTypes['SimilarDecision']>, ParentType, ContextType, RequireFields<QuerySimilarDecisionsArgs, 'incidentId' | 'partyId' | 'subject'>>;
  replayDecision?: Resolver<ResolversTypes['DecisionReplay'], ParentType, ContextType, RequireFields<QueryReplayDecisionArgs, 'incidentId' | 'decisionId'>>;
  answerSheet?: Resolver<ResolversTypes['AnswerSheet'], ParentType, ContextType, RequireFields<QueryAnswerSheetArgs, 'incidentId' | 'obligationId'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  setUpAdministrator?: Resolver<ResolversTypes['SetUpAdministratorPayload'], ParentType, ContextType, RequireFields<MutationSetUpAdministratorArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  proveSecondStep?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationProveSecondStepArgs, 'proof'>>;
  askPasskey?: Resolver<ResolversTypes['AskPasskeyPayload'], ParentType, ContextType>;
  sendSmsCode?: Resolver<ResolversTypes['SmsCodePayload'], ParentType, ContextType>;
  confirmIdentity?: Resolver<ResolversTypes['ConfirmIdentityPayload'], ParentType, ContextType, Partial<MutationConfirmIdentityArgs>>;
  startTotp?: Resolver<ResolversTypes['StartTotpPayload'], ParentType, ContextType>;
  confirmTotp?: Resolver<ResolversTypes['AddSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'code'>>;
  startSms?: Resolver<ResolversTypes['SmsCodePayload'], ParentType, ContextType, RequireFields<MutationStartSmsArgs, 'phone'>>;
  confirmSms?: Resolver<ResolversTypes['AddSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationConfirmSmsArgs, 'code'>>;
  startPasskey?: Resolver<ResolversTypes['AskPasskeyPayload'], ParentType, ContextType>;
  addPasskey?: Resolver<ResolversTypes['AddSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'name' | 'passkey'>>;
  removeSecondFactor?: Resolver<ResolversTypes['RemoveSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationRemoveSecondFactorArgs, 'kind'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RecoveryCodesPayload'], ParentType, ContextType>;
  resetSecondFactors?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorsArgs, 'userId' | 'reason'>>;
  configureSecondFactors?: Resolver<ResolversTypes['SecondFactorPolicyPayload'], ParentType, ContextType, RequireFields<MutationConfigureSecondFactorsArgs, 'roles'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'currentPassword' | 'newPassword'>>;
  inviteUser?: Resolver<ResolversTypes['InviteUserPayload'], ParentType, ContextType, RequireFields<MutationInviteUserArgs, 'input'>>;
  renewInvitation?: Resolver<ResolversTypes['AccountLinkPayload'], ParentType, ContextType, RequireFields<MutationRenewInvitationArgs, 'userId'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'email'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'token' | 'newPassword'>>;
  makeResetLink?: Resolver<ResolversTypes['AccountLinkPayload'], ParentType, ContextType, RequireFields<MutationMakeResetLinkArgs, 'userId'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'token' | 'password'>>;
  blockUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationBlockUserArgs, 'userId' | 'reason'>>;
  unblockUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationUnblockUserArgs, 'userId' | 'reason'>>;
  allowSingleSignOn?: Resolver<ResolversTypes['AllowSingleSignOnPayload'], ParentType, ContextType, RequireFields<MutationAllowSingleSignOnArgs, 'userId'>>;
  changeRoles?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationChangeRolesArgs, 'input'>>;
  correctUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationCorrectUserArgs, 'input'>>;
  deactivateUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationDeactivateUserArgs, 'userId' | 'reason'>>;
  reactivateUser?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationReactivateUserArgs, 'userId' | 'reason'>>;
  makeBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationMakeBreakGlassArgs, 'input'>>;
  renewBreakGlass?: Resolver<ResolversTypes['BreakGlassPayload'], ParentType, ContextType, RequireFields<MutationRenewBreakGlassArgs, 'userId'>>;
  reviewBreakGlass?: Resolver<ResolversTypes['UserPayload'], ParentType, ContextType, RequireFields<MutationReviewBreakGlassArgs, 'userId' | 'who' | 'why'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'tokenId'>>;
  registerWebhook?: Resolver<ResolversTypes['WebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['WebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'webhookId'>>;
  disableWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationDisableWebhookArgs, 'webhookId'>>;
  enableWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationEnableWebhookArgs, 'webhookId'>>;
  testWebhook?: Resolver<ResolversTypes['WebhookDeliveryPayload'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'webhookId'>>;
  resendWebhook?: Resolver<ResolversTypes['WebhookDeliveryPayload'], ParentType, ContextType, RequireFields<MutationResendWebhookArgs, 'deliveryId'>>;
  registerParty?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationRegisterPartyArgs, 'input'>>;
  registerAgreement?: Resolver<ResolversTypes['AgreementPayload'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input'>>;
  configureClocks?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationConfigureClocksArgs, 'input'>>;
  verifyContact?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationVerifyContactArgs, 'partyId' | 'contactId'>>;
  recordFilingProfile?: Resolver<ResolversTypes['PartyPayload'], ParentType, ContextType, RequireFields<MutationRecordFilingProfileArgs, 'input'>>;
  registerEvent?: Resolver<ResolversTypes['RegisterEventPayload'], ParentType, ContextType, RequireFields<MutationRegisterEventArgs, 'input'>>;
  openReport?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationOpenReportArgs, 'receipt'>>;
  writeAsReporter?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationWriteAsReporterArgs, 'receipt' | 'text'>>;
  answerReporter?: Resolver<ResolversTypes['DialoguePayload'], ParentType, ContextType, RequireFields<MutationAnswerReporterArgs, 'eventId' | 'handled'>>;
  promoteEvent?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationPromoteEventArgs, 'input'>>;
  addEventToIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddEventToIncidentArgs, 'eventId' | 'incidentId'>>;
  dismissEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationDismissEventArgs, 'eventId' | 'reason'>>;
  startDrill?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationStartDrillArgs, 'title' | 'zone'>>;
  recordFacts?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordFactsArgs, 'input'>>;
  recordAnswers?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordAnswersArgs, 'input'>>;
  addIncidentParty?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddIncidentPartyArgs, 'input'>>;
  recordAffectedPart?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordAffectedPartArgs, 'input'>>;
  restrictIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRestrictIncidentArgs, 'incidentId' | 'userIds' | 'reason'>>;
  liftRestriction?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationLiftRestrictionArgs, 'incidentId'>>;
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
  recordBulkFiling?: Resolver<ResolversTypes['BulkFilingPayload'], ParentType, ContextType, RequireFields<MutationRecordBulkFilingArgs, 'input'>>;
  recordInformed?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationRecordInformedArgs, 'input'>>;
  promiseUpdate?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationPromiseUpdateArgs, 'incidentId' | 'addresseePartyId' | 'dueAt'>>;
  takeObligation?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationTakeObligationArgs, 'incidentId' | 'obligationId'>>;
  addNote?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'incidentId' | 'text'>>;
  nameLaneReaders?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationNameLaneReadersArgs, 'incidentId' | 'userIds'>>;
  confirmContainment?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationConfirmContainmentArgs, 'incidentId' | 'statement'>>;
  holdReview?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationHoldReviewArgs, 'incidentId' | 'rootCause' | 'lessons'>>;
  addAction?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationAddActionArgs, 'incidentId' | 'title' | 'ownerId' | 'dueOn'>>;
  completeAction?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCompleteActionArgs, 'incidentId' | 'actionId' | 'effect'>>;
  closeIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationCloseIncidentArgs, 'incidentId'>>;
  reopenIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationReopenIncidentArgs, 'incidentId' | 'reason'>>;
  markChannelCompromised?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationMarkChannelCompromisedArgs, 'incidentId' | 'channel' | 'reason'>>;
  draftNotice?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationDraftNoticeArgs, 'input'>>;
  reviseNotice?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationReviseNoticeArgs, 'noticeId' | 'basedOn' | 'content'>>;
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
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  breakGlass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identityProof?: Resolver<Maybe<ResolversTypes['IdentityProof']>, ParentType, ContextType>;
  secondFactors?: Resolver<Maybe<ResolversTypes['OwnSecondFactors']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  auditGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType>;
};

export type AuditGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditGrant'] = ResolversParentTypes['AuditGrant']> = {
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UserState'], ParentType, ContextType>;
  auditGrant?: Resolver<Maybe<ResolversTypes['AuditGrant']>, ParentType, ContextType>;
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlass']>, ParentType, ContextType>;
};

export type BreakGlassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlass'] = ResolversParentTypes['BreakGlass']> = {
  passphraseMadeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passphraseUsed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['BreakGlassUse']>, ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['BreakGlassReview']>, ParentType, ContextType>;
};

export type BreakGlassUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassUse'] = ResolversParentTypes['BreakGlassUse']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reviewDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BreakGlassReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassReview'] = ResolversParentTypes['BreakGlassReview']> = {
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SetUpAdministratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUpAdministratorPayload'] = ResolversParentTypes['SetUpAdministratorPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  awaitsSecondStep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecondStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondStep'] = ResolversParentTypes['SecondStep']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['SecondProofKind']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SmsCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SmsCodePayload'] = ResolversParentTypes['SmsCodePayload']> = {
  ending?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskPasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskPasskeyPayload'] = ResolversParentTypes['AskPasskeyPayload']> = {
  options?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartTotpPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartTotpPayload'] = ResolversParentTypes['StartTotpPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qrSvg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddSecondFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddSecondFactorPayload'] = ResolversParentTypes['AddSecondFactorPayload']> = {
  added?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSecondFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSecondFactorPayload'] = ResolversParentTypes['RemoveSecondFactorPayload']> = {
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecoveryCodesPayload'] = ResolversParentTypes['RecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecondFactorPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorPolicy'] = ResolversParentTypes['SecondFactorPolicy']> = {
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SecondFactorPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorPolicyPayload'] = ResolversParentTypes['SecondFactorPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['SecondFactorPolicy']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OwnSecondFactorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSecondFactors'] = ResolversParentTypes['OwnSecondFactors']> = {
  totp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
  smsEnding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  smsLeaves?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enrolBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mustEnrol?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmIdentityPayload'] = ResolversParentTypes['ConfirmIdentityPayload']> = {
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  passphrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountLinkPayload'] = ResolversParentTypes['AccountLinkPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  taken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InviteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteUserPayload'] = ResolversParentTypes['InviteUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  invitationLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPayload'] = ResolversParentTypes['UserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  tokenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllowSingleSignOnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowSingleSignOnPayload'] = ResolversParentTypes['AllowSingleSignOnPayload']> = {
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  operations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TokenOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenOperation'] = ResolversParentTypes['TokenOperation']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['TokenOperationGroup'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  disabledBecause?: Resolver<Maybe<ResolversTypes['WebhookDisableReason']>, ParentType, ContextType>;
  previousSecretEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WebhookListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookList'] = ResolversParentTypes['WebhookList']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
  eventTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookTryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookTry'] = ResolversParentTypes['WebhookTry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['WebhookFault']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  tries?: Resolver<ReadonlyArray<ResolversTypes['WebhookTry']>, ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecretPayload'] = ResolversParentTypes['WebhookSecretPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryPayload'] = ResolversParentTypes['WebhookDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartyRole'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  showsTwoWorkingDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  filingProfile?: Resolver<ReadonlyArray<ResolversTypes['FilingProfileAnswer']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyPayload'] = ResolversParentTypes['PartyPayload']> = {
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WorkingHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  controllerPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processorPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  termKind?: Resolver<ResolversTypes['TermKind'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['TermStart'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingHours?: Resolver<ResolversTypes['WorkingHours'], ParentType, ContextType>;
  holidays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holidaysWithout?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  holidaysAlsoOn?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contactIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEventPayload'] = ResolversParentTypes['RegisterEventPayload']> = {
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DialogueMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialogueMessage'] = ResolversParentTypes['DialogueMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DialogueSide'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['DialogueMessage']>, ParentType, ContextType>;
  mayWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ContactState'], ParentType, ContextType>;
  contactUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandlersMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlersMessage'] = ResolversParentTypes['HandlersMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DialogueSide'], ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DialogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dialogue'] = ResolversParentTypes['Dialogue']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  waits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastMessageAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['HandlersMessage']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ContactState'], ParentType, ContextType>;
  contactUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  toldByMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DialoguePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DialoguePayload'] = ResolversParentTypes['DialoguePayload']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['Dialogue']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaitingReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingReporter'] = ResolversParentTypes['WaitingReporter']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExemptionConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExemptionConditions'] = ResolversParentTypes['ExemptionConditions']> = {
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measuresTakenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicCommunication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  financialUndertaking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LawVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawVersion'] = ResolversParentTypes['LawVersion']> = {
  regime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimilarDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarDecision'] = ResolversParentTypes['SimilarDecision']> = {
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  alike?: Resolver<ReadonlyArray<ResolversTypes['Likeness']>, ParentType, ContextType>;
};

export type DecisionReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionReplay'] = ResolversParentTypes['DecisionReplay']> = {
  then?: Resolver<Maybe<ResolversTypes['AssessmentAnswer']>, ParentType, ContextType>;
  sameFacts?: Resolver<Maybe<ResolversTypes['AssessmentAnswer']>, ParentType, ContextType>;
  todaysFacts?: Resolver<ResolversTypes['AssessmentAnswer'], ParentType, ContextType>;
  lawThen?: Resolver<ReadonlyArray<ResolversTypes['LawVersion']>, ParentType, ContextType>;
  lawToday?: Resolver<ReadonlyArray<ResolversTypes['LawVersion']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ReplayDifference']>, ParentType, ContextType>;
  stillHolds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReplayDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDifference'] = ResolversParentTypes['ReplayDifference']> = {
  cause?: Resolver<ResolversTypes['DifferenceCause'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  factsHistory?: Resolver<ReadonlyArray<ResolversTypes['FactsVersion']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['IncidentParty']>, ParentType, ContextType>;
  awareness?: Resolver<ReadonlyArray<ResolversTypes['Awareness']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  filings?: Resolver<ReadonlyArray<ResolversTypes['Filing']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['Escalation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['Action']>, ParentType, ContextType>;
  containment?: Resolver<Maybe<ResolversTypes['Containment']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  closingGates?: Resolver<ReadonlyArray<ResolversTypes['ClosingGate']>, ParentType, ContextType>;
  compromisedChannels?: Resolver<ReadonlyArray<ResolversTypes['ChannelKind']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<IncidentTimelineArgs, 'first'>>;
  notificationAnswers?: Resolver<ReadonlyArray<ResolversTypes['NotificationAnswer']>, ParentType, ContextType, Partial<IncidentNotificationAnswersArgs>>;
  missingForComplete?: Resolver<ReadonlyArray<ResolversTypes['MissingAnswer']>, ParentType, ContextType, Partial<IncidentMissingForCompleteArgs>>;
  counselLane?: Resolver<ResolversTypes['CounselLane'], ParentType, ContextType>;
  restriction?: Resolver<Maybe<ResolversTypes['Restriction']>, ParentType, ContextType>;
};

export type CounselLaneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounselLane'] = ResolversParentTypes['CounselLane']> = {
  reads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RestrictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Restriction'] = ResolversParentTypes['Restriction']> = {
  people?: Resolver<ReadonlyArray<ResolversTypes['Colleague']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ColleagueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Part']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  dataCategories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  subjectGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
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
  rule?: Resolver<Maybe<ResolversTypes['Regime']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligedPartyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  addresseeKind?: Resolver<ResolversTypes['AddresseeKind'], ParentType, ContextType>;
  addresseePartyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  anchorKind?: Resolver<ResolversTypes['AnchorKind'], ParentType, ContextType>;
  anchorAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alarms?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObligationState'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['Stage']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  proposeIncompleteFiling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filingState?: Resolver<Maybe<ResolversTypes['FilingState']>, ParentType, ContextType>;
  firstFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  followUpDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missingForComplete?: Resolver<ReadonlyArray<ResolversTypes['MissingAnswer']>, ParentType, ContextType>;
  changesSinceLastFiling?: Resolver<ReadonlyArray<ResolversTypes['ChangedAnswer']>, ParentType, ContextType>;
};

export type MissingAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingAnswer'] = ResolversParentTypes['MissingAnswer']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notYetKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRow'] = ResolversParentTypes['NotificationRow']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['TemplateSection'], ParentType, ContextType>;
  sectionLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RowKind'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['NotificationOption']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['RowRequired'], ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  mayBeNotYetKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationOption'] = ResolversParentTypes['NotificationOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notYetKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationAnswer'] = ResolversParentTypes['NotificationAnswer']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['NotificationRow'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['AnswerOrigin'], ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['AnswerSource']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['AnsweredSince']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  numbers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountryNumber']>>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CountryNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryNumber'] = ResolversParentTypes['CountryNumber']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnsweredSinceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredSince'] = ResolversParentTypes['AnsweredSince']> = {
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FilingProfileAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingProfileAnswer'] = ResolversParentTypes['FilingProfileAnswer']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['AnswerValue'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['AnsweredSince'], ParentType, ContextType>;
};

export type ChangedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedAnswer'] = ResolversParentTypes['ChangedAnswer']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSheet'] = ResolversParentTypes['AnswerSheet']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['AnswerSheetSection']>, ParentType, ContextType>;
  edpb?: Resolver<ResolversTypes['Json'], ParentType, ContextType>;
};

export type AnswerSheetSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSheetSection'] = ResolversParentTypes['AnswerSheetSection']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AnswerSheetRow']>, ParentType, ContextType>;
};

export type AnswerSheetRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSheetRow'] = ResolversParentTypes['AnswerSheetRow']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerSheetState'], ParentType, ContextType>;
};

export type LatenessReasonChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LatenessReasonChoice'] = ResolversParentTypes['LatenessReasonChoice']> = {
  reason?: Resolver<ResolversTypes['LatenessReason'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptedByAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hourRuleAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  twoWorkingDays?: Resolver<Maybe<ResolversTypes['InformationOnly']>, ParentType, ContextType>;
  derivation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latenessMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latenessReason?: Resolver<Maybe<ResolversTypes['LatenessReason']>, ParentType, ContextType>;
  latenessAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  latenessSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InformationOnlyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformationOnly'] = ResolversParentTypes['InformationOnly']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  choices?: Resolver<ReadonlyArray<ResolversTypes['SeverityChoice']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notifyAuthority?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  notifyIndividuals?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RiskReason']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  json?: Resolver<ResolversTypes['Json'], ParentType, ContextType>;
};

export type SeverityChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeverityChoice'] = ResolversParentTypes['SeverityChoice']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RiskReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskReason'] = ResolversParentTypes['RiskReason']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingFact'] = ResolversParentTypes['MissingFact']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  couldChange?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
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
  conditions?: Resolver<Maybe<ResolversTypes['ExemptionConditions']>, ParentType, ContextType>;
  departure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  differsBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  adviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  law?: Resolver<ReadonlyArray<ResolversTypes['LawVersion']>, ParentType, ContextType>;
  onEarlierFacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latenessText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latenessSentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bulkId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sheetKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingForComplete?: Resolver<ReadonlyArray<ResolversTypes['MissingAnswer']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ChangedAnswer']>, ParentType, ContextType>;
};

export type BulkFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkFilingPayload'] = ResolversParentTypes['BulkFilingPayload']> = {
  incidents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Incident']>>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Part']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
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
  awareness?: Resolver<ReadonlyArray<ResolversTypes['Awareness']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['Advice']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  filings?: Resolver<ReadonlyArray<ResolversTypes['Filing']>, ParentType, ContextType>;
  campaigns?: Resolver<ReadonlyArray<ResolversTypes['Campaign']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  informs?: Resolver<ReadonlyArray<ResolversTypes['IncidentParty']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notificationAnswers?: Resolver<ReadonlyArray<ResolversTypes['NotificationAnswer']>, ParentType, ContextType>;
  missingForComplete?: Resolver<ReadonlyArray<ResolversTypes['MissingAnswer']>, ParentType, ContextType>;
};

export type PartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartConnection'] = ResolversParentTypes['PartConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Part']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  dated?: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  undated?: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  waiting?: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  toDecide?: Resolver<ReadonlyArray<ResolversTypes['BoardLine']>, ParentType, ContextType>;
  newEvents?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  reporterWrote?: Resolver<ReadonlyArray<ResolversTypes['WaitingReporter']>, ParentType, ContextType>;
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
  findings?: Resolver<ReadonlyArray<ResolversTypes['NoticeFinding']>, ParentType, ContextType>;
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
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  noticeIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  addresseeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['AddresseeTotal']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['MessageTotal']>, ParentType, ContextType>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['CampaignBatch']>, ParentType, ContextType>;
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
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportAddresseesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportAddresseesPayload'] = ResolversParentTypes['ImportAddresseesPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
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
  messages?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AddresseeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeConnection'] = ResolversParentTypes['AddresseeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Addressee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ChannelKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EscalationPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationPolicy'] = ResolversParentTypes['EscalationPolicy']> = {
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
};

export type EscalationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationStep'] = ResolversParentTypes['EscalationStep']> = {
  waitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['EscalationContact']>, ParentType, ContextType>;
};

export type EscalationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationContact'] = ResolversParentTypes['EscalationContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type EscalationPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EscalationPolicyPayload'] = ResolversParentTypes['EscalationPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['EscalationPolicy']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EscalationState'], ParentType, ContextType>;
  alarms?: Resolver<ReadonlyArray<ResolversTypes['EscalationAlarm']>, ParentType, ContextType>;
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
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collectedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  custody?: Resolver<ReadonlyArray<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
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
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checkpoint'] = ResolversParentTypes['Checkpoint']> = {
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CheckpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointConnection'] = ResolversParentTypes['CheckpointConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CheckpointPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckpointPayload'] = ResolversParentTypes['CheckpointPayload']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['Checkpoint']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCell'] = ResolversParentTypes['RegisterCell']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  filingNumbers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  individualsTold?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  individualsRationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['RegisterCell']>, ParentType, ContextType>;
};

export type RegisterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterConnection'] = ResolversParentTypes['RegisterConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisterRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  notShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  rule?: Resolver<Maybe<ResolversTypes['Regime']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['DeadlineStage']>, ParentType, ContextType>;
  derivation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeadlineStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineStage'] = ResolversParentTypes['DeadlineStage']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regime'] = ResolversParentTypes['Regime']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntilOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  anchor?: Resolver<ResolversTypes['AnchorKind'], ParentType, ContextType>;
  anchorText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['RiskThreshold']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['RegimeStage']>, ParentType, ContextType>;
  addressee?: Resolver<ResolversTypes['AddresseeKind'], ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegimeStatus'], ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkedAgainst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegimeStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegimeStage'] = ResolversParentTypes['RegimeStage']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['RegimeTerm']>, ParentType, ContextType>;
};

export type RegimeTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegimeTerm'] = ResolversParentTypes['RegimeTerm']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegimePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegimePreview'] = ResolversParentTypes['RegimePreview']> = {
  rule?: Resolver<Maybe<ResolversTypes['Regime']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RegimePreviewRow']>, ParentType, ContextType>;
  incidentsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegimePreviewRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegimePreviewRow'] = ResolversParentTypes['RegimePreviewRow']> = {
  incidentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stageTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regimeVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wouldBeDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  differenceMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RuleEffect'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  AuditGrant?: AuditGrantResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  BreakGlass?: BreakGlassResolvers<ContextType>;
  BreakGlassUse?: BreakGlassUseResolvers<ContextType>;
  BreakGlassReview?: BreakGlassReviewResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  SetUpAdministratorPayload?: SetUpAdministratorPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SecondStep?: SecondStepResolvers<ContextType>;
  SmsCodePayload?: SmsCodePayloadResolvers<ContextType>;
  AskPasskeyPayload?: AskPasskeyPayloadResolvers<ContextType>;
  StartTotpPayload?: StartTotpPayloadResolvers<ContextType>;
  AddSecondFactorPayload?: AddSecondFactorPayloadResolvers<ContextType>;
  RemoveSecondFactorPayload?: RemoveSecondFactorPayloadResolvers<ContextType>;
  RecoveryCodesPayload?: RecoveryCodesPayloadResolvers<ContextType>;
  SecondFactorPolicy?: SecondFactorPolicyResolvers<ContextType>;
  SecondFactorPolicyPayload?: SecondFactorPolicyPayloadResolvers<ContextType>;
  OwnSecondFactors?: OwnSecondFactorsResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  ConfirmIdentityPayload?: ConfirmIdentityPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  AccountLinkPayload?: AccountLinkPayloadResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  InviteUserPayload?: InviteUserPayloadResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  UserPayload?: UserPayloadResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  AllowSingleSignOnPayload?: AllowSingleSignOnPayloadResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  TokenOperation?: TokenOperationResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookList?: WebhookListResolvers<ContextType>;
  WebhookTry?: WebhookTryResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookSecretPayload?: WebhookSecretPayloadResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  WebhookDeliveryPayload?: WebhookDeliveryPayloadResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyPayload?: PartyPayloadResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  RegisterEventPayload?: RegisterEventPayloadResolvers<ContextType>;
  DialogueMessage?: DialogueMessageResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  HandlersMessage?: HandlersMessageResolvers<ContextType>;
  Dialogue?: DialogueResolvers<ContextType>;
  DialoguePayload?: DialoguePayloadResolvers<ContextType>;
  WaitingReporter?: WaitingReporterResolvers<ContextType>;
  EventPayload?: EventPayloadResolvers<ContextType>;
  ExemptionConditions?: ExemptionConditionsResolvers<ContextType>;
  LawVersion?: LawVersionResolvers<ContextType>;
  SimilarDecision?: SimilarDecisionResolvers<ContextType>;
  DecisionReplay?: DecisionReplayResolvers<ContextType>;
  ReplayDifference?: ReplayDifferenceResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  CounselLane?: CounselLaneResolvers<ContextType>;
  Restriction?: RestrictionResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  FactsVersion?: FactsVersionResolvers<ContextType>;
  IncidentParty?: IncidentPartyResolvers<ContextType>;
  AffectedPart?: AffectedPartResolvers<ContextType>;
  Awareness?: AwarenessResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  MissingAnswer?: MissingAnswerResolvers<ContextType>;
  NotificationRow?: NotificationRowResolvers<ContextType>;
  NotificationOption?: NotificationOptionResolvers<ContextType>;
  NotificationAnswer?: NotificationAnswerResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  CountryNumber?: CountryNumberResolvers<ContextType>;
  AnsweredSince?: AnsweredSinceResolvers<ContextType>;
  FilingProfileAnswer?: FilingProfileAnswerResolvers<ContextType>;
  ChangedAnswer?: ChangedAnswerResolvers<ContextType>;
  AnswerSheet?: AnswerSheetResolvers<ContextType>;
  AnswerSheetSection?: AnswerSheetSectionResolvers<ContextType>;
  AnswerSheetRow?: AnswerSheetRowResolvers<ContextType>;
  LatenessReasonChoice?: LatenessReasonChoiceResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  InformationOnly?: InformationOnlyResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentAnswer?: AssessmentAnswerResolvers<ContextType>;
  SeverityChoice?: SeverityChoiceResolvers<ContextType>;
  RiskReason?: RiskReasonResolvers<ContextType>;
  MissingFact?: MissingFactResolvers<ContextType>;
  Advice?: AdviceResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  BulkFilingPayload?: BulkFilingPayloadResolvers<ContextType>;
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
  RegisterCell?: RegisterCellResolvers<ContextType>;
  RegisterRow?: RegisterRowResolvers<ContextType>;
  RegisterConnection?: RegisterConnectionResolvers<ContextType>;
  ChannelStatus?: ChannelStatusResolvers<ContextType>;
  DeadlineAnswer?: DeadlineAnswerResolvers<ContextType>;
  DeadlineStage?: DeadlineStageResolvers<ContextType>;
  Regime?: RegimeResolvers<ContextType>;
  RegimeStage?: RegimeStageResolvers<ContextType>;
  RegimeTerm?: RegimeTermResolvers<ContextType>;
  RegimePreview?: RegimePreviewResolvers<ContextType>;
  RegimePreviewRow?: RegimePreviewRowResolvers<ContextType>;
};

