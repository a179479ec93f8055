import type { TextLine } from '../../../facts/answer-value.ts';
import { rowsOf } from '../../../facts/condition.ts';
import type { TemplateRow } from '../../../facts/template-row.ts';
import { templateRow, templateRows } from '../../../facts/template-rows.ts';
import { authorise } from '../../../identity/permissions.ts';
import { optionWords, rowLabel, valueWords } from '../../../incidents/answer-words.ts';
import type { OpenedAnswer, OpenedLine, OpenedValue } from '../../../incidents/opened-answer.ts';
import { sectionLabels } from '../../../texts/template-labels.ts';
import type { Locale } from '../../../texts/locale.ts';
import type { Context } from '../context.ts';
import type {
  AnswerValue,
  FilingProfileAnswer,
  NotificationAnswer,
  NotificationRow,
  QueryResolvers,
} from '../generated/resolvers.ts';
import type { IncidentNode, PartyNode } from '../nodes.ts';
import { orThrow } from '../user-errors.ts';
import { missingNodes } from './filing-resolvers.ts';

export const notificationQueries: Pick<QueryResolvers, 'notificationRows'> = {
  notificationRows: (_, __, context) => {
    orThrow(authorise(context.actor, 'notificationRows'), context.locale);
    return templateRows.map((row) => rowNode(row, context.locale));
  },
};

/** Rule 9: the words in it are people's, so the read is recorded before the answer leaves. */
export async function notificationNodes(
  context: Context,
  incident: IncidentNode,
  partyId: string,
): Promise<NotificationAnswer[]> {
  await context.reads.recordRead('NOTIFICATION_ANSWERS', partyId, incident.id);
  const answers = await context.reads.openedAnswers(incident, partyId);
  const whole = incident.handledBy === context.actor.partyId;
  return await Promise.all(answers.map((answer) => answerNode(context, answer, whole)));
}

export async function missingOf(context: Context, incident: IncidentNode, partyId: string) {
  const answers = await context.reads.openedAnswers(incident, partyId);
  return missingNodes(answers, context.locale);
}

/** What an organisation keeps is its own to see. */
export async function profileNodes(
  context: Context,
  party: PartyNode,
): Promise<FilingProfileAnswer[]> {
  const kept = party.id === context.actor.partyId ? Object.values(party.filingProfile ?? {}) : [];
  return await Promise.all(
    kept.flatMap(({ answer, by, at }) =>
      answer.state === 'GIVEN'
        ? [profileNode(context, { row: answer.row, value: answer.value, by, at })]
        : [],
    ),
  );
}

async function profileNode(
  context: Context,
  kept: Pick<FilingProfileAnswer, 'row'> & {
    readonly value: Parameters<typeof openedValue>[1];
    readonly by: string;
    readonly at: NonNullable<FilingProfileAnswer['since']['at']>;
  },
): Promise<FilingProfileAnswer> {
  const { row, by, at } = kept;
  const { locale, reads } = context;
  const value = await openedValue(context, kept.value);
  return {
    row,
    label: rowLabel(row)[locale],
    value: valueNode(value, locale),
    text: valueWords(row, value, locale),
    since: { version: null, by, byName: await reads.userName(by), at },
  };
}

function rowNode(row: TemplateRow, locale: Locale): NotificationRow {
  const { options, pendingOptions } = row;
  return {
    row: row.row,
    section: row.section,
    sectionLabel: sectionLabels[row.section]?.[locale] ?? row.section,
    label: rowLabel(row.row)[locale],
    kind: row.kind,
    options: options.map((code) => ({
      code,
      label: optionWords(row.row, code, locale),
      notYetKnown: pendingOptions.includes(code),
    })),
    article: row.article,
    required: row.required,
    dependsOn: [...rowsOf(row.shown)],
    mayBeNotYetKnown: row.notYetKnown !== 'NEVER',
    profile: row.profile,
    record: row.record !== null,
  };
}

/** A guest reads who answered only of its own answers: other names are another party's (rule 10). */
async function answerNode(
  context: Context,
  answer: OpenedAnswer,
  whole: boolean,
): Promise<NotificationAnswer> {
  const { locale, reads, actor } = context;
  const { row, state, value, origin, why, since, required } = answer;
  const definition = templateRow(row);
  if (!definition) throw new Error(`row ${String(row)} is not in the template`);
  const by = since !== null && (whole || since.by === actor.id) ? since.by : null;
  return {
    row,
    definition: rowNode(definition, locale),
    state,
    value: value && valueNode(value, locale),
    text: value && valueWords(row, value, locale),
    required,
    origin: origin.kind,
    derivedFrom: origin.kind === 'DERIVED' ? origin.from : null,
    why: why && why[locale],
    since: since && {
      version: since.version,
      by,
      byName: by && (await reads.userName(by)),
      at: since.at,
    },
  };
}

async function openedValue(
  context: Context,
  value: OpenedValue | { readonly kind: 'TEXT' | 'PARTIES'; readonly lines: readonly TextLine[] },
): Promise<OpenedValue> {
  if (!('lines' in value)) return value;
  const lines = await Promise.all(
    value.lines.map(async (line): Promise<OpenedLine> =>
      typeof line !== 'string' && 'sealed' in line ? await context.reads.text(line) : line,
    ),
  );
  return { kind: value.kind, lines };
}

function valueNode(value: OpenedValue, locale: Locale): AnswerValue {
  const line = (it: OpenedLine): string => (typeof it === 'string' ? it : it[locale]);
  switch (value.kind) {
    case 'ONE':
      return { options: [value.option] };
    case 'MANY':
      return { options: [...value.options] };
    case 'TEXT':
      return { text: value.lines.map(line).join('\n') };
    case 'PARTIES':
      return { lines: value.lines.map(line) };
    case 'YES_NO':
      return { yes: value.yes };
    case 'DATE':
      return { on: value.on };
    case 'MOMENT':
      return { at: value.at, zone: value.zone };
    case 'NUMBER':
      return { number: value.number };
    case 'COUNTRIES':
      return { countries: [...value.countries] };
    case 'NUMBER_PER_COUNTRY':
      return { numbers: [...value.numbers] };
  }
}
