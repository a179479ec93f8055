import type { ChannelKind } from '../channels/message.ts';
import { momentText } from '../clocks/moment-text.ts';
import { shortMoment } from '../clocks/moment-text.ts';
import { dayMs, hourMs, minuteMs, msOf, type Instant } from '../shared/instant.ts';
import { escalationMessages as texts } from '../texts/escalation-messages.ts';
import { fill, type Locale, type Sentence } from '../texts/locale.ts';
import type { Page } from './escalation.ts';

/** Characters of one GSM-7 segment; no template uses a character that counts double. */
export const smsCharsMax = 160;

export interface MessageFacts {
  readonly page: Pick<Page, 'reason' | 'at' | 'dueAt'>;
  readonly reference: string;
  readonly label: Sentence;
  readonly zone: string;
  readonly code: string;
  readonly drill: boolean;
  readonly locale: Locale;
  /** Where the contact takes it with one click. */
  readonly link: string;
}

export interface MessageText {
  readonly subject: string | null;
  readonly text: string;
}

/** Why, which case, what, how long still and until which moment. */
export function escalationMessage(kind: ChannelKind, facts: MessageFacts): MessageText {
  return kind === 'SMS' ? { subject: null, text: smsText(facts) } : emailText(facts);
}

/** `OK 4821`, `ok4821`, `4821` and, with the minutes promised, `OK 4821 90`. */
export function readSmsAnswer(
  text: string,
): { readonly code: string; readonly minutes: number | null } | undefined {
  const match = /^\s*(?:ok)?[\s:.,]*(\d{4}|\d{6})(?:\s+(\d{1,4}))?\s*[.!]?\s*$/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { code: match[1], minutes: match[2] === undefined ? null : Number(match[2]) };
}

/** Null `quietUntil`: past due. */
export function takenReply(facts: {
  readonly reference: string;
  readonly quietUntil: Instant | null;
  readonly zone: string;
  readonly locale: Locale;
}): string {
  const { reference, quietUntil, zone, locale } = facts;
  if (quietUntil === null) return fill(texts.reply.overdue, locale, { reference });
  return fill(texts.reply.quiet, locale, { reference, moment: shortMoment(quietUntil, zone) });
}

function smsText(facts: MessageFacts): string {
  const full = smsWith(facts, facts.label);
  return full.length <= smsCharsMax ? full : smsWith(facts, texts.shortLabel);
}

function smsWith(facts: MessageFacts, label: Sentence): string {
  const { page, reference, zone, code, locale } = facts;
  const sentence = fill(texts.sms[clockOf(page)], locale, {
    ...{ reference, code },
    label: plain(label[locale]),
    left: durationText(page, locale),
    moment: shortMoment(page.dueAt, zone),
  });
  const mark = facts.drill ? texts.drill[locale] : '';
  const why = isSmsReason(page.reason) ? texts.smsReason[page.reason][locale] : '';
  return `${mark}${why}${sentence}`;
}

function isSmsReason(reason: string): reason is keyof typeof texts.smsReason {
  return Object.hasOwn(texts.smsReason, reason);
}

function emailText(facts: MessageFacts): MessageText {
  const { page, reference, zone, code, locale, link } = facts;
  const clock = fill(texts.clock[clockOf(page)], locale, { left: durationText(page, locale) });
  const label = facts.label[locale];
  const mark = facts.drill ? texts.drill[locale] : '';
  return {
    subject: `${mark}${fill(texts.email.subject, locale, { reference, label, clock })}`,
    text: fill(texts.email.text, locale, {
      ...{ reference, label, clock, zone, code, link },
      drill: facts.drill ? texts.email.drill[locale] : '',
      moment: momentText(page.dueAt, zone, locale),
      reason: reasonText(page.reason, locale),
    }),
  };
}

function reasonText(reason: string, locale: Locale): string {
  if (reason === 'START' || reason === 'DUE') return texts.reason[reason][locale];
  if (isSmsReason(reason)) return texts.reason[reason][locale];
  const [, kind = '', count = ''] = /^(H|P|OVERDUE_)(\d+)$/.exec(reason) ?? [];
  if (kind === 'H') return fill(texts.reason.HOURS_BEFORE, locale, { count });
  if (kind === 'P') return fill(texts.reason.SHARE, locale, { count });
  return texts.reason.OVERDUE[locale];
}

type ClockState = keyof typeof texts.clock;

/** Within half a minute of it, the due moment is now. */
function clockOf({ at, dueAt }: Pick<Page, 'at' | 'dueAt'>): ClockState {
  const leftMs = msOf(dueAt) - msOf(at);
  if (Math.abs(leftMs) < minuteMs / 2) return 'due';
  return leftMs > 0 ? 'ahead' : 'overdue';
}

/** To the nearest minute, for a page follows its threshold by a moment. */
function durationText({ at, dueAt }: Pick<Page, 'at' | 'dueAt'>, locale: Locale): string {
  const { duration } = texts;
  const wholeMs = Math.round(Math.abs(msOf(dueAt) - msOf(at)) / minuteMs) * minuteMs;
  const days = Math.floor(wholeMs / dayMs);
  const hours = Math.floor((wholeMs % dayMs) / hourMs) + (days < 3 ? days * 24 : 0);
  const minutes = Math.floor((wholeMs % hourMs) / minuteMs);
  const parts = [
    days < 3 ? '' : fill(duration.days, locale, { count: days }),
    hours === 0 ? '' : fill(hours === 1 ? duration.hour : duration.hours, locale, { count: hours }),
    minutes === 0 || days >= 3 ? '' : fill(duration.minutes, locale, { count: minutes }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** One letter outside GSM-7 would turn the whole SMS into one of 70 characters. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9 .,:;()/+&%'-]/g, ' ');
}
