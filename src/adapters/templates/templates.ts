import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { NoticeContent } from '../../notices/notice.ts';
import { notYetKnown, nothingKnown, type NoticeFacts } from '../../notices/notice-facts.ts';
import { placeholderMarks } from '../../notices/placeholder.ts';
import type { RenderedTemplate, Templates } from '../../notices/use-cases/ports.ts';
import { accept, refuse, type Outcome, type Refusal } from '../../shared/outcome.ts';
import { sha256Hex } from '../../shared/sha256.ts';
import { locales, type Locale } from '../../texts/locale.ts';
import { unknownPlaceholders, type KnownNames } from './known-placeholders.ts';

export const templateParts = ['subject', 'body', 'html', 'sms'] as const;
export type TemplatePart = (typeof templateParts)[number];
export const templateCharsMax = 100_000;

type Sources = Readonly<Partial<Record<TemplatePart, string>>>;
type Render = (data: object) => string;

interface Compiled {
  readonly renders: Readonly<Partial<Record<TemplatePart, Render>>>;
  readonly digest: string;
}

const known: KnownNames = {
  roots: new Set([
    ...Object.keys(nothingKnown),
    'reference',
    'organisation',
    'signatory',
    'writtenOn',
    'unknown',
  ]),
  addressee: new Set(Object.keys(placeholderMarks)),
  items: new Set(['number', 'text']),
};

/** Reads `<directory>/<notice>/<locale>/<part>.hbs`, compiles each once, and refuses all faults at once. */
export function loadTemplates(directory: string): Outcome<Templates> {
  const ids = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const refusals: Refusal[] = [];
  const compiled = new Map<string, Compiled>();
  for (const id of ids) {
    const perLocale = locales.map((locale) => ({
      locale,
      sources: readSources(join(directory, id, locale)),
    }));
    refusals.push(...gaps(id, perLocale));
    for (const { locale, sources } of perLocale) {
      const outcome = compileTemplate(`${id}/${locale}`, sources);
      if (outcome.ok) compiled.set(key(id, locale), outcome.value);
      else refusals.push(...outcome.refusals);
    }
  }
  if (refusals.length > 0) return refuse(...refusals);
  return accept({ ids, render: renderWith(compiled) });
}

function renderWith(compiled: ReadonlyMap<string, Compiled>): Templates['render'] {
  return ({ templateId, locale, facts }) => {
    const template = compiled.get(key(templateId, locale));
    if (!template) {
      return refuse({
        code: 'TEMPLATE_UNKNOWN',
        field: 'templateId',
        params: { template: templateId, locale },
      });
    }
    return accept(rendered(template, templateData(facts, locale)));
  };
}

function rendered(template: Compiled, data: object): RenderedTemplate {
  const part = (name: TemplatePart): string | null => {
    const render = template.renders[name];
    return render ? render(data).trim().replaceAll('\r\n', '\n') : null;
  };
  const subject = part('subject');
  const body = part('body');
  const sms = part('sms');
  const contents: NoticeContent[] = [];
  if (subject !== null && body !== null) {
    contents.push({
      channel: 'EMAIL',
      subject: subject.replaceAll(/\s+/g, ' '),
      text: `${body}\n`,
      html: part('html'),
    });
  }
  if (sms !== null) contents.push({ channel: 'SMS', text: sms.replaceAll(/\s+/g, ' ') });
  if (body !== null) contents.push({ channel: 'LETTER', text: `${body}\n` });
  return { contents, digest: template.digest };
}

function templateData(facts: NoticeFacts, locale: Locale): object {
  const addressee = Object.fromEntries(
    Object.entries(placeholderMarks).map(([field, marks]) => [field, `{{${marks[locale]}}}`]),
  );
  return {
    ...facts,
    steps: facts.steps.map((text, position) => ({ number: position + 1, text })),
    addressee,
    unknown: notYetKnown[locale],
  };
}

function key(id: string, locale: Locale): string {
  return `${id}/${locale}`;
}

function readSources(folder: string): Sources {
  return Object.fromEntries(
    templateParts
      .map((part) => [part, join(folder, `${part}.hbs`)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([part, file]) => [part, readFileSync(file, 'utf8')]),
  );
}

/** A part that one language has, all have: no reader gets less for the language they read. */
function gaps(
  id: string,
  perLocale: readonly { readonly locale: Locale; readonly sources: Sources }[],
): readonly Refusal[] {
  return templateParts
    .filter((part) => perLocale.some(({ sources }) => sources[part] !== undefined))
    .flatMap((part) =>
      perLocale
        .filter(({ sources }) => sources[part] === undefined)
        .map(({ locale }) => ({
          code: 'TEMPLATE_INCOMPLETE',
          field: `${id}/${locale}`,
          params: { template: id, locale, part },
        })),
    );
}

/** Compiles one template; refuses names that nothing can fill, and text that is not a template. */
export function compileTemplate(name: string, sources: Sources): Outcome<Compiled> {
  const refusals: Refusal[] = [];
  const renders: Partial<Record<TemplatePart, Render>> = {};
  for (const part of templateParts) {
    const source = sources[part];
    if (source === undefined) continue;
    const field = `${name}/${part}`;
    const outcome = compilePart(field, source, part === 'html');
    if (outcome.ok) renders[part] = outcome.value;
    else refusals.push(...outcome.refusals);
  }
  if (refusals.length > 0) return refuse(...refusals);
  const digest = sha256Hex(
    templateParts.map((part) => `${part}:${sha256Hex(sources[part] ?? '')}`).join('\n'),
  );
  return accept({ renders, digest });
}

function compilePart(field: string, source: string, html: boolean): Outcome<Render> {
  if (source.length > templateCharsMax) {
    return refuse({ code: 'TEMPLATE_TOO_LONG', field, params: { max: templateCharsMax } });
  }
  const parsed = placeholdersIn(source);
  if (!parsed.ok) return refuse({ ...parsed.refusal, field });
  if (parsed.unknown.length > 0) {
    return refuse(
      ...parsed.unknown.map((placeholder) => ({
        code: 'TEMPLATE_PLACEHOLDER_UNKNOWN',
        field,
        params: { placeholder },
      })),
    );
  }
  const template = Handlebars.create().compile<object>(source, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: {
      helperMissing: false,
      blockHelperMissing: false,
      each: true,
      if: true,
      unless: true,
      with: false,
      log: false,
      lookup: false,
    },
    noEscape: !html,
  });
  const options = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  return accept((data) => template(data, options));
}

type Parsed =
  | { readonly ok: true; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

function placeholdersIn(source: string): Parsed {
  try {
    return { ok: true, unknown: unknownPlaceholders(source, known) };
  } catch (error) {
    // Handlebars throws on a text that does not parse: bad input of whoever wrote the template.
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '1';
    return { ok: false, refusal: { code: 'TEMPLATE_NOT_VALID', params: { line } } };
  }
}
