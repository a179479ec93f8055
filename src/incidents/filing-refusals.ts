import type { Obligation } from '../clocks/obligation.ts';
import type { Refusal } from '../shared/outcome.ts';
import { limitReached } from './awareness.ts';
import { filingsFor, firstFiling, isFiled, standingFilings } from './filing-chain.ts';
import type { FilingInput } from './filing-input.ts';
import { incidentEntriesMax, type Incident } from './incident.ts';

/** Characters of the number that an authority gives. */
export const filingNumberCharactersMax = 64;

/** What keeps a filing from being recorded as it is given: all of it at once. */
export function filingRefusals(
  incident: Incident,
  obligation: Obligation,
  input: FilingInput,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (!isFiled(obligation)) refusals.push({ code: 'NOT_FOR_AN_AUTHORITY', field: 'obligationId' });
  refusals.push(...chainRefusals(incident, obligation, input), ...numberRefusals(input));
  if (input.content === null && input.sheet === null) {
    refusals.push({ code: 'REQUIRED', field: 'content' });
  }
  if (input.filedAt > input.now) refusals.push({ code: 'IN_THE_FUTURE', field: 'filedAt' });
  if (incident.filings.length >= incidentEntriesMax) {
    refusals.push(limitReached('filings', incidentEntriesMax));
  }
  return refusals;
}

/** A follow-up and a withdrawal belong to a first filing that stands; a withdrawal says why. */
function chainRefusals(
  incident: Incident,
  obligation: Obligation,
  input: FilingInput,
): readonly Refusal[] {
  const { kind, firstNumber, withdrawalReason } = input;
  const refusals: Refusal[] = [];
  if (kind === 'WITHDRAWAL' && withdrawalReason === null) {
    refusals.push({ code: 'WITHDRAWAL_REASON_NEEDED', field: 'withdrawalReason' });
  }
  if (kind !== 'WITHDRAWAL' && withdrawalReason !== null) {
    refusals.push({ code: 'ONLY_FOR_A_WITHDRAWAL', field: 'withdrawalReason' });
  }
  if (kind === 'NEW') {
    return firstNumber === null
      ? refusals
      : [...refusals, { code: 'NOT_FOR_A_NEW_FILING', field: 'firstNumber' }];
  }
  const first = firstFiling(incident, obligation);
  if (!first) {
    const withdrawn = filingsFor(incident, obligation).length > 0;
    const code = withdrawn ? 'FILING_IS_WITHDRAWN' : 'FIRST_FILING_NEEDED';
    return [...refusals, { code, field: 'kind' }];
  }
  const known = standingFilings(incident, obligation).map(({ number }) => number);
  if (firstNumber !== null && !known.includes(firstNumber.trim())) {
    const params = { number: first.number };
    refusals.push({ code: 'FIRST_NUMBER_UNKNOWN', field: 'firstNumber', params });
  }
  if (input.filedAt < first.filedAt) {
    refusals.push({ code: 'BEFORE_THE_FIRST_FILING', field: 'filedAt' });
  }
  return refusals;
}

function numberRefusals({ kind, number }: FilingInput): readonly Refusal[] {
  const given = (number ?? '').trim();
  if (given === '') {
    return kind === 'NEW' ? [{ code: 'FILING_NUMBER_NEEDED', field: 'number' }] : [];
  }
  if (given.length <= filingNumberCharactersMax) return [];
  const params = { limit: 'filingNumberCharactersMax', max: filingNumberCharactersMax };
  return [{ code: 'TOO_LONG', field: 'number', params }];
}
