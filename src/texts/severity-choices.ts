import type { Locale, Sentence } from './locale.ts';

/** ENISA 2013: what the data are, the basic score of their class. */
const baseTexts = {
  SIMPLE: {
    nl: 'Gewone gegevens: wie en waar iemand is, gezin, opleiding, werk.',
    en: 'Simple data: who and where somebody is, family, education, work.',
  },
  BEHAVIOURAL: {
    nl: 'Gegevens over gedrag: waar iemand is, met wie iemand contact heeft, wat iemand kiest.',
    en: 'Data on behaviour: where somebody goes, whom somebody talks to, what somebody chooses.',
  },
  FINANCIAL: {
    nl: 'Financiële gegevens: inkomen, rekeningen, betalingen.',
    en: 'Financial data: income, accounts, payments.',
  },
  SENSITIVE: {
    nl: 'Gevoelige gegevens: bijzondere of strafrechtelijke gegevens.',
    en: 'Sensitive data: special categories or criminal matters.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** ENISA 2013: why the context raises or lowers the basic score. */
const factorTexts = {
  VOLUME_PER_PERSON: {
    nl: 'Er is veel per persoon, zodat een profiel te maken is.',
    en: 'There is so much per person that a profile can be made.',
  },
  CONTROLLER_FIELD_HEALTH: {
    nl: 'De gegevens komen uit de zorg, zodat iets over iemands gezondheid te raden is.',
    en: "The data come from health care, so that something of a person's health can be guessed.",
  },
  PEOPLE_AT_SPECIAL_RISK: {
    nl: 'Het gaat om mensen die meer gevaar lopen, zoals kinderen, kwetsbaren of militairen en politie.',
    en: 'The people run more danger: children, vulnerable people, or military and police.',
  },
  OPENS_FINANCIAL_ACCOUNT: {
    nl: 'De inloggegevens geven toegang tot geld.',
    en: 'The credentials open an account with money.',
  },
  FIT_FOR_PAYMENT_FRAUD: {
    nl: 'Met de gegevens kan betaalfraude worden gepleegd.',
    en: 'The data are fit for payment fraud.',
  },
  NO_REAL_INSIGHT: {
    nl: 'De gegevens geven geen echt inzicht.',
    en: 'The data give no real insight.',
  },
  PUBLIC_BEFORE: {
    nl: 'Dezelfde gegevens waren al openbaar.',
    en: 'The same data were public before.',
  },
  ONLY_A_TRACE: {
    nl: 'Van gevoelige gegevens is er alleen een spoor.',
    en: 'There is only a trace of sensitive data.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

const identificationTexts = {
  IDENTIFICATION_JUDGED: {
    nl: 'Hoe makkelijk iemand te herkennen is, heeft een mens beoordeeld.',
    en: 'A person judged how easily somebody can be identified.',
  },
  NAME_WITH_ANOTHER: {
    nl: 'Een naam met nog een kenmerk wijst één persoon aan.',
    en: 'A name with another identifier points to one person.',
  },
  NUMBER_WITH_CONTACT: {
    nl: 'Een nationaal nummer met een adres wijst meestal één persoon aan.',
    en: 'A national number with a contact address mostly points to one person.',
  },
  STRONGEST_IDENTIFIER: {
    nl: 'Het sterkste kenmerk op zichzelf bepaalt hoe makkelijk iemand te herkennen is.',
    en: 'The strongest identifier alone sets how easily somebody can be identified.',
  },
  NO_IDENTIFIER: {
    nl: 'Zonder aanvullende lijst is niemand te herkennen.',
    en: 'Nobody can be identified without a further list.',
  },
  IDENTIFICATION_UNKNOWN: {
    nl: 'Hoe makkelijk iemand te herkennen is, is nog niet bekend.',
    en: 'How easily somebody can be identified is not yet known.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

const circumstanceTexts = {
  CONFIDENTIALITY_KEPT: {
    nl: 'Niemand zonder bevoegdheid kreeg de gegevens.',
    en: 'Nobody without authority obtained the data.',
  },
  EXPOSED_ONLY: {
    nl: 'De gegevens lagen open, zonder teken dat iemand ze kreeg.',
    en: 'The data were exposed, without a sign that anybody obtained them.',
  },
  RECIPIENTS_KNOWN: {
    nl: 'Bekende ontvangers kregen de gegevens.',
    en: 'Known recipients obtained the data.',
  },
  RECIPIENTS_UNKNOWN: {
    nl: 'Onbekenden kregen de gegevens of konden ze krijgen.',
    en: 'Unknown people obtained the data or could.',
  },
  RECIPIENTS_OPEN: {
    nl: 'Iemand kreeg de gegevens; of dat bekenden zijn, is nog niet bekend.',
    en: 'Somebody obtained the data; whether they are known is not yet known.',
  },
  CONFIDENTIALITY_OPEN: {
    nl: 'Of iemand de gegevens kreeg, is nog niet bekend.',
    en: 'Whether anybody obtained the data is not yet known.',
  },
  CONFIDENTIALITY_ASIDE: {
    nl: 'Het lek betreft de vertrouwelijkheid niet.',
    en: 'The breach does not concern confidentiality.',
  },
  UNALTERED: {
    nl: 'De gegevens zijn niet veranderd.',
    en: 'The data were not altered.',
  },
  ALTERED_UNUSED: {
    nl: 'De gegevens zijn veranderd, maar hersteld voordat ze gebruikt werden.',
    en: 'The data were altered but put right before use.',
  },
  ALTERED_RECOVERABLE: {
    nl: 'De gegevens zijn veranderd en mogelijk gebruikt, en zijn te herstellen.',
    en: 'The data were altered and perhaps used, and can be put right.',
  },
  ALTERED_IRRECOVERABLE: {
    nl: 'De gegevens zijn veranderd en niet te herstellen.',
    en: 'The data were altered and cannot be put right.',
  },
  INTEGRITY_OPEN: {
    nl: 'Of de gegevens veranderd zijn, is nog niet bekend.',
    en: 'Whether the data were altered is not yet known.',
  },
  INTEGRITY_ASIDE: {
    nl: 'Het lek betreft de juistheid van de gegevens niet.',
    en: 'The breach does not concern integrity.',
  },
  BACK_UNFELT: {
    nl: 'De gegevens kwamen terug zonder dat mensen er iets van merkten.',
    en: 'The data came back without people noticing.',
  },
  BACK_FELT: {
    nl: 'De gegevens kwamen terug, maar mensen hadden er last van.',
    en: 'The data came back, but people felt it.',
  },
  BACK_EFFECT_OPEN: {
    nl: 'De gegevens kwamen terug; of mensen er last van hadden, is nog niet bekend.',
    en: 'The data came back; whether people felt it is not yet known.',
  },
  AWAY_FOR_A_TIME: {
    nl: 'De gegevens zijn nog niet of niet helemaal terug.',
    en: 'The data are not yet back, or not whole.',
  },
  LOST_FOR_GOOD: {
    nl: 'De gegevens zijn voorgoed verloren.',
    en: 'The data are lost for good.',
  },
  AVAILABILITY_OPEN: {
    nl: 'Of de gegevens weg waren, is nog niet bekend.',
    en: 'Whether the data were gone is not yet known.',
  },
  AVAILABILITY_ASIDE: {
    nl: 'Het lek betreft de beschikbaarheid niet.',
    en: 'The breach does not concern availability.',
  },
  INTENT_MALICIOUS: {
    nl: 'Er was opzet: diefstal of een aanval.',
    en: 'There was intent: theft or an attack.',
  },
  INTENT_ACCIDENTAL: {
    nl: 'Het was een vergissing of ongeluk.',
    en: 'It was an error or accident.',
  },
  INTENT_OPEN: {
    nl: 'Of er opzet was, is nog niet bekend.',
    en: 'Whether there was intent is not yet known.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type AdjustmentFactor = keyof typeof factorTexts;
export type IdentificationChoice = keyof typeof identificationTexts;
export type CircumstanceChoice = keyof typeof circumstanceTexts;

/** Every choice that a severity may rest on (ENISA 2013), in one sentence. */
export const severityChoices = {
  ...baseTexts,
  ...factorTexts,
  ...identificationTexts,
  ...circumstanceTexts,
  DATA_UNKNOWN: {
    nl: 'Welke gegevens het zijn, is nog niet bekend.',
    en: 'Which data they are is not yet known.',
  },
} as const;
export type SeverityChoiceId = keyof typeof severityChoices;

export function severityChoiceText(choice: SeverityChoiceId, locale: Locale): string {
  return severityChoices[choice][locale];
}
