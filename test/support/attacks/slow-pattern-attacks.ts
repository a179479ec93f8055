import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputType,
} from 'graphql';
import { rootFields, selectionOf } from '../schema-walk.ts';
import { ask, createTally, signIn, type AttackFigures, type Target } from './attack.ts';

const repeated = ['a', ' ', 'a@', '0', '-', '\t', '(', 'a.', '{{', '%', '\u0301', '+4'];

/** Twice the text may cost about twice the time. A pattern that backtracks costs four times or more. */
const ratioMax = 8;
/** Below this, what is measured is the machine. */
const measurableMs = 750;

/** No text makes a pattern run away, in whatever field it stands. */
export async function slowPatterns(
  { world, theirs }: Target,
  options: { readonly characters: number; readonly pieces: number },
): Promise<AttackFigures> {
  const tally = createTally('patterns that run away');
  const cookies = [
    (await signIn(world, theirs.handler.email)) ?? '',
    (await signIn(world, theirs.administrator.email)) ?? '',
  ];
  const fields = rootFields.filter(({ kind }) => kind !== 'subscription');
  for (const root of fields) {
    const { field, kind } = root;
    const args = field.args.filter((arg) => namesText(arg.type));
    if (args.length === 0) continue;
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const document = `${kind}(${declared}) { ${field.name}(${passed}) ${selectionOf(field.type, 1)} }`;
    for (const piece of repeated.slice(0, options.pieces)) {
      const time = async (characters: number): Promise<number> => {
        const text = `${piece.repeat(characters / piece.length)}!`;
        const variables = Object.fromEntries(
          field.args.map((arg) => [arg.name, valueOf(arg.type, arg.name, text, theirs.ids)]),
        );
        const startedAt = performance.now();
        for (const cookie of cookies) await ask(world, document, { cookie }, variables);
        return performance.now() - startedAt;
      };
      const once = await time(options.characters);
      const twice = await time(options.characters * 2);
      const runsAway = twice > measurableMs && twice / once > ratioMax;
      tally.count(
        runsAway ? `${field.name} ${JSON.stringify(piece)}: ${once} → ${twice} ms` : null,
      );
    }
  }
  return tally.figures();
}

function namesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === 'String';
  return Object.values(named.getFields()).some(
    (field) => getNamedType(field.type).name === 'String',
  );
}

function valueOf(
  type: GraphQLInputType,
  name: string,
  text: string,
  ids: Readonly<Record<string, string>>,
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, text, ids);
  if (isListType(type)) return [valueOf(type.ofType, name, text, ids)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(
      (it) => isRequiredInputField(it) || ['String', 'ID'].includes(getNamedType(it.type).name),
    );
    return Object.fromEntries(given.map((it) => [it.name, valueOf(it.type, it.name, text, ids)]));
  }
  if (type.name === 'ID') return ids[name] ?? 'x';
  if (type.name === 'String') return name === 'idempotencyKey' ? null : text;
  if (type.name === 'Int' || type.name === 'Float') return 1;
  if (type.name === 'Boolean') return true;
  if (type.name === 'Date') return '2026-12-01';
  if (type.name === 'DateTime') return '2026-11-30T08:00:00Z';
  return {};
}
