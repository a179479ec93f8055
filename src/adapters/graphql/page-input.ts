import { RefusedQuestion } from './user-errors.ts';

/** Rows of one page that a caller may ask for. */
export const pageRowsMax = 200;

/** `first` and `after` of a query as a page of the store; refuses what is out of range by name. */
export function pageInput(args: {
  readonly first?: number | null;
  readonly after?: string | null;
}): { readonly limit: number; readonly after?: string } {
  const limit = args.first ?? 50;
  if (limit < 1 || limit > pageRowsMax) {
    const params = { pageRowsMax };
    throw new RefusedQuestion({ code: 'PAGE_OUT_OF_RANGE', field: 'first', params });
  }
  return args.after ? { limit, after: args.after } : { limit };
}
