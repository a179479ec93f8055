import type { Instant } from '../shared/instant.ts';
import type { ClockDerivationCode } from '../texts/clock-derivations.ts';

/**
 * One step of how a moment was computed. Params that end in `At` are instants, in `On` civil dates (or a
 * comma-separated list of them); `derivationSentences` writes them out in a zone and a language.
 */
export interface DerivationStep {
  readonly code: ClockDerivationCode;
  readonly article: string | null;
  readonly at: Instant | null;
  readonly params: Readonly<Record<string, string | number>>;
}
