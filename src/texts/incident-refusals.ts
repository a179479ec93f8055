/** Sentences of refusals around events, incidents, awareness, decisions, filings and closing. */
export const incidentRefusals = {
  NOT_FOUND: {
    nl: 'Dit bestaat niet, of u heeft er geen deel aan.',
    en: 'This does not exist, or you have no part in it.',
  },
  ALREADY_EXISTS: { nl: 'Dit bestaat al.', en: 'This exists already.' },
  CHANGED_MEANWHILE: {
    nl: 'Iemand anders wijzigde dit op hetzelfde moment. Bekijk het opnieuw en probeer nog eens.',
    en: 'Somebody else changed this at the same moment. Look again and retry.',
  },
  REQUIRED: { nl: 'Vul dit in.', en: 'Please fill this in.' },
  TOO_LONG: {
    nl: 'Dit is te lang: {limit} is {max} tekens.',
    en: 'This is too long: {limit} is {max} characters.',
  },
  TOO_MANY: {
    nl: 'Dit zijn er te veel: {limit} is {max}.',
    en: 'These are too many: {limit} is {max}.',
  },
  NOT_TEXT: {
    nl: 'Hierin staan tekens die geen gewone tekst zijn.',
    en: 'This holds characters that are not plain text.',
  },
  IN_THE_FUTURE: {
    nl: 'Dit moment ligt in de toekomst.',
    en: 'This moment lies in the future.',
  },
  IN_THE_PAST: {
    nl: 'Dit moment ligt in het verleden.',
    en: 'This moment lies in the past.',
  },
  ENDS_BEFORE_IT_BEGINS: {
    nl: 'Het einde ligt vóór het begin.',
    en: 'The end lies before the beginning.',
  },
  MIN_ABOVE_MAX: {
    nl: 'Het minimum is hoger dan het maximum.',
    en: 'The minimum is above the maximum.',
  },
  PARTY_NEEDED: {
    nl: 'Geef aan voor welke organisatie deze melding is.',
    en: 'Say which organisation this report is for.',
  },
  EVENT_SETTLED: {
    nl: 'Deze gebeurtenis is al afgehandeld.',
    en: 'This event has been dealt with already.',
  },
  INCIDENT_CLOSED: {
    nl: 'Dit incident is gesloten. Heropen het eerst.',
    en: 'This incident is closed. Reopen it first.',
  },
  INCIDENT_NOT_CLOSED: { nl: 'Dit incident is open.', en: 'This incident is open.' },
  PARTY_NOT_IN_INCIDENT: {
    nl: 'Deze partij hoort niet bij dit incident.',
    en: 'This party is not part of this incident.',
  },
  PARTY_ALREADY_IN_INCIDENT: {
    nl: 'Deze partij hoort al bij dit incident.',
    en: 'This party is part of this incident already.',
  },
  HANDLER_SEES_ALL: {
    nl: 'De organisatie die het incident behandelt ziet al alles.',
    en: 'The organisation that handles the incident sees everything already.',
  },
  AWARENESS_ALREADY_RECORDED: {
    nl: 'De kennisname is al vastgelegd. Corrigeer haar met een reden.',
    en: 'Awareness has been recorded already. Correct it with a reason.',
  },
  OWN_AWARENESS_ONLY: {
    nl: 'Alleen een partij zelf bepaalt haar moment van kennisname.',
    en: 'Only a party itself decides when it became aware.',
  },
  SECOND_PERSON_NEEDED: {
    nl: 'Dit vraagt een tweede persoon: niet wie het voorstelde.',
    en: 'This needs a second person: not the one who proposed it.',
  },
  DPO_DOES_NOT_DECIDE: {
    nl: 'De FG adviseert en besluit niet (artikel 38 lid 3 en 6 AVG). Laat de gemandateerde besluiten.',
    en: 'The DPO advises and does not decide (Article 38(3) and (6) GDPR). Let the decider decide.',
  },
  OWN_DECISIONS_ONLY: {
    nl: 'Een partij besluit alleen over haar eigen verplichtingen.',
    en: 'A party decides about its own obligations only.',
  },
  ONLY_A_CONTROLLER_DECIDES: {
    nl: 'Alleen de verwerkingsverantwoordelijke besluit over artikel 33 lid 1 en 34 AVG; een verwerker geeft haar zienswijze.',
    en: 'Only the controller decides on Articles 33(1) and 34 GDPR; a processor gives its view.',
  },
  REGIME_NEEDED: {
    nl: 'Noem de regeling precies wanneer het besluit gaat over de vraag of zij geldt.',
    en: 'Name the regime exactly when the decision is about whether it applies.',
  },
  REGIME_NOT_KNOWN: { nl: 'Deze regeling is niet bekend.', en: 'This regime is not known.' },
  ASSESS_FIRST: {
    nl: 'Beoordeel eerst het risico: een besluit beantwoordt een voorstel.',
    en: 'Assess the risk first: a decision answers a proposal.',
  },
  EXEMPTION_NEEDED: {
    nl: 'Noem de grond om betrokkenen niet in te lichten (artikel 34 lid 3 AVG, of geen hoog risico).',
    en: 'Name the ground for not telling individuals (Article 34(3) GDPR, or no high risk).',
  },
  EXEMPTION_ONLY_WHEN_NOT_TELLING: {
    nl: 'Een uitzonderingsgrond hoort alleen bij niet inlichten.',
    en: 'An exemption belongs to not telling only.',
  },
  DEPARTURE_NEEDS_A_REASON: {
    nl: 'U wijkt af van het advies van de FG. Geef aan waarom.',
    en: 'You depart from the DPO’s advice. Say why.',
  },
  ADVISES_OWN_PARTY_ONLY: {
    nl: 'Advies gaat over de eigen organisatie.',
    en: 'Advice is about one’s own organisation.',
  },
  VIEW_FOR_INFORMED_PARTY_ONLY: {
    nl: 'Een verwerker geeft haar zienswijze alleen aan wie zij zelf informeert.',
    en: 'A processor gives its view only to those it informs itself.',
  },
  OBLIGATION_NOT_FOUND: {
    nl: 'Deze verplichting bestaat niet in dit incident.',
    en: 'This obligation does not exist in this incident.',
  },
  STAGE_NOT_FOUND: {
    nl: 'Deze stap bestaat niet, of is al gedaan.',
    en: 'This stage does not exist, or is done already.',
  },
  LATENESS_REASON_NEEDED: {
    nl: 'Dit is na de termijn. Geef de reden van de vertraging (artikel 33 lid 1 AVG).',
    en: 'This is after the deadline. Give the reason for the delay (Article 33(1) GDPR).',
  },
  FILING_NUMBER_NEEDED: {
    nl: 'Vul het nummer in dat de toezichthouder gaf.',
    en: 'Fill in the number that the authority gave.',
  },
  NOT_FOR_AN_AUTHORITY: {
    nl: 'Deze verplichting gaat niet naar een toezichthouder; leg vast dat de partij is ingelicht.',
    en: 'This obligation is not owed to an authority; record that the party was informed.',
  },
  GATES_OPEN: {
    nl: 'Sluiten kan nog niet: {gates}.',
    en: 'It cannot be closed yet: {gates}.',
  },
  ACTION_COMPLETED: { nl: 'Deze maatregel is al afgerond.', en: 'This action is done already.' },
  ANCHOR_NOT_RECORDED: {
    nl: 'Dit moment legt u niet vast: het volgt uit wat er gebeurt.',
    en: 'This moment is not recorded by hand: it follows from what happens.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    nl: 'Deze sleutel hoort bij een ander verzoek. Neem een nieuwe.',
    en: 'This key belongs to another request. Use a new one.',
  },
  IDEMPOTENCY_KEY_NOT_VALID: {
    nl: 'Een sleutel heeft 8 tot 128 letters, cijfers, punten, streepjes of underscores.',
    en: 'A key has 8 to 128 letters, digits, dots, dashes or underscores.',
  },
  IDEMPOTENCY_KEY_GUESSED: {
    nl: 'Zonder aanmelding moet een sleutel niet te raden zijn: neem ten minste {publicKeyCharsMin} willekeurige tekens, zoals een UUID.',
    en: 'Without signing in a key must not be guessable: take at least {publicKeyCharsMin} random characters, such as a UUID.',
  },
  RESTRICTION_NEEDS_A_DECIDER: {
    nl: 'Niemand in uw organisatie kan nog besluiten. Geef eerst iemand de rol gemandateerde.',
    en: 'Nobody in your organisation can decide. Give somebody the role of decider first.',
  },
  RESTRICTION_OF_ANOTHER: {
    nl: 'Deze beperking heft op wie haar heeft ingesteld, of een gemandateerde.',
    en: 'This restriction is lifted by whoever made it, or by a decider.',
  },
  LANE_FOR_COUNSEL: {
    nl: 'In het spoor van juridische zaken schrijven alleen juridische zaken en wie zij aanwees.',
    en: 'Only counsel, and whom counsel named, write in counsel’s lane.',
  },
} as const;
