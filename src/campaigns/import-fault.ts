/** Gravest first. When a class that blocks occurs once, nothing of the list is stored. */
export const importFaultClasses = [
  { code: 'IMPORT_TOO_MANY_ROWS', blocks: true },
  { code: 'IMPORT_CELL_NOT_TEXT', blocks: true },
  { code: 'IMPORT_ROW_RAGGED', blocks: true },
  { code: 'IMPORT_CELL_TOO_LONG', blocks: true },
  { code: 'IMPORT_EMAIL_NOT_VALID', blocks: true },
  { code: 'IMPORT_MOBILE_NOT_VALID', blocks: true },
  { code: 'IMPORT_LANGUAGE_NOT_KNOWN', blocks: true },
  { code: 'IMPORT_NO_ADDRESS', blocks: false },
  { code: 'IMPORT_ADDRESS_SHARED', blocks: false },
  { code: 'IMPORT_ROW_REPEATED', blocks: false },
  { code: 'IMPORT_CELL_LIKE_FORMULA', blocks: false },
  { code: 'IMPORT_COLUMN_UNREAD', blocks: false },
] as const;
export type ImportFaultCode = (typeof importFaultClasses)[number]['code'];

/** One class of faults: the first hundred rows, and how many in all. Never the cells themselves. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  readonly blocks: boolean;
  readonly rows: readonly number[];
  readonly count: number;
}
