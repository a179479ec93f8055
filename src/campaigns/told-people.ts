import type { Instant } from '../shared/instant.ts';
import type { Campaign } from './campaign.ts';
import { peopleOf } from './campaign-progress.ts';

export interface ToldPeople {
  /** When the telling of those concerned began; null: nobody was told yet. */
  readonly startedAt: Instant | null;
  readonly told: number;
  readonly notTold: number;
  /** By letter, mail, SMS, phone or in person. */
  readonly individually: boolean;
  readonly publicly: boolean;
  readonly wrongRecipientsTold: boolean;
}

/** What campaigns of one party did so far. A drill told nobody (rule 12), nor did a preview (rule 14). */
export function toldPeople(campaigns: readonly Campaign[]): ToldPeople {
  const real = campaigns.filter(({ drill }) => !drill);
  const counts = real.filter(({ audience }) => audience === 'INDIVIDUALS').map(toldBy);
  const started = counts.flatMap(({ startedAt }) => startedAt ?? []).toSorted();
  return {
    startedAt: started[0] ?? null,
    told: sum(counts.map(({ told }) => told)),
    notTold: sum(counts.map(({ notTold }) => notTold)),
    individually: counts.some(({ individually }) => individually),
    publicly: counts.some(({ publicly }) => publicly),
    wrongRecipientsTold: real.some(
      (campaign) => campaign.audience === 'WRONG_RECIPIENTS' && toldBy(campaign).told > 0,
    ),
  };
}

function toldBy(campaign: Campaign): Omit<ToldPeople, 'wrongRecipientsTold'> {
  const { state, lettersPosted, publicNotice } = campaign;
  const people = peopleOf(campaign);
  const posted = Math.min(people.letter, lettersPosted?.count ?? 0);
  const personally = people.reached + posted;
  const told = personally + people['public-notice'];
  const confirmation = 'confirmation' in state ? state.confirmation : null;
  const moments = [
    personally > 0 ? confirmation?.confirmedAt : undefined,
    publicNotice?.publishedAt,
  ].flatMap((at) => at ?? []);
  return {
    startedAt: moments.toSorted()[0] ?? null,
    told,
    notTold: confirmation === null ? 0 : sum(Object.values(people)) - told,
    individually: personally > 0,
    publicly: publicNotice !== null,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
