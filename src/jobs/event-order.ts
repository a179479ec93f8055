import type { ChangeEvent } from '../store/change-event.ts';

/**
 * By moment, but never against the order inside a document: where a document's clock went back, its later
 * event counts as at the moment of the earlier one.
 */
export function inOrder(outboxes: readonly (readonly ChangeEvent[])[]): readonly ChangeEvent[] {
  return outboxes
    .flatMap((events) => {
      let latest = '';
      return events.map((event) => {
        latest = event.at > latest ? event.at : latest;
        return { event, at: latest };
      });
    })
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ event }) => event);
}
