import { anchorNames } from '../../texts/clock-derivations.ts';
import { fill, type Locale } from '../../texts/locale.ts';
import { termWords } from '../../texts/regime-words.ts';
import type { AnchorKind, Regime, RegimeStage, StageTerm, TermLength } from './regime.ts';

/** `72 hours after awareness`. */
export function termText(regime: Regime, term: StageTerm, locale: Locale): string {
  const { sentence, count } = lengthOf(term.length);
  let text = fill(termWords[sentence], locale, { count, from: fromText(regime, term, locale) });
  const { unless, onlyWith, unlessAfter } = term;
  for (const [code, kind] of [
    ['UNLESS', unless],
    ['ONLY_WITH', onlyWith],
    ['UNLESS_AFTER', unlessAfter],
  ] as const) {
    if (kind === undefined) continue;
    text = fill(termWords[code], locale, { term: text, moment: inSentence(kind, locale) });
  }
  return text;
}

/** When the stage is asked for at all; null: always. */
export function conditionText(stage: RegimeStage, locale: Locale): string | null {
  if (stage.onlyWith === undefined) return null;
  return fill(termWords.CONDITION, locale, { moment: inSentence(stage.onlyWith, locale) });
}

function lengthOf(length: TermLength): {
  readonly sentence: keyof typeof termWords;
  readonly count: number;
} {
  switch (length.unit) {
    case 'HOURS':
      return { sentence: 'HOURS', count: length.hours };
    case 'DAYS':
      return { sentence: length.days === 1 ? 'ONE_DAY' : 'DAYS', count: length.days };
    case 'CALENDAR_MONTHS':
      return { sentence: length.months === 1 ? 'ONE_MONTH' : 'MONTHS', count: length.months };
  }
}

function fromText(regime: Regime, { from }: StageTerm, locale: Locale): string {
  if (from.kind === 'OBLIGATION') return inSentence(regime.anchor, locale);
  if (from.kind === 'ANCHOR') return inSentence(from.anchor, locale);
  const earlier = regime.stages.find((stage) => stage.id === from.stageId);
  if (!earlier) throw new Error(`regime ${regime.id} has no stage ${from.stageId}`);
  return fill(termWords.SUBMISSION, locale, { stage: earlier.title[locale] });
}

function inSentence(kind: AnchorKind, locale: Locale): string {
  const name = anchorNames[kind][locale];
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
