/** `2026-11-21T14:05` of an instant in a zone, as date inputs want it. */
export function localIn(zone: string, at: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const dayMs = 86_400_000;

/**
 * Every instant that a wall clock in the zone shows as this local time: none when the clock skips it,
 * two when it is shown twice.
 */
export function instantsAt(zone: string, local: string): readonly string[] {
  const asUtcMs = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtcMs)) return [];
  const candidates = [-dayMs, dayMs].map((shiftMs) => {
    const nearby = asUtcMs + shiftMs;
    const offsetMs = Date.parse(`${localIn(zone, new Date(nearby).toISOString())}:00Z`) - nearby;
    return asUtcMs - Math.round(offsetMs / 60_000) * 60_000;
  });
  return [...new Set(candidates)]
    .sort((a, b) => a - b)
    .map((ms) => new Date(ms).toISOString())
    .filter((at) => localIn(zone, at) === local);
}

export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
