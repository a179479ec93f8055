import type { Channel } from '../channel.ts';

export interface PacePorts {
  /** Milliseconds that only ever go up, whatever the wall clock does. */
  readonly monotonicMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Spaces calls evenly, per provider and process, so that a provider's rate is kept in every second. */
export function createPace(ports: PacePorts): (channel: Channel) => Promise<void> {
  const freeFromMs = new Map<string, number>();
  return async (channel) => {
    const nowMs = ports.monotonicMs();
    const turnMs = Math.max(nowMs, freeFromMs.get(channel.provider) ?? 0);
    freeFromMs.set(channel.provider, turnMs + 1_000 / channel.capabilities.ratePerSecondMax);
    if (turnMs > nowMs) await ports.sleep(turnMs - nowMs);
  };
}
