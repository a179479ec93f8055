const storedAs = 'meldklok-report';

export const emptyReport = {
  description: '',
  observedAt: '',
  reporterKind: 'EMPLOYEE',
  reporter: '',
  email: '',
  phone: '',
  anonymous: false,
  title: '',
};
export type ReportDraft = typeof emptyReport;

/** What this tab remembers; a draft that cannot be read is an empty one. */
export function readDraft(): ReportDraft {
  const stored = sessionStorage.getItem(storedAs);
  if (stored === null) return emptyReport;
  const parsed: unknown = JSON.parse(stored);
  return { ...emptyReport, ...(parsed as Partial<ReportDraft>) };
}

/** Without who reports: the next person at this computer may not learn that. */
export function storeDraft({ description, observedAt, reporterKind, title }: ReportDraft): void {
  sessionStorage.setItem(
    storedAs,
    JSON.stringify({ description, observedAt, reporterKind, title }),
  );
}

export function forgetDraft(): void {
  sessionStorage.removeItem(storedAs);
}
