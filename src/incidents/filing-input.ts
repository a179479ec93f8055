import type { LatenessReason } from '../clocks/lateness.ts';
import type { SealedText } from '../sealing/sealed-text.ts';
import type { Instant } from '../shared/instant.ts';
import type { Filing, FilingKind } from './incident.ts';

export interface FilingInput {
  readonly id: string;
  readonly obligationId: string;
  readonly stageId: string | null;
  readonly kind: FilingKind;
  readonly complete: boolean;
  /** Null: the first filing's, for a follow-up and a withdrawal. */
  readonly number: string | null;
  readonly firstNumber: string | null;
  readonly withdrawalReason: SealedText | null;
  readonly filedAt: Instant;
  readonly receipt: SealedText | null;
  readonly content: SealedText | null;
  readonly sheet: Filing['sheet'];
  readonly latenessReason: LatenessReason | null;
  readonly latenessText: SealedText | null;
  readonly bulkId: string | null;
  readonly by: string;
  readonly byPartyId: string;
  readonly now: Instant;
}
