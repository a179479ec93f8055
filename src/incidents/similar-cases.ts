import type { BreachFacts } from '../facts/breach-facts.ts';
import { addMs, dayMs, type Instant } from '../shared/instant.ts';
import { decisionInForce } from './decision.ts';
import type { DecisionSubject, Incident } from './incident.ts';

/** Ours: five years, in which a decision to tell still counts as how this organisation acts. */
export const similarDaysMax = 1_826;
/** Ours: breaches that are not ten times smaller are of a comparable scale. */
export const comparableScaleTimesMax = 10;
/** Ours: the share of kinds of data that two breaches have in common. */
export const alikeDataShareMin = 0.5;

export const likenesses = [
  'BREACH_TYPE',
  'DATA',
  'SPECIAL_DATA',
  'DISCLOSURE',
  'INTENT',
  'SCALE',
  'GROUPS',
] as const;
export type Likeness = (typeof likenesses)[number];

export interface ToldCase {
  readonly decidedAt: Instant;
  readonly alike: readonly Likeness[];
}

/** An earlier case of the same party of which it was decided to tell, when the facts it rested on are alike. */
export function toldCase(
  earlier: Incident,
  matter: { readonly partyId: string; readonly subject: DecisionSubject },
  facts: BreachFacts,
  now: Instant,
): ToldCase | null {
  const decision = decisionInForce(earlier, { ...matter, regimeId: null });
  if (!decision?.tell || decision.at < similarSince(now)) return null;
  const then = earlier.assessments.find((it) => it.id === decision.assessmentId)?.facts;
  const alike = then && likenessOf(facts, then);
  return alike ? { decidedAt: decision.at, alike } : null;
}

export function similarSince(now: Instant): Instant {
  return addMs(now, -similarDaysMax * dayMs);
}

/**
 * In what a breach is like one that was told; null when it is not. The type and the data must be alike,
 * and nothing that is known of both may differ: an unanswered question tells neither way.
 */
export function likenessOf(now: BreachFacts, then: BreachFacts): readonly Likeness[] | null {
  const compared: Readonly<Record<Likeness, boolean | null>> = {
    BREACH_TYPE: shareAny(now.breachTypes, then.breachTypes),
    DATA: alikeData(now.dataCategories, then.dataCategories),
    SPECIAL_DATA: same(now.specialDataDepth, then.specialDataDepth),
    DISCLOSURE: same(reached(now), reached(then)),
    INTENT: same(now.intent, then.intent),
    SCALE: alikeScale(now.people, then.people),
    GROUPS: shareAny(now.subjectGroups, then.subjectGroups),
  };
  const required = compared.BREACH_TYPE === true && compared.DATA === true;
  if (!required || likenesses.some((it) => compared[it] === false)) return null;
  return likenesses.filter((it) => compared[it] === true);
}

type List = readonly string[] | null | undefined;

function shareAny(one: List, other: List): boolean | null {
  if (!one?.length || !other?.length) return null;
  return one.some((it) => other.includes(it));
}

function alikeData(one: List, other: List): boolean | null {
  if (!one?.length || !other?.length) return null;
  const shared = one.filter((it) => other.includes(it)).length;
  return shared / new Set([...one, ...other]).size >= alikeDataShareMin;
}

function same<T>(one: T | null | undefined, other: T | null | undefined): boolean | null {
  return one == null || other == null ? null : one === other;
}

/** Whether somebody got the data, or may only have. */
function reached({ disclosure }: BreachFacts): 'REACHED' | 'NOT_SHOWN' | null {
  const state = disclosure?.state;
  if (state == null) return null;
  return ['LIKELY', 'CONFIRMED', 'PUBLISHED'].includes(state) ? 'REACHED' : 'NOT_SHOWN';
}

/** A larger breach than the one that was told is alike; a far smaller one is not. */
function alikeScale(now: BreachFacts['people'], then: BreachFacts['people']): boolean | null {
  const most = now?.max ?? now?.min;
  const least = then?.min ?? then?.max;
  if (most == null || least == null) return null;
  return most * comparableScaleTimesMax >= least;
}
