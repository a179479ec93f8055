import { expect } from 'chai';
import type { Person } from '../../src/demo/stage.ts';
import { factorDoor } from '../support/factor-door.ts';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { openWorld, type World } from '../support/world.ts';

const errors = 'errors { code message field }';

describe('one person in the place of two, at the same moment', () => {
  let world: World;
  let open: FullCase;
  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'ORGANISATIE', 'KANARIE');
  });
  after(() => world.close());

  /** All at the same moment, in one session. */
  const atOnce = async (by: Person, documents: readonly string[]) => {
    const door = factorDoor(world);
    const { cookie } = await door.signIn(by.email);
    return await Promise.all(
      documents.map(async (document) => (await door.ask(`mutation { ${document} }`, cookie)).codes),
    );
  };

  it('rule 4: proposes and confirms nothing, and a second person confirms once', async () => {
    const { handler, second, ids } = open;
    const confirm = (key = '') =>
      `confirmDecision(incidentId: "${ids['incidentId']!}", decisionId: "${ids['decisionId']!}", confirm: true${key}) { ${errors} }`;
    const keyed = `, idempotencyKey: "zelfde-sleutel"`;
    const own = await atOnce(handler, [confirm(), confirm(keyed), confirm(keyed), confirm()]);
    expect(own).to.deep.equal(Array(4).fill(['SECOND_PERSON_NEEDED']));
    const others = await atOnce(second, [confirm(), confirm(), confirm(), confirm()]);
    expect(others.filter((it) => it.length === 0)).to.have.length(1);
    const { incident } = await handler.ask<any>(
      `{ incident(id: "${ids['incidentId']!}") { decisions { state by secondBy } } }`,
    );
    const settled = incident.decisions.filter((it: any) => it.state === 'IN_FORCE');
    expect(settled).to.deep.equal([{ state: 'IN_FORCE', by: handler.id, secondBy: second.id }]);
  });

  it('rule 7: approves no notice that the same person revises meanwhile', async () => {
    const { handler, second, ids } = open;
    for (let round = 0; round < 4; round += 1) {
      const drafted = await handler.ask<any>(
        `mutation { draftNotice(input: { incidentId: "${ids['incidentId']!}", audience: INDIVIDUALS, locale: nl }) { notice { id version } ${errors} } }`,
      );
      const { id: noticeId, version } = drafted.draftNotice.notice;
      const text = `Wij hebben een datalek ontdekt, versie ${String(round)}.`;
      await atOnce(second, [
        `reviseNotice(noticeId: "${String(noticeId)}", basedOn: ${String(version)}, content: { subject: "Datalek", text: "${text}" }) { ${errors} }`,
        `approveNotice(noticeId: "${String(noticeId)}", version: ${String(version)}) { ${errors} }`,
        `approveNotice(noticeId: "${String(noticeId)}", version: ${String(Number(version) + 1)}) { ${errors} }`,
      ]);
      const stored = (await world.product.ports.collections.notices.get(noticeId))!.value;
      const authors = stored.versions.map(({ authorId }) => authorId);
      const { approval } = stored;
      const own = approval !== null && authors.includes(approval.approverId);
      expect(own, JSON.stringify(approval)).to.equal(false);
    }
  });
});
