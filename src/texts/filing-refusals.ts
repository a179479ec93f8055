/** Sentences of refusals around filings with an authority. */
export const filingRefusals = {
  FIRST_FILING_NEEDED: {
    nl: 'Er is nog geen eerste melding vastgelegd bij deze verplichting. Leg eerst de nieuwe melding vast.',
    en: 'No first filing is recorded for this obligation yet. Record the new filing first.',
  },
  FILING_IS_WITHDRAWN: {
    nl: 'Deze melding is ingetrokken. Wat daarna is gemeld, legt u vast als nieuwe melding.',
    en: 'This filing was withdrawn. Record what was filed after that as a new filing.',
  },
  FIRST_NUMBER_UNKNOWN: {
    nl: 'Dit nummer hoort niet bij deze verplichting. De eerste melding heeft nummer {number}.',
    en: 'This number does not belong to this obligation. The first filing has number {number}.',
  },
  BEFORE_THE_FIRST_FILING: {
    nl: 'Dit moment ligt vóór de eerste melding.',
    en: 'This moment lies before the first filing.',
  },
  NOT_FOR_A_NEW_FILING: {
    nl: 'Een nieuwe melding verwijst niet naar een eerdere. Kies vervolgmelding of intrekking.',
    en: 'A new filing names no earlier one. Choose follow-up or withdrawal.',
  },
  WITHDRAWAL_REASON_NEEDED: {
    nl: 'Geef aan waarom de melding wordt ingetrokken.',
    en: 'Say why the filing is withdrawn.',
  },
  ONLY_FOR_A_WITHDRAWAL: {
    nl: 'Een reden van intrekking hoort alleen bij een intrekking.',
    en: 'A reason for withdrawing belongs to a withdrawal only.',
  },
  NO_ANSWER_SHEET: {
    nl: 'Hierbij hoort geen antwoordblad.',
    en: 'There is no answer sheet for this.',
  },
  FILED_SHEET_DESTROYED: {
    nl: 'Wat hier is gemeld, is na de bewaartermijn vernietigd. Het nummer en het moment staan nog bij de melding.',
    en: 'What was filed here was destroyed after its retention period. Its number and moment still stand with the filing.',
  },
  BULK_TARGETS_NEEDED: {
    nl: 'Kies minstens één verplichting die met deze melding is vervuld.',
    en: 'Choose at least one obligation that this filing meets.',
  },
  BULK_TARGET_TWICE: {
    nl: 'Deze verplichting staat er al tussen.',
    en: 'This obligation is already among them.',
  },
  BULK_NOT_ALIKE: {
    nl: 'Eén melding kan alleen verplichtingen vervullen van dezelfde organisatie, bij dezelfde toezichthouder, onder dezelfde regeling.',
    en: 'One filing can only meet obligations of the same organisation, to the same authority, under the same regime.',
  },
} as const;
