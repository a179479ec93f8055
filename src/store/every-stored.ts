import { pageItemsMax, type Collection, type Query, type Stored } from './collection.ts';

/** All that a query finds, page after page: for what may not be cut short. */
export async function* everyStored<T>(
  collection: Pick<Collection<T>, 'page'>,
  query: Omit<Query<T>, 'limit' | 'after'>,
): AsyncGenerator<Stored<T>> {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Collection<T>['page']>> = await collection.page({
      ...query,
      limit: pageItemsMax,
      ...(after === null ? {} : { after }),
    });
    yield* page.items;
    after = page.cursor;
  } while (after !== null);
}

/** The same, together. */
export async function allStored<T>(
  collection: Pick<Collection<T>, 'page'>,
  query: Omit<Query<T>, 'limit' | 'after'>,
): Promise<readonly Stored<T>[]> {
  const found: Stored<T>[] = [];
  for await (const stored of everyStored(collection, query)) found.push(stored);
  return found;
}
