import { answerRefusals } from './answer-refusals.ts';
import { campaignRefusals } from './campaign-refusals.ts';
import { channelRefusals } from './channel-refusals.ts';
import { clockRefusals } from './clock-refusals.ts';
import { configRefusals } from './config-refusals.ts';
import { decisionRefusals } from './decision-refusals.ts';
import { escalationRefusals } from './escalation-refusals.ts';
import { evidenceRefusals } from './evidence-refusals.ts';
import { factsRefusals } from './facts-refusals.ts';
import { filingRefusals } from './filing-refusals.ts';
import { httpRefusals } from './http-refusals.ts';
import { secondFactorRefusals } from './second-factor-refusals.ts';
import { identityRefusals } from './identity-refusals.ts';
import { incidentRefusals } from './incident-refusals.ts';
import { intakeRefusals } from './intake-refusals.ts';
import { jobRefusals } from './job-refusals.ts';
import { noticeLint } from './notice-lint.ts';
import { noticeRefusals } from './notice-refusals.ts';
import { partyRefusals } from './party-refusals.ts';
import { riskRefusals } from './risk-refusals.ts';
import { ssoRefusals } from './sso-refusals.ts';
import { webhookRefusals } from './webhook-refusals.ts';

/** Every sentence that refuses something, in one table. */
export const refusals = {
  ...httpRefusals,
  ...configRefusals,
  ...identityRefusals,
  ...secondFactorRefusals,
  ...partyRefusals,
  ...factsRefusals,
  ...answerRefusals,
  ...clockRefusals,
  ...channelRefusals,
  ...noticeLint,
  ...noticeRefusals,
  ...campaignRefusals,
  ...evidenceRefusals,
  ...escalationRefusals,
  ...riskRefusals,
  ...incidentRefusals,
  ...intakeRefusals,
  ...decisionRefusals,
  ...filingRefusals,
  ...jobRefusals,
  ...webhookRefusals,
  ...ssoRefusals,
};
