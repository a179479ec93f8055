import type { BreachFacts } from '../facts/breach-facts.ts';
import { disclosureInQuestion, knownList } from './reading.ts';

/** ENISA 2013, Circumstances of the Breach: points that are added, at most half a point each. */
export const circumstancePointsMax = 0.5;
const halfway = 0.25;

/** Points counted now, and their range while answers are missing. */
interface Points {
  /** Null: not yet known; it adds 0 to the score and its maximum to the high end. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

export interface BreachCircumstances {
  readonly confidentiality: Points;
  readonly integrity: Points;
  readonly availability: Points;
  readonly maliciousIntent: Points;
}

const exactly = (value: number): Points => ({ value, low: value, high: value });
const unanswered: Points = { value: null, low: 0, high: circumstancePointsMax };

export function breachCircumstances(facts: BreachFacts): BreachCircumstances {
  const types = knownList(facts.breachTypes);
  const concerned = (type: 'INTEGRITY' | 'AVAILABILITY') => types === null || types.includes(type);
  const orNone = (points: Points, inQuestion: boolean): Points =>
    points.value === null && !inQuestion && points.low === 0 ? exactly(0) : points;
  return {
    confidentiality: orNone(confidentiality(facts), disclosureInQuestion(facts)),
    integrity: orNone(integrity(facts), concerned('INTEGRITY')),
    availability: orNone(availability(facts), concerned('AVAILABILITY')),
    maliciousIntent:
      facts.intent == null
        ? unanswered
        : exactly(facts.intent === 'MALICIOUS' ? circumstancePointsMax : 0),
  };
}

/** Exposed without a sign of access 0; to known recipients 0.25; to unknown ones 0.5. */
function confidentiality(facts: BreachFacts): Points {
  const { state, recipients } = facts.disclosure ?? {};
  if (state == null) return unanswered;
  if (state === 'EXCLUDED' || state === 'NOT_EXCLUDED') return exactly(0);
  if (state === 'PUBLISHED' || recipients === 'UNKNOWN') return exactly(circumstancePointsMax);
  if (recipients === 'KNOWN') return exactly(halfway);
  return { value: halfway, low: halfway, high: circumstancePointsMax };
}

function integrity(facts: BreachFacts): Points {
  if (facts.integrity == null) return unanswered;
  return exactly(
    {
      INTACT: 0,
      ALTERED_UNUSED: 0,
      ALTERED_RECOVERABLE: halfway,
      ALTERED_IRRECOVERABLE: circumstancePointsMax,
    }[facts.integrity],
  );
}

/** Recovered without difficulty 0; gone for a time 0.25; gone for good 0.5. */
function availability(facts: BreachFacts): Points {
  const { restored, effectOnPeople } = facts.availability ?? {};
  if (restored == null) return unanswered;
  if (restored === 'NEVER') return exactly(circumstancePointsMax);
  if (restored !== 'FULLY') return exactly(halfway);
  if (effectOnPeople == null) return { value: 0, low: 0, high: halfway };
  return exactly(effectOnPeople === 'NONE' ? 0 : halfway);
}
