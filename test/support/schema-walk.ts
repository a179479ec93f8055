import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { buildSchema } from '../../src/adapters/graphql/create-graphql-server.ts';

export const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

export interface RootField {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly field: GraphQLField<unknown, unknown>;
  /** Dotted paths of the arguments that take an id. */
  readonly idPaths: readonly string[];
}

export const rootFields: readonly RootField[] = [
  ...fieldsOf('query', schema.getQueryType()),
  ...fieldsOf('mutation', schema.getMutationType()),
  ...fieldsOf('subscription', schema.getSubscriptionType()),
];

function fieldsOf(kind: RootField['kind'], type: ReturnType<typeof schema.getQueryType>) {
  return Object.values(type?.getFields() ?? {}).map((field) => ({
    kind,
    field,
    idPaths: field.args.flatMap((arg) => idPathsIn(arg, '')),
  }));
}

function idPathsIn(input: GraphQLArgument | GraphQLInputField, before: string): readonly string[] {
  const path = before + input.name;
  const type = getNamedType(input.type);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((inner) => idPathsIn(inner, `${path}.`));
  }
  return type.name === 'ID' ? [path] : [];
}

/** Their `id` belongs to another kind of thing. */
const idOf: Readonly<Record<string, string>> = {
  incident: 'incidentId',
  party: 'addresseePartyId',
  campaign: 'campaignId',
};

/** The name of the id that stands at a path. */
export function idNameAt({ field }: RootField, path: string): string {
  const name = path.split('.').at(-1) ?? '';
  return name === 'id' ? (idOf[field.name] ?? 'id') : name;
}

/** A literal for each required argument, and for each id. `idAt` gives the id that stands at a path. */
export function literalArguments(
  { field }: RootField,
  idAt: (path: string) => string | undefined,
): string {
  const given = field.args.flatMap((arg) => {
    const wanted = isRequiredArgument(arg) || idPathsIn(arg, '').length > 0;
    const literal = wanted ? literalOf(arg.type, arg.name, idAt) : undefined;
    return literal === undefined ? [] : [`${arg.name}: ${literal}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

const texts: Readonly<Record<string, string>> = {
  at: '2026-11-16T08:00:00Z',
  aware: '2026-11-16T08:00:00Z',
  zone: 'Europe/Amsterdam',
  email: 'nieuw@voorbeeld.example',
  action: 'COPIED',
  csv: 'naam,email\nA,a@voorbeeld.example\n',
  password: 'veulen trapt dorpel blauw',
};

function literalOf(
  type: GraphQLInputType,
  path: string,
  idAt: (path: string) => string | undefined,
): string | undefined {
  if (isNonNullType(type)) return literalOf(type.ofType, path, idAt);
  if (isListType(type)) {
    const inner = literalOf(type.ofType, path, idAt);
    return inner === undefined ? '[]' : `[${inner}]`;
  }
  const name = path.split('.').at(-1) ?? '';
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const inner = Object.values(type.getFields()).flatMap((it) => {
      const wanted = isRequiredInputField(it) || getNamedType(it.type).name === 'ID';
      const literal = wanted ? literalOf(it.type, `${path}.${it.name}`, idAt) : undefined;
      return literal === undefined ? [] : [`${it.name}: ${literal}`];
    });
    return `{ ${inner.join(', ')} }`;
  }
  if (type.name === 'ID') {
    const id = idAt(path);
    return id === undefined ? undefined : JSON.stringify(id);
  }
  if (type.name === 'Int') return '1';
  if (type.name === 'Float') return '1';
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Date') return '"2026-12-01"';
  if (type.name === 'DateTime') {
    return /^(dueAt|until|expiresAt)$/.test(name)
      ? '"2026-11-30T08:00:00Z"'
      : '"2026-11-16T09:00:00Z"';
  }
  if (type.name === 'FactsJson' || type.name === 'Json') return '{}';
  return JSON.stringify(texts[name] ?? 'tekst');
}

/** All that can be selected without arguments, so deep. */
export function selectionOf(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return '';
  const inner = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selectionOf(field.type, depth - 1)}`] : [];
  });
  return inner.length === 0 ? '{ __typename }' : `{ ${inner.join(' ')} }`;
}
