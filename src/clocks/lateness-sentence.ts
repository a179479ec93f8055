import { minuteMs } from '../shared/instant.ts';
import { latenessAdvice, latenessLabels, latenessSentences } from '../texts/lateness-texts.ts';
import { fill, type Locale } from '../texts/locale.ts';
import {
  acceptedByAuthority,
  latenessReasons,
  type Lateness,
  type LatenessReason,
} from './lateness.ts';

/** Reasons to choose from, each with what the AP makes of it. */
export function latenessChoices(locale: Locale): readonly {
  readonly reason: LatenessReason;
  readonly label: string;
  readonly acceptedByAuthority: boolean;
  readonly sentence: string;
}[] {
  return latenessReasons.map((reason) => ({
    reason,
    label: latenessLabels[reason][locale],
    acceptedByAuthority: acceptedByAuthority(reason),
    sentence: latenessAdvice[reason][locale],
  }));
}

/** How late and why, as frozen; says so when the AP does not accept the reason. */
export function latenessSentence(lateness: Lateness, locale: Locale): string {
  const { reasonCode, reason, withinHourRule, provisional } = lateness;
  const say = (key: keyof typeof latenessSentences, params?: Record<string, string>): string =>
    fill(latenessSentences[key], locale, params);
  const accepted = lateness.acceptedByAuthority === true ? 'ACCEPTED' : 'NOT_ACCEPTED';
  return [
    say('LATE_BY', { length: lengthText(lateness.byMs, locale) }),
    ...(withinHourRule ? [say('WITHIN_HOUR_RULE')] : []),
    ...(provisional ? [say('PROVISIONAL')] : []),
    ...(reasonCode === null
      ? [say('NO_REASON')]
      : [say('REASON', { reason: latenessLabels[reasonCode][locale] }), say(accepted)]),
    ...(reason === null ? [] : [reason]),
  ].join(' ');
}

const hourMinutes = 60;

/** Rounded up to the minute, so that what is late by a second is not late by nothing. */
function lengthText(ms: number, locale: Locale): string {
  const minutes = Math.ceil(ms / minuteMs);
  const hours = Math.floor(minutes / hourMinutes);
  const rest = minutes % hourMinutes;
  const words = {
    nl: { hours: 'uur', minute: 'minuut', minutes: 'minuten' },
    en: { hours: hours === 1 ? 'hour' : 'hours', minute: 'minute', minutes: 'minutes' },
  }[locale];
  const parts = [
    ...(hours === 0 ? [] : [`${String(hours)} ${words.hours}`]),
    ...(rest === 0 ? [] : [`${String(rest)} ${rest === 1 ? words.minute : words.minutes}`]),
  ];
  return parts.join(' ');
}
