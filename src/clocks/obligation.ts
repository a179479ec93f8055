import type { Instant } from '../shared/instant.ts';
import type { AgreementTerm } from './agreement-term.ts';
import type { DerivationStep } from './derivation.ts';
import type { Lateness } from './lateness.ts';
import type { AddresseeKind, AnchorKind, RegimeId } from './regimes/regime.ts';

/** Parties have a `partyId`; the people concerned and a CSIRT without a record have none. */
export interface ObligationAddressee {
  readonly kind: AddresseeKind;
  readonly partyId: string | null;
}

/** `at` null: the clock waits for this moment. Provisional: the first signal stands in for it (rule 2). */
export interface ObligationAnchor {
  readonly kind: AnchorKind;
  readonly at: Instant | null;
  readonly provisional: boolean;
}

export interface Submission {
  readonly at: Instant;
  /** Filing, campaign or note that proves it. */
  readonly ref: string;
  /** The due moment that counted when it was told: what the lateness was measured against. */
  readonly dueAt: Instant | null;
  readonly lateness: Lateness | null;
}

export interface ObligationStage {
  readonly id: string;
  /** From which moment the governing term runs; null while it waits. */
  readonly startsAt: Instant | null;
  /** Null: the law names no number, or an earlier moment is waited for. */
  readonly dueAt: Instant | null;
  readonly hourRuleAt: Instant | null;
  readonly derivation: readonly DerivationStep[];
  /** The first telling; follow-ups do not replace it. */
  readonly submission: Submission | null;
}

/**
 * OPEN: asks something, alarms when `alarms`. SETTLED: every stage was told. NOT_REQUIRED: a decision in
 * force says so; a later decision to tell opens it again, its due moments unchanged.
 */
type ObligationState =
  | { readonly state: 'OPEN'; readonly settledBy: null }
  | {
      readonly state: 'SETTLED';
      readonly settledBy: {
        readonly kind: 'SUBMISSION';
        readonly ref: string;
        readonly at: Instant;
      };
    }
  | {
      readonly state: 'NOT_REQUIRED';
      readonly settledBy: {
        readonly kind: 'DECISION';
        readonly decisionId: string;
        readonly at: Instant;
      };
    };

/** One regime × one obliged party × one addressee in one incident. */
export type Obligation = {
  readonly id: string;
  /** `promise`: an update that was promised, due at the moment promised (rule 2). */
  readonly regimeId: RegimeId | 'promise';
  readonly regimeVersion: string;
  readonly article: string;
  readonly obligedPartyId: string;
  readonly addressee: ObligationAddressee;
  readonly zone: string;
  readonly anchor: ObligationAnchor;
  /** Other moments that its terms run from, such as DORA's classification. */
  readonly otherAnchors: readonly { readonly kind: AnchorKind; readonly at: Instant }[];
  readonly stages: readonly ObligationStage[];
  /** The agreement's term, where the law names no number (GDPR art. 33(2)). */
  readonly term: AgreementTerm | null;
  readonly ownerId: string | null;
  /** False for a controller's clock as shown at its processor: no alarm, never overdue (rule 2). */
  readonly alarms: boolean;
  /** The clock of a drill: no legal obligation (rule 12). */
  readonly practice: boolean;
} & ObligationState;
