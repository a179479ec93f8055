import { expect } from 'chai';
import fc from 'fast-check';
import { systemActor, actorRef } from '../../../src/identity/actor.ts';
import { instantFromMs } from '../../../src/shared/instant.ts';
import type { ChangeEvent } from '../../../src/store/change-event.ts';
import { inOrder } from '../../../src/jobs/event-order.ts';

describe('the order of events from several outboxes', () => {
  it('is that of their moments', () => {
    const ids = inOrder([[event('a1', 1), event('a2', 5)], [event('b1', 3)]]).map(({ id }) => id);
    expect(ids).to.deep.equal(['a1', 'b1', 'a2']);
  });

  it('keeps the order inside a document, also where the clock went back', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { maxLength: 6 }), (clocks) => {
        const outboxes = clocks.map((moments, document) =>
          moments.map((at, position) => event(`${String(document)}.${String(position)}`, at)),
        );
        const ordered = inOrder(outboxes).map(({ id }) => id);
        expect(ordered).to.have.length(outboxes.flat().length);
        for (const outbox of outboxes) {
          const ids = outbox.map(({ id }) => id);
          expect(ordered.filter((id) => ids.includes(id))).to.deep.equal(ids);
        }
      }),
    );
  });
});

function event(id: string, atMs: number): ChangeEvent {
  return {
    id,
    type: 'HAPPENED',
    at: instantFromMs(atMs),
    actor: actorRef(systemActor),
    subject: { kind: 'THING', id },
    data: {},
  };
}
