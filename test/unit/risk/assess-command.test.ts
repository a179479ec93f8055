import { expect } from 'chai';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  assessCommand,
  factsBytesMax,
  factsDepthMax,
} from '../../../src/adapters/cli/assess-command.ts';
import { assess } from '../../../src/risk/assess.ts';
import { edpbCases } from '../../support/edpb-cases/edpb-cases.ts';

async function run(args: readonly string[], input: Iterable<Uint8Array | string>) {
  const written: string[] = [];
  const said: string[] = [];
  const status = await assessCommand(args, {
    stdin: Readable.from(input, { objectMode: false }),
    out: (text) => {
      written.push(text);
      return Promise.resolve();
    },
    say: (sentence) => said.push(sentence),
  });
  return { status, out: written.join(''), said };
}

type LineAnswer =
  | { readonly proposal: unknown; readonly errors?: undefined }
  | { readonly errors: readonly { code: string; field: string | null; message: string }[] };

async function lines(...input: readonly (Uint8Array | string)[]) {
  const { status, out, said } = await run(['--ndjson'], input);
  expect(said).to.be.empty;
  const answers = out.split('\n').slice(0, -1);
  return { status, answers: answers.map((line) => JSON.parse(line) as LineAnswer) };
}

function codesOf(answer: LineAnswer | undefined): readonly string[] {
  return (answer?.errors ?? []).map(({ code }) => code);
}

const facts = edpbCases.map((row) => row.facts);

describe('assess on the command line', () => {
  it('answers one object with one assessment', async () => {
    for (const args of [[], ['-']]) {
      const { status, out, said } = await run(args, [JSON.stringify(facts[0])]);
      expect({ status, said }).to.deep.equal({ status: 0, said: [] });
      expect(JSON.parse(out)).to.deep.equal(JSON.parse(JSON.stringify(assess(facts[0] ?? {}))));
    }
  });

  it('reads a file by its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assess-'));
    try {
      const file = join(folder, 'facts.json');
      await writeFile(file, '{}');
      const { status, out } = await run([file], []);
      expect(status).to.equal(0);
      expect(out).to.include('UNDECIDED');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('refuses a file that is not there, an unknown option and a second file', async () => {
    const absent = await run([join(tmpdir(), 'no-such-folder', 'facts.json')], []);
    expect(absent.status).to.equal(2);
    expect(absent.said.join()).to.match(/facts\.json cannot be read \(ENOENT\)/);
    const odd = await run(['--json', 'one', 'two'], []);
    expect(odd.status).to.equal(2);
    expect(odd.said).to.have.length(2);
    expect(odd.out).to.equal('');
  });

  it('says one sentence per fault, naming the field, and writes nothing', async () => {
    const bad = { misuse: 'X', people: { min: -1 }, colour: 1 };
    const { status, out, said } = await run([], [JSON.stringify(bad)]);
    expect({ status, out }).to.deep.equal({ status: 2, out: '' });
    expect(said.map((sentence) => sentence.split(':')[0])).to.have.members([
      'misuse',
      'people.min',
      'colour',
    ]);
  });

  const refused: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ['nothing at all', '', /not valid JSON/],
    ['half an object', '{"misuse":', /not valid JSON/],
    ['bad UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /not valid UTF-8/],
    ['more bytes than the limit', ' '.repeat(factsBytesMax + 1), /factsBytesMax, 65536 bytes/],
    ['ten megabytes in a string', `{"misuse":"${'x'.repeat(1e7)}"}`, /factsBytesMax/],
    [
      'a deep nest',
      '['.repeat(30_000),
      new RegExp(`factsDepthMax, ${String(factsDepthMax)} levels`),
    ],
    ['a prototype key', '{"__proto__":{}}', /__proto__: This field does not exist/],
  ];
  for (const [name, input, sentence] of refused) {
    it(`refuses ${name}`, async () => {
      const { status, out, said } = await run([], [input]);
      expect({ status, out }).to.deep.equal({ status: 2, out: '' });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(sentence);
    });
  }

  it('accepts as many bytes and levels as the limits allow', async () => {
    const { status } = await run([], [`{}${' '.repeat(factsBytesMax - 2)}`]);
    expect(status).to.equal(0);
    const nested = await run([], ['{"people":{"min":[[1]]}}']);
    expect(nested.said.join()).to.match(/people\.min: A number/);
    const quoted = await run([], ['{"misuse":"\\"[[[[[[[[[["}']);
    expect(quoted.said.join()).to.match(/^misuse: /);
  });

  it('answers one line per line, in order, whatever the chunks', async () => {
    const text = `${facts.map((one) => JSON.stringify(one)).join('\n')}\n`;
    const bytes = Buffer.from(text);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.subarray(index * 7, index * 7 + 7),
    );
    for (const input of [[text], chunks, [text.trimEnd()]]) {
      const { status, answers } = await lines(...input);
      expect(status).to.equal(0);
      expect(answers).to.deep.equal(
        facts.map((one) => JSON.parse(JSON.stringify(assess(one))) as unknown),
      );
    }
  });

  it('answers a bad line in its place, goes on, and exits 2', async () => {
    const { status, answers } = await lines(
      '{}\r\n',
      'nonsense\n',
      '{"misuse":1}\n',
      '\n',
      Buffer.from([0xff, 0x0a]),
      `{"x":"${'y'.repeat(1e6)}"}\n`,
      `${'{"a":'.repeat(9000)}\n`,
      '{}',
    );
    expect(status).to.equal(2);
    expect(answers.map(codesOf)).to.deep.equal([
      [],
      ['NOT_JSON'],
      ['FACT_NOT_ONE_OF'],
      ['NOT_JSON'],
      ['NOT_UTF8'],
      ['FACTS_TOO_LONG'],
      ['FACTS_TOO_DEEP'],
      [],
    ]);
    expect(answers[2]?.errors?.[0]).to.include({ field: 'misuse' });
    expect(answers[2]?.errors?.[0]?.message).to.match(/Choose from: NONE_SEEN/);
  });

  it('answers nothing to nothing', async () => {
    expect(await lines()).to.deep.equal({ status: 0, answers: [] });
  });

  it('waits for whoever reads before it reads on', async () => {
    const line = `${JSON.stringify(facts[0])}\n`;
    let given = 0;
    function* endless() {
      for (; given < 2000; given += 1) yield Buffer.from(line);
    }
    const source = Readable.from(endless());
    const givenAtEachWrite: number[] = [];
    await assessCommand(['--ndjson'], {
      stdin: source,
      out: async () => {
        givenAtEachWrite.push(given);
        await new Promise((resolve) => setImmediate(resolve));
        // While this write is pending nothing is taken beyond the stream's own buffer.
        expect(given - (givenAtEachWrite.at(-1) ?? 0)).to.be.at.most(32);
      },
      say: () => undefined,
    });
    expect(givenAtEachWrite.length).to.be.above(5);
    expect(given).to.equal(2000);
  });

  it('lets a fault of its source be a fault', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('cable cut'));
      },
    });
    const outcome = await assessCommand(['-'], {
      stdin: broken,
      out: () => Promise.resolve(),
      say: () => undefined,
    }).catch((fault: unknown) => fault);
    expect(outcome).to.be.instanceOf(Error);
  });
});
