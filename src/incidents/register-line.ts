import { offsetMsAt, offsetText } from '../clocks/wall-clock.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import { minuteMs, msOf, type Instant } from '../shared/instant.ts';
import { fill, type Locale } from '../texts/locale.ts';
import { registerPhrases, registerWords } from '../texts/register-texts.ts';
import type { Incident } from './incident.ts';
import type { Telling } from './notification-case.ts';

/** What the register says of a breach beside the incident itself. */
export interface RegisterAbout {
  readonly incident: Incident;
  /** Names of people and parties by their id; somebody who left has a name too. */
  readonly names: ReadonlyMap<string, string>;
  readonly telling: Pick<Telling, 'startedAt' | 'told' | 'notTold' | 'individually' | 'publicly'>;
  readonly evidence: { readonly count: number; readonly whole: boolean };
}

/** *Not yet known* and *does not apply* are said in words and are never empty, nor a *no* (rule 13). */
export interface RegisterCell {
  readonly value: string | number;
  readonly state: 'GIVEN' | 'NOT_YET_KNOWN' | 'DOES_NOT_APPLY';
}

export interface RegisterLine {
  readonly about: RegisterAbout;
  readonly incident: Incident;
  readonly own: string;
  readonly locale: Locale;
  readonly open: (text: SealedText) => Promise<string>;
}

export const given = (value: string | number): RegisterCell => ({ value, state: 'GIVEN' });

export function say(
  { locale }: Pick<RegisterLine, 'locale'>,
  phrase: keyof typeof registerPhrases,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(registerPhrases[phrase], locale, params);
}

export function word(
  { locale }: Pick<RegisterLine, 'locale'>,
  code: keyof typeof registerWords,
): string {
  return registerWords[code][locale];
}

export function unknown(
  line: RegisterLine,
  phrase: keyof typeof registerPhrases = 'NOT_YET_KNOWN',
): RegisterCell {
  return { value: say(line, phrase), state: 'NOT_YET_KNOWN' };
}

export function notNeeded(
  line: RegisterLine,
  phrase: keyof typeof registerPhrases = 'NOT_NEEDED',
): RegisterCell {
  return { value: say(line, phrase), state: 'DOES_NOT_APPLY' };
}

/** Parts that are known, in one cell; none of them known is not yet known. */
export function joined(line: RegisterLine, parts: readonly (string | null)[]): RegisterCell {
  const known = parts.filter((it) => it !== null);
  return known.length === 0 ? unknown(line) : given(known.join('; '));
}

export async function words(line: RegisterLine, text: SealedText | null): Promise<RegisterCell> {
  return text === null ? unknown(line) : given(await line.open(text));
}

export function moment(line: RegisterLine, at: Instant): string {
  return localMoment(at, line.incident.zone);
}

/** `2026-11-19 14:55 (UTC+01:00)`: sorts as text, and names its zone. Seconds only where there are any. */
export function localMoment(at: Instant, zone: string): string {
  const offsetMs = offsetMsAt(at, zone);
  const wall = new Date(msOf(at) + offsetMs).toISOString();
  const time = wall.slice(17, 19) === '00' ? wall.slice(11, 16) : wall.slice(11, 19);
  return `${wall.slice(0, 10)} ${time} (UTC${offsetText(Math.round(offsetMs / minuteMs))})`;
}

export function nameOf(line: RegisterLine, id: string): string {
  return line.about.names.get(id) ?? id;
}
