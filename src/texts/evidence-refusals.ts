export const evidenceRefusals = {
  EVIDENCE_EMPTY: {
    nl: 'Het bestand is leeg. Er is niets bewaard.',
    en: 'The file is empty. Nothing was kept.',
  },
  EVIDENCE_TOO_LARGE: {
    nl: 'Het bestand is groter dan {bytesMax} bytes. Er is niets bewaard.',
    en: 'The file is larger than {bytesMax} bytes. Nothing was kept.',
  },
  EVIDENCE_IN_FUTURE: {
    nl: 'Het moment van verzamelen ligt in de toekomst.',
    en: 'The moment of collection lies in the future.',
  },
  EVIDENCE_NOT_DESCRIBED: {
    nl: 'Beschrijf het bewijsstuk met ten minste een titel en een soort.',
    en: 'Describe the evidence with a title and a kind at least.',
  },
  EVIDENCE_FIELD_NOT_KNOWN: {
    nl: 'Dit veld bestaat niet bij een bewijsstuk.',
    en: 'Evidence has no such field.',
  },
  EVIDENCE_FIELD_NOT_VALID: {
    nl: 'Deze waarde past niet bij dit veld.',
    en: 'This value does not fit this field.',
  },
  EVIDENCE_CHOICE_NOT_KNOWN: {
    nl: 'Kies een van: {allowed}.',
    en: 'Choose one of: {allowed}.',
  },
  EVIDENCE_MOMENT_NOT_READABLE: {
    nl: 'Geef het moment met datum, tijd en tijdverschil, zoals 2026-11-21T09:05+01:00.',
    en: 'Give the moment with date, time and offset, as in 2026-11-21T09:05+01:00.',
  },
  EVIDENCE_DESTROYED: {
    nl: 'Dit bewijsstuk is vernietigd; alleen zijn hash en zijn overdrachten zijn er nog.',
    en: 'This evidence was destroyed; only its digest and its custody remain.',
  },
  EVIDENCE_ERASED: {
    nl: 'De sleutel van dit bewijsstuk is vernietigd; de inhoud is niet meer te lezen.',
    en: 'The key of this evidence was destroyed; its content can no longer be read.',
  },
  EVIDENCE_ON_HOLD: {
    nl: 'Op dit bewijsstuk rust een bewaarplicht. Hef die eerst op.',
    en: 'This evidence is on hold. Release the hold first.',
  },
  CUSTODY_TOO_LONG: {
    nl: 'Dit bewijsstuk heeft al bijna {eventsMax} overdrachten. Ga verder op een nieuw bewijsstuk dat hiernaar verwijst.',
    en: 'This evidence has nearly {eventsMax} custody events. Continue on a new item that refers to it.',
  },
  CUSTODY_ACTION_NOT_KNOWN: {
    nl: 'Deze handeling bestaat niet. Kies uit: {actions}.',
    en: 'This action does not exist. Choose from: {actions}.',
  },
  CUSTODY_IN_FUTURE: {
    nl: 'Dit moment ligt in de toekomst.',
    en: 'This moment lies in the future.',
  },
  CUSTODY_BEFORE_COLLECTED: {
    nl: 'Dit moment ligt voor het verzamelen van het bewijsstuk.',
    en: 'This moment lies before the evidence was collected.',
  },
  NO_BUNDLE: {
    nl: '{path} is geen bundel: geen map en geen leesbaar ZIP-bestand.',
    en: '{path} is not a bundle: neither a folder nor a readable ZIP.',
  },
} as const;
