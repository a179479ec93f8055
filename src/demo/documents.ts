const errors = 'errors { code message field }';

/** A mutation that takes one input and answers with an incident. */
function incidentChange(name: string, type: string, shown = 'id version'): string {
  return `mutation($input: ${type}!) { ${name}(input: $input) { incident { ${shown} } part { incidentId } ${errors} } }`;
}

/** A mutation with loose arguments, `$incidentId: ID!` among them, that answers with an incident. */
function incidentAct(name: string, args: Readonly<Record<string, string>>, shown = 'id version') {
  const all = { incidentId: 'ID!', ...args };
  const declared = Object.entries(all).map(([key, type]) => `$${key}: ${type}`);
  const given = Object.keys(all).map((key) => `${key}: $${key}`);
  return `mutation(${declared.join(', ')}) { ${name}(${given.join(', ')}) { incident { ${shown} } part { incidentId } ${errors} } }`;
}

const noticeShown =
  'notice { id version locale content { subject text sms } findings { rule level text } approval { version kind approverId at } }';
const campaignShown =
  'campaign { id state notSent addresseeCount people { state count } messages { state count } finishedAt }';

function campaignAct(name: string, args: Readonly<Record<string, string>>): string {
  const declared = Object.entries(args).map(([key, type]) => `$${key}: ${type}`);
  const given = Object.keys(args).map((key) => `${key}: $${key}`);
  return `mutation(${declared.join(', ')}) { ${name}(${given.join(', ')}) { ${campaignShown} ${errors} } }`;
}

/** Parties, agreements, escalation. */
export const registerParty = `mutation($input: RegisterPartyInput!) { registerParty(input: $input) { party { id name contacts { id } } ${errors} } }`;
export const verifyContact = `mutation($partyId: ID!, $contactId: ID!) { verifyContact(partyId: $partyId, contactId: $contactId) { party { id } ${errors} } }`;
export const registerAgreement = `mutation($input: RegisterAgreementInput!) { registerAgreement(input: $input) { agreement { id } ${errors} } }`;
export const configureEscalation = `mutation($input: ConfigureEscalationInput!) { configureEscalation(input: $input) { policy { partyId } ${errors} } }`;

/** From report to incident. */
export const registerEvent = `mutation($input: RegisterEventInput!) { registerEvent(input: $input) { reference event { id reportedAt } ${errors} } }`;
export const promoteEvent = incidentChange(
  'promoteEvent',
  'PromoteEventInput',
  'id reference firstSignalAt',
);
export const events = `query($state: EventState) { events(state: $state, first: 200) { nodes { id reference reportedAt } } }`;

/** The case. */
export const recordFacts = incidentChange('recordFacts', 'RecordFactsInput');
export const addIncidentParty = incidentChange('addIncidentParty', 'AddIncidentPartyInput');
export const recordAffectedPart = incidentChange('recordAffectedPart', 'RecordAffectedPartInput');
export const sharePart = incidentAct('sharePart', { partyId: 'ID!' });
export const recordAwareness = incidentChange('recordAwareness', 'RecordAwarenessInput');
export const assess = incidentAct('assess', { partyId: 'ID!' });
export const giveAdvice = incidentChange('giveAdvice', 'GiveAdviceInput');
export const decide = incidentChange(
  'decide',
  'DecideInput',
  'id decisions { id subject tell state }',
);
export const confirmDecision = incidentAct(
  'confirmDecision',
  { decisionId: 'ID!', confirm: 'Boolean!' },
  'id decisions { id subject tell state }',
);
export const recordFiling = incidentChange('recordFiling', 'RecordFilingInput');
export const recordInformed = incidentChange('recordInformed', 'RecordInformedInput');
export const promiseUpdate = incidentAct('promiseUpdate', {
  addresseePartyId: 'ID!',
  dueAt: 'DateTime!',
});
export const addNote = incidentAct('addNote', { text: 'String!', at: 'DateTime' });
export const confirmContainment = incidentAct('confirmContainment', { statement: 'String!' });
export const holdReview = incidentAct('holdReview', { rootCause: 'String!', lessons: 'String!' });
export const addAction = incidentAct(
  'addAction',
  { title: 'String!', ownerId: 'ID!', dueOn: 'Date!' },
  'id actions { id title }',
);
export const completeAction = incidentAct('completeAction', {
  actionId: 'ID!',
  effect: 'String!',
});
export const closeIncident = incidentAct('closeIncident', {}, 'id status');

/** Obligations with their clocks. */
export const obligations = `query($id: ID!) { incident(id: $id) { id reference status firstSignalAt
  obligations { id regime article obligedPartyId addresseeKind addresseePartyId anchorKind anchorAt provisional alarms state dueAt overdue proposal
    stages { id dueAt submittedAt latenessMs latenessReason } } } }`;
export const closingGates = `query($id: ID!) { incident(id: $id) { id status closingGates { code passed } } }`;

/** Evidence. */
export const recordCustody = `mutation($input: RecordCustodyInput!) { recordCustody(input: $input) { evidence { id custody { sequence action at } } ${errors} } }`;
export const verifyEvidence = `mutation($evidenceId: ID!) { verifyEvidence(evidenceId: $evidenceId) { evidence { id sha256 verifiedAt } ${errors} } }`;

/** Notices. */
export const draftNotice = `mutation($input: DraftNoticeInput!) { draftNotice(input: $input) { ${noticeShown} ${errors} } }`;
export const approveNotice = `mutation($noticeId: ID!, $version: Int!) { approveNotice(noticeId: $noticeId, version: $version) { ${noticeShown} ${errors} } }`;

/** Campaigns. */
export const planCampaign = campaignAct('planCampaign', { input: 'PlanCampaignInput!' });
export const importAddressees = `mutation($campaignId: ID!, $csv: String!) { importAddressees(campaignId: $campaignId, csv: $csv) { ${campaignShown} imported faults { code blocks rows count } ${errors} } }`;
export const confirmCampaign = campaignAct('confirmCampaign', {
  campaignId: 'ID!',
  addresseeCount: 'Int!',
});
export const recordReachedByHand = campaignAct('recordReachedByHand', {
  input: 'RecordReachedByHandInput!',
});
export const recordLettersPosted = campaignAct('recordLettersPosted', {
  campaignId: 'ID!',
  count: 'Int!',
  at: 'DateTime!',
});
export const requestAddressLookUp = campaignAct('requestAddressLookUp', { campaignId: 'ID!' });
export const recordAddress = campaignAct('recordAddress', {
  campaignId: 'ID!',
  addresseeId: 'ID!',
  postalAddress: 'String',
});
export const publishPublicNotice = campaignAct('publishPublicNotice', {
  campaignId: 'ID!',
  noticeId: 'ID!',
  where: 'String!',
  reason: 'String!',
  at: 'DateTime!',
});
export const campaign = `query($id: ID!) { campaign(id: $id) { id state notSent addresseeCount people { state count } messages { state count } confirmedAt confirmedBy finishedAt } }`;
export const addressees = `query($campaignId: ID!, $state: AddresseeState, $after: String) { addressees(campaignId: $campaignId, state: $state, first: 200, after: $after) {
  nodes { id row name email phone partyId state receivedAt messages { channel state failure } } pageInfo { hasNextPage endCursor } } }`;

/** One signature, and what a second person says of it afterwards. */
export const approveNoticeAlone = `mutation($noticeId: ID!, $version: Int!, $reason: String!) { approveNoticeAlone(noticeId: $noticeId, version: $version, reason: $reason) { ${noticeShown} ${errors} } }`;
export const reviewOneSignature = `mutation($noticeId: ID!, $agreed: Boolean!, $remark: String!) { reviewOneSignature(noticeId: $noticeId, agreed: $agreed, remark: $remark) { ${noticeShown} ${errors} } }`;

/** Waking management. */
export const escalations = `query($id: ID!) { incident(id: $id) { escalations { id obligationId state pages takenBy quietUntil alarms { threshold at } } } }`;
export const takeEscalation = `mutation($escalationId: ID!, $until: DateTime!) { takeEscalation(escalationId: $escalationId, until: $until) { escalation { id state quietUntil } ${errors} } }`;

/** A guest's own part. */
export const portal = `query { portal { nodes { incidentId reference partyId receivedAt
  awareness { anchor at state } obligations { id regime anchorAt provisional state dueAt overdue proposal stages { id dueAt submittedAt latenessMs } }
  assessments { answer { level score notifyAuthority notifyIndividuals } }
  decisions { id subject regime tell state } filings { number kind complete stageId receipt } } } }`;

/** A guest's own part, with everything that a guest can see. */
export const wholePart = `query { portal(first: 20) { nodes { incidentId reference title handledBy partyId role summary receivedAt
  affected { peopleMin peopleMax dataCategories subjectGroups remark breach }
  awareness { id partyId anchor at reason state }
  obligations { id regime obligedPartyId addresseeKind addresseePartyId anchorAt provisional alarms state dueAt overdue proposal stages { id dueAt derivation submittedAt latenessMs } }
  assessments { id partyId answer { level notifyAuthority notifyIndividuals reasons { rule text } json } }
  advice { id kind byPartyId subject answer text } decisions { id subject tell rationale exemption state secondBy }
  filings { id number kind complete filedAt content receipt }
  campaigns { id audience title state addresseeCount people { state count } messages { state count } }
  notices { id audience locale content { subject text sms } findings { rule text } }
  informs { party { id name contacts { name email } } role shared receivedAt affected { peopleMin peopleMax remark } } } } }`;

/** The case, whole. */
export const wholeCase = `query($id: ID!) { incident(id: $id) { id reference title status firstSignalAt breach
  facts { number summary consequences measures missing breach } parties { party { id name } role shared receivedAt affected { peopleMin peopleMax dataCategories remark } }
  awareness { id partyId anchor at state } obligations { id regime article obligedPartyId addresseeKind addresseePartyId anchorAt provisional alarms state dueAt overdue proposal stages { id dueAt submittedAt latenessMs } }
  assessments { id partyId factsVersion answer { level notifyAuthority notifyIndividuals reasons { rule } } }
  advice { kind byPartyId forPartyId subject answer text } decisions { id partyId subject tell state by secondBy }
  filings { number kind complete filedAt content receipt } campaigns { id audience onBehalfOf title state notSent addresseeCount people { state count } messages { state count } finishedAt }
  notices { id audience locale version approval { version kind approverId } } escalations { obligationId state alarms { threshold at } }
  evidence { id title sha256 verifiedAt custody { sequence action reason } } actions { id title effect completedAt }
  containment { statement } review { rootCause lessons } closingGates { code passed } } }`;

export const timeline = `query($id: ID!, $after: String) { incident(id: $id) { timeline(first: 200, after: $after) { nodes { type at recordedAt text } pageInfo { hasNextPage endCursor } } } }`;
export const dismissEvent = `mutation($eventId: ID!, $reason: String!) { dismissEvent(eventId: $eventId, reason: $reason) { event { id state } ${errors} } }`;
