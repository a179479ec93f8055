import type { Lateness } from '../clocks/lateness.ts';
import { latenessSentence } from '../clocks/lateness-sentence.ts';
import type { FilingKind } from './incident.ts';
import {
  isFilingRow,
  type OpenedAnswer,
  type OpenedLine,
  type OpenedValue,
} from './opened-answer.ts';

/** What the filing at hand says of itself. */
export interface FilingAtHand {
  readonly kind: FilingKind;
  readonly complete: boolean;
  readonly firstNumber: string | null;
  readonly withdrawalReason: string | null;
  /** Null: in time. */
  readonly lateness: Lateness | null;
  readonly latenessText: string | null;
}

/** The answers with rows 3–6 and 49 as this filing answers them, whatever earlier ones said. */
export function withFilingRows(
  answers: readonly OpenedAnswer[],
  filing: FilingAtHand,
): readonly OpenedAnswer[] {
  return answers.map((answer) => (isFilingRow(answer.row) ? filingAnswer(answer, filing) : answer));
}

function filingAnswer(answer: OpenedAnswer, filing: FilingAtHand): OpenedAnswer {
  const { kind, complete, firstNumber, withdrawalReason } = filing;
  switch (answer.row) {
    case 3:
      return given(answer, { kind: 'ONE', option: kind === 'NEW' ? 'a' : 'b' });
    case 4:
      return given(answer, {
        kind: 'ONE',
        option: kind === 'WITHDRAWAL' ? 'c' : complete ? 'a' : 'b',
      });
    case 5:
      return kind === 'WITHDRAWAL'
        ? text(answer, withdrawalReason === null ? [] : [withdrawalReason])
        : not(answer, {
            nl: 'Alleen bij een intrekking.',
            en: 'Only when a notification is withdrawn.',
          });
    case 6:
      return kind === 'NEW'
        ? not(answer, {
            nl: 'Alleen bij een vervolgmelding of intrekking.',
            en: 'Only for a follow-up or a withdrawal.',
          })
        : text(answer, firstNumber === null ? [] : [firstNumber]);
    default:
      return lateAnswer(answer, filing);
  }
}

/** Row 49, GDPR art. 33(1): asked of a new notification that is late. */
function lateAnswer(answer: OpenedAnswer, filing: FilingAtHand): OpenedAnswer {
  const { kind, lateness, latenessText } = filing;
  if (kind !== 'NEW' || lateness === null) {
    return not(answer, {
      nl: 'Alleen bij een nieuwe melding die te laat is.',
      en: 'Only for a new notification that is late.',
    });
  }
  const sentence = {
    nl: latenessSentence(lateness, 'nl'),
    en: latenessSentence(lateness, 'en'),
  };
  // What a person prepared before filing stands where nothing else is said.
  const prepared =
    answer.state === 'GIVEN' && answer.value?.kind === 'TEXT' ? answer.value.lines : [];
  const words = latenessText === null ? prepared : [latenessText];
  return lateness.reasonCode === null && words.length === 0
    ? { ...text(answer, []), required: true }
    : text(answer, [sentence, ...words]);
}

function given(answer: OpenedAnswer, value: OpenedValue): OpenedAnswer {
  return {
    ...answer,
    state: 'GIVEN',
    value,
    origin: { kind: 'DERIVED', from: 'FILINGS' },
    since: null,
    why: null,
    shown: 'YES',
  };
}

function text(answer: OpenedAnswer, lines: readonly OpenedLine[]): OpenedAnswer {
  return lines.length > 0
    ? given(answer, { kind: 'TEXT', lines })
    : { ...given(answer, { kind: 'TEXT', lines }), state: 'NOT_YET_KNOWN', value: null };
}

function not(answer: OpenedAnswer, why: OpenedAnswer['why']): OpenedAnswer {
  return {
    ...given(answer, { kind: 'TEXT', lines: [] }),
    state: 'DOES_NOT_APPLY',
    value: null,
    why,
    shown: 'NO',
    required: false,
  };
}
