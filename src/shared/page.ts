/** A page of a longer list. `cursor` is null on the last page; a short page with a cursor is valid. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}
