import type { Stored } from '../../store/collection.ts';
import { inOrder } from '../event-order.ts';
import { enqueueJobs } from './enqueue-jobs.ts';
import type { Outbox, RelayPorts } from './ports.ts';

/** Documents read from one collection in one round. */
export const relayDocumentsMax = 200;
/** Documents in a row that cannot be relayed: then it is the store or the log, not the documents. */
export const relayFaultsInARowMax = 8;

interface Waiting {
  readonly outbox: Outbox;
  readonly document: Pick<Stored<unknown>, 'id' | 'outbox'>;
}

/**
 * Moves events from outboxes to the audit log and to jobs, in this order, and clears them last: a kill at
 * any point loses nothing, and each step recognises what it did before. Documents that cannot be relayed
 * keep their events and never stop the others; their faults are thrown at the end. Answers how many
 * events were moved; 0 also while another instance has the lease.
 */
export const relayOutboxes = (ports: RelayPorts) => async (): Promise<number> => {
  const stuck = new Map<string, unknown>();
  let moved = 0;
  while (await ports.lease.hold()) {
    const waiting = await readWaiting(ports.outboxes, stuck);
    if (waiting.length === 0) break;
    moved += await relayRound(ports, { waiting, stuck });
  }
  if (stuck.size > 0) {
    throw new AggregateError([...stuck.values()], `${String(stuck.size)} outboxes are stuck`);
  }
  return moved;
};

async function readWaiting(
  outboxes: readonly Outbox[],
  stuck: ReadonlyMap<string, unknown>,
): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  for (const outbox of outboxes) {
    for (const document of await outbox.withOutbox(relayDocumentsMax)) {
      if (!stuck.has(key(outbox, document.id))) waiting.push({ outbox, document });
    }
  }
  return waiting;
}

async function relayRound(
  ports: RelayPorts,
  {
    waiting,
    stuck,
  }: { readonly waiting: readonly Waiting[]; readonly stuck: Map<string, unknown> },
): Promise<number> {
  try {
    return await relay(ports, waiting);
  } catch (fault) {
    const [first] = waiting;
    if (waiting.length === 1 && first) {
      stuck.set(key(first.outbox, first.document.id), fault);
      return 0;
    }
  }
  let moved = 0;
  let faultsInARow = 0;
  for (const one of waiting) {
    try {
      moved += await relay(ports, [one]);
      faultsInARow = 0;
    } catch (fault) {
      faultsInARow += 1;
      if (faultsInARow >= relayFaultsInARowMax) throw fault;
      stuck.set(key(one.outbox, one.document.id), fault);
    }
  }
  return moved;
}

async function relay(ports: RelayPorts, waiting: readonly Waiting[]): Promise<number> {
  const events = inOrder(waiting.map(({ document }) => document.outbox));
  const following = events.flatMap((event) => ports.jobsOf(event));
  await ports.append(events);
  await enqueueJobs(ports)(following);
  await Promise.all(
    waiting.map(({ outbox, document }) =>
      outbox.clearOutbox(
        document.id,
        document.outbox.map((event) => event.id),
      ),
    ),
  );
  return events.length;
}

function key(outbox: Outbox, id: string): string {
  return `${outbox.name}|${id}`;
}
