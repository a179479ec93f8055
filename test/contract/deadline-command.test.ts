import { spawn } from 'node:child_process';
import { expect } from 'chai';

/** The command as others run it, its answers read by somebody who may stop early. */
function start(lines: readonly string[]) {
  const child = spawn(process.execPath, ['bin/meldklok.js', 'deadline', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  // Whoever is not read any more is not written to either.
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${lines.join('\n')}\n`);
  const ended = new Promise<{ status: number | null; said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, said }));
  });
  return { child, ended };
}

const question = JSON.stringify({ aware: '2026-11-18T09:05', zone: 'Europe/Amsterdam' });

describe('the deadline command, as others run it', () => {
  it('answers every line in order, a bad one in its place, and ends with status 2', async () => {
    const { child, ended } = start([question, 'not json', question]);
    let written = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (written += text));
    expect(await ended).to.deep.equal({ status: 2, said: '' });
    const answers = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.due ?? answer.errors[0].code)).to.deep.equal([
      '2026-11-21T09:05:00+01:00',
      'QUESTION_NOT_OBJECT',
      '2026-11-21T09:05:00+01:00',
    ]);
  });

  it('ends quietly when its reader stops early', async () => {
    const { child, ended } = start(Array.from({ length: 5_000 }, () => question));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).to.deep.equal({ status: 0, said: '' });
  });
});
