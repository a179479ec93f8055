/** A document that people read or print, in one language; the adapters make PDF and HTML of it. */
export interface PrintedDocument {
  /** BCP 47, e.g. `nl`. */
  readonly locale: string;
  readonly title: string;
  /** Lines under the title: whose case it is, which moment it shows. */
  readonly about: readonly string[];
  readonly sections: readonly PrintedSection[];
}

export interface PrintedSection {
  readonly heading: string;
  readonly rows: readonly PrintedRow[];
  readonly table: PrintedTable | null;
}

/** A question and its answer. The state is said in words by the answer and shown by its look. */
export interface PrintedRow {
  readonly label: string;
  readonly answer: string;
  readonly state: 'GIVEN' | 'NOT_YET_KNOWN' | 'DOES_NOT_APPLY';
}

export interface PrintedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
