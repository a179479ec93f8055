import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Refusal } from '../../shared/outcome.ts';
import type { IntakeCaller, IntakeLimits } from '../../incidents/use-cases/intake-ports.ts';

export interface IntakeLimitTable {
  /** Of one address, within an hour: a whole office behind one address may have had the same mail. */
  readonly reportsPerAddressMax: number;
  /** Of one network (IPv4 /24, IPv6 /48): a subscriber with many addresses is still one. */
  readonly reportsPerNetworkMax: number;
  /** Without sign-in, from everywhere. From here on each network is held to `reportsPerNetworkInFloodMax`. */
  readonly reportsBeforeFloodMax: number;
  readonly reportsPerNetworkInFloodMax: number;
  /** Without sign-in, from everywhere, whatever comes: so much the store takes in. */
  readonly reportsFromAnywhereMax: number;
  /** Of one account; nothing that others send without one touches it. */
  readonly reportsPerAccountMax: number;
  /** Wrong receipt numbers of one address, within fifteen minutes. */
  readonly receiptTriesPerAddressMax: number;
  /** Of one receipt number, right or wrong. */
  readonly receiptTriesPerNumberMax: number;
  /** Wrong ones from everywhere. From here on each address is held to `receiptTriesInFloodMax`. */
  readonly receiptTriesBeforeFloodMax: number;
  readonly receiptTriesInFloodMax: number;
}

export const defaultIntakeLimits: IntakeLimitTable = {
  reportsPerAddressMax: 60,
  reportsPerNetworkMax: 120,
  reportsBeforeFloodMax: 200,
  reportsPerNetworkInFloodMax: 4,
  reportsFromAnywhereMax: 2_000,
  reportsPerAccountMax: 300,
  receiptTriesPerAddressMax: 20,
  receiptTriesPerNumberMax: 60,
  receiptTriesBeforeFloodMax: 2_000,
  receiptTriesInFloodMax: 3,
};

type LimitName = keyof IntakeLimitTable;

const hourSeconds = 60 * 60;
const quarterSeconds = 15 * 60;
const everywhere = 'everywhere';

/**
 * A flood from a few networks never shuts the form: beyond what is usual, networks that have sent little
 * still get through, up to what the store takes in. Whoever signs in has a budget of its own. Counts stand in this process:
 * several instances allow that many times more.
 */
export function createIntakeLimits(given: Partial<IntakeLimitTable> = {}): IntakeLimits {
  const table = { ...defaultIntakeLimits, ...given };
  const counter = (limit: LimitName, duration: number): Counter => ({
    limit,
    limiter: new RateLimiterMemory({ keyPrefix: limit, duration, points: table[limit] }),
  });
  const reports = {
    address: counter('reportsPerAddressMax', hourSeconds),
    network: counter('reportsPerNetworkMax', hourSeconds),
    usual: counter('reportsBeforeFloodMax', hourSeconds),
    inFlood: counter('reportsPerNetworkInFloodMax', hourSeconds),
    all: counter('reportsFromAnywhereMax', hourSeconds),
    account: counter('reportsPerAccountMax', hourSeconds),
  };
  const tries = {
    address: counter('receiptTriesPerAddressMax', quarterSeconds),
    number: counter('receiptTriesPerNumberMax', quarterSeconds),
    usual: counter('receiptTriesBeforeFloodMax', quarterSeconds),
    inFlood: counter('receiptTriesInFloodMax', quarterSeconds),
  };

  return {
    async reportRefused({ address, userId }) {
      const code = 'TOO_MANY_REPORTS';
      if (userId !== null) return refusal(code, await count(reports.account, userId));
      const full =
        (await count(reports.address, address)) ??
        (await count(reports.network, networkOf(address))) ??
        (await countFlood(reports.usual, reports.inFlood, networkOf(address))) ??
        (await count(reports.all, everywhere));
      return refusal(code, full);
    },
    async tryRefused(from, receiptTag) {
      const caller = callerKey(from);
      const waits = [await count(tries.number, receiptTag), await count(tries.address, caller)];
      const full = waits.find((it) => it !== null) ?? null;
      return refusal(
        'TOO_MANY_RECEIPT_TRIES',
        full ?? (await countFlood(tries.usual, tries.inFlood, caller)),
      );
    },
    async triedWell(from) {
      const caller = callerKey(from);
      await tries.address.limiter.reward(caller, 1);
      await tries.usual.limiter.reward(everywhere, 1);
      await tries.inFlood.limiter.reward(caller, 1);
    },
  };
}

interface Counter {
  readonly limit: LimitName;
  readonly limiter: RateLimiterMemory;
}

interface Full {
  readonly limit: LimitName;
  readonly max: number;
  readonly minutes: number;
}

function refusal(code: string, full: Full | null): Refusal | null {
  return full && { code, params: { ...full } };
}

async function count({ limit, limiter }: Counter, key: string): Promise<Full | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (answer) {
    if (!(answer instanceof RateLimiterRes)) throw answer;
    const minutes = Math.max(1, Math.ceil(answer.msBeforeNext / 60_000));
    return { limit, max: limiter.points, minutes };
  }
}

/** Every caller is counted from its first try, so that whoever flooded is known when the flood shows. */
async function countFlood(usual: Counter, inFlood: Counter, key: string): Promise<Full | null> {
  const own = await count(inFlood, key);
  const all = await count(usual, everywhere);
  return all && own;
}

function callerKey({ address, userId }: IntakeCaller): string {
  return userId === null ? address : `account ${userId}`;
}

function networkOf(address: string): string {
  return address.includes(':')
    ? address.split(':').slice(0, 3).join(':')
    : address.split('.').slice(0, 3).join('.');
}
