import { accessRecords } from '../audit-log/access-record.ts';
import { checkpoints } from '../audit-log/checkpoint.ts';
import { auditEntries } from '../audit-log/entry.ts';
import { keyFingerprints } from '../adapters/system/key-fingerprint.ts';
import { vaultKeys } from '../adapters/system/vault-keys.ts';
import { addressees, campaigns } from '../campaigns/campaigns.ts';
import { messageDecisions } from '../channels/message-decision.ts';
import { messages } from '../channels/messages.ts';
import { escalations } from '../escalation/escalation.ts';
import { escalationPolicies } from '../escalation/escalation-policy.ts';
import { evidenceItems } from '../evidence/evidence-item.ts';
import { administrations } from '../identity/administration.ts';
import { apiTokens } from '../identity/api-token.ts';
import { secondFactorPolicies } from '../identity/second-factor-policy.ts';
import { guestContactReviews } from '../identity/guest-contact.ts';
import { passwordResetRequests } from '../identity/password-reset.ts';
import { sessions } from '../identity/session.ts';
import { setUpLinks } from '../identity/set-up-link.ts';
import { refusedSignIns } from '../identity/sign-in-attempt.ts';
import { userEmails, users } from '../identity/user.ts';
import { dialogues } from '../incidents/dialogue.ts';
import { filingSheets } from '../incidents/filing-sheet.ts';
import { incidents } from '../incidents/incident.ts';
import { reportedEvents } from '../incidents/reported-event.ts';
import { jobs } from '../jobs/job.ts';
import { leases } from '../jobs/lease.ts';
import { notices } from '../notices/notices.ts';
import { agreements } from '../parties/agreement.ts';
import { parties } from '../parties/party.ts';
import { ssoIdentities, ssoPermits, usedSsoFlows } from '../identity/single-sign-on.ts';
import type { Store } from '../store/collection.ts';
import { webhookDeliveries } from '../webhooks/webhook-delivery.ts';
import { webhookEndpoints } from '../webhooks/webhook-endpoint.ts';
import { usedKeys } from './used-keys.ts';

/** Everything that is stored, opened once. */
export function openCollections(store: Store) {
  return {
    accessRecords: store.collection(accessRecords),
    addressees: store.collection(addressees),
    administrations: store.collection(administrations),
    agreements: store.collection(agreements),
    apiTokens: store.collection(apiTokens),
    auditEntries: store.collection(auditEntries),
    campaigns: store.collection(campaigns),
    checkpoints: store.collection(checkpoints),
    dialogues: store.collection(dialogues),
    escalationPolicies: store.collection(escalationPolicies),
    escalations: store.collection(escalations),
    events: store.collection(reportedEvents),
    evidenceItems: store.collection(evidenceItems),
    filingSheets: store.collection(filingSheets),
    guestContactReviews: store.collection(guestContactReviews),
    incidents: store.collection(incidents),
    jobs: store.collection(jobs),
    keyFingerprints: store.collection(keyFingerprints),
    leases: store.collection(leases),
    messageDecisions: store.collection(messageDecisions),
    messages: store.collection(messages),
    notices: store.collection(notices),
    parties: store.collection(parties),
    passwordResetRequests: store.collection(passwordResetRequests),
    refusedSignIns: store.collection(refusedSignIns),
    secondFactorPolicies: store.collection(secondFactorPolicies),
    sessions: store.collection(sessions),
    setUpLinks: store.collection(setUpLinks),
    ssoIdentities: store.collection(ssoIdentities),
    ssoPermits: store.collection(ssoPermits),
    usedSsoFlows: store.collection(usedSsoFlows),
    usedKeys: store.collection(usedKeys),
    userEmails: store.collection(userEmails),
    users: store.collection(users),
    vaultKeys: store.collection(vaultKeys),
    webhookDeliveries: store.collection(webhookDeliveries),
    webhookEndpoints: store.collection(webhookEndpoints),
  };
}

export type Collections = ReturnType<typeof openCollections>;
