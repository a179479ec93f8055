import type { NoticeWords } from '../texts/notice-words.ts';
import type { NoticeContent } from './notice.ts';
import type { Find, NoticeFinding } from './notice-finding.ts';
import { textsOf } from './placeholder.ts';

export const sentenceWordsMeanMax = 15;
export const sentenceWordsMax = 25;
const foundCharsMax = 80;

/** What no notice may contain, and how it had better be written; for every audience. */
export function lintManner(
  content: NoticeContent,
  homePageHost: string | null,
  words: NoticeWords,
  find: Find,
): readonly NoticeFinding[] {
  const text = content.channel === 'EMAIL' ? `${content.subject}\n${content.text}` : content.text;
  const quoted = (
    code: NoticeFinding['code'],
    level: NoticeFinding['level'],
    pattern: RegExp,
  ): readonly NoticeFinding[] => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [find(code, level, { found: found.slice(0, foundCharsMax) })];
  };
  return [
    ...quoted('LINT_MARKETING', 'BLOCK', words.marketing),
    ...quoted('LINT_DISCLAIMER', 'BLOCK', words.disclaimer),
    ...quoted('LINT_DATA_REQUEST', 'BLOCK', words.dataRequest),
    ...quoted('LINT_CRIMINALS_PROMISE', 'BLOCK', words.criminalsPromise),
    ...foreignLinks(content, homePageHost).map((found) =>
      find('LINT_LINK', 'BLOCK', { found: found.slice(0, foundCharsMax) }),
    ),
    ...secrets(text).map((kind) => find('LINT_SECRET', 'BLOCK', { kind })),
    ...activeHtml(content).map((found) => find('LINT_HTML_ACTIVE', 'BLOCK', { found })),
    ...quoted('LINT_MINIMISING', 'WARN', words.minimising),
    ...(words.checked.test(text) ? [] : quoted('LINT_NO_EVIDENCE', 'WARN', words.noEvidence)),
    ...(content.channel === 'SMS' ? [] : longSentences(content.text, find)),
  ];
}

const link = /\b(?:https?:\/\/|www\.)[^\s<>"')]+/gi;

/** Only the bare home page of the organisation itself; the receipt link is a placeholder, not a link. */
function foreignLinks(content: NoticeContent, homePageHost: string | null): readonly string[] {
  const links = textsOf(content).flatMap((text) => text.match(link) ?? []);
  return [...new Set(links)].filter((found) => !isHomePage(found, homePageHost));
}

function isHomePage(found: string, homePageHost: string | null): boolean {
  if (homePageHost === null) return false;
  const bare = found.replace(/[.,;:!?]+$/, '');
  const address = bare.includes('://') ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const host = (name: string): string => name.toLowerCase().replace(/^www\./, '');
  return host(url.host) === host(homePageHost) && url.pathname === '/' && url.search === '';
}

const privateAddress =
  /\b(10\.\d{1,3}|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}\b|\b(fd|fe80)[0-9a-f]{0,2}:[0-9a-f:]+/i;
const iban = /\b[A-Z]{2}\d{2} ?[A-Z]{4}(?: ?\d){10}\b/;
const nineDigits = /(?<![\d+])\d{9}(?!\d)/g;

function secrets(text: string): readonly string[] {
  const kinds: string[] = [];
  if (privateAddress.test(text)) kinds.push('IP');
  if (iban.test(text)) kinds.push('IBAN');
  if ((text.match(nineDigits) ?? []).some(passesElevenTest)) kinds.push('BSN');
  return kinds;
}

/** The check digit of a burgerservicenummer. */
function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce(
    (total, weight, position) => total + weight * Number(digits[position]),
    0,
  );
  return sum % 11 === 0 && digits !== '000000000';
}

const active =
  /<\s*(script|img|form|iframe|object|embed|input|button|svg|link|base|video|audio)\b|\son\w+\s*=|javascript:|url\s*\(|@import|<\s*meta\s+http-equiv/gi;

function activeHtml(content: NoticeContent): readonly string[] {
  if (content.channel !== 'EMAIL' || content.html === null) return [];
  return [...new Set((content.html.match(active) ?? []).map((found) => found.trim()))];
}

function longSentences(text: string, find: Find): readonly NoticeFinding[] {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => /[.!?]$/.test(sentence.trim()) && !/^\s*[-\d]/.test(sentence))
    .map((sentence) => ({ sentence, count: sentence.trim().split(/\s+/).length }));
  if (sentences.length === 0) return [];
  const mean = sentences.reduce((total, { count }) => total + count, 0) / sentences.length;
  const findings: NoticeFinding[] = [];
  if (mean > sentenceWordsMeanMax) {
    findings.push(
      find('LINT_SENTENCES_LONG', 'WARN', { actual: Math.round(mean), max: sentenceWordsMeanMax }),
    );
  }
  const longest = sentences.reduce((most, each) => (each.count > most.count ? each : most));
  if (longest.count > sentenceWordsMax) {
    const found = longest.sentence.trim().slice(0, foundCharsMax);
    findings.push(find('LINT_SENTENCE_LONG', 'WARN', { actual: longest.count, found }));
  }
  return findings;
}
