import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { keyInCopy, noteInCopy } from '../../audit-log/checkpoint-mail.ts';
import { parseCheckpoint } from '../../audit-log/checkpoint.ts';
import type { Verdict } from '../../audit-log/verdict.ts';
import type { Finding } from '../../audit-log/verify-log.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { evidenceRefusals } from '../../texts/evidence-refusals.ts';
import { fill } from '../../texts/locale.ts';
import { verifyFindings, verifyRemarks } from '../../texts/verify-findings.ts';
import type { Command, CommandIo } from './command.ts';

export type VerifyBundleAt = (
  path: string,
  against: { readonly outsideNotes: readonly string[]; readonly publicKey: Uint8Array | null },
) => Promise<Outcome<Verdict>>;

export const copyBytesMax = 1024 ** 2;

interface Request {
  readonly bundle: string;
  readonly outsideNotes: readonly string[];
  readonly publicKey: Uint8Array | null;
}

/** `verify BUNDLE [--checkpoint FILE]… [--key FILE]`: one JSON object on `out`. */
export function createVerifyCommand(verifyBundleAt: VerifyBundleAt): Command {
  return async (args, io) => {
    const request = await readRequest(args, io);
    if (!request) return 2;
    const { bundle, ...against } = request;
    const verdict = await verifyBundleAt(bundle, against);
    if (!verdict.ok) {
      io.say(`BUNDLE: ${fill(evidenceRefusals.NO_BUNDLE, 'en', { path: bundle })}`);
      return 2;
    }
    await io.out(`${JSON.stringify(answerOf(verdict.value))}\n`);
    return verdict.value.result === 'pass' ? 0 : 1;
  };
}

async function readRequest(args: readonly string[], io: CommandIo): Promise<Request | undefined> {
  const parsed = parse(args);
  if (typeof parsed === 'string') {
    io.say(parsed);
    return undefined;
  }
  const faults: string[] = [];
  const outsideNotes: string[] = [];
  for (const path of parsed.checkpoints) {
    const copy = await readCopy(path, '--checkpoint', faults);
    const note = copy === undefined ? undefined : noteInCopy(copy);
    if (note !== undefined && !parseCheckpoint(note)) {
      faults.push(`--checkpoint: ${path} holds no checkpoint.`);
    } else if (note !== undefined) {
      outsideNotes.push(note);
    }
  }
  let publicKey: Uint8Array | null = null;
  if (parsed.key !== undefined) {
    const copy = await readCopy(parsed.key, '--key', faults);
    publicKey = (copy === undefined ? undefined : keyInCopy(copy)) ?? null;
    if (copy !== undefined && publicKey === null) {
      faults.push(`--key: ${parsed.key} holds no Ed25519 public key.`);
    }
  }
  faults.forEach(io.say);
  return faults.length === 0 ? { bundle: parsed.bundle, outsideNotes, publicKey } : undefined;
}

function parse(
  args: readonly string[],
): { bundle: string; checkpoints: readonly string[]; key: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { checkpoint: { type: 'string', multiple: true }, key: { type: 'string' } },
    });
    const [bundle, ...rest] = positionals;
    if (bundle === undefined) return 'BUNDLE: name the folder or ZIP to verify.';
    if (rest.length > 0) return `BUNDLE: one bundle at a time, got ${String(positionals.length)}.`;
    return { bundle, checkpoints: values.checkpoint ?? [], key: values.key };
  } catch (error) {
    return `verify: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function readCopy(
  path: string,
  option: string,
  faults: string[],
): Promise<string | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size <= copyBytesMax) return await file.readFile('utf8');
      faults.push(`${option}: ${path} is larger than the limit of ${String(copyBytesMax)} bytes.`);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    faults.push(`${option}: ${path} cannot be read (${code}).`);
  }
  return undefined;
}

function answerOf(verdict: Verdict): Record<string, unknown> {
  return { ...verdict, findings: verdict.findings.map(sentenceOf) };
}

function sentenceOf(finding: Finding): Record<string, unknown> {
  const { code, position, file, params = {} } = finding;
  const filled = {
    ...params,
    ...(position === undefined ? {} : { position }),
    ...(file === undefined ? {} : { file }),
  };
  return {
    code,
    fails: !verifyRemarks.includes(code),
    ...filled,
    sentence: fill(verifyFindings[code], 'en', filled),
  };
}
