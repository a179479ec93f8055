import { propose } from '../src/risk/propose.ts';
import { withFact } from '../src/risk/unknown-facts.ts';
import { seeded } from '../test/support/naive-deadline.ts';
import { growingLists, ladders, neverLower, randomFacts } from '../test/support/risk-ladders.ts';

/**
 * `npx tsx bench/risk-properties.ts [samples]`: a million random sets of facts, each moved along one
 * ordered fact and given one more entry in one list. A proposal that falls ends it with status 1.
 */
const samples = Number(process.argv[2] ?? 1_000_000);
const fallsShownMax = 20;
const random = seeded(33_34);
const paths = Object.keys(ladders);
const lists = Object.entries(growingLists);
const startedAt = performance.now();
let proposals = 0;
let falls = 0;

function check(before: ReturnType<typeof propose>, after: typeof before, shown: unknown): void {
  if (neverLower(before, after)) return;
  falls += 1;
  if (falls <= fallsShownMax) console.error(JSON.stringify(shown));
}

for (let count = 0; count < samples; count += 1) {
  const facts = randomFacts(random);
  const path = paths[count % paths.length] ?? '';
  const ladder = ladders[path] ?? [];
  const steps = ladder.map((step) => propose(withFact(facts, path, step)));
  const unknown = propose(withFact(facts, path, null));
  const first = steps[0] ?? unknown;
  const last = steps.at(-1) ?? unknown;
  steps.slice(1).forEach((step, index) => {
    check(steps[index] ?? unknown, step, { path, index, facts });
  });
  check(first, unknown, { path, unknown: 'below the best', facts });
  check(unknown, last, { path, unknown: 'above the worst', facts });
  const [name = '', all = []] = lists[count % lists.length] ?? [];
  const list = facts[name as keyof typeof growingLists] as readonly string[] | null;
  const extra = all[Math.floor(random() * all.length)] ?? 'OTHER';
  if (list) {
    const more = withFact(facts, name, [...new Set([...list, extra])]);
    check(propose(facts), propose(more), { name, extra, facts });
  }
  proposals += steps.length + 3;
}

const seconds = (performance.now() - startedAt) / 1000;
console.log(
  `risk-properties: ${samples} samples, ${proposals} proposals in ${seconds.toFixed(1)} s, ${falls} falls`,
);
process.exitCode = falls === 0 ? 0 : 1;
