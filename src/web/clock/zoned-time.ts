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

/** The moments to choose from for a local time that is shown twice, each with its offset; else none. */
export function choicesAt(zone: string, local: string): readonly string[] {
  const instants = instantsAt(zone, local);
  return instants.length < 2 ? [] : instants.map((at) => withOffset(local, at));
}

/** `2026-10-25T02:30` and its instant make `2026-10-25T02:30:00+02:00`. */
function withOffset(local: string, at: string): string {
  const minutes = (Date.parse(`${local}:00Z`) - Date.parse(at)) / 60_000;
  const digits = (count: number) => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${local}:00${sign}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}

/** The local part of what a moment field holds: with its offset once one of two was chosen. */
export function localPart(given: string): string {
  return given.slice(0, 'YYYY-MM-DDTHH:mm'.length);
}

/** The one instant that a moment field holds, or why there is none. */
export function momentOf(
  zone: string,
  given: string,
): { readonly at: string } | { readonly fault: 'missing' | 'skipped' | 'twice' } {
  if (given === '') return { fault: 'missing' };
  if (given !== localPart(given)) return { at: new Date(given).toISOString() };
  const [at, second] = instantsAt(zone, given);
  if (at === undefined) return { fault: 'skipped' };
  return second === undefined ? { at } : { fault: 'twice' };
}

export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
