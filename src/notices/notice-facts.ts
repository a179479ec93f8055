import type { Locale } from '../texts/locale.ts';

/**
 * What a template is filled from: words in the notice's language. Null and an empty list mean *not
 * yet known*, and the templates say so (rule 13). Moments are written with their zone.
 */
export interface NoticeFacts {
  readonly reference: string;
  readonly organisation: string;
  readonly signatory: string;
  /** Civil date in words: `12 maart 2026`. */
  readonly discoveredOn: string | null;
  /** Date or period in words. */
  readonly occurred: string | null;
  readonly writtenOn: string;
  /** One sentence that ends the clause "Op … ontdekten wij dat". */
  readonly headline: string | null;
  readonly whatHappened: string | null;
  readonly whoMayHaveIt: string | null;
  readonly stillUnknown: readonly string[];
  readonly categories: readonly string[];
  readonly notInvolved: readonly string[];
  readonly consequences: readonly string[];
  readonly measures: readonly string[];
  /** What the reader can do, the most urgent first. */
  readonly steps: readonly string[];
  /** When the authority was told, in words. */
  readonly reportedOn: string | null;
  readonly contactPhone: string | null;
  readonly contactEmail: string | null;
  readonly contactHours: string | null;
  readonly dpo: string | null;
  readonly homePage: string | null;
  readonly nextUpdate: string | null;

  /** Processor to controller: GDPR art. 33(2), with what art. 33(3) asks of the controller. */
  readonly firstSignal: string | null;
  readonly certainSince: string | null;
  readonly breachTypes: readonly string[];
  readonly systems: readonly string[];
  readonly subjectGroups: readonly string[];
  readonly cause: string | null;
  readonly countries: readonly string[];
  readonly protection: string | null;
  readonly ongoing: string | null;
  readonly subProcessors: readonly string[];
  readonly evidence: string | null;
  readonly notTold: string | null;
  readonly authorities: string | null;

  /** For management: one page. */
  readonly light: string | null;
  readonly people: string | null;
  readonly clocks: readonly string[];
  readonly decisions: readonly string[];
  readonly exposure: string | null;
  readonly told: readonly string[];
  readonly pressLine: string | null;

  /** Recall: what the wrong recipient got, and when. */
  readonly sentItem: string | null;
}

export const nothingKnown: Omit<
  NoticeFacts,
  'reference' | 'organisation' | 'signatory' | 'writtenOn'
> = {
  discoveredOn: null,
  occurred: null,
  headline: null,
  whatHappened: null,
  whoMayHaveIt: null,
  stillUnknown: [],
  categories: [],
  notInvolved: [],
  consequences: [],
  measures: [],
  steps: [],
  reportedOn: null,
  contactPhone: null,
  contactEmail: null,
  contactHours: null,
  dpo: null,
  homePage: null,
  nextUpdate: null,
  firstSignal: null,
  certainSince: null,
  breachTypes: [],
  systems: [],
  subjectGroups: [],
  cause: null,
  countries: [],
  protection: null,
  ongoing: null,
  subProcessors: [],
  evidence: null,
  notTold: null,
  authorities: null,
  light: null,
  people: null,
  clocks: [],
  decisions: [],
  exposure: null,
  told: [],
  pressLine: null,
  sentItem: null,
};

export const factValueCharsMax = 5_000;
export const factListItemsMax = 50;

/** Words that stand where a fact is missing; the linter recognises them and names the gap. */
export const notYetKnown: Readonly<Record<Locale, string>> = {
  nl: 'Dit weten wij nog niet.',
  en: 'We do not know this yet.',
};
