import type { AnswerValue, TextLine, Words } from '../facts/answer-value.ts';
import type { FactsVersion } from '../facts/incident-facts.ts';
import type { FilingProfile } from '../parties/filing-profile.ts';
import type { PartyRole } from '../parties/party.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { Incident } from './incident.ts';
import type { AnsweredSince, AnswerSource } from './notification-answer.ts';
import type { ReportedEvent } from './reported-event.ts';

/** What is known about the obliged party itself. */
export interface NotifyingParty {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Where it can be reached, in one line; null when nobody recorded it. */
  readonly contact: string | null;
  readonly profile: FilingProfile;
}

export interface OtherParty {
  readonly partyId: string;
  readonly name: string;
  readonly role: PartyRole;
  readonly contact: string | null;
}

/** Who files; `dpo`: as data protection officer. */
export interface Reporter {
  readonly name: string;
  readonly contact: string;
  readonly dpo: boolean;
  readonly function: Words | null;
}

/** How people were told in campaigns, and what was told to whom else. */
export interface Telling {
  /** Null: nobody was told yet. */
  readonly startedAt: Instant | null;
  readonly told: number;
  readonly notTold: number;
  /** People reached by letter, mail, SMS or in person. */
  readonly individually: boolean;
  readonly publicly: boolean;
  /** The approved texts, as sent. */
  readonly texts: readonly string[];
  readonly wrongRecipientsTold: boolean;
}

/** Everything from which one party's answers follow. */
export interface NotificationCase {
  readonly incident: Incident;
  readonly partyId: string;
  readonly party: NotifyingParty;
  /** Processors and sub-processors in the incident; which of them this party may see is decided here. */
  readonly processors: readonly OtherParty[];
  readonly reporter: Reporter | null;
  readonly event: Pick<ReportedEvent, 'reporterKind' | 'description' | 'reportedAt'> | null;
  readonly telling: Telling;
  /** The filing that is being withdrawn, with the reason where it is given already. */
  readonly withdrawing: { readonly reason: SealedText | null } | null;
  readonly now: Instant;
}

/** What follows from the case for a row. */
export interface DerivedAnswer {
  readonly value: AnswerValue;
  readonly from: AnswerSource;
  readonly since: AnsweredSince | null;
}

/** Rows without an entry do not follow from anything. */
export type DerivedAnswers = Readonly<Record<number, DerivedAnswer | undefined>>;

export const option = (code: string): AnswerValue => ({ kind: 'ONE', option: code });
export const options = (codes: readonly string[]): AnswerValue => ({
  kind: 'MANY',
  options: [...new Set(codes)].sort(),
});
export const text = (...lines: readonly TextLine[]): AnswerValue => ({ kind: 'TEXT', lines });

export function derived(
  from: AnswerSource,
  value: AnswerValue | null | undefined,
  since: AnsweredSince | null = null,
): DerivedAnswer | undefined {
  return value === null || value === undefined ? undefined : { from, value, since };
}

export function heldBy(by: string | null, at: Instant | null): AnsweredSince {
  return { version: null, by, at };
}

/** Since which version the facts say the same about what `pick` takes from them. */
export function factsSince(
  facts: readonly FactsVersion[],
  pick: (version: FactsVersion) => unknown,
): AnsweredSince | null {
  const last = facts.at(-1);
  if (!last) return null;
  const same = JSON.stringify(pick(last) ?? null);
  const before = facts.findLastIndex((it) => JSON.stringify(pick(it) ?? null) !== same);
  const first = facts[before + 1] ?? last;
  return { version: first.number, by: first.recordedBy, at: first.recordedAt };
}
