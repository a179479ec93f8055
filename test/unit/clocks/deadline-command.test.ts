import { expect } from 'chai';
import { Readable } from 'node:stream';
import { deadlineCommand } from '../../../src/adapters/cli/deadline-command.ts';

interface Run {
  readonly status: number;
  readonly lines: readonly Record<string, unknown>[];
  readonly said: readonly string[];
}

async function run(args: readonly string[], stdin = ''): Promise<Run> {
  let written = '';
  const said: string[] = [];
  const status = await deadlineCommand(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    out: (text) => {
      written += text;
      return Promise.resolve();
    },
    say: (sentence) => said.push(sentence),
  });
  const lines = written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, lines, said };
}

const question = ['--aware', '2026-11-18T09:05', '--zone', 'Europe/Amsterdam'];

describe('deadline command', () => {
  it('answers one question as JSON with seconds and offset', async () => {
    const { status, lines, said } = await run(question);
    expect([status, said, lines.length]).to.deep.equal([0, [], 1]);
    expect(lines[0]).to.deep.include({
      regime: 'gdpr-33',
      aware: '2026-11-18T09:05:00+01:00',
      due: '2026-11-21T09:05:00+01:00',
      hourRule: '2026-11-21T10:00:00+01:00',
      twoWorkingDays: '2026-11-21T10:00:00+01:00',
    });
    expect(lines[0]?.derivation).to.have.length(4);
    expect(lines[0]).to.not.have.property('stages');
  });

  it('answers null without hours, and the stages of a staged regime', async () => {
    const { lines } = await run([...question, '--regime', 'agreement']);
    expect(lines[0]).to.deep.include({ due: null, hourRule: null, twoWorkingDays: null });
    const staged = await run([...question, '--regime=cbw']);
    expect(staged.lines[0]?.stages).to.deep.equal([
      { id: 'early-warning', due: '2026-11-19T09:05:00+01:00' },
      { id: 'incident-report', due: '2026-11-21T09:05:00+01:00' },
      { id: 'final-report', due: null },
    ]);
  });

  it('refuses with one sentence for every fault, naming the field, and exit status 2', async () => {
    const { status, lines, said } = await run(['--aware', 'x', '--zone', 'Mars', '--colour', 'y']);
    expect([status, lines]).to.deep.equal([2, []]);
    expect(said.map((sentence) => sentence.split(':')[0])).to.deep.equal([
      '--colour',
      'y',
      'aware',
      'zone',
    ]);
    const empty = await run([]);
    expect(empty.said.map((sentence) => sentence.split(':')[0])).to.deep.equal(['aware', 'zone']);
    expect(
      (await run(['--aware', '2026-10-25T02:30', '--zone', 'Europe/Amsterdam'])).said[0],
    ).to.match(/2026-10-25T02:30:00\+02:00 and 2026-10-25T02:30:00\+01:00/);
  });

  it('answers each line in its place and goes on after a bad one', async () => {
    const good = JSON.stringify({ aware: '2026-11-18T09:05', zone: 'Europe/Amsterdam' });
    const bad = [
      'not json',
      '[]',
      'null',
      '{}',
      '{"aware":5,"zone":"Europe/Amsterdam"}',
      '{"aware":"2026-11-18T09:05","zone":"Europe/Amsterdam","extra":1}',
      '{"aware":"2026-11-18T09:05","zone":"Europe/Amsterdam","regime":null}',
      '{"aware":"2026-03-29T02:30","zone":"Europe/Amsterdam","regime":"x"}',
      `"${'x'.repeat(5_000)}"`,
    ];
    const { status, lines, said } = await run(
      ['--ndjson'],
      [good, ...bad, '', good].map((line) => `${line}\r\n`).join(''),
    );
    expect([status, said]).to.deep.equal([2, []]);
    expect(lines).to.have.length(bad.length + 2);
    expect(lines.at(-1)).to.deep.equal(lines[0]);
    const codes = lines
      .slice(1, -1)
      .map((line) => (line.errors as { code: string }[]).map((error) => error.code));
    expect(codes).to.deep.equal([
      ['QUESTION_NOT_OBJECT'],
      ['QUESTION_NOT_OBJECT'],
      ['QUESTION_NOT_OBJECT'],
      ['QUESTION_FIELD_MISSING', 'QUESTION_FIELD_MISSING'],
      ['QUESTION_FIELD_MISSING'],
      ['QUESTION_FIELD_UNKNOWN'],
      ['QUESTION_FIELD_MISSING'],
      ['TIME_NOT_EXISTING', 'REGIME_NOT_KNOWN'],
      ['QUESTION_TOO_LONG'],
    ]);
    for (const line of lines.slice(1, -1)) {
      for (const error of line.errors as { code: string; message: string }[]) {
        expect(error.message).to.not.equal(error.code);
        expect(error.message).to.not.match(/[{}]/);
      }
    }
  });

  it('answers nothing to nothing', async () => {
    expect(await run(['--ndjson'], '')).to.deep.equal({ status: 0, lines: [], said: [] });
  });
});
