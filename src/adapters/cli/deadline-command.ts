import { createInterface } from 'node:readline';
import { deadline, type DeadlineAnswer, type DeadlineQuestion } from '../../clocks/deadline.ts';
import { rfc3339In } from '../../clocks/wall-clock.ts';
import type { Instant } from '../../shared/instant.ts';
import { accept, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { refusalSentence } from '../../texts/refusal-sentence.ts';
import type { Command, CommandIo } from './command.ts';

/** Characters of one line of questions. */
const lineCharsMax = 4_096;
/** Characters of answers that are gathered before they are written. */
const answerCharsMax = 65_536;

const done = 0;
const badInput = 2;

/** `deadline --aware INSTANT --zone ZONE [--regime ID]`, or `deadline --ndjson` with questions on stdin. */
export const deadlineCommand: Command = async (args, io) => {
  if (args.length === 1 && args[0] === '--ndjson') return answerLines(io);
  const question = questionOfArgs(args);
  const answer = question.ok ? answerTo(question.value) : question;
  if (!answer.ok) {
    for (const refusal of answer.refusals)
      io.say(`${refusal.field ?? ''}: ${refusalSentence(refusal, 'en')}`);
    return badInput;
  }
  await io.out(`${JSON.stringify(answer.value)}\n`);
  return done;
};

async function answerLines(io: CommandIo): Promise<number> {
  let status = done;
  let ready = '';
  const lines = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const question = questionOfLine(line);
    const answer = question.ok ? answerTo(question.value) : question;
    if (!answer.ok) status = badInput;
    ready += `${JSON.stringify(answer.ok ? answer.value : { errors: errors(answer.refusals) })}\n`;
    if (ready.length >= answerCharsMax) {
      await io.out(ready);
      ready = '';
    }
  }
  if (ready !== '') await io.out(ready);
  return status;
}

function answerTo(question: DeadlineQuestion): Outcome<object> {
  const answer = deadline(question);
  return answer.ok ? accept(shape(answer.value, question.zone)) : answer;
}

function shape(answer: DeadlineAnswer, zone: string): object {
  const text = (at: Instant | null): string | null => (at === null ? null : rfc3339In(at, zone));
  const { regime, regimeVersion, stages } = answer;
  return {
    regime,
    regimeVersion,
    aware: text(answer.aware),
    due: text(answer.due),
    hourRule: text(answer.hourRule),
    twoWorkingDays: text(answer.twoWorkingDays),
    ...(stages ? { stages: stages.map(({ id, due }) => ({ id, due: text(due) })) } : {}),
    derivation: answer.derivation.map((step) => ({ ...step, at: text(step.at) })),
  };
}

const questionFields = ['aware', 'zone', 'regime'] as const;

function questionOfArgs(args: readonly string[]): Outcome<DeadlineQuestion> {
  const given: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (let position = 0; position < args.length; position += 1) {
    const [, name = '', inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(args[position] ?? '') ?? [];
    if (!(questionFields as readonly string[]).includes(name)) {
      const option = args[position] ?? '';
      refusals.push({ code: 'OPTION_UNKNOWN', field: option, params: { name: option } });
      continue;
    }
    if (inline === undefined) position += 1;
    given[name] = inline ?? args[position];
  }
  return questionOf(given, refusals);
}

function questionOfLine(line: string): Outcome<DeadlineQuestion> {
  if (line.length > lineCharsMax) {
    const params = { charsMax: lineCharsMax };
    return { ok: false, refusals: [{ code: 'QUESTION_TOO_LONG', params }] };
  }
  const given = jsonObject(line);
  if (given === undefined) return { ok: false, refusals: [{ code: 'QUESTION_NOT_OBJECT' }] };
  const refusals = Object.keys(given)
    .filter((name) => !(questionFields as readonly string[]).includes(name))
    .map((name) => ({ code: 'QUESTION_FIELD_UNKNOWN', field: name, params: { name } }));
  return questionOf(given, refusals);
}

function jsonObject(line: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** Every fault of a question at once: what is missing, and what is wrong in what is there. */
function questionOf(
  given: Readonly<Record<string, unknown>>,
  before: readonly Refusal[],
): Outcome<DeadlineQuestion> {
  const { aware, zone, regime } = given;
  const refusals = [...before];
  const needed = { aware, zone, ...(regime === undefined ? {} : { regime }) };
  for (const [name, value] of Object.entries(needed)) {
    if (typeof value === 'string') continue;
    refusals.push({ code: 'QUESTION_FIELD_MISSING', field: name, params: { name } });
  }
  const question = {
    aware: typeof aware === 'string' ? aware : wellFormed.aware,
    zone: typeof zone === 'string' ? zone : wellFormed.zone,
    ...(typeof regime === 'string' ? { regimeId: regime } : {}),
  };
  if (refusals.length === 0) return accept(question);
  const answer = deadline(question);
  return { ok: false, refusals: answer.ok ? refusals : [...refusals, ...answer.refusals] };
}

/** Stands in for what is missing, so that the rest of the question is judged too. */
const wellFormed = { aware: '2026-01-01T00:00:00Z', zone: 'UTC' } as const;

function errors(refusals: readonly Refusal[]): readonly object[] {
  return refusals.map((refusal) => ({
    code: refusal.code,
    field: refusal.field ?? null,
    message: refusalSentence(refusal, 'en'),
  }));
}
