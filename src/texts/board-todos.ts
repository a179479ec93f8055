import type { Sentence } from './locale.ts';

/** What a line of the board asks. */
export const boardTodos = {
  FILE: { nl: 'Meld bij de toezichthouder', en: 'File with the authority' },
  INFORM: { nl: 'Stel op de hoogte', en: 'Inform' },
  FOLLOW_UP: {
    nl: 'Vul de onvolledige melding aan (streefdatum)',
    en: 'Complete the incomplete filing (our own target)',
  },
  KEEP_PROMISE: { nl: 'Geef de beloofde update', en: 'Give the promised update' },
  REVIEW_SIGNATURE: {
    nl: 'Tweede persoon: beoordeel wat met één handtekening is verstuurd',
    en: 'Second person: review what went out on one signature',
  },
  DECIDE_AUTHORITY: { nl: 'Besluit over de melding', en: 'Decide about filing' },
  DECIDE_INDIVIDUALS: {
    nl: 'Besluit over betrokkenen en stel hen op de hoogte',
    en: 'Decide about individuals and tell them',
  },
  SECOND_DECISION: {
    nl: 'Tweede persoon: bevestig of verwerp het besluit om niet te melden',
    en: 'Second person: confirm or reject the decision not to tell',
  },
  SECOND_AWARENESS: {
    nl: 'Tweede persoon: beoordeel het latere moment van kennisname',
    en: 'Second person: judge the later moment of awareness',
  },
  DECIDE_AWARENESS: {
    nl: 'Leg vast wanneer er kennis was genomen; de klok loopt vanaf het eerste signaal',
    en: 'Record the moment of awareness; the clock runs from the first signal',
  },
  REVIEW_DEFERRAL: {
    nl: 'Beoordeel opnieuw: nog geen kennisname?',
    en: 'Review again: still not aware?',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
