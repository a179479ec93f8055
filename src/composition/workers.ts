import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPreviewChannel } from '../adapters/preview/create-preview-channel.ts';
import { randomId } from '../adapters/system/random-ids.ts';
import { appendEvents } from '../audit-log/use-cases/append-events.ts';
import { campaignGate } from '../campaigns/use-cases/campaign-gate.ts';
import { tallyCampaign } from '../campaigns/use-cases/tally-campaign.ts';
import type { Channel } from '../channels/channel.ts';
import type { Lane } from '../channels/messages.ts';
import { channelKinds, type Message } from '../channels/message.ts';
import { createPace } from '../channels/use-cases/create-pace.ts';
import { deliverDue } from '../channels/use-cases/deliver-due.ts';
import type { DeliveryPorts, Gate } from '../channels/use-cases/ports.ts';
import { recoverExpired } from '../channels/use-cases/recover-expired.ts';
import { voidLeases as voidMessageLeases } from '../channels/use-cases/void-leases.ts';
import { createEngine, type Engine, type Worker } from '../jobs/use-cases/create-engine.ts';
import { keepLease } from '../jobs/use-cases/keep-lease.ts';
import type { JobHandler, ReportFault } from '../jobs/use-cases/ports.ts';
import { relayOutboxes } from '../jobs/use-cases/relay-outboxes.ts';
import { runDueJobs } from '../jobs/use-cases/run-due-jobs.ts';
import { voidLeases as voidJobLeases } from '../jobs/use-cases/void-leases.ts';
import { pageItemsMax } from '../store/collection.ts';
import { askForTally } from './ask-for-tally.ts';
import { eventJobs } from './event-jobs.ts';
import type { ProductPorts, Wakes } from './ports.ts';
import type { ProductParts } from './product-parts.ts';

const relayLease = 'relay';
/** A running campaign counts for itself this often, in case a kill swallowed the call to do so. */
export const sweepMsMin = 10_000;

export interface Workers {
  readonly engine: Engine;
  /** Only for a store that one process holds, before the first beat. */
  readonly voidLeases: () => Promise<void>;
  readonly delivery: DeliveryPorts;
}

export function createWorkers(
  parts: ProductParts,
  ports: ProductPorts,
  wakes: Wakes,
  work: {
    readonly handlers: ReadonlyMap<string, JobHandler>;
    readonly lookAtLog: () => Promise<number>;
    readonly deliverWebhooks: () => Promise<number>;
  },
): Workers {
  const { collections, changes } = ports;
  const reportFault: ReportFault = (fault, about) => {
    const id = randomId();
    parts.log.error({ id, fault, ...about }, 'a worker failed');
    return id;
  };
  const jobPorts = {
    jobs: collections.jobs,
    now: parts.now,
    newToken: randomId,
    wakeJobs: () => wakes.jobs(),
  };
  const leasePorts = { leases: collections.leases, now: parts.now, newToken: randomId };
  const lease = keepLease(leasePorts, relayLease);
  const relay = relayOutboxes({
    ...jobPorts,
    outboxes: Object.values(collections),
    append: async (events) => {
      await appendEvents({ auditEntries: collections.auditEntries, now: parts.now }, events);
    },
    jobsOf: eventJobs,
    lease,
  });
  const { handlers } = work;
  const dueJobs = runDueJobs({ ...jobPorts, changes, handlers, reportFault });

  const delivery: DeliveryPorts = {
    messages: collections.messages,
    vault: ports.vault,
    now: parts.now,
    newToken: randomId,
    settled: (settled) => wakes.settled(settled),
    gate: gateOf(ports),
    pace: createPace({ monotonicMs: () => performance.now(), sleep: (ms) => sleep(ms) }),
    jitter: Math.random,
  };
  const previews = { EMAIL: createPreviewChannel('EMAIL'), SMS: createPreviewChannel('SMS') };
  const everyChannel = [...Object.values(parts.channels), ...Object.values(previews)];
  const lanes = lanesOf(parts.channels, previews);

  wakes.settled = askForTally(jobPorts);

  const workers: readonly Worker[] = [
    { name: 'relay', run: relay, stop: () => lease.release() },
    { name: 'jobs', run: dueJobs },
    ...lanes.map(({ name, channel, lane }) => ({
      name,
      run: async () => await runLane(delivery, channel, lane),
    })),
    {
      name: 'recover',
      run: async () => {
        let count = 0;
        for (const kind of channelKinds) {
          const channels = everyChannel.filter((channel) => channel.kind === kind);
          const { requeued, became } = await recoverExpired(delivery)(kind, channels);
          count += requeued + Object.values(became).reduce((sum, some) => sum + some, 0);
        }
        return count;
      },
    },
    { name: 'sweep', run: createSweep(parts, ports) },
    { name: 'watch', run: work.lookAtLog },
    { name: 'webhooks', run: work.deliverWebhooks },
  ];
  const engine = createEngine({ workers, now: parts.now, reportFault });
  wakes.relay = () => engine.wake('relay');
  wakes.jobs = () => engine.wake('jobs');
  wakes.webhooks = () => engine.wake('webhooks');
  wakes.delivery = () => lanes.forEach(({ name }) => engine.wake(name));
  return {
    engine,
    delivery,
    voidLeases: async () => {
      await voidJobLeases({ ...jobPorts, ...leasePorts })([relayLease]);
      await voidMessageLeases(delivery)(everyChannel);
    },
  };
}

interface NamedLane {
  readonly name: string;
  readonly channel: Channel;
  readonly lane: Lane;
}

/** Rule 12: a drill's lanes end in a channel that reaches nobody. */
function lanesOf(
  real: Readonly<Record<Channel['kind'], Channel>>,
  previews: Readonly<Record<Channel['kind'], Channel>>,
): readonly NamedLane[] {
  return channelKinds.flatMap((channelKind) =>
    (['URGENT', 'BULK'] as const).flatMap((urgency) =>
      [false, true].map((drill) => ({
        name: `deliver ${channelKind} ${urgency}${drill ? ' drill' : ''}`,
        channel: (drill ? previews : real)[channelKind],
        lane: { channelKind, urgency, drill },
      })),
    ),
  );
}

async function runLane(ports: DeliveryPorts, channel: Channel, lane: Lane): Promise<number> {
  let count = 0;
  for (;;) {
    const { claimed, more } = await deliverDue(ports)(channel, lane);
    count += claimed;
    if (!more || claimed === 0) return count;
  }
}

/** Asked just before each call: what its owner and its incident say now. */
function gateOf(ports: ProductPorts): (message: Message) => Promise<Gate> {
  const ofCampaign = campaignGate(ports.campaigns);
  return async (message) => {
    if (message.purpose === 'NOTICE') return await ofCampaign(message);
    if (message.purpose !== 'ESCALATION') return 'OPEN';
    const about = await ports.caseOf(message.incidentId);
    return about?.compromised.includes(message.channelKind) ? 'COMPROMISED' : 'OPEN';
  };
}

function createSweep(parts: ProductParts, ports: ProductPorts): () => Promise<number> {
  let sweptAtMs = 0;
  return async () => {
    const nowMs = Date.parse(parts.now());
    if (nowMs - sweptAtMs < sweepMsMin) return 0;
    sweptAtMs = nowMs;
    const running = await ports.collections.campaigns.page({
      index: 'by-state',
      equals: 'running',
      limit: pageItemsMax,
    });
    for (const { id } of running.items) {
      await tallyCampaign(ports.campaigns)({ campaignId: id, openOnly: true });
    }
    return 0;
  };
}
