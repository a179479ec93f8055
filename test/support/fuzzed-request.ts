import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import type { RootField } from './schema-walk.ts';

/** Between 0 and 1, from a seed. */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface FuzzedRequest {
  readonly kind: RootField['kind'];
  /** What is posted. */
  readonly body: string;
}

interface Draw {
  readonly random: Random;
  /** Now and then against the schema; otherwise only the values are odd. */
  readonly wild: boolean;
  /** Ids that exist, by the name under which the schema takes them. */
  readonly ids: Readonly<Record<string, string>>;
  readonly variables: { name: string; type: string; value: unknown }[];
  readonly fragments: string[];
}

const selectionDepthMax = 5;
const valueDepthMax = 6;

/** A document with variables, mostly as the schema allows, and now and then as nobody should send it. */
export function fuzzedRequest(
  random: Random,
  fields: readonly RootField[],
  ids: Readonly<Record<string, string>>,
): FuzzedRequest {
  const wild = chance(random, 0.3);
  const draw: Draw = { random, wild, ids, variables: [], fragments: [] };
  const first = pick(random, fields);
  const others = fields.filter((it) => it.kind === first.kind);
  const more = first.kind === 'subscription' || random() < 0.7 ? 0 : 1 + nat(random, 3);
  const roots = [first, ...Array.from({ length: more }, () => pick(random, others))];
  const lines = roots.map((root, n) => rootLine(draw, root, n === 0 ? '' : `a${String(n)}: `));
  const declared = draw.variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const name = chance(random, 0.5) ? ' Fuzz' : '';
  const head = `${first.kind}${name === '' && declared !== '' ? ' Q' : name}`;
  const query = `${head}${declared === '' ? '' : `(${declared})`} { ${lines.join(' ')} } ${draw.fragments.join(' ')}`;
  const variables = Object.fromEntries(draw.variables.map((it) => [it.name, it.value]));
  return {
    kind: first.kind,
    body: wild ? posted(random, query, variables) : JSON.stringify({ query, variables }),
  };
}

function rootLine(draw: Draw, { field }: RootField, alias: string): string {
  const given = field.args.flatMap((arg) => {
    if (!isRequiredArgument(arg) && chance(draw.random, 0.4)) return [];
    if (isRequiredArgument(arg) && astray(draw, 0.02)) return [];
    return [`${arg.name}: ${argument(draw, arg.type, arg.name)}`];
  });
  const args = given.length === 0 ? '' : `(${given.join(', ')})`;
  return `${alias}${field.name}${args} ${selection(draw, field.type, 0)}`;
}

function argument(draw: Draw, type: GraphQLInputType, name: string): string {
  const value = valueOf(draw, type, name, 0);
  if (chance(draw.random, 0.5)) return literal(value, type);
  const variable = `v${String(draw.variables.length)}`;
  const declared = astray(draw, 0.02) ? 'String' : String(type);
  draw.variables.push({ name: variable, type: declared, value });
  return `$${variable}`;
}

function selection(draw: Draw, output: GraphQLOutputType, depth: number): string {
  const { random } = draw;
  const type = getNamedType(output);
  if (isUnionType(type)) return '{ __typename }';
  if (!isObjectType(type)) return astray(draw, 0.01) ? '{ id }' : '';
  const chosen = Object.values(type.getFields()).flatMap((field) => {
    const deeper = isObjectType(getNamedType(field.type));
    if (chance(random, deeper ? 0.6 + depth * 0.08 : 0.4)) return [];
    if (deeper && depth >= selectionDepthMax) return [];
    const args = field.args.filter((arg) => isRequiredArgument(arg) || chance(random, 0.3));
    const given = args.map((arg) => `${arg.name}: ${argument(draw, arg.type, arg.name)}`);
    const alias = chance(random, 0.05) ? `b${String(nat(random, 4))}: ` : '';
    const directive = astray(draw, 0.05) ? ` @${pick(random, directives)}` : '';
    const inner = selection(draw, field.type, depth + 1);
    return [
      `${alias}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${directive} ${inner}`,
    ];
  });
  const fields = [...chosen, ...(astray(draw, 0.02) ? ['nothingLikeIt'] : ['__typename'])];
  const text = `{ ${fields.join(' ')} }`;
  if (chance(random, 0.05)) return `{ ... on ${type.name} ${text} }`;
  if (!chance(random, 0.05)) return text;
  const name = `F${String(draw.fragments.length)}`;
  draw.fragments.push(`fragment ${name} on ${type.name} ${text}`);
  return astray(draw, 0.02) ? `{ ...${name} ...Missing }` : `{ ...${name} }`;
}

const directives = [
  'include(if: true)',
  'skip(if: true)',
  'skip(if: "no")',
  'deprecated(reason: "x")',
  'unknown',
];

function valueOf(draw: Draw, type: GraphQLInputType, name: string, depth: number): unknown {
  const { random } = draw;
  if (isNonNullType(type)) {
    return astray(draw, 0.02) ? null : givenValue(draw, type.ofType, name, depth);
  }
  return chance(random, 0.04) ? null : givenValue(draw, type, name, depth);
}

function givenValue(draw: Draw, type: GraphQLInputType, name: string, depth: number): unknown {
  const { random } = draw;
  if (astray(draw, 0.03)) return oddValue(random, depth);
  if (isListType(type)) {
    const length = pick(random, [0, 1, 1, 1, 2, 5, 30]);
    return Array.from({ length }, () => valueOf(draw, type.ofType, name, depth + 1));
  }
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter((field) =>
      isRequiredInputField(field)
        ? !astray(draw, 0.02)
        : depth < valueDepthMax && chance(random, 0.5),
    );
    const value = given.map((it) => [it.name, valueOf(draw, it.type, it.name, depth + 1)]);
    const more = astray(draw, 0.02) ? [[pick(random, ['__proto__x', 'zz', 'id']), 1]] : [];
    return Object.fromEntries([...value, ...more] as [string, unknown][]);
  }
  if (isEnumType(type)) {
    const value = pick(random, type.getValues()).name;
    return new EnumName(astray(draw, 0.03) ? `${value}X` : value);
  }
  return scalarOf(draw, type.name, name, depth);
}

/** In a document without quotes; as a variable a string. */
class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  toJSON(): string {
    return this.name;
  }
}

function scalarOf(draw: Draw, type: string, name: string, depth: number): unknown {
  const { random, ids } = draw;
  switch (type) {
    case 'ID':
      return chance(random, 0.6)
        ? (ids[name] ?? pick(random, Object.values(ids)))
        : pick(random, oddIds);
    case 'Int':
      return pick(
        random,
        astray(draw, 0.3) ? [1.5, 2 ** 31, 9e99] : [1, 2, 10, 50, 200, 0, -1, -(2 ** 31)],
      );
    case 'Float':
      return pick(random, [0, 1, 0.1, -1, 1e308, 5e-324, 2 ** 53]);
    case 'Boolean':
      return chance(random, 0.5);
    case 'Date':
      return pick(random, astray(draw, 0.3) ? oddDates : dates);
    case 'DateTime':
      return pick(random, astray(draw, 0.3) ? oddMoments : moments);
    case 'FactsJson':
    case 'Json':
      return chance(random, 0.4) ? {} : oddJson(random, depth);
    default:
      return chance(random, 0.5) ? (texts[name] ?? pick(random, words)) : pick(random, oddTexts);
  }
}

const texts: Readonly<Record<string, string>> = {
  email: 'nieuw@voorbeeld.example',
  zone: 'Europe/Amsterdam',
  aware: '2026-11-16T08:00:00Z',
  csv: 'naam,email\nA,a@voorbeeld.example\n',
  password: 'veulen trapt dorpel blauw',
  regime: 'gdpr-33',
};
const words = ['tekst', 'Mila de Boer', 'EXPOSED', 'nl', 'https://hooks.voorbeeld.example/x'];
const oddIds = ['', '\u0000', '../..', '__proto__', 'constructor', '0'.repeat(32), 'x'.repeat(300)];
const dates = ['2026-12-01', '2027-02-28', '9999-12-31'];
const oddDates = ['2026-02-30', '0000-01-01', 'gisteren', '2026-12-1'];
const moments = [
  '2026-11-16T09:00:00Z',
  '2026-11-30T08:00:00Z',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
];
const oddMoments = [
  '2026-03-29T02:30:00',
  '2026-11-16T09:00:00+25:00',
  '-271821-04-20T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  '1970-01-01',
  'x',
];
const oddTexts = [
  '',
  ' ',
  '\u0000\u0001',
  'x'.repeat(20_000),
  '\u202e‮🔔👩‍👩‍👧‍👦',
  '\ud800',
  "=cmd|' /C calc'!A0",
  'a\r\nBcc: x@elders.example',
  '<script>alert(1)</script>',
  '{{constructor.constructor}}${7*7}',
  '../../../../etc/passwd',
  '{"$gt":""}',
  'a'.repeat(5_000) + '!',
  '(((((((((((((((((((((((((a+)+)+)+',
  'http://169.254.169.254/latest',
  '+447700900123',
  '%00%0a%0d',
];

function oddValue(random: Random, depth: number): unknown {
  return pick(random, [7, 'x', true, [], [[[]]], {}, oddJson(random, depth)]);
}

function oddJson(random: Random, depth: number): unknown {
  if (depth > valueDepthMax) return 'x';
  const next = () => oddJson(random, depth + 1);
  return pick<() => unknown>(random, [
    () => ({ dataCategories: next(), unknown: next() }),
    () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}}}'),
    () => Array.from({ length: nat(random, 5) }, next),
    () => nested(nat(random, 60)),
    () => pick(random, oddTexts),
    () => pick(random, [null, true, 0, -0, 1e308]),
  ])();
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let n = 0; n < depth; n += 1) value = n % 2 === 0 ? [value] : { a: value };
  return value;
}

/** As it stands in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map((it) => literal(it, type)).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([name, it]) => `${name}: ${literal(it, type)}`);
    return `{ ${fields.join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}

function posted(random: Random, query: string, variables: object): string {
  const sent = chance(random, 0.12) ? damaged(random, query) : query;
  const body: Record<string, unknown> = { query: sent, variables };
  if (chance(random, 0.03)) body['variables'] = pick(random, [null, 'x', [1], 7]);
  if (chance(random, 0.03)) body['operationName'] = pick(random, ['Fuzz', 'Other', '', 7, {}]);
  if (chance(random, 0.02)) body['extensions'] = pick<unknown>(random, [{}, 'x', [1], persisted]);
  const text = JSON.stringify(body);
  return chance(random, 0.02) ? damaged(random, text) : text;
}

const persisted = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
const scraps = ['{', '}', '(', '"""', '"', '$', '@', '...', '#', '\\u', '\ufeff', '!', ':', '&'];

function damaged(random: Random, text: string): string {
  const at = nat(random, text.length);
  return pick<() => string>(random, [
    () => text.slice(0, at),
    () => text.slice(0, at) + text.slice(at + 1 + nat(random, 8)),
    () => text.slice(0, at) + pick(random, scraps) + text.slice(at),
    () => text.slice(0, at) + text.slice(0, at),
    () => `${text} ${text}`,
    () => text.slice(0, at) + '{'.repeat(300) + text.slice(at),
  ])();
}

function astray({ random, wild }: Draw, probability: number): boolean {
  return wild && chance(random, probability);
}

function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

function nat(random: Random, below: number): number {
  return Math.floor(random() * below);
}

function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[nat(random, from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
