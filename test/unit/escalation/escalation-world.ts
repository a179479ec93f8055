import { randomUUID } from 'node:crypto';
import { auditEntries } from '../../../src/audit-log/entry.ts';
import { appendEvents } from '../../../src/audit-log/use-cases/append-events.ts';
import type { ChannelKind } from '../../../src/channels/message.ts';
import { escalationJobKinds, escalationJobs } from '../../../src/escalation/escalation-jobs.ts';
import { escalationPolicies } from '../../../src/escalation/escalation-policy.ts';
import { escalationId, escalations, type Escalation } from '../../../src/escalation/escalation.ts';
import { checkWakeUps } from '../../../src/escalation/use-cases/check-wake-ups.ts';
import { configureEscalation } from '../../../src/escalation/use-cases/configure-escalation.ts';
import { endQuiet } from '../../../src/escalation/use-cases/end-quiet.ts';
import { pageStep } from '../../../src/escalation/use-cases/page-step.ts';
import { planWakeUps } from '../../../src/escalation/use-cases/plan-wake-ups.ts';
import type {
  EscalationMessage,
  EscalationPorts,
} from '../../../src/escalation/use-cases/ports.ts';
import { raiseAlarm } from '../../../src/escalation/use-cases/raise-alarm.ts';
import { resolveEscalation } from '../../../src/escalation/use-cases/resolve-escalation.ts';
import type { WatchedStage } from '../../../src/escalation/watched-stage.ts';
import { systemActor, type Actor } from '../../../src/identity/actor.ts';
import { everyJob, jobs } from '../../../src/jobs/job.ts';
import { leases } from '../../../src/jobs/lease.ts';
import { createEngine } from '../../../src/jobs/use-cases/create-engine.ts';
import { keepLease } from '../../../src/jobs/use-cases/keep-lease.ts';
import { relayOutboxes } from '../../../src/jobs/use-cases/relay-outboxes.ts';
import { runDueJobs } from '../../../src/jobs/use-cases/run-due-jobs.ts';
import { addMs, parseInstant, type Instant } from '../../../src/shared/instant.ts';
import { createChanges } from '../../../src/store/changes.ts';
import type { CollectionDefinition, Store } from '../../../src/store/collection.ts';
import { openTestStore } from '../../support/stores.ts';

export const manager: Actor = {
  ...systemActor,
  kind: 'USER',
  id: 'user-manager',
  partyId: 'party',
  roles: ['MANAGER'],
};

export const anna = { phone: '+447700900101', email: 'anna@lindehof.example' };
export const bram = { phone: '+447700900102', email: 'bram@lindehof.example' };
export const carla = { phone: '+447700900103', email: null };

const cases: CollectionDefinition<{ readonly name: string }> = { name: 'cases', indexes: [] };

/** Real store, relay, audit log, jobs and engine; time moves only when the test says so. */
export interface EscalationWorld {
  readonly store: Store;
  readonly ports: EscalationPorts;
  readonly messages: EscalationMessage[];
  readonly faults: string[];
  readonly compromised: Set<ChannelKind>;
  now(): Instant;
  stage(): WatchedStage;
  /** Changes the clock without a word to anybody. */
  setStage(over: Partial<WatchedStage>): void;
  /** Changes the clock as a change of the incident does: with its event. */
  changeIncident(over: Partial<WatchedStage>): Promise<void>;
  /** Runs everything that becomes due until then, each at its own moment. */
  fastForward(until: Instant): Promise<void>;
  /** Nothing runs until then: the machine is off. */
  skipTo(at: Instant): void;
  escalation(): Promise<Escalation | undefined>;
  /** SMS to this number since the last time it was asked. */
  sms(phone: string): readonly string[];
  events(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openEscalationWorld(
  wrap: (ports: EscalationPorts) => EscalationPorts = (ports) => ports,
): Promise<EscalationWorld> {
  const store = await openTestStore();
  let now = instant('2026-11-20T02:10:00Z');
  let stage = stageOf(now);
  const messages: EscalationMessage[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  const compromised = new Set<ChannelKind>();
  const changes = createChanges({
    now: () => now,
    newId: () => randomUUID(),
    wake: () => undefined,
    recorded: () => Promise.resolve(false),
  });
  const ports = wrap({
    changes,
    escalations: store.collection(escalations),
    policies: store.collection(escalationPolicies),
    jobs: store.collection(jobs),
    loadStages: (incidentId) => Promise.resolve(incidentId === stage.incidentId ? [stage] : []),
    compromisedChannels: () => Promise.resolve([...compromised]),
    queueMessages: (rows) => {
      for (const row of rows) if (!messages.some(({ id }) => id === row.id)) messages.push(row);
      return Promise.resolve();
    },
    takeLink: ({ escalationId: id, contactId }) =>
      `https://meldklok.example/take/${id}.${contactId}`,
    readTakeToken: (token) => {
      const [id, contactId] = token.split('.');
      return id === undefined || contactId === undefined
        ? undefined
        : { escalationId: id, contactId };
    },
    emailOfUser: (id) => Promise.resolve(id === manager.id ? anna.email : undefined),
    normalisedPhone: (text) => (/^\+\d{8,15}$/.test(text) ? text : undefined),
  });
  const reportFault = (fault: unknown): string => {
    faults.push(fault instanceof Error ? fault.message : String(fault));
    return `fault-${String(faults.length)}`;
  };
  const jobPorts = {
    jobs: store.collection(jobs),
    now: () => now,
    newToken: () => randomUUID(),
    wakeJobs: () => undefined,
  };
  const kinds = escalationJobKinds;
  const engine = createEngine({
    workers: [
      {
        name: 'relay',
        run: relayOutboxes({
          ...jobPorts,
          outboxes: [store.collection(cases), store.collection(jobs), ...escalationOutboxes(store)],
          append: async (events) => {
            await appendEvents(
              { auditEntries: store.collection(auditEntries), now: () => now },
              events,
            );
          },
          jobsOf: escalationJobs,
          lease: keepLease({ ...jobPorts, leases: store.collection(leases) }, 'relay'),
        }),
      },
      {
        name: 'jobs',
        run: runDueJobs({
          ...jobPorts,
          ...{ changes, reportFault },
          handlers: new Map([
            [kinds.plan, planWakeUps(ports)],
            [kinds.wake, raiseAlarm(ports)],
            [kinds.check, checkWakeUps(ports)],
            [kinds.step, pageStep(ports)],
            [kinds.unquiet, endQuiet(ports)],
            [kinds.resolve, resolveEscalation(ports)],
          ]),
        }),
      },
    ],
    now: () => now,
    reportFault,
  });

  return {
    ...{ store, ports, messages, faults, compromised },
    now: () => now,
    stage: () => stage,
    setStage(over) {
      stage = { ...stage, ...over };
    },
    async changeIncident(over) {
      stage = { ...stage, ...over };
      const id = randomUUID();
      const subject = { kind: 'INCIDENT', id: stage.incidentId };
      const events = [{ type: 'CLOCK_CHANGED', subject, data: {} }];
      await changes.insert(store.collection(cases), id, { value: { name: id }, events }, manager);
      await engine.settle();
    },
    async fastForward(until) {
      await engine.settle();
      for (;;) {
        const { items } = await store
          .collection(jobs)
          .page({ index: 'claimable', equals: everyJob, limit: 1 });
        const nextAt = items[0]?.value.claimableAt;
        if (nextAt === undefined || nextAt > until) break;
        now = nextAt > now ? nextAt : addMs(now, 1);
        await engine.settle();
      }
      now = until;
    },
    skipTo(at) {
      now = at;
    },
    async escalation() {
      return (await store.collection(escalations).get(escalationId(stage)))?.value;
    },
    sms(phone) {
      const fresh = messages.filter(
        ({ id, to, channelKind }) => channelKind === 'SMS' && to === phone && !seen.has(id),
      );
      for (const { id } of fresh) seen.add(id);
      return fresh.map(({ text }) => text);
    },
    async events() {
      const query = { index: 'sequence', equals: 'all', limit: 1_000 };
      const { items } = await store.collection(auditEntries).page(query);
      return items.map(({ value }) => value.type);
    },
    async close() {
      await engine.stop();
      await store.close();
    },
  };
}

function escalationOutboxes(store: Store) {
  return [store.collection(escalations), store.collection(escalationPolicies)] as const;
}

/** Step 1: Anna, for 30 minutes; step 2: Bram and Carla, for 60. Gone through twice. */
export async function configure(world: EscalationWorld): Promise<void> {
  const contact = { channels: null, locale: 'nl' } as const;
  const outcome = await configureEscalation(world.ports)(
    {
      steps: [
        { waitMinutes: 30, contacts: [{ ...contact, ...anna, name: 'Anna' }] },
        {
          waitMinutes: 60,
          contacts: [
            { ...contact, ...bram, name: 'Bram' },
            { ...contact, ...carla, name: 'Carla', locale: 'en' },
          ],
        },
      ],
      repeatCount: 1,
    },
    manager,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
}

/** 72 hours from now, in Amsterdam. */
export function stageOf(startsAt: Instant): WatchedStage {
  return {
    incidentId: 'incident',
    obligationId: 'obligation',
    stageId: 'notification',
    partyId: 'party',
    reference: 'MK-2026-7F3KQ',
    label: { nl: 'melding AVG art. 33', en: 'filing GDPR art. 33' },
    zone: 'Europe/Amsterdam',
    drill: false,
    startsAt,
    dueAt: addMs(startsAt, 72 * 3_600_000),
    asks: true,
    alarms: true,
  };
}

export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed) throw new Error(text);
  return parsed;
}
