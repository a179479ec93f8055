import type { AnswerValue } from '../facts/answer-value.ts';
import type { BreachFacts, DataCategory } from '../facts/breach-facts.ts';
import { specialCategories } from '../risk/data-harm.ts';
import { riskWords } from '../texts/derived-words.ts';
import { decisionInForce, latestAssessment } from './decision.ts';
import { factsOfParty } from './incident-parties.ts';
import type { FrozenAssessment, Incident } from './incident.ts';
import {
  derived,
  factsSince,
  heldBy,
  option,
  options,
  text,
  type DerivedAnswers,
  type NotificationCase,
} from './notification-case.ts';
import { currentFacts } from './record-facts.ts';

/** Rows 79–95: consequences, risk and measures. */
export function answersAboutRisk(it: NotificationCase): DerivedAnswers {
  const { incident, partyId } = it;
  const facts = factsOfParty(incident, partyId);
  const own = partyId === incident.handledBy;
  const { consequences, measures } = currentFacts(incident);
  const since = factsSince(incident.facts, (version) => version.breach);
  const other = own && consequences !== null ? ['n'] : [];
  const impact = [...impactOf(facts), ...other];
  const assessment = latestAssessment(incident, partyId);
  const assessed = assessment && heldBy(assessment.by, assessment.at);
  const said = (value: AnswerValue | null | undefined) => derived('ASSESSMENT', value, assessed);
  const actions = own ? incident.actions.map(({ title }) => title) : [];
  return {
    79: derived('FACTS', several(confidentialityEffects(facts)), since),
    81: derived('FACTS', several(integrityEffects(facts)), since),
    83: derived('FACTS', several(availabilityEffects(facts)), since),
    85: derived('FACTS', several(impact), since),
    86: derived(
      'FACTS',
      own && consequences !== null ? text(consequences) : null,
      factsSince(incident.facts, (version) => version.consequences?.commitment),
    ),
    87: said(severity(assessment)),
    89: said(outcome(incident, partyId, assessment)),
    90: said(assessment && text(...riskWords(assessment.answer))),
    92: derived(
      'FACTS',
      own && measures !== null ? text(measures) : null,
      factsSince(incident.facts, (version) => version.measures?.commitment),
    ),
    94: derived('ACTIONS', actions.length === 0 ? null : option94),
    95: derived('ACTIONS', actions.length === 0 ? null : text(...actions)),
  };
}

/** Corrective measures are in words; which of the listed kinds they are, a person may say. */
const option94 = options(['o']);

/** ENISA's four levels on the template's three: high and very high are severe. */
const severityOptions = { LOW: 'a', MEDIUM: 'b', HIGH: 'c', VERY_HIGH: 'c' } as const;

function severity(assessment: FrozenAssessment | undefined): AnswerValue | null {
  const level = assessment?.answer.severity.level ?? null;
  return level === null ? null : option(severityOptions[level]);
}

/**
 * The proposal of the last assessment, unless the decider decided otherwise in force: not to notify
 * means that no risk is likely (Art. 33(1)); not to tell for want of a high risk means that (Art. 34(1)).
 */
function outcome(
  incident: Incident,
  partyId: string,
  assessment: FrozenAssessment | undefined,
): AnswerValue | null {
  const decided = (subject: 'NOTIFY_AUTHORITY' | 'NOTIFY_INDIVIDUALS') =>
    decisionInForce(incident, { partyId, subject, regimeId: null });
  if (decided('NOTIFY_AUTHORITY')?.tell === false) return option('c');
  if (decided('NOTIFY_INDIVIDUALS')?.exemption === 'NO_HIGH_RISK') return option('b');
  if (!assessment) return null;
  const { notifyAuthority, notifyIndividuals } = assessment.answer.proposal;
  if (notifyIndividuals === 'YES') return option('a');
  if (notifyIndividuals === 'UNDECIDED' || notifyAuthority === 'UNDECIDED') return option('d');
  return option(notifyAuthority === 'YES' ? 'b' : 'c');
}

function several(codes: readonly string[]): AnswerValue | null {
  return codes.length === 0 ? null : options(codes);
}

function when(holds: boolean, ...codes: readonly string[]): readonly string[] {
  return holds ? codes : [];
}

function reachedOthers({ disclosure }: BreachFacts): boolean {
  return ['LIKELY', 'CONFIRMED', 'PUBLISHED'].includes(disclosure?.state ?? '');
}

function misusable({ misuse, intent }: BreachFacts): boolean {
  return misuse === 'POSSIBLE' || misuse === 'CONFIRMED' || intent === 'MALICIOUS';
}

function confidentialityEffects(facts: BreachFacts): readonly string[] {
  if (facts.breachTypes?.includes('CONFIDENTIALITY') !== true) return [];
  const known = facts.disclosure?.state ?? null;
  if (known === null || known === 'EXCLUDED') return [];
  const linkable = ['SIGNIFICANT', 'MAXIMUM'].includes(facts.identifiability ?? '');
  return [
    ...when(reachedOthers(facts), 'a'),
    ...when(linkable, 'b'),
    ...when(misusable(facts), 'c'),
  ];
}

function integrityEffects({ breachTypes, integrity }: BreachFacts): readonly string[] {
  if (breachTypes?.includes('INTEGRITY') !== true) return [];
  return when(integrity === 'ALTERED_RECOVERABLE' || integrity === 'ALTERED_IRRECOVERABLE', 'a');
}

function availabilityEffects({ breachTypes, availability }: BreachFacts): readonly string[] {
  if (breachTypes?.includes('AVAILABILITY') !== true) return [];
  const { effectOnPeople, restored } = availability ?? {};
  return [
    ...when(effectOnPeople === 'SERIOUS' || restored === 'NEVER', 'a'),
    ...when(effectOnPeople === 'MINOR', 'b'),
  ];
}

/** What the data and what happened to them can do to people; a person may add to it. */
function impactOf(facts: BreachFacts): readonly string[] {
  const { availability, unintelligible, specialDataDepth: depth } = facts;
  const has = (...categories: readonly DataCategory[]): boolean =>
    categories.some((it) => facts.dataCategories?.includes(it) === true);
  const serious = availability?.effectOnPeople === 'SERIOUS';
  const seen = confidentialityAtStake(facts);
  const keptUnread = unintelligible?.state === 'YES' && unintelligible.keySafe === true;
  const readable = seen && !keptUnread;
  const revealing = has(...specialCategories) && depth !== 'NONE';
  const undone = unintelligible?.means === 'PSEUDONYMISATION' && unintelligible.keySafe === false;
  return [
    ...when(readable, 'a'),
    ...when(serious, 'b'),
    ...when(readable && revealing, 'c', 'h'),
    ...when(readable && has('NATIONAL_ID', 'IDENTITY_DOCUMENT'), 'd'),
    ...when(readable && has('BANK_ACCOUNT', 'PAYMENT_CARD', 'CREDENTIALS'), 'e'),
    ...when(readable && has('PAYMENT_CARD'), 'f'),
    ...when(undone, 'g'),
    ...when(readable && facts.controllerSector === 'HEALTH_CARE' && has('HEALTH', 'GENETIC'), 'i'),
    ...when(reachedOthers(facts) && !keptUnread, 'j'),
    ...when(readable && has('FINANCIAL_STATUS'), 'k'),
    ...when(serious && has('HEALTH'), 'l'),
  ];
}

function confidentialityAtStake({ breachTypes, disclosure }: BreachFacts): boolean {
  const state = disclosure?.state ?? null;
  return (
    breachTypes?.includes('CONFIDENTIALITY') === true && state !== null && state !== 'EXCLUDED'
  );
}
