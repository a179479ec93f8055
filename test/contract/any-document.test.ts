import { expect } from 'chai';
import fc from 'fast-check';
import { openFullCase, type FullCase } from '../support/full-case.ts';
import { literalArguments, rootFields, selectionOf } from '../support/schema-walk.ts';
import { openWorld, type World } from '../support/world.ts';

const documents = 300;
const asked = rootFields.filter(
  ({ kind, field }) => kind !== 'subscription' && !['signOut', 'blockUser'].includes(field.name),
);
const oddities = [
  '',
  '\u0000',
  'x'.repeat(300),
  '../..',
  '__proto__',
  '0'.repeat(32),
  '🔔',
  '{$ne:1}',
];

describe('the door: any document that the schema allows', () => {
  let world: World;
  let open: FullCase;
  before(async () => {
    world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
    open = await openFullCase(world, 'KANARIE');
  });
  after(() => world.close());

  it(`answers ${documents} of them without a fault`, async () => {
    const one = fc.record({
      root: fc.constantFrom(...asked),
      depth: fc.integer({ min: 1, max: 4 }),
      picks: fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      by: fc.constantFrom('handler', 'administrator', 'stranger'),
    });
    for (const { root, depth, picks, by } of fc.sample(one, { numRuns: documents, seed: 33 })) {
      let next = 0;
      const idAt = (path: string): string => {
        const pick = picks[(next += 1) % picks.length] ?? 0;
        const name = path.split('.').at(-1) ?? '';
        return oddities[pick] ?? open.ids[name] ?? open.ids['incidentId']!;
      };
      const { kind, field } = root;
      const fields = selectionOf(field.type, depth);
      const document = `${kind} { ${field.name}${literalArguments(root, idAt)} ${fields} }`;
      const client = by === 'stranger' ? world.stranger : open[by as 'handler'];
      const said = await client
        .tryAsk(document)
        .then((data) => JSON.stringify(data))
        .catch((error: unknown) => (error as Error).message);
      expect(said, document).not.to.match(/Something went wrong|Internal|Unexpected|node_modules/);
    }
  }).timeout(120_000);
});
