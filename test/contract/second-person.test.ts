import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { secondPersonActs } from '../../src/identity/second-person.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, type World } from '../support/world.ts';

type Act = keyof typeof secondPersonActs;
const errors = 'errors { code message field }';

interface Play {
  /** What the first person does; answers what waits for the second. */
  readonly first: (open: FullCase) => Promise<string>;
  readonly second: (waiting: string, incidentId: string) => string;
}

const run = async (by: Person, operation: string, args: string, fields: string): Promise<any> => {
  const data = await by.ask<any>(`mutation { ${operation}(${args}) { ${fields} ${errors} } }`);
  return data[operation];
};

async function draft(by: Person, { ids }: FullCase): Promise<string> {
  const { notice } = await run(
    by,
    'draftNotice',
    `input: { incidentId: "${ids['incidentId']!}", audience: INDIVIDUALS, locale: nl, fields: { contactPhone: "+447700900999", contactEmail: "vragen@voorbeeld.example", contactHours: "werkdagen van 9 tot 17 uur", dpo: "F. Gegevens, fg@voorbeeld.example" } }`,
    'notice { id }',
  );
  return notice.id as string;
}

/** By the handler; a row for each act of the table. */
const plays: Readonly<Record<Act, Play>> = {
  answerAwarenessCorrection: {
    first: async ({ handler, ids }) => {
      const { incident } = await run(
        handler,
        'correctAwareness',
        `input: { incidentId: "${ids['incidentId']!}", awarenessId: "${ids['awarenessId']!}", at: "2026-11-16T08:30:00Z", reason: "later" }`,
        'incident { awareness { id state } }',
      );
      return incident.awareness.find((it: any) => it.state === 'PENDING_APPROVAL').id as string;
    },
    second: (waiting, incidentId) =>
      `answerAwarenessCorrection(incidentId: "${incidentId}", awarenessId: "${waiting}", approve: false)`,
  },
  confirmDecision: {
    first: ({ ids }) => Promise.resolve(ids['decisionId']!),
    second: (waiting, incidentId) =>
      `confirmDecision(incidentId: "${incidentId}", decisionId: "${waiting}", confirm: false)`,
  },
  approveNotice: {
    first: (open) => draft(open.handler, open),
    second: (waiting) => `approveNotice(noticeId: "${waiting}", version: 1)`,
  },
  reviewOneSignature: {
    first: async (open) => {
      const noticeId = await draft(open.second, open);
      await open.handler.confirmIdentity();
      await run(
        open.handler,
        'approveNoticeAlone',
        `noticeId: "${noticeId}", version: 1, reason: "niemand anders is wakker"`,
        'notice { id }',
      );
      return noticeId;
    },
    second: (waiting) =>
      `reviewOneSignature(noticeId: "${waiting}", agreed: true, remark: "gezien")`,
  },
};

describe('two people: the second is another one, and a person', () => {
  let world: World;
  let open: FullCase;
  let token: string;

  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'KANARIE');
    await run(
      open.handler,
      'recordFacts',
      `input: { incidentId: "${open.ids['incidentId']!}", summary: "Een bestand is gekopieerd.", consequences: "U kunt misleidende berichten krijgen.", measures: "Wij hebben de toegang gesloten." }`,
      'incident { id }',
    );
    const { secret } = await run(
      open.administrator,
      'createApiToken',
      'input: { name: "systeem", roles: [HANDLER, DECIDER, MANAGER], expiresAt: "2026-12-31T00:00:00Z" }',
      'secret',
    );
    token = secret;
  });
  after(() => world.close());

  for (const act of Object.keys(secondPersonActs) as Act[]) {
    const { rule, refusal, first } = secondPersonActs[act];
    it(`rule ${String(rule)}: ${act} after ${first}`, async () => {
      const waiting = await plays[act].first(open);
      const document = `mutation { ${plays[act].second(waiting, open.ids['incidentId']!)} { ${errors} } }`;
      const codesOf = (data: any) => data[act].errors.map((it: any) => it.code);
      expect(codesOf(await open.handler.tryAsk(document))).to.deep.equal([refusal.code]);
      expect(codesOf(await askWithToken(document))).to.deep.equal(['A_PERSON_DECIDES']);
      expect(codesOf(await open.second.tryAsk(document))).to.deep.equal([]);
    });
  }

  async function askWithToken(query: string): Promise<any> {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return ((await answer.json()) as { data: unknown }).data;
  }
});
