import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { parseInstant } from '../../shared/instant.ts';

/** Nesting of one JSON input value. */
export const jsonDepthMax = 12;
/** Characters of one JSON input value, as text. */
export const jsonCharactersMax = 200_000;

function readInstant(value: unknown): string {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  if (!instant) {
    throw new GraphQLError(
      'A moment is written as RFC 3339 with an offset, between 1970 and 9999: 2026-11-21T09:05:00+01:00.',
    );
  }
  return instant;
}

export const dateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => value as string,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function readDate(value: unknown): string {
  const valid =
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    parseInstant(`${value}T00:00:00Z`) !== undefined;
  if (!valid) throw new GraphQLError('A date is written as 2026-11-21, between 1970 and 9999.');
  return value;
}

export const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => value as string,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

function jsonScalar(name: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: readJson,
    parseLiteral: (node, variables) => readJson(valueFromASTUntyped(node, variables)),
  });
}

function readJson(value: unknown): unknown {
  checkDepth(value, 0);
  if (JSON.stringify(value).length > jsonCharactersMax) {
    throw new GraphQLError(`jsonCharactersMax is ${jsonCharactersMax}: the value is longer.`);
  }
  return value;
}

function checkDepth(value: unknown, depth: number): void {
  if (depth > jsonDepthMax) {
    throw new GraphQLError(`jsonDepthMax is ${jsonDepthMax}: the value is nested deeper.`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const inner of Object.values(value)) checkDepth(inner, depth + 1);
}

export const factsJson = jsonScalar('FactsJson');
export const json = jsonScalar('Json');
