import { authorityCodes } from './eea.ts';
import type { Condition, TemplateRow, TemplateSection } from './template-row.ts';

/*
 * The hundred rows of the EDPB's notification template v1.0 (8 June 2026), from the schema of
 * N. Franchetto and M. Taborda Barata, CC BY 4.0 (see NOTICE); the kinds are ours where the schema is
 * too narrow: several answers where it takes one letter (55, 60, 65, 70, 75, 79, 81, 83, 85, 94, 104,
 * 125), people per country where it takes one number (117, 122), text where it takes a date (95), and
 * authorities where it lost its list (114, 118, 123). Letters that it lost are back: 89 d, 97 b1 as `f`.
 */

const letters = (last: string): readonly string[] =>
  Array.from({ length: last.charCodeAt(0) - 96 }, (_, at) => String.fromCharCode(97 + at));

const has = (row: number, ...options: readonly string[]): Condition => ({ row, has: options });
const lacks = (row: number, ...options: readonly string[]): Condition => ({ row, lacks: options });
const all = (...conditions: readonly Condition[]): Condition => ({ all: conditions });

const inEea: Condition = { outside: 'IN_EEA' };
const outsideEea: Condition = { outside: 'OUTSIDE_EEA' };

const plain = {
  options: [],
  pendingOptions: [],
  shown: null,
  required: 'ALWAYS',
  requiredWhen: null,
  notYetKnown: 'LEFT_OPEN',
  profile: false,
  shared: false,
  record: null,
} as const;

type Given = Pick<TemplateRow, 'kind'> & Partial<TemplateRow>;

/** Rows of a section under one article; what is not said is as in `plain`. */
function section(
  name: TemplateSection,
  article: string | null,
  rows: Readonly<Record<number, Given>>,
): readonly TemplateRow[] {
  return Object.entries(rows).map(([row, given]) => ({
    ...plain,
    section: name,
    article,
    row: Number(row),
    ...given,
    ...(given.pendingOptions === undefined ? {} : { notYetKnown: 'OPTION' }),
  }));
}

const text = { kind: 'TEXT' } as const;
const one = (last: string, pending?: string): Given => ({
  kind: 'ONE',
  options: letters(last),
  ...(pending === undefined ? {} : { pendingOptions: [pending] }),
});
const many = (last: string, pending?: string): Given => ({ ...one(last, pending), kind: 'MANY' });
const shownWhen = (shown: Condition): Pick<TemplateRow, 'shown' | 'required'> => ({
  shown,
  required: 'IF_SHOWN',
});
const optional = { required: 'OPTIONAL' } as const;
const known = { notYetKnown: 'NEVER' } as const;
const profile = { profile: true } as const;
const shared = { shared: true } as const;
const filed = { ...known, record: 'FILING' } as const;

const dpoNotReporting = lacks(23, 'a');
const dpoKnown = all(dpoNotReporting, has(29, 'yes'));
const otherContact = has(33, 'c');
const otherParties = has(38, 'a');
const confidentiality = has(55, 'a');
const told = has(97, 'a');
const exempt = has(97, 'e');
const crossBorder = all(inEea, has(113, 'a'));
const concernsEea = all(outsideEea, has(120, 'a'));
const authorities = { kind: 'MANY', options: authorityCodes } as const;

export const templateRows: readonly TemplateRow[] = [
  ...section('NOTIFICATION', null, {
    3: { ...one('b'), ...filed },
    4: { ...one('c'), ...filed },
    5: { ...text, ...shownWhen(all(has(3, 'b'), has(4, 'c'))), ...filed },
    6: { ...text, ...shownWhen(has(3, 'b')), ...filed },
    7: { ...text, ...optional },
  }),
  ...section('CONTROLLER', 'Art. 33(3)(a)', {
    10: { ...one('c'), ...optional, ...profile },
    11: { ...text, shown: has(10, 'a', 'b', 'c'), ...optional, ...profile },
    12: { ...text, ...known, ...profile },
    13: { ...text, ...known, ...profile },
    14: { ...one('b'), ...optional, ...profile },
    15: { ...one('d'), shown: has(14, 'a'), ...optional, ...profile },
    16: { ...text, shown: all(has(14, 'a'), has(15, 'd')), ...optional, ...profile },
    17: { ...text, ...optional, ...profile },
    18: { ...text, ...shownWhen(outsideEea), ...profile },
    19: { ...text, shown: outsideEea, ...optional, ...profile },
  }),
  ...section('REPORTER', 'Art. 33(3)(a)', {
    21: { ...text, ...known },
    22: { ...text, ...known },
    23: { ...one('c'), ...known },
    24: { ...text, ...shownWhen(has(23, 'c')), ...known },
    25: { ...text, ...optional, ...profile },
    26: { ...text, ...optional },
  }),
  ...section('DPO', 'Art. 33(3)(b)', {
    29: { kind: 'YES_NO', shown: dpoNotReporting, ...profile },
    30: { ...text, shown: dpoKnown, ...profile },
    31: { ...text, shown: dpoKnown, ...profile },
  }),
  ...section('CONTACT', 'Art. 33(3)(b)', {
    33: { ...one('c'), ...optional, ...profile },
    34: { ...text, ...shownWhen(otherContact), ...profile },
    35: { ...text, ...shownWhen(otherContact), ...profile },
    36: { ...text, ...shownWhen(otherContact), ...profile },
  }),
  ...section('OTHER_PARTIES', 'Art. 33(2); Art. 28; Art. 26', {
    38: one('b'),
    39: { kind: 'PARTIES', shown: otherParties },
    40: { kind: 'PARTIES', shown: otherParties },
    41: { kind: 'PARTIES', shown: otherParties },
  }),
  ...section('TIMELINE', 'Art. 33(1)', {
    44: { ...one('e', 'e'), ...shared },
    45: { kind: 'YES_NO', ...optional, ...shared },
    46: {
      kind: 'MOMENT',
      ...shownWhen(lacks(44, 'd')),
      requiredWhen: has(44, 'a', 'b', 'c'),
      ...shared,
    },
    47: { kind: 'MOMENT', ...shownWhen(has(44, 'a', 'b')), ...shared },
    48: { kind: 'MOMENT', ...known, record: 'AWARENESS' },
    49: { ...text, ...shownWhen(all(has(3, 'a'), { outside: 'LATE' })), ...filed },
    50: one('f'),
    51: text,
    52: { kind: 'DATE', ...shownWhen(has(50, 'b', 'c', 'd', 'e', 'f')) },
    53: { ...text, required: 'IF_SHOWN', requiredWhen: has(45, 'yes') },
  }),
  ...section('NATURE', 'Art. 33(3)(a)', {
    55: { ...many('c'), article: 'Art. 4(12); Art. 33(3)(a)', ...shared },
    56: { ...one('e', 'e'), ...shownWhen(confidentiality), ...shared },
    57: { ...one('e', 'e'), ...shownWhen(confidentiality), ...shared },
    58: { ...one('c'), ...shownWhen(has(55, 'b')), ...shared },
    59: { ...one('c'), ...shownWhen(has(55, 'c')), ...shared },
    60: { ...many('y', 'x'), ...shared },
    61: { ...one('f', 'e'), ...shared },
    62: text,
    63: text,
  }),
  ...section('PEOPLE', 'Art. 33(3)(a)', {
    65: many('k', 'k'),
    66: text,
    67: one('d', 'd'),
    68: { kind: 'NUMBER', ...shownWhen(has(67, 'a', 'b')) },
  }),
  ...section('DATA', 'Art. 33(3)(a)', {
    70: many('u', 't'),
    71: text,
    72: one('d', 'd'),
    73: { kind: 'NUMBER', shown: has(72, 'a', 'b') },
  }),
  ...section('MEASURES_BEFORE', 'Art. 32; Art. 33(3)', { 75: many('l'), 76: text }),
  ...section('CONSEQUENCES', 'Art. 33(3)(c)', {
    79: { ...many('e', 'e'), ...shownWhen(confidentiality) },
    80: { ...text, ...shownWhen(all(confidentiality, has(79, 'd'))) },
    81: { ...many('d', 'd'), ...shownWhen(has(55, 'b')) },
    82: { ...text, ...shownWhen(all(has(55, 'b'), has(81, 'c'))) },
    83: { ...many('d', 'd'), ...shownWhen(has(55, 'c')) },
    84: { ...text, ...shownWhen(all(has(55, 'c'), has(83, 'c'))) },
    85: many('o', 'o'),
    86: { ...text, ...shownWhen(has(85, 'n')) },
    87: one('d', 'd'),
  }),
  ...section('RISK', 'Art. 33(1); Art. 34(1)', { 89: one('d', 'd'), 90: text }),
  ...section('MEASURES_AFTER', 'Art. 33(3)(d)', { 92: text }),
  ...section('PREVENTION', 'Art. 33(3)(d)', { 94: many('o'), 95: text }),
  ...section('INDIVIDUALS', 'Art. 34(1); Art. 34(2)', {
    97: one('f', 'c'),
    98: { kind: 'DATE', ...shownWhen(told), ...known, record: 'TELLING' },
    99: { kind: 'DATE', ...shownWhen(has(97, 'b', 'f')), requiredWhen: has(97, 'b') },
    100: { ...one('c'), ...shownWhen(exempt), article: 'Art. 34(3)(a)(b)(c)' },
    101: { ...text, ...shownWhen(exempt), article: 'Art. 34(3)(a)(b)(c)' },
    102: { ...one('b'), ...shownWhen(told) },
    103: { ...text, ...shownWhen(all(told, has(102, 'b'))) },
    104: { ...many('c'), ...shownWhen(told) },
    105: { ...text, shown: all(told, has(104, 'c')), ...optional },
    106: { ...text, ...shownWhen(told) },
  }),
  ...section('OTHER_BODIES', null, {
    109: { ...one('c'), ...optional },
    110: { ...one('c'), ...optional },
    111: { ...text, ...shownWhen({ any: [has(109, 'a'), has(110, 'a')] }) },
  }),
  ...section('CROSS_BORDER', 'Art. 56', {
    113: { ...one('c'), shown: inEea },
    114: { kind: 'ONE', options: authorityCodes, ...shownWhen(crossBorder) },
    115: { kind: 'COUNTRIES', ...shownWhen(crossBorder) },
    116: { kind: 'COUNTRIES', ...shownWhen(crossBorder) },
    117: { kind: 'NUMBER_PER_COUNTRY', ...shownWhen(crossBorder) },
    118: { ...authorities, ...shownWhen(crossBorder) },
  }),
  ...section('OUTSIDE_EEA', 'Art. 3(2)', {
    120: { ...one('c'), shown: outsideEea },
    121: { kind: 'COUNTRIES', ...shownWhen(concernsEea) },
    122: { kind: 'NUMBER_PER_COUNTRY', ...shownWhen(concernsEea) },
    123: { ...authorities, ...shownWhen(concernsEea) },
  }),
  ...section('ATTACHMENTS', null, {
    125: { ...many('j'), ...optional },
    126: { ...text, ...shownWhen(has(125, 'j')) },
  }),
];

const byNumber = new Map(templateRows.map((row) => [row.row, row]));

export function templateRow(row: number): TemplateRow | undefined {
  return byNumber.get(row);
}
