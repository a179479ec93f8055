import type { Locale, Sentence } from './locale.ts';

const gates: Readonly<Record<string, Sentence>> = {
  OBLIGATIONS_SETTLED: {
    nl: 'Alle eigen verplichtingen zijn nagekomen, of er is besloten dat ze niet gelden.',
    en: 'All own obligations are met, or it was decided that they do not apply.',
  },
  NOTHING_PENDING: {
    nl: 'Niets wacht nog op een tweede persoon.',
    en: 'Nothing waits for a second person.',
  },
  CONTAINMENT_CONFIRMED: {
    nl: 'Bevestigd dat het lek is gestopt.',
    en: 'Confirmed that the breach is contained.',
  },
  REVIEW_HELD: {
    nl: 'De evaluatie is gehouden: oorzaak en lessen.',
    en: 'The review was held: root cause and lessons.',
  },
  ACTIONS_ASSIGNED: {
    nl: 'Er is ten minste één maatregel belegd bij een persoon.',
    en: 'At least one corrective measure is assigned to a person.',
  },
};

export function closingGateText(code: string, locale: Locale): string {
  return gates[code]?.[locale] ?? code;
}
