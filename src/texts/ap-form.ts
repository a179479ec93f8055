import type { Sentence } from './locale.ts';

/**
 * The AP's web form for data breaches, section by section. SEEN: heading or question as two organisations
 * and the AP's own pages repeat it. MEMORY: written down from memory, wording approximate; shown with a
 * mark, for it was not compared with the AP's own list of questions.
 */
export interface FormQuestion extends Sentence {
  readonly source: 'SEEN' | 'MEMORY';
  /** Rows of the EDPB's template that answer it, in the order of the form. */
  readonly rows: readonly number[];
  /** What answers it when no row does by itself. */
  readonly by: FormAnswer | null;
}

export type FormAnswer =
  | 'LEGAL_BASIS'
  | 'ONGOING'
  | 'GENERAL_DATA'
  | 'SPECIAL_DATA'
  | 'PUBLIC_NOTICE'
  | 'REMARKS'
  | 'COMPLETE';

export interface FormSection extends Sentence {
  readonly number: number;
  readonly questions: readonly FormQuestion[];
}

const seen = (nl: string, en: string, ...rows: readonly number[]): FormQuestion => ({
  nl,
  en,
  rows,
  source: 'SEEN',
  by: null,
});
const recalled = (nl: string, en: string, ...rows: readonly number[]): FormQuestion => ({
  ...seen(nl, en, ...rows),
  source: 'MEMORY',
});
const answeredBy = (by: FormAnswer, question: FormQuestion): FormQuestion => ({ ...question, by });

export const apForm: readonly FormSection[] = [
  {
    number: 0,
    nl: 'Over deze melding',
    en: 'About this report',
    questions: [
      answeredBy(
        'LEGAL_BASIS',
        seen(
          'Op grond van welke regelgeving doet u deze melding?',
          'Under which legislation do you report?',
        ),
      ),
      recalled('Nieuwe melding of vervolgmelding', 'New or follow-up', 3, 6),
      recalled('Aanvullen, wijzigen of intrekken', 'Add, change or withdraw', 4, 5),
    ],
  },
  {
    number: 1,
    nl: 'Contactgegevens en overige algemene informatie',
    en: 'Contact details and other general information',
    questions: [
      seen(
        'Over welke organisatie gaat het?',
        'Which organisation is concerned?',
        ...[12, 10, 11, 13, 14, 15, 16, 17],
      ),
      seen('Wie meldt het datalek?', 'Who reports the breach?', 21, 23, 24, 22),
      seen(
        'Met wie kan de AP contact opnemen voor nadere informatie?',
        'Whom can the AP contact for more information?',
        ...[33, 34, 35, 36, 29, 30, 31],
      ),
      seen(
        'Was er een andere organisatie betrokken bij de inbreuk?',
        'Was another organisation involved in the breach?',
        ...[38, 40, 39, 41],
      ),
    ],
  },
  {
    number: 2,
    nl: 'Tijdlijn',
    en: 'Timeline',
    questions: [
      recalled('Wanneer vond de inbreuk plaats?', 'When did the breach happen?', 44, 45, 46, 47),
      answeredBy(
        'ONGOING',
        seen('Duurt de inbreuk op dit moment nog voort?', 'Is the breach still going on?'),
      ),
      recalled('Wanneer is de inbreuk ontdekt?', 'When was the breach discovered?', 48, 50, 51, 52),
      recalled('Toelichting op de tijdlijn', 'Remarks on the timeline', 53),
      recalled('Waarom meldt u later dan 72 uur?', 'Why do you report later than 72 hours?', 49),
    ],
  },
  {
    number: 3,
    nl: 'Gegevens over het datalek',
    en: 'About the breach',
    questions: [
      recalled('Samenvatting van het incident', 'Summary of the incident', 62),
      seen('Aard van de inbreuk', 'Nature of the breach', 55),
      seen('Wat is de aard van het incident?', 'What is the nature of the incident?', 60),
    ],
  },
  {
    number: 4,
    nl: 'Persoonsgegevens die betrokken zijn bij het datalek',
    en: 'Personal data involved in the breach',
    questions: [
      answeredBy(
        'GENERAL_DATA',
        seen('Persoonsgegevens in het algemeen', 'Personal data in general'),
      ),
      answeredBy(
        'SPECIAL_DATA',
        seen('Bijzondere categorieën van persoonsgegevens', 'Special categories of personal data'),
      ),
      recalled('Alle soorten gegevens, met toelichting', 'All kinds of data, with remarks', 70, 71),
      seen(
        'Hoeveel gegevensregisters zijn getroffen (bij benadering)?',
        'How many data records are affected (approximately)?',
        ...[72, 73],
      ),
    ],
  },
  {
    number: 5,
    nl: 'De groep mensen van wie persoonsgegevens betrokken zijn',
    en: 'The people whose personal data is involved',
    questions: [
      recalled('Om welke groepen mensen gaat het?', 'Which groups of people?', 65, 66),
      recalled('Om hoeveel mensen gaat het?', 'How many people?', 67, 68),
    ],
  },
  {
    number: 6,
    nl: 'Maatregelen die zijn getroffen voordat het datalek plaatsvond',
    en: 'Measures taken before the breach',
    questions: [
      recalled('Welke maatregelen waren getroffen?', 'Which measures had been taken?', 75, 76),
      seen(
        'Waren de gegevens versleuteld, gecodeerd of op een andere manier onbegrijpelijk of ontoegankelijk?',
        'Was the data encrypted, coded or otherwise unintelligible or inaccessible?',
        57,
      ),
    ],
  },
  {
    number: 7,
    nl: 'Gevolgen van het datalek',
    en: 'Consequences of the breach',
    questions: [
      seen(
        'Gevolgen voor vertrouwelijkheid, integriteit en/of beschikbaarheid',
        'Consequences for confidentiality, integrity and/or availability',
        ...[56, 79, 80, 58, 81, 82, 59, 83, 84],
      ),
      seen(
        'Lichamelijke, materiële en immateriële schade; gevolgen voor de persoonlijke levenssfeer',
        'Physical, material and non-material damage; consequences for privacy',
        ...[85, 86],
      ),
      seen(
        'Inschatting van de ernst van de mogelijke gevolgen',
        'Estimate of how severe the possible consequences are',
        87,
      ),
    ],
  },
  {
    number: 8,
    nl: 'Vervolgacties naar aanleiding van het datalek',
    en: 'Follow-up of the breach',
    questions: [
      seen(
        'Heeft u het datalek gemeld aan de betrokkenen of bent u dat van plan?',
        'Did you tell the people concerned, or do you plan to?',
        ...[97, 98, 99, 102, 103, 104, 105, 106],
      ),
      seen(
        'Waarom ziet u af van het melden aan de betrokkenen?',
        'Why do you not tell the people concerned?',
        ...[100, 101],
      ),
      answeredBy(
        'PUBLIC_NOTICE',
        seen(
          'Bij onevenredige inspanning: hoe informeert u door een openbare mededeling of soortgelijke maatregel?',
          'With disproportionate effort: how do you inform by a public notice or similar measure?',
        ),
      ),
      seen('Maatregelen om de inbreuk aan te pakken', 'Measures to address the breach', 92, 94, 95),
      seen('Internationale aspecten', 'International aspects', 113, 114, 115, 116, 117, 118),
      recalled('Meldingen elders', 'Notifications elsewhere', 109, 110, 111),
    ],
  },
  {
    number: 9,
    nl: 'Overig',
    en: 'Other',
    questions: [
      answeredBy('REMARKS', recalled('Opmerkingen', 'Remarks')),
      answeredBy('COMPLETE', recalled('Is de melding volledig?', 'Is the report complete?')),
    ],
  },
];
