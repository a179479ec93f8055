/**
 * A moment on the time line: RFC 3339 in UTC with milliseconds, `2026-11-21T09:05:00.000Z`.
 * All instants have the same length until the year 9999, so their text order is their time order.
 */
export type Instant = string & { readonly __instant: unique symbol };

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Years outside 1970–9999 would break the text order. */
const epochMsMax = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

export function instantFromMs(epochMs: number): Instant {
  if (!Number.isFinite(epochMs) || epochMs < 0 || epochMs > epochMsMax) {
    throw new RangeError(`instant out of range: ${String(epochMs)} ms`);
  }
  return new Date(epochMs).toISOString() as Instant;
}

export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

export function addMs(instant: Instant, ms: number): Instant {
  return instantFromMs(msOf(instant) + ms);
}

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads RFC 3339 with an offset (seconds optional); undefined when it is not one, or not a real date. */
export function parseInstant(text: string): Instant | undefined {
  const match = rfc3339.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = '00', offset = 'Z'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (offset !== 'Z' && (Number(offset.slice(1, 3)) > 14 || Number(offset.slice(4)) > 59)) {
    return undefined;
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    return undefined;
  const epochMs = Date.parse(text);
  if (!Number.isFinite(epochMs) || epochMs < 0 || epochMs > epochMsMax) return undefined;
  return instantFromMs(epochMs);
}
