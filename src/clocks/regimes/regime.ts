import type { Sentence } from '../../texts/locale.ts';

export const regimeIds = [
  'gdpr-33',
  'gdpr-33-2',
  'gdpr-34',
  'agreement',
  'cbw',
  'cbw-trust',
  'dora',
  'eidas',
  'telecom',
  'uk-gdpr',
  'omnibus-draft',
] as const;
export type RegimeId = (typeof regimeIds)[number];

/**
 * The kinds of moment that a clock starts from. REQUESTED: an authority or CSIRT asked for a report.
 * ONGOING and HANDLED: the incident was found to go on, and was dealt with (NIS2 art. 23(4)(e)).
 * RECEIPT and PROMISE never come from a rule pack.
 */
export const anchorKinds = [
  'AWARE',
  'SIGNIFICANT_INCIDENT',
  'DISCOVERY',
  'CLASSIFICATION',
  'REQUESTED',
  'ONGOING',
  'HANDLED',
  'HIGH_RISK',
  'RECEIPT',
  'PROMISE',
] as const;
export type AnchorKind = (typeof anchorKinds)[number];

export const addresseeKinds = [
  'AUTHORITY',
  'CONTROLLER',
  'PROCESSOR',
  'INDIVIDUALS',
  'CSIRT',
  'OTHER',
] as const;
export type AddresseeKind = (typeof addresseeKinds)[number];

/** OBLIGATION: the moment that the obligation is anchored in. STAGE: an earlier stage's submission. */
export type TermStart =
  | { readonly kind: 'OBLIGATION' }
  | { readonly kind: 'ANCHOR'; readonly anchor: AnchorKind }
  | { readonly kind: 'STAGE'; readonly stageId: string };

export type TermLength =
  | { readonly unit: 'HOURS'; readonly hours: number }
  | { readonly unit: 'DAYS'; readonly days: number }
  | { readonly unit: 'CALENDAR_MONTHS'; readonly months: number };

export interface StageTerm {
  readonly from: TermStart;
  readonly length: TermLength;
  readonly article: string;
  /** Falls away when the moment of this anchor lies after the end of the term. */
  readonly unlessAfter?: AnchorKind;
  /** Counts only while this moment is not there, or once it is. */
  readonly unless?: AnchorKind;
  readonly onlyWith?: AnchorKind;
}

/** Due at the earliest of its terms; without terms the law names no number. */
export interface RegimeStage {
  readonly id: string;
  readonly title: Sentence;
  /** Asked for only once this moment is there; without it the stage does not exist. */
  readonly onlyWith?: AnchorKind;
  readonly terms: readonly StageTerm[];
}

/** RISK: unless a risk is unlikely (GDPR art. 33(1)). HIGH_RISK: GDPR art. 34(1). */
export const riskThresholds = ['RISK', 'HIGH_RISK'] as const;
export type RiskThreshold = (typeof riskThresholds)[number];

/**
 * VERIFIED: compared with the words of the law as quoted in `checkedAgainst`. UNVERIFIED: from other
 * sources or memory. DRAFT: not law, off: nothing is opened under it.
 */
export type RegimeStatus = 'VERIFIED' | 'UNVERIFIED' | 'DRAFT';

/** One version of one rule: who must tell whom, from which moment, by when, in which stages. */
export interface Regime {
  readonly id: RegimeId;
  readonly version: string;
  readonly article: string;
  readonly title: Sentence;
  /** Civil dates; the law that held at the anchor counts. Null until: still in force. */
  readonly validFromOn: string;
  readonly validUntilOn: string | null;
  readonly anchor: AnchorKind;
  /** From which risk to people there is something to tell; null: not by that risk. */
  readonly threshold: RiskThreshold | null;
  readonly stages: readonly RegimeStage[];
  readonly addressee: AddresseeKind;
  /** What the message must hold, each in words. */
  readonly content: readonly Sentence[];
  /** What to know about the rule that changes no clock. */
  readonly remarks: readonly Sentence[];
  /** Whose holidays the reading of Reg. 1182/71 art. 3(5) uses; null: that reading is not given. */
  readonly workingDaysOf: string | null;
  readonly status: RegimeStatus;
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly checkedAgainst: Sentence;
}
