import { articleWords } from '../clocks/moment-text.ts';
import { latenessOf, type LatenessReason } from '../clocks/lateness.ts';
import type { Obligation, ObligationStage } from '../clocks/obligation.ts';
import { nextDue } from '../clocks/obligation.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { PrintedDocument } from '../shared/printed-document.ts';
import type { CollectionDefinition } from '../store/collection.ts';
import { locales, type Locale } from '../texts/locale.ts';
import { answerSheet } from './answer-sheet.ts';
import { edpbNotification, type EdpbNotification } from './edpb-notification.ts';
import { filingState, firstFiling } from './filing-chain.ts';
import { withFilingRows, type FilingAtHand } from './filing-rows.ts';
import type { Incident } from './incident.ts';
import { missingForComplete, type OpenedAnswer } from './opened-answer.ts';

/** The answers to an authority's questions at one moment, as data and as people read them. */
export interface SheetContents {
  readonly format: 'meldklok-answer-sheet-1';
  readonly madeAt: Instant;
  readonly answers: readonly OpenedAnswer[];
  readonly printed: Readonly<Record<Locale, PrintedDocument>>;
  readonly edpb: Readonly<Record<Locale, EdpbNotification>>;
}

/**
 * A sheet as it stood when it was filed, kept under the id of its filing and never changed. Written before
 * the filing that names its commitment, so that no filing is without what it told.
 */
export interface FilingSheet {
  readonly incidentId: string;
  readonly partyId: string;
  /** `SheetContents` as JSON. */
  readonly contents: SealedText;
}

export const filingSheets: CollectionDefinition<FilingSheet> = {
  name: 'filing-sheets',
  indexes: [{ name: 'incident', equals: (it) => it.incidentId, order: () => [] }],
};

/** Filings that answer the questions of the AP's form: art. 33 GDPR, and the telecom rules. */
export function hasSheet({ regimeId }: Pick<Obligation, 'regimeId'>): boolean {
  return regimeId === 'gdpr-33' || regimeId === 'telecom';
}

/** What would be filed next: new or follow-up, complete when nothing is missing. */
export function nextFiling(
  incident: Incident,
  obligation: Obligation,
  answers: readonly OpenedAnswer[],
  now: Instant,
): FilingAtHand {
  const first = firstFiling(incident, obligation);
  const state = filingState(incident, obligation);
  return {
    kind: state === 'INCOMPLETE' || state === 'COMPLETE' ? 'FOLLOW_UP' : 'NEW',
    complete: missingForComplete(answers).length === 0,
    firstNumber: first?.number ?? null,
    withdrawalReason: null,
    lateness: latenessAtHand(obligation, null, { at: now, reasonCode: null }),
    latenessText: null,
  };
}

/** Rule 5: as frozen, when the stage was told before; else as it would be for this moment. */
export function latenessAtHand(
  obligation: Obligation,
  stageId: string | null,
  told: { readonly at: Instant; readonly reasonCode: LatenessReason | null },
): FilingAtHand['lateness'] {
  const stage = servedBy(obligation, stageId);
  if (!stage) return null;
  if (stage.submission !== null) return stage.submission.lateness;
  return latenessOf(stage, {
    ...told,
    reason: null,
    provisional: obligation.anchor.provisional,
  });
}

function servedBy(obligation: Obligation, stageId: string | null): ObligationStage | undefined {
  const { stages } = obligation;
  if (stageId !== null) return stages.find(({ id }) => id === stageId);
  return stages.find((stage) => stage.submission === null) ?? stages.at(-1);
}

export interface SheetSubject {
  readonly incident: Incident;
  readonly obligation: Obligation;
  /** Name of the obliged party. */
  readonly organisation: string;
  /** All rows as they stand for the obliged party. */
  readonly answers: readonly OpenedAnswer[];
  readonly filing: FilingAtHand;
  readonly madeAt: Instant;
}

export function makeSheet(subject: SheetSubject): SheetContents {
  const { incident, obligation, madeAt } = subject;
  const { zone } = incident;
  const answers = withFilingRows(subject.answers, subject.filing);
  const printed = (locale: Locale): PrintedDocument =>
    answerSheet({
      locale,
      reference: incident.reference,
      drill: incident.kind === 'DRILL',
      organisation: subject.organisation,
      regimeId: obligation.regimeId,
      article: articleWords(obligation.article)[locale],
      aware: obligation.anchor,
      dueAt: dueOf(obligation),
      zone,
      madeAt,
      answers,
    });
  const anchorAt = obligation.anchor.at ?? madeAt;
  const edpb = (locale: Locale): EdpbNotification =>
    edpbNotification({ answers, locale, zone, anchorAt, madeAt });
  return {
    format: 'meldklok-answer-sheet-1',
    madeAt,
    answers,
    printed: inEveryLocale(printed),
    edpb: inEveryLocale(edpb),
  };
}

/** The next due moment; when all is told, the one that counted for the first telling. */
function dueOf(obligation: Obligation): Instant | null {
  return nextDue(obligation)?.dueAt ?? obligation.stages[0]?.dueAt ?? null;
}

function inEveryLocale<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
