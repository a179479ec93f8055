import { deadline } from '../src/clocks/deadline.ts';
import { instantFromMs, msOf } from '../src/shared/instant.ts';
import { naiveDeadline, seeded, troublesomeZones } from '../test/support/naive-deadline.ts';

/**
 * `npx tsx bench/clock-properties.ts [moments]`: compares a million moments, half of them in Amsterdam,
 * with the naive reading. Any difference ends it with status 1.
 */
const moments = Number(process.argv[2] ?? 1_000_000);
const differencesShownMax = 20;
const random = seeded(11_82);
const from = Date.UTC(1973, 0, 1);
const until = Date.UTC(2099, 11, 20);
let differences = 0;
let oursMs = 0;
let naiveMs = 0;

for (let count = 0; count < moments; count += 1) {
  const other = troublesomeZones[Math.floor(random() * troublesomeZones.length)] ?? 'UTC';
  const zone = count % 2 === 0 ? 'Europe/Amsterdam' : other;
  const awareMs = Math.floor((from + random() * (until - from)) / 1000) * 1000;
  const aware = instantFromMs(awareMs);
  const startedAt = performance.now();
  const outcome = deadline({ aware, zone });
  const betweenAt = performance.now();
  const naive = naiveDeadline(awareMs, zone);
  naiveMs += performance.now() - betweenAt;
  oursMs += betweenAt - startedAt;
  const ours = outcome.ok
    ? [outcome.value.due, outcome.value.hourRule, outcome.value.twoWorkingDays].map(
        (at) => at && msOf(at),
      )
    : outcome.refusals;
  const theirs = [naive.dueMs, naive.hourRuleMs, naive.twoWorkingDaysMs];
  if (JSON.stringify(ours) === JSON.stringify(theirs)) continue;
  differences += 1;
  if (differences <= differencesShownMax) console.error(aware, zone, ours, theirs);
}

console.log(
  `clock-properties: ${moments} moments, ${differences} differences; ` +
    `with derivation ${(oursMs / moments).toFixed(3)} ms each, naive ${(naiveMs / moments).toFixed(3)} ms, ` +
    `ratio ${(naiveMs / oursMs).toFixed(1)}`,
);
process.exitCode = differences === 0 ? 0 : 1;
