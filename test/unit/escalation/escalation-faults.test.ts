import { expect } from 'chai';
import type { EscalationPorts } from '../../../src/escalation/use-cases/ports.ts';
import { addMs, hourMs, minuteMs } from '../../../src/shared/instant.ts';
import { configure, openEscalationWorld } from './escalation-world.ts';

/** Calls of a run without a fault; each of them fails once, in a run of its own. */
const callsMin = 20;

describe('escalation when something fails', () => {
  it('pages nobody less and nobody twice, whichever call fails, before or after its work', async () => {
    const whole = await pagesOf(() => false);
    expect(whole.pages).to.have.length.greaterThan(4);
    expect(whole.calls).to.be.greaterThan(callsMin);
    for (let failing = 1; failing <= whole.calls; failing += 1) {
      for (const moment of ['before', 'after'] as const) {
        const run = await pagesOf((call, at) => call === failing && at === moment);
        expect(run.pages, `call ${String(failing)} failed ${moment}`).to.deep.equal(whole.pages);
        expect(run.faults).to.equal(1);
      }
    }
  });
});

/** From 40 minutes before the due moment until it has come, nobody taking it. */
async function pagesOf(fails: (call: number, at: 'before' | 'after') => boolean) {
  let calls = 0;
  let armed = false;
  const fragile =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (!armed) return call(...args);
      calls += 1;
      const number = calls;
      if (fails(number, 'before')) throw new Error('failed');
      const result = await call(...args);
      if (fails(number, 'after')) throw new Error('failed');
      return result;
    };
  const world = await openEscalationWorld((ports: EscalationPorts): EscalationPorts => ({
    ...ports,
    loadStages: fragile((incidentId: string) => ports.loadStages(incidentId)),
    compromisedChannels: fragile((incidentId: string) => ports.compromisedChannels(incidentId)),
    queueMessages: fragile(ports.queueMessages.bind(ports)),
    policies: { ...ports.policies, get: fragile((id: string) => ports.policies.get(id)) },
    escalations: {
      ...ports.escalations,
      get: fragile((id: string) => ports.escalations.get(id)),
      insert: fragile(ports.escalations.insert.bind(ports.escalations)),
      replace: fragile(ports.escalations.replace.bind(ports.escalations)),
    },
  }));
  try {
    await configure(world);
    armed = true;
    const dueAt = addMs(world.now(), 40 * minuteMs);
    await world.changeIncident({ startsAt: addMs(dueAt, -72 * hourMs), dueAt });
    await world.fastForward(addMs(dueAt, minuteMs));
    const pages = world.messages.map(
      ({ to, text }) => `${to} ${text.replaceAll(/\d+ min|take\/\S+/g, '')}`,
    );
    return { pages: pages.sort(), calls, faults: world.faults.length };
  } finally {
    await world.close();
  }
}
