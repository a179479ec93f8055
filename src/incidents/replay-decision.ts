import { regimeInForce, isRegimeId } from '../clocks/regimes/rule-packs.ts';
import type { BreachFacts } from '../facts/breach-facts.ts';
import { assess, type Assessment } from '../risk/assess.ts';
import { canonicalJson, type Json } from '../shared/canonical-json.ts';
import type { Instant } from '../shared/instant.ts';
import type { ReplayedThing } from '../texts/replay-texts.ts';
import { againstExemption } from './decision.ts';
import { factsOfParty } from './incident-parties.ts';
import type { Decision, Incident, LawVersion } from './incident.ts';

export type DifferenceCause = 'METHOD' | 'FACTS' | 'LAW';

/** One thing that is not as it was. `before` null: it was not there; `after` null: it is gone. */
export interface Difference {
  readonly cause: DifferenceCause;
  readonly what: ReplayedThing;
  /** Which rule, fact, flag or regime; null where the thing says it all. */
  readonly name: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

export interface DecisionReplay {
  readonly then: Assessment | null;
  readonly sameFacts: Assessment | null;
  readonly todaysFacts: Assessment;
  readonly lawThen: readonly LawVersion[];
  readonly lawToday: readonly LawVersion[];
  readonly differences: readonly Difference[];
  /** Whether today's proposal on the matter is the one that was decided on, and its exemption stands. */
  readonly stillHolds: boolean;
}

/**
 * Three answers side by side: the frozen one, which is never computed anew; today's method on the same
 * facts, so that what differs is the method's; today's method on today's facts, so that what differs
 * besides is the facts'.
 */
export function replayDecision(
  incident: Incident,
  decision: Decision,
  now: Instant,
): DecisionReplay {
  const frozen = incident.assessments.find((it) => it.id === decision.assessmentId);
  const facts = factsOfParty(incident, decision.partyId);
  const then = frozen?.answer ?? null;
  const sameFacts = frozen ? assess(frozen.facts) : null;
  const todaysFacts = assess(facts);
  const lawToday = lawNow(incident, decision, now);
  const lost = againstExemption(incident, decision, now).length > 0;
  return {
    then,
    sameFacts,
    todaysFacts,
    lawThen: decision.law,
    lawToday,
    differences: [
      ...(then && sameFacts ? answerDifferences('METHOD', then, sameFacts) : []),
      ...(frozen ? factDifferences(frozen.facts, facts) : []),
      ...(sameFacts ? answerDifferences('FACTS', sameFacts, todaysFacts) : []),
      ...(lost ? [exemptionGone(decision)] : []),
      ...lawDifferences(decision.law, lawToday),
    ],
    stillHolds: !lost && holds(decision, then, todaysFacts, lawToday),
  };
}

function holds(
  { subject, law }: Decision,
  then: Assessment | null,
  today: Assessment,
  lawToday: readonly LawVersion[],
): boolean {
  if (lawDifferences(law, lawToday).length > 0) return false;
  if (subject === 'REGIME_APPLIES' || then === null) return true;
  const answer = subject === 'NOTIFY_AUTHORITY' ? 'notifyAuthority' : 'notifyIndividuals';
  return then.proposal[answer] === today.proposal[answer];
}

function exemptionGone({ exemption }: Decision): Difference {
  return { cause: 'FACTS', what: 'exemption', name: null, before: exemption, after: null };
}

/** The versions that today's rule packs would choose for the same moments. */
function lawNow(incident: Incident, decision: Decision, now: Instant): readonly LawVersion[] {
  return decision.law.flatMap(({ regime }) => {
    if (!isRegimeId(regime)) return decision.law.filter((it) => it.regime === regime);
    const obligation = incident.obligations.find(
      (it) => it.regimeId === regime && it.obligedPartyId === decision.partyId,
    );
    const rule = regimeInForce(regime, obligation?.anchor.at ?? now, incident.zone);
    return rule ? [{ regime, version: rule.version }] : [];
  });
}

function lawDifferences(
  then: readonly LawVersion[],
  today: readonly LawVersion[],
): readonly Difference[] {
  const version = (law: readonly LawVersion[], regime: string): string | null =>
    law.find((it) => it.regime === regime)?.version ?? null;
  return changed(
    'LAW',
    'law',
    then.map(({ regime }) => regime),
    (regime) => [version(then, regime), version(today, regime)],
  );
}

function answerDifferences(
  cause: DifferenceCause,
  before: Assessment,
  after: Assessment,
): readonly Difference[] {
  const one = (what: ReplayedThing, read: (answer: Assessment) => string): readonly Difference[] =>
    read(before) === read(after)
      ? []
      : [{ cause, what, name: null, before: read(before), after: read(after) }];
  const set = (what: ReplayedThing, read: (answer: Assessment) => readonly string[]) =>
    changed(cause, what, [...read(before), ...read(after)], (name) => [
      read(before).includes(name) ? name : null,
      read(after).includes(name) ? name : null,
    ]);
  return [
    ...one('method', ({ method }) => `${method.id} ${method.version}`),
    ...one('notifyAuthority', ({ proposal }) => proposal.notifyAuthority),
    ...one('notifyIndividuals', ({ proposal }) => proposal.notifyIndividuals),
    ...one('severity', severityText),
    ...set('reason', ({ reasons }) => reasons.map((it) => it.rule)),
    ...set('missing', ({ missing }) => missing.map((it) => it.fact)),
    ...set('flag', ({ flags }) => flags),
  ];
}

/** ENISA's score with its range, e.g. `3.25 (2.25–4.25) HIGH`. */
function severityText({ severity }: Assessment): string {
  const { score, low, high, level } = severity;
  return `${String(score ?? '?')} (${String(low)}–${String(high)}) ${level ?? '?'}`;
}

/** Facts by dotted path, so that one answer that changed is one difference. */
function factDifferences(before: BreachFacts, after: BreachFacts): readonly Difference[] {
  const [then, now] = [flat(before), flat(after)];
  return changed('FACTS', 'fact', [...then.keys(), ...now.keys()], (path) => [
    then.get(path) ?? null,
    now.get(path) ?? null,
  ]);
}

function flat(facts: BreachFacts): ReadonlyMap<string, string> {
  const paths = Object.entries(facts).flatMap(([field, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([part, answer]) => [`${field}.${part}`, answer] as const)
      : [[field, value] as const],
  );
  const known = paths.filter(([, value]) => value !== null && value !== undefined);
  return new Map(known.map(([path, value]) => [path, words(value)]));
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).toSorted().join(', ');
  return typeof value === 'string' ? value : canonicalJson(value as Json);
}

function changed(
  cause: DifferenceCause,
  what: ReplayedThing,
  names: readonly string[],
  read: (name: string) => readonly [string | null, string | null],
): readonly Difference[] {
  return [...new Set(names)].flatMap((name) => {
    const [before, after] = read(name);
    return before === after ? [] : [{ cause, what, name, before, after }];
  });
}
