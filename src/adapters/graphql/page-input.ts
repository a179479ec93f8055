import { GraphQLError } from 'graphql';

/** Rows of one page that a caller may ask for. */
export const pageRowsMax = 200;

/** `first` and `after` of a query as a page of the store; refuses what is out of range by name. */
export function pageInput(args: {
  readonly first?: number | null;
  readonly after?: string | null;
}): { readonly limit: number; readonly after?: string } {
  const limit = args.first ?? 50;
  if (limit < 1 || limit > pageRowsMax) {
    throw new GraphQLError(`first is at least 1 and at most ${pageRowsMax} (pageRowsMax).`, {
      extensions: { code: 'PAGE_OUT_OF_RANGE', field: 'first' },
    });
  }
  return args.after ? { limit, after: args.after } : { limit };
}
