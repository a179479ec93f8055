import { fill, type Locale, type Sentence } from '../../texts/locale.ts';
import { linkPages, type LinkPageKind } from '../../texts/link-pages.ts';
import type { Instant } from '../../shared/instant.ts';
import type { LinkView } from './http-ports.ts';

/** A page of its own: no script, no file beside it, readable on any phone. */
export function linkPage(kind: LinkPageKind, view: LinkView): string {
  const { locale } = view;
  const texts = linkPages[kind];
  const params = { reference: view.reference, subject: view.subject };
  const paragraphs = [fill(texts.what, locale, params)];
  if (view.dueAt !== null) {
    const at = moment(view.dueAt, view);
    paragraphs.push(fill(linkPages.dueAt, locale, { at }));
  }
  const last =
    view.confirmedAt === null
      ? `<form method="post"><button>${escapedHtml(texts.button[locale])}</button></form>`
      : paragraph(fill(texts.done, locale, { at: moment(view.confirmedAt, view) }));
  return page(locale, texts.title, [...paragraphs.map(paragraph), last].join('\n'));
}

export function deadLinkPage(locale: Locale): string {
  return page(locale, linkPages.deadTitle, paragraph(linkPages.dead[locale]));
}

export function page(locale: Locale, title: Sentence, body: string): string {
  const heading = escapedHtml(title[locale]);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading} – Meldklok</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
button { font: inherit; padding: 0.75rem 1.5rem; min-height: 2.75rem; }
</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}

export function paragraph(text: string): string {
  return `<p>${escapedHtml(text)}</p>`;
}

function moment(at: Instant, { locale, zone }: LinkView): string {
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: zone,
  }).format(new Date(at));
}

export function escapedHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
