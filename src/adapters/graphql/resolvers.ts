import { accountMutations, accountQueries, accountTypes } from './resolvers/account-resolvers.ts';
import { auditMutations, auditQueries, auditTypes } from './resolvers/audit-resolvers.ts';
import {
  campaignMutations,
  campaignQueries,
  campaignTypes,
} from './resolvers/campaign-resolvers.ts';
import { decisionQueries, decisionTypes } from './resolvers/decision-resolvers.ts';
import {
  escalationMutations,
  escalationQueries,
  escalationTypes,
} from './resolvers/escalation-resolvers.ts';
import { evidenceMutations, evidenceTypes } from './resolvers/evidence-resolvers.ts';
import { filingQueries, filingTypes } from './resolvers/filing-resolvers.ts';
import { identityResolvers } from './resolvers/identity-resolvers.ts';
import { incidentMutations } from './resolvers/incident-mutations.ts';
import { incidentResolvers } from './resolvers/incident-resolvers.ts';
import { intakeMutations, intakeQueries, intakeTypes } from './resolvers/intake-resolvers.ts';
import { noticeMutations, noticeQueries, noticeTypes } from './resolvers/notice-resolvers.ts';
import { notificationQueries } from './resolvers/notification-resolvers.ts';
import { partyResolvers } from './resolvers/party-resolvers.ts';
import { incidentQueries, registerTypes } from './resolvers/query-resolvers.ts';
import { regimeQueries, regimeTypes } from './resolvers/regime-resolvers.ts';
import { secondFactorMutations, secondFactorQueries } from './resolvers/second-factor-resolvers.ts';
import { subscriptionResolvers } from './resolvers/subscription-resolvers.ts';
import { ssoMutations, tokenQueries } from './resolvers/token-resolvers.ts';
import { webhookMutations, webhookQueries } from './resolvers/webhook-resolvers.ts';
import { date, dateTime, factsJson, json } from './scalars.ts';

/** Every type and field of the contract that needs code. */
export const resolvers = {
  DateTime: dateTime,
  Date: date,
  FactsJson: factsJson,
  Json: json,
  Me: identityResolvers.Me,
  ...incidentResolvers,
  ...filingTypes,
  ...decisionTypes,
  ...intakeTypes,
  ...registerTypes,
  ...partyResolvers.types,
  ...regimeTypes,
  ...noticeTypes,
  ...campaignTypes,
  ...escalationTypes,
  ...evidenceTypes,
  ...auditTypes,
  ...accountTypes,
  Query: {
    ...identityResolvers.Query,
    ...accountQueries,
    ...secondFactorQueries,
    ...tokenQueries,
    ...webhookQueries,
    ...partyResolvers.Query,
    ...intakeQueries,
    ...incidentQueries,
    ...filingQueries,
    ...decisionQueries,
    ...notificationQueries,
    ...regimeQueries,
    ...noticeQueries,
    ...campaignQueries,
    ...escalationQueries,
    ...auditQueries,
  },
  Mutation: {
    ...identityResolvers.Mutation,
    ...accountMutations,
    ...secondFactorMutations,
    ...webhookMutations,
    ...ssoMutations,
    ...partyResolvers.Mutation,
    ...intakeMutations,
    ...incidentMutations,
    ...noticeMutations,
    ...campaignMutations,
    ...escalationMutations,
    ...evidenceMutations,
    ...auditMutations,
  },
  Subscription: subscriptionResolvers,
};
