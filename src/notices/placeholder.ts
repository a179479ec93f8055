import { accept, refuse, type Outcome, type Refusal } from '../shared/outcome.ts';
import type { Locale } from '../texts/locale.ts';
import type { NoticeContent } from './notice.ts';

/** What a text may leave open until it is sent, each with its Dutch and its English mark. */
export const placeholderMarks = {
  name: { nl: 'naam', en: 'name' },
  reference: { nl: 'referentie', en: 'reference' },
  role: { nl: 'rol', en: 'role' },
  categories: { nl: 'gegevens', en: 'categories' },
  people: { nl: 'aantal-personen', en: 'number-of-people' },
  records: { nl: 'aantal-gegevens', en: 'number-of-records' },
  receiptLink: { nl: 'bevestiglink', en: 'receipt-link' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;
export type PlaceholderField = keyof typeof placeholderMarks;
export type PlaceholderValues = Readonly<Partial<Record<PlaceholderField, string>>>;

const fieldOfMark: ReadonlyMap<string, PlaceholderField> = new Map(
  Object.entries(placeholderMarks).flatMap(([field, marks]) =>
    Object.values(marks).map((mark): [string, PlaceholderField] => [
      mark,
      field as PlaceholderField,
    ]),
  ),
);

const markPattern = /\{\{([^{}]*)\}\}/g;

/** Fields that a text uses, and marks that no addressee can fill. */
export function placeholdersOf(text: string): {
  readonly fields: readonly PlaceholderField[];
  readonly unknown: readonly string[];
} {
  const fields = new Set<PlaceholderField>();
  const unknown = new Set<string>();
  for (const match of text.matchAll(markPattern)) {
    const mark = (match[1] ?? '').trim();
    const field = fieldOfMark.get(mark);
    if (field) fields.add(field);
    else unknown.add(mark);
  }
  return { fields: [...fields], unknown: [...unknown] };
}

export function textsOf(content: NoticeContent): readonly string[] {
  if (content.channel !== 'EMAIL') return [content.text];
  return [content.subject, content.text, ...(content.html === null ? [] : [content.html])];
}

type Rendering = (values: PlaceholderValues) => string;
export type ContentRendering = (values: PlaceholderValues) => Outcome<NoticeContent>;

/**
 * Splits a content once, so that a hundred thousand addressees cost one join each. A placeholder
 * without a value is a refusal that names it: nothing leaves with a gap in it. Values are data: they
 * are never read for further placeholders, escaped in HTML, and kept on one line in a subject.
 */
export function prepareContent(content: NoticeContent): ContentRendering {
  const used = placeholdersOf(textsOf(content).join('\n'));
  const check = (values: PlaceholderValues): readonly Refusal[] => [
    ...used.unknown.map((mark) => ({
      code: 'PLACEHOLDER_UNKNOWN',
      field: 'contents',
      params: { placeholder: mark },
    })),
    ...used.fields
      .filter((field) => values[field] === undefined)
      .map((field) => ({
        code: 'PLACEHOLDER_WITHOUT_VALUE',
        field,
        params: { placeholder: placeholderMarks[field].nl },
      })),
  ];
  const render = renderingOf(content);
  return (values) => {
    const refusals = check(values);
    return refusals.length > 0 ? refuse(...refusals) : accept(render(values));
  };
}

function renderingOf(content: NoticeContent): (values: PlaceholderValues) => NoticeContent {
  if (content.channel === 'EMAIL') {
    const subject = prepare(content.subject, oneLine);
    const text = prepare(content.text, plain);
    const html = content.html === null ? null : prepare(content.html, escapeHtml);
    return (values) => ({
      channel: 'EMAIL',
      subject: subject(values),
      text: text(values),
      html: html === null ? null : html(values),
    });
  }
  const { channel } = content;
  const text = prepare(content.text, channel === 'SMS' ? oneLine : plain);
  return (values) => ({ channel, text: text(values) });
}

function prepare(text: string, escape: (value: string) => string): Rendering {
  const pieces: (string | { readonly field: PlaceholderField })[] = [];
  let from = 0;
  for (const match of text.matchAll(markPattern)) {
    const field = fieldOfMark.get((match[1] ?? '').trim());
    if (!field) continue;
    pieces.push(text.slice(from, match.index), { field });
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return (values) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : escape(values[piece.field] ?? '')))
      .join('');
}

/** Control characters except tab and line feed, and the line separators that break JSON and mail. */
const controls = /(?![\t\n])[\p{Cc}\u2028\u2029]/gu;

function plain(value: string): string {
  return value.replaceAll(controls, ' ');
}

function oneLine(value: string): string {
  return plain(value).replaceAll(/\s+/g, ' ').trim();
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(value: string): string {
  return plain(value).replaceAll(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}
