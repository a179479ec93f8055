/** Sentences of refusals around a decision, its exemption and what it departs from. */
export const decisionRefusals = {
  A_PERSON_DECIDES: {
    nl: 'Hierover besluit een mens, niet een toegangstoken van een ander systeem.',
    en: 'A person decides on this, not an access token of another system.',
  },
  FACTS_CHANGED_SINCE_PROPOSAL: {
    nl: 'De feiten zijn veranderd sinds dit is voorgesteld. Wijs het af, of laat het opnieuw voorstellen op de feiten van nu; de termijn loopt door.',
    en: 'The facts have changed since this was proposed. Reject it, or have it proposed again on the facts as they are now; the clock keeps running.',
  },
  FACTS_CHANGED_SINCE_ASSESSMENT: {
    nl: 'De feiten zijn veranderd sinds de laatste beoordeling. Beoordeel opnieuw, of geef aan dat u toch op de eerdere feiten besluit.',
    en: 'The facts have changed since the last assessment. Assess again, or say that you decide on the earlier facts all the same.',
  },
  AGAINST_PROPOSAL_NEEDS_A_REASON: {
    nl: 'Het voorstel is om wel in te lichten. Leg uit waarom u daarvan afwijkt.',
    en: 'The proposal is to tell. Explain why you depart from it.',
  },
  SIMILAR_CASE_TOLD: {
    nl: 'In een vergelijkbaar geval is wel ingelicht ({count}: {references}). Leg uit waarom dit geval anders is.',
    en: 'In a similar case people were told ({count}: {references}). Explain why this case is different.',
  },
  EXEMPTION_FOR_INDIVIDUALS_ONLY: {
    nl: 'Deze uitzonderingen gaan over het inlichten van betrokkenen, niet over de toezichthouder.',
    en: 'These exemptions are about telling individuals, not about the authority.',
  },
  EXEMPTION_NOT_PROTECTED: {
    nl: 'De feiten laten niet zien dat de gegevens onleesbaar zijn: versleuteld of met salt gehasht, met een sleutel die vaststaat veilig te zijn, en niet misbruikt (artikel 34 lid 3 onder a AVG).',
    en: 'The facts do not show that the data are unintelligible: encrypted or salted and hashed, with a key that is established to be safe, and not misused (Article 34(3)(a) GDPR).',
  },
  EXEMPTION_MISUSED: {
    nl: 'De gegevens zijn al misbruikt: dat risico kan niet meer zijn weggenomen (artikel 34 lid 3 onder b AVG).',
    en: 'The data have already been misused: that risk cannot have been removed (Article 34(3)(b) GDPR).',
  },
  EXEMPTION_NOT_FINANCIAL: {
    nl: 'Volgens de feiten is de verwerkingsverantwoordelijke geen financiële instelling of verzekeraar (artikel 42 UAVG).',
    en: 'By the facts the controller is not in finance or insurance (UAVG art. 42).',
  },
  MEASURES_NEEDED: {
    nl: 'Noem de maatregelen die het hoge risico hebben weggenomen (artikel 34 lid 3 onder b AVG).',
    en: 'Name the measures that removed the high risk (Article 34(3)(b) GDPR).',
  },
  MEASURES_MOMENT_NEEDED: {
    nl: 'Geef aan sinds wanneer de maatregelen werken (artikel 34 lid 3 onder b AVG).',
    en: 'Say since when the measures work (Article 34(3)(b) GDPR).',
  },
  MEASURES_BEFORE_BREACH: {
    nl: 'Deze maatregelen waren er al vóór de inbreuk; het gaat om maatregelen achteraf.',
    en: 'These measures were there before the breach; what counts is measures taken afterwards.',
  },
  EFFORT_NEEDED: {
    nl: 'Leg uit waarom iedereen persoonlijk inlichten onevenredig veel moeite kost (artikel 34 lid 3 onder c AVG).',
    en: 'Explain why telling each person is a disproportionate effort (Article 34(3)(c) GDPR).',
  },
  PUBLIC_COMMUNICATION_NEEDED: {
    nl: 'Beschrijf de openbare mededeling waarmee mensen even goed worden ingelicht (artikel 34 lid 3 onder c AVG).',
    en: 'Describe the public communication that tells people as effectively (Article 34(3)(c) GDPR).',
  },
  FINANCIAL_UNDERTAKING_UNCONFIRMED: {
    nl: 'Bevestig dat dit een financiële onderneming is in de zin van de Wft (artikel 42 UAVG).',
    en: 'Confirm that this is a financial undertaking in the sense of the Wft (UAVG art. 42).',
  },
  INTEREST_NEEDED: {
    nl: 'Noem het zwaarwegende belang en waarom dit noodzakelijk en evenredig is (artikel 41 UAVG).',
    en: 'Name the weighty interest and why this is necessary and proportionate (UAVG art. 41).',
  },
  CONDITION_OF_ANOTHER_GROUND: {
    nl: 'Dit hoort bij een andere grond dan de gekozen.',
    en: 'This belongs to another ground than the one chosen.',
  },
} as const;
