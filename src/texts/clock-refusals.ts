import type { Sentence } from './locale.ts';

export const clockRefusals = {
  TIME_TOO_LONG: {
    nl: 'Dit tijdstip is te lang. Het maximum is {charsMax} tekens.',
    en: 'This time is too long. The maximum is {charsMax} characters.',
  },
  TIME_NOT_VALID: {
    nl: 'Dit is geen bestaand tijdstip. Schrijf het als 2026-11-20T14:25 of 2026-11-20T14:25:00+01:00.',
    en: 'This is not an existing time. Write it as 2026-11-20T14:25 or 2026-11-20T14:25:00+01:00.',
  },
  YEAR_OUT_OF_RANGE: {
    nl: 'Dit tijdstip valt buiten de jaren {yearMin} tot en met {yearMax}.',
    en: 'This time lies outside the years {yearMin} to {yearMax}.',
  },
  TIME_AMBIGUOUS: {
    nl: 'Dit tijdstip kwam in {zone} twee keer voor: {first} en {second}. Kies er een, met de tijdsverschuiving erbij.',
    en: 'This time came twice in {zone}: {first} and {second}. Choose one, with its offset.',
  },
  TIME_NOT_EXISTING: {
    nl: 'Dit tijdstip bestond niet in {zone}: de klok ging van {from} naar {until}. Bedoeld was {first} of {second}? Geef het met de tijdsverschuiving erbij.',
    en: 'This time did not exist in {zone}: the clock went from {from} to {until}. Was {first} or {second} meant? Give it with its offset.',
  },
  REGIME_NOT_KNOWN: {
    nl: 'Deze regeling bestaat niet. Kies uit: {ids}.',
    en: 'This regime does not exist. Choose from: {ids}.',
  },
  REGIME_IS_DRAFT: {
    nl: 'De regeling {regime} is een voorstel en staat uit.',
    en: 'The regime {regime} is a proposal and is off.',
  },
  REGIME_NOT_IN_FORCE: {
    nl: 'De regeling {regime} gold op dat moment niet.',
    en: 'The regime {regime} was not in force at that moment.',
  },
  REGIME_VERSION_NOT_KNOWN: {
    nl: 'Deze versie van de regeling bestaat niet. Kies uit: {versions}.',
    en: 'This version of the regime does not exist. Choose from: {versions}.',
  },
  STAGE_NOT_OF_REGIME: {
    nl: 'Deze regeling heeft deze stap niet. Kies uit: {ids}.',
    en: 'This regime has no such stage. Choose from: {ids}.',
  },
  PREVIEW_HOURS_OUT_OF_RANGE: {
    nl: 'Geef een aantal uren van 1 tot en met {hoursMax}, of leeg: geen aantal.',
    en: 'Give a number of hours from 1 to {hoursMax}, or none: no number.',
  },
  STAGE_NOT_OF_OBLIGATION: {
    nl: 'Deze verplichting heeft deze stap niet.',
    en: 'This obligation has no such stage.',
  },
  SUBMITTED_IN_FUTURE: {
    nl: 'Dit moment ligt in de toekomst. Leg alleen vast wat al is gedaan.',
    en: 'This moment lies in the future. Record only what has been done.',
  },
  LATENESS_REASON_NEEDED: {
    nl: 'Geef de reden van de vertraging (AVG art. 33 lid 1).',
    en: 'Give the reason for the delay (GDPR art. 33(1)).',
  },
  LATENESS_REASON_TOO_LONG: {
    nl: 'De reden is te lang. Het maximum is {charsMax} tekens.',
    en: 'The reason is too long. The maximum is {charsMax} characters.',
  },
  NOT_LATE: {
    nl: 'Deze stap was niet te laat, of is nog niet gedaan.',
    en: 'This stage was not late, or has not been done yet.',
  },
  LATENESS_ALREADY_EXPLAINED: {
    nl: 'De reden van de vertraging staat al vast.',
    en: 'The reason for the delay is already recorded.',
  },
  PROMISE_NOT_AFTER: {
    nl: 'Het toegezegde moment moet na de toezegging liggen.',
    en: 'The promised moment must lie after the promise.',
  },
  QUESTION_NOT_OBJECT: {
    nl: 'Een regel moet één JSON-object zijn.',
    en: 'A line must be one JSON object.',
  },
  QUESTION_FIELD_UNKNOWN: {
    nl: 'Het veld {name} bestaat niet.',
    en: 'The field {name} does not exist.',
  },
  QUESTION_FIELD_MISSING: {
    nl: 'Het veld {name} ontbreekt of is geen tekst.',
    en: 'The field {name} is missing or is not text.',
  },
  QUESTION_TOO_LONG: {
    nl: 'De regel is te lang. Het maximum is {charsMax} tekens.',
    en: 'The line is too long. The maximum is {charsMax} characters.',
  },
  OPTION_UNKNOWN: {
    nl: 'De optie {name} bestaat niet.',
    en: 'The option {name} does not exist.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
