import { verifyBundleAt } from './adapters/bundle/verify-bundle-at.ts';
import { assessCommand } from './adapters/cli/assess-command.ts';
import type { Command, CommandIo } from './adapters/cli/command.ts';
import { deadlineCommand } from './adapters/cli/deadline-command.ts';
import { createVerifyCommand } from './adapters/cli/verify-command.ts';

const usage = `meldklok COMMAND

  serve                     run the service
  demo                      fill a fresh data directory with five fictitious cases and serve it
  assess [FILE|-]           score breach facts           [--ndjson]
  deadline --aware … --zone …   compute a due moment     [--regime ID] [--ndjson]
  verify BUNDLE             check an exported bundle     [--checkpoint FILE] [--key FILE]
  bench NAME                run one of bench/`;

/** Loaded when asked for, so that `assess` and `deadline` never load the service. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  assess: () => Promise.resolve(assessCommand),
  deadline: () => Promise.resolve(deadlineCommand),
  verify: () => Promise.resolve(createVerifyCommand(verifyBundleAt)),
  serve: async () => {
    const { serve } = await import('./main.ts');
    return (_args, io) => serve(io.say);
  },
  demo: async () => (await import('./composition/demo.ts')).demoCommand,
  bench: async () => (await import('./composition/bench-command.ts')).benchCommand,
};

const io: CommandIo = {
  stdin: process.stdin,
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (fault) => {
        if (fault) reject(fault);
        else resolve();
      });
    }),
  say: (sentence) => {
    process.stderr.write(`${sentence}\n`);
  },
};

/** Whoever reads our answers may stop early, as `head` does: nothing is wrong then. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await (await command())(args, io);
} else {
  io.say(usage);
  process.exitCode = name === '' || name === 'help' || name === '--help' ? 0 : 2;
}
