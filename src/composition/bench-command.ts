import { readdirSync } from 'node:fs';
import type { Command } from '../adapters/cli/command.ts';

const benchDir = new URL('../../bench/', import.meta.url);

/** Runs one of `bench/`: each prints its figures as JSON lines, as ratios in one run. */
export const benchCommand: Command = async ([name = ''], io) => {
  const names = readdirSync(benchDir)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  if (!names.includes(name)) {
    io.say(`bench NAME, one of: ${names.join(', ')}`);
    return 2;
  }
  const { run } = (await import(new URL(`${name}.ts`, benchDir).href)) as {
    readonly run: () => Promise<void>;
  };
  await run();
  return 0;
};
