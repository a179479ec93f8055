import type { Sentence } from './locale.ts';

/** Why a row of the notification template is not asked, in one sentence. */
export const outsideReasons = {
  IN_EEA: {
    nl: 'De verantwoordelijke is niet in de EER gevestigd.',
    en: 'The controller is not established in the EEA.',
  },
  OUTSIDE_EEA: {
    nl: 'De verantwoordelijke is in de EER gevestigd.',
    en: 'The controller is established in the EEA.',
  },
  LATE: {
    nl: 'De melding is niet te laat.',
    en: 'The notification is not late.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export function otherAnswerReason(row: number, label: Sentence): Sentence {
  return {
    nl: `Alleen gevraagd bij een ander antwoord op vraag ${row} (${label.nl}).`,
    en: `Only asked with another answer to row ${row} (${label.en}).`,
  };
}
