/** Sentences of refusals around the public form and the dialogue with a reporter. */
export const intakeRefusals = {
  REPORT_NOT_FOUND: {
    nl: 'Met dit nummer gaat geen melding open. Kijk of u alle 24 tekens heeft overgenomen. Bent u het nummer kwijt, meld het dan opnieuw.',
    en: 'No report opens with this number. Check that you copied all 24 characters. If you lost the number, report it again.',
  },
  TOO_MANY_REPORTS: {
    nl: 'Er komen te veel meldingen achter elkaar ({limit} is {max} per uur). Probeer het over {minutes} minuten opnieuw; wat u invulde blijft staan. Kan het niet wachten, bel dan de organisatie.',
    en: 'Too many reports are coming in at once ({limit} is {max} an hour). Try again in {minutes} minutes; what you filled in stays. If it cannot wait, call the organisation.',
  },
  TOO_MANY_RECEIPT_TRIES: {
    nl: 'Er is te vaak een meldnummer geprobeerd ({limit} is {max} per kwartier). Probeer het over {minutes} minuten opnieuw.',
    en: 'Receipt numbers were tried too often ({limit} is {max} in fifteen minutes). Try again in {minutes} minutes.',
  },
  WAIT_FOR_ANSWER: {
    nl: 'U schreef {max} berichten waar nog geen antwoord op kwam. Wacht op een antwoord voor u meer schrijft ({limit}).',
    en: 'You wrote {max} messages that were not answered yet. Wait for an answer before you write more ({limit}).',
  },
  DIALOGUE_FULL: {
    nl: 'Dit gesprek is vol: {limit} is {max} berichten. Doe een nieuwe melding en noem het kenmerk van deze.',
    en: 'This dialogue is full: {limit} is {max} messages. Make a new report and mention the reference of this one.',
  },
  NO_REPORT_IN_DRILL: {
    nl: 'Een echte melding hoort niet in een oefening. Maak er een eigen incident van.',
    en: 'A real report does not belong in a drill. Make it an incident of its own.',
  },
  REPORTER_PHONE_NOT_VALID: {
    nl: 'Dit is geen telefoonnummer. Schrijf 6 tot 30 cijfers en tekens, zoals +44 7700 900123.',
    en: 'This is not a phone number. Write 6 to 30 digits and signs, like +44 7700 900123.',
  },
  RETRY_SECRET_NOT_VALID: {
    nl: 'Een geheim voor herhalen heeft 22 tot 200 letters, cijfers, streepjes of underscores.',
    en: 'A retry secret has 22 to 200 letters, digits, dashes or underscores.',
  },
} as const;
