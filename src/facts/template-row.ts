/**
 * What one row of the EDPB's notification template asks. The template (v1.0, June 2026) was made
 * machine-readable by N. Franchetto and M. Taborda Barata, CC BY 4.0; see NOTICE.
 */
export const rowKinds = [
  'ONE',
  'MANY',
  'TEXT',
  'YES_NO',
  'DATE',
  'MOMENT',
  'NUMBER',
  'COUNTRIES',
  'NUMBER_PER_COUNTRY',
  'PARTIES',
] as const;
export type RowKind = (typeof rowKinds)[number];

export const templateSections = [
  'NOTIFICATION',
  'CONTROLLER',
  'REPORTER',
  'DPO',
  'CONTACT',
  'OTHER_PARTIES',
  'TIMELINE',
  'NATURE',
  'PEOPLE',
  'DATA',
  'MEASURES_BEFORE',
  'CONSEQUENCES',
  'RISK',
  'MEASURES_AFTER',
  'PREVENTION',
  'INDIVIDUALS',
  'OTHER_BODIES',
  'CROSS_BORDER',
  'OUTSIDE_EEA',
  'ATTACHMENTS',
] as const;
export type TemplateSection = (typeof templateSections)[number];

/** What is known outside the answers and decides whether a row is shown. */
export const outsideFacts = ['IN_EEA', 'OUTSIDE_EEA', 'LATE'] as const;
export type OutsideFact = (typeof outsideFacts)[number];

/** When a row is shown: an answer that another row must hold (`yes`, `no` for a yes/no row). */
export type Condition =
  | { readonly row: number; readonly has: readonly string[] }
  | { readonly row: number; readonly lacks: readonly string[] }
  | { readonly outside: OutsideFact }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export interface TemplateRow {
  /** Number in the template. */
  readonly row: number;
  readonly section: TemplateSection;
  readonly kind: RowKind;
  /** Codes as the template letters them; authorities by their own code. Empty when nothing is chosen. */
  readonly options: readonly string[];
  /** Options that say *not yet known*: only an incomplete notification may use them. */
  readonly pendingOptions: readonly string[];
  /** Articles of the GDPR that ask for it; null where the template names none. */
  readonly article: string | null;
  /** Null: always shown. */
  readonly shown: Condition | null;
  readonly required: 'ALWAYS' | 'IF_SHOWN' | 'OPTIONAL';
  /** Required only when this holds too. */
  readonly requiredWhen: Condition | null;
  /**
   * OPTION: one of the pending options says it. LEFT_OPEN: it may stay open, and the notification is
   * incomplete. NEVER: whoever files knows it.
   */
  readonly notYetKnown: 'OPTION' | 'LEFT_OPEN' | 'NEVER';
  /** Kept with the party for every incident; an incident's own answer goes before it. */
  readonly profile: boolean;
  /** True of the incident, so true for every party in it; other answers are one party's own (rule 10). */
  readonly shared: boolean;
  /** A fact of record that no answer may contradict: where it is recorded instead. */
  readonly record: 'FILING' | 'AWARENESS' | 'TELLING' | null;
}
