/** One sentence per finding of the notice linter: what is wrong and what to do. */
export const noticeLint = {
  LINT_FULL_TEXT_MISSING: {
    nl: 'Een sms alleen bevat niet alles wat artikel 34, lid 2 vraagt. Zorg dat er ook een brief of mail gaat.',
    en: 'A text message alone does not hold all that Article 34(2) asks. Make sure that a letter or e-mail goes too.',
  },
  LINT_CATEGORIES_MISSING: {
    nl: 'Noem de soorten gegevens van deze groep. De meeste staan niet in de tekst.',
    en: 'Name the kinds of data of this group. Most of them are not in the text.',
  },
  LINT_CATEGORY_NOT_NAMED: {
    nl: 'Deze soort gegevens staat niet in de tekst: {category}.',
    en: 'This kind of data is not in the text: {category}.',
  },
  LINT_DATE_MISSING: {
    nl: 'Noem de datum of periode van het datalek en van de ontdekking.',
    en: 'State the date or period of the breach and of its discovery.',
  },
  LINT_CONSEQUENCES_MISSING: {
    nl: 'Vertel in concrete woorden wat de gevolgen kunnen zijn.',
    en: 'Tell in concrete words what the consequences may be.',
  },
  LINT_MEASURES_MISSING: {
    nl: 'Vertel welke maatregelen zijn genomen of komen.',
    en: 'Tell which measures were taken or are planned.',
  },
  LINT_STEPS_MISSING: {
    nl: 'Vertel wat de lezer zelf kan doen.',
    en: 'Tell what the reader can do.',
  },
  LINT_STEPS_TOO_MANY: {
    nl: 'De tekst vraagt {actual} stappen. Houd het bij hoogstens {max}.',
    en: 'The text asks for {actual} steps. Keep to at most {max}.',
  },
  LINT_PHONE_MISSING: {
    nl: 'Noem een telefoonnummer voor vragen.',
    en: 'Give a telephone number for questions.',
  },
  LINT_EMAIL_MISSING: {
    nl: 'Noem een mailadres voor vragen.',
    en: 'Give an e-mail address for questions.',
  },
  LINT_HOURS_MISSING: {
    nl: 'Noem wanneer u bereikbaar bent.',
    en: 'State when you can be reached.',
  },
  LINT_DPO_MISSING: {
    nl: 'Noem de functionaris gegevensbescherming of een ander contactpunt (artikel 33, lid 3, onder b).',
    en: 'Name the data protection officer or another contact point (Article 33(3)(b)).',
  },
  LINT_FACT_STILL_UNKNOWN: {
    nl: 'De tekst zegt {count} keer dat iets nog niet bekend is. Zend liever nu dan te wachten, en beloof een vervolg.',
    en: 'The text says {count} times that something is not yet known. Rather send now than wait, and promise an update.',
  },
  LINT_MARKETING: {
    nl: 'Haal reclame weg: "{found}".',
    en: 'Remove marketing: "{found}".',
  },
  LINT_DISCLAIMER: {
    nl: 'Haal juridische voorbehouden weg: "{found}".',
    en: 'Remove legal disclaimers: "{found}".',
  },
  LINT_LINK: {
    nl: 'Verwijs alleen naar de eigen startpagina, of naar niets: "{found}".',
    en: 'Link only to your own home page, or to nothing: "{found}".',
  },
  LINT_DATA_REQUEST: {
    nl: 'Vraag nooit om gegevens of om in te loggen: "{found}".',
    en: 'Never ask for data or for a sign-in: "{found}".',
  },
  LINT_SECRET: {
    nl: 'Dit hoort niet in een mededeling ({kind}). Haal het weg.',
    en: 'This does not belong in a notice ({kind}). Remove it.',
  },
  LINT_HTML_ACTIVE: {
    nl: 'De opmaak bevat "{found}". Formulieren, plaatjes en programmatuur horen niet in een mededeling.',
    en: 'The HTML contains "{found}". Forms, images and scripts do not belong in a notice.',
  },
  LINT_CRIMINALS_PROMISE: {
    nl: 'Beloof niet dat daders iets hebben verwijderd: "{found}".',
    en: 'Do not promise that criminals deleted anything: "{found}".',
  },
  LINT_JUDGES_FOR_CONTROLLER: {
    nl: 'Een verwerker beslist niet over risico, melding of aansprakelijkheid: "{found}".',
    en: 'A processor does not decide on risk, notification or liability: "{found}".',
  },
  LINT_CONTROLLER_NAMED: {
    nl: 'Deze tekst gaat naar meer partijen en noemt er een: "{found}". Haal de naam weg.',
    en: 'This text goes to several parties and names one of them: "{found}". Remove the name.',
  },
  LINT_PART_PLACEHOLDER_MISSING: {
    nl: 'Zet {placeholder} in de tekst: elke verwerkingsverantwoordelijke leest alleen over de eigen gegevens.',
    en: 'Put {placeholder} in the text: each controller reads about its own data only.',
  },
  LINT_CERTAIN_SINCE_MISSING: {
    nl: 'Vermeld sinds wanneer de inbreuk zeker is.',
    en: 'State since when the breach is certain.',
  },
  LINT_NEXT_UPDATE_MISSING: {
    nl: 'Zeg wanneer het volgende bericht komt.',
    en: 'Say when the next message comes.',
  },
  LINT_RECALL_STEPS_MISSING: {
    nl: 'Vraag de ontvanger duidelijk om het bericht te verwijderen.',
    en: 'Ask the recipient plainly to delete the message.',
  },
  LINT_MINIMISING: {
    nl: 'Maak het niet kleiner dan het is: "{found}".',
    en: 'Do not make it smaller than it is: "{found}".',
  },
  LINT_NO_EVIDENCE: {
    nl: 'U schrijft "{found}". Zeg ook wat is onderzocht.',
    en: 'You write "{found}". Say also what was checked.',
  },
  LINT_BURIED: {
    nl: 'Zet het feit, de gegevens en de eerste stap bovenaan.',
    en: 'Put the fact, the data and the first step at the top.',
  },
  LINT_SENTENCES_LONG: {
    nl: 'De zinnen tellen gemiddeld {actual} woorden. Houd het bij {max} voor taalniveau B1.',
    en: 'Sentences have {actual} words on average. Keep to {max} for plain language.',
  },
  LINT_SENTENCE_LONG: {
    nl: 'Een zin telt {actual} woorden; splits hem. Hij begint met "{found}".',
    en: 'A sentence has {actual} words; split it. It begins with "{found}".',
  },
  LINT_DIFFERS_FROM_FILING: {
    nl: 'In de melding aan de toezichthouder staan andere soorten gegevens: {categories}. Overweeg een vervolgmelding.',
    en: 'The filing to the authority lists other kinds of data: {categories}. Consider a follow-up filing.',
  },
  LINT_GROUPS_MIXED: {
    nl: 'Deze tekst gaat naar {count} groepen. Schrijf liever per groep een eigen tekst.',
    en: 'This text goes to {count} groups. Rather write a text for each group.',
  },
  LINT_LOCALE_MISSING: {
    nl: 'Een vertaling in deze taal is nodig en ontbreekt: {locale}.',
    en: 'A translation in this language is needed and missing: {locale}.',
  },
  LINT_SMS_PARTS: {
    nl: 'De sms telt {actual} delen. Houd het bij één.',
    en: 'The text message has {actual} parts. Keep to one.',
  },
} as const;
export type NoticeLintCode = keyof typeof noticeLint;
