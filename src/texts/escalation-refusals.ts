import type { Sentence } from './locale.ts';

export const escalationRefusals = {
  ESCALATION_WITHOUT_STEPS: {
    nl: 'Noem ten minste een stap met iemand die gewekt wordt.',
    en: 'Name at least one step with somebody to wake.',
  },
  ESCALATION_STEPS_TOO_MANY: {
    nl: 'Een escalatie heeft ten hoogste {stepsMax} stappen.',
    en: 'An escalation has at most {stepsMax} steps.',
  },
  ESCALATION_STEP_WITHOUT_CONTACTS: {
    nl: 'Deze stap wekt niemand.',
    en: 'This step wakes nobody.',
  },
  STEP_CONTACTS_TOO_MANY: {
    nl: 'Een stap wekt ten hoogste {contactsMax} mensen.',
    en: 'A step wakes at most {contactsMax} people.',
  },
  WAIT_OUT_OF_RANGE: {
    nl: 'De wachttijd van een stap is {waitMinutesMin} tot {waitMinutesMax} minuten, in hele minuten.',
    en: 'A step waits {waitMinutesMin} to {waitMinutesMax} minutes, in whole minutes.',
  },
  REPEAT_COUNT_OUT_OF_RANGE: {
    nl: 'De stappen worden ten hoogste {repeatCountMax} keer herhaald.',
    en: 'The steps are repeated at most {repeatCountMax} times.',
  },
  ESCALATION_RESOLVED: {
    nl: 'Deze escalatie is al afgelopen: er wordt niets meer gevraagd.',
    en: 'This escalation is over: nothing is asked any more.',
  },
  PROMISE_NOT_AHEAD: {
    nl: 'Het toegezegde moment moet in de toekomst liggen.',
    en: 'The promised moment must lie ahead.',
  },
  ESCALATION_ANSWER_NOT_KNOWN: {
    nl: 'Dit antwoord hoort bij geen open escalatie.',
    en: 'This answer belongs to no open escalation.',
  },
} as const satisfies Record<string, Sentence>;
