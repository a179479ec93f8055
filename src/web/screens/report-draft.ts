const storedAs = 'meldklok-report';

export const emptyReport = {
  description: '',
  observedAt: '',
  reporterKind: 'EMPLOYEE',
  reporter: '',
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

export function storeDraft(draft: ReportDraft): void {
  sessionStorage.setItem(storedAs, JSON.stringify(draft));
}
