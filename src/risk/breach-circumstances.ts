import type { BreachFacts } from '../facts/breach-facts.ts';
import type { CircumstanceChoice } from '../texts/severity-choices.ts';
import { availabilityInQuestion, disclosureInQuestion, knownList } from './reading.ts';

/** ENISA 2013, Circumstances of the Breach: points that are added, at most half a point each. */
export const circumstancePointsMax = 0.5;
const halfway = 0.25;

/** Points counted now, their range while answers are missing, and the choice they rest on. */
interface Points {
  /** Null: not yet known; it adds 0 to the score and its maximum to the high end. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly choice: CircumstanceChoice;
  readonly facts: readonly string[];
}

export interface BreachCircumstances {
  readonly confidentiality: Points;
  readonly integrity: Points;
  readonly availability: Points;
  readonly maliciousIntent: Points;
}

const exactly = (value: number, choice: CircumstanceChoice, ...facts: string[]): Points => ({
  value,
  low: value,
  high: value,
  choice,
  facts,
});
const unanswered = (choice: CircumstanceChoice): Points => ({
  value: null,
  low: 0,
  high: circumstancePointsMax,
  choice,
  facts: [],
});

export function breachCircumstances(facts: BreachFacts): BreachCircumstances {
  return {
    confidentiality: confidentiality(facts),
    integrity: integrity(facts),
    availability: availability(facts),
    maliciousIntent: maliciousIntent(facts),
  };
}

/** Exposed without a sign of access 0; to known recipients 0.25; to unknown ones 0.5. */
function confidentiality(facts: BreachFacts): Points {
  const { state, recipients } = facts.disclosure ?? {};
  const who = ['disclosure.state', 'disclosure.recipients'] as const;
  if (state == null) {
    return disclosureInQuestion(facts)
      ? unanswered('CONFIDENTIALITY_OPEN')
      : exactly(0, 'CONFIDENTIALITY_ASIDE', 'breachTypes', 'intent');
  }
  if (state === 'EXCLUDED') return exactly(0, 'CONFIDENTIALITY_KEPT', 'disclosure.state');
  if (state === 'NOT_EXCLUDED') return exactly(0, 'EXPOSED_ONLY', 'disclosure.state');
  if (state === 'PUBLISHED') {
    return exactly(circumstancePointsMax, 'RECIPIENTS_UNKNOWN', 'disclosure.state');
  }
  if (recipients === 'UNKNOWN') {
    return exactly(circumstancePointsMax, 'RECIPIENTS_UNKNOWN', ...who);
  }
  if (recipients === 'KNOWN') return exactly(halfway, 'RECIPIENTS_KNOWN', ...who);
  return {
    value: halfway,
    low: halfway,
    high: circumstancePointsMax,
    choice: 'RECIPIENTS_OPEN',
    facts: ['disclosure.state'],
  };
}

function integrity(facts: BreachFacts): Points {
  if (facts.integrity == null) {
    return knownList(facts.breachTypes)?.includes('INTEGRITY') === false
      ? exactly(0, 'INTEGRITY_ASIDE', 'breachTypes')
      : unanswered('INTEGRITY_OPEN');
  }
  switch (facts.integrity) {
    case 'INTACT':
      return exactly(0, 'UNALTERED', 'integrity');
    case 'ALTERED_UNUSED':
      return exactly(0, 'ALTERED_UNUSED', 'integrity');
    case 'ALTERED_RECOVERABLE':
      return exactly(halfway, 'ALTERED_RECOVERABLE', 'integrity');
    case 'ALTERED_IRRECOVERABLE':
      return exactly(circumstancePointsMax, 'ALTERED_IRRECOVERABLE', 'integrity');
  }
}

/** Recovered without difficulty 0; gone for a time 0.25; gone for good 0.5. */
function availability(facts: BreachFacts): Points {
  const { restored, effectOnPeople } = facts.availability ?? {};
  const back = 'availability.restored';
  const felt = 'availability.effectOnPeople';
  if (restored == null) {
    return availabilityInQuestion(facts)
      ? unanswered('AVAILABILITY_OPEN')
      : exactly(0, 'AVAILABILITY_ASIDE', 'breachTypes');
  }
  if (restored === 'NEVER') return exactly(circumstancePointsMax, 'LOST_FOR_GOOD', back);
  if (restored !== 'FULLY') return exactly(halfway, 'AWAY_FOR_A_TIME', back);
  if (effectOnPeople == null) {
    return { value: 0, low: 0, high: halfway, choice: 'BACK_EFFECT_OPEN', facts: [back] };
  }
  return effectOnPeople === 'NONE'
    ? exactly(0, 'BACK_UNFELT', back, felt)
    : exactly(halfway, 'BACK_FELT', back, felt);
}

function maliciousIntent(facts: BreachFacts): Points {
  if (facts.intent == null) return unanswered('INTENT_OPEN');
  return facts.intent === 'MALICIOUS'
    ? exactly(circumstancePointsMax, 'INTENT_MALICIOUS', 'intent')
    : exactly(0, 'INTENT_ACCIDENTAL', 'intent');
}
