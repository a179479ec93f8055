import { instantFromMs, type Instant } from '../../shared/instant.ts';

/** Steps back smaller than this are a time server's slewing: the clock waits instead of going back. */
export const clockJitterMsMax = 1_000;

export interface ClockJump {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * The wall clock, one step back at most smoothed. A larger jump back is followed, since the new time may
 * be the right one, and reported, so that it stands in the audit log (ISO/IEC 27001 A.8.17).
 */
export function createSystemClock(
  reportJumpBack: (jump: ClockJump) => void,
  readMs: () => number = Date.now,
): () => Instant {
  let lastMs = 0;
  return () => {
    const wallMs = readMs();
    if (wallMs < lastMs && lastMs - wallMs <= clockJitterMsMax) return instantFromMs(lastMs);
    const jumped = wallMs < lastMs;
    const fromMs = lastMs;
    lastMs = wallMs;
    if (jumped) reportJumpBack({ from: instantFromMs(fromMs), to: instantFromMs(wallMs) });
    return instantFromMs(wallMs);
  };
}
