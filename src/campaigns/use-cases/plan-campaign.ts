import type { Actor } from '../../identity/actor.ts';
import type { Audience, Notice, NoticeChannel } from '../../notices/notice.ts';
import { refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { derivedId } from '../../shared/sha256.ts';
import type { Stored } from '../../store/collection.ts';
import { foreignFaults } from '../bind-notice.ts';
import type { Campaign, UnknownPolicy } from '../campaign.ts';
import { campaignNoticesMax, planned } from '../campaign-life.ts';
import type { CampaignPorts } from './ports.ts';

export interface PlanCampaignInput {
  readonly incidentId: string;
  readonly onBehalfOf: string;
  readonly audience: Audience;
  readonly title: string;
  /** One per language. */
  readonly noticeIds: readonly string[];
  /** Tried in this order; a letter comes last. */
  readonly ladder: readonly NoticeChannel[];
  readonly unknownPolicy?: UnknownPolicy;
}

export function planCampaign(ports: CampaignPorts) {
  return async (actor: Actor, input: PlanCampaignInput): Promise<Outcome<Stored<Campaign>>> => {
    const { incidentId, onBehalfOf } = input;
    const allowed = await ports.authorise(actor, 'planCampaign', incidentId, onBehalfOf);
    return allowed.ok ? insertPlanned(ports, actor, input) : allowed;
  };
}

export async function insertPlanned(
  ports: CampaignPorts,
  actor: Actor,
  input: PlanCampaignInput,
): Promise<Outcome<Stored<Campaign>>> {
  const about = await ports.caseOf(input.incidentId);
  if (!about) return refuse({ code: 'NOT_FOUND', field: 'incidentId' });
  const notices = await ports.notices.getMany(input.noticeIds.slice(0, campaignNoticesMax));
  const faults = [...noticeFaults(input, notices)];
  // GDPR Art. 34(1): the controller tells the people; whoever processes for it tells the controller.
  if (input.audience === 'INDIVIDUALS' && about.processors.includes(input.onBehalfOf)) {
    faults.push({ code: 'ONLY_A_CONTROLLER_TELLS_INDIVIDUALS', field: 'audience' });
  }
  if (faults.length > 0) return refuse(...faults);
  const id =
    actor.idempotencyKey === undefined
      ? ports.changes.newId()
      : derivedId('campaign', actor.id, actor.idempotencyKey);
  const plan = planned({
    id,
    incidentId: input.incidentId,
    onBehalfOf: input.onBehalfOf,
    audience: input.audience,
    title: input.title,
    drill: about.drill,
    plan: { ladder: input.ladder, unknownPolicy: input.unknownPolicy ?? 'ASK_A_PERSON' },
    noticeIds: input.noticeIds,
    compromised: about.compromised,
    plannedBy: actor.id,
    plannedAt: ports.changes.now(),
  });
  return plan.ok ? ports.changes.insert(ports.campaigns, id, plan.value, actor) : plan;
}

function noticeFaults(
  input: PlanCampaignInput,
  notices: readonly (Stored<Notice> | undefined)[],
): readonly Refusal[] {
  const faults: Refusal[] = notices.flatMap((stored) =>
    stored
      ? foreignFaults(input, stored.value)
      : [{ code: 'NOTICE_NOT_FOUND', field: 'noticeIds' }],
  );
  const languages = notices.flatMap((stored) => (stored ? [stored.value.locale] : []));
  if (new Set(languages).size < languages.length) {
    faults.push({ code: 'NOTICE_LANGUAGE_TWICE', field: 'noticeIds' });
  }
  return faults;
}
