import { openFullCase } from './full-case.ts';
import { openWorld } from './world.ts';
import type { AttackFigures, Target } from './attacks/attack.ts';
import { heavyBodies, manyInOne, slowBodies } from './attacks/body-attacks.ts';
import { foreignIds } from './attacks/id-attacks.ts';
import {
  fileNamesInBundles,
  formulaInjection,
  headerInjection,
  prototypePollution,
} from './attacks/injection-attacks.ts';
import { pathTraversal } from './attacks/path-attacks.ts';
import { guessedReceipts } from './attacks/receipt-attacks.ts';
import { crossSite, fixation, replay } from './attacks/session-attacks.ts';
import { insideAddresses } from './attacks/ssrf-attacks.ts';
import { slowPatterns } from './attacks/slow-pattern-attacks.ts';

export interface AttackSizes {
  readonly slowSenders: number;
  readonly aliasRounds: number;
  readonly receiptGuesses: number;
  readonly patternCharacters: number;
  readonly patternPieces: number;
}

type Attack = (target: Target) => Promise<AttackFigures>;

/** Each attack by name, in an order in which none spoils the next. */
export function attacks(sizes: AttackSizes): Readonly<Record<string, Attack>> {
  const { slowSenders, aliasRounds, patternCharacters: characters, patternPieces: pieces } = sizes;
  return {
    fixation,
    replay,
    crossSite,
    foreignIds,
    prototypePollution,
    fileNamesInBundles,
    pathTraversal,
    heavyBodies,
    slowBodies: (target) => slowBodies(target, slowSenders),
    formulaInjection,
    headerInjection,
    insideAddresses,
    guessedReceipts: (target) => guessedReceipts(target, sizes.receiptGuesses),
    manyInOne: (target) => manyInOne(target, aliasRounds),
    // Last: it is let in, and changes roles as an administrator may.
    slowPatterns: (target) => slowPatterns(target, { characters, pieces }),
  };
}

/** Two organisations in the whole product behind its real door: one attacks, the other is attacked. */
export async function openTarget(): Promise<Target & { close(): Promise<void> }> {
  const world = await openWorld({ startAt: '2026-11-16T08:00:00Z' });
  const theirs = await openFullCase(world, 'KANARIEEEN');
  const ours = await openFullCase(world, 'KANARIETWEE');
  return { world, theirs, ours, close: () => world.close() };
}
