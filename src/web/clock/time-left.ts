const minuteMs = 60_000;

/** The two largest units of a length of time, in words: `2 dagen 3 uur`. */
export function lengthInWords(lengthMs: number, tag: string): string {
  const minutes = Math.floor(Math.abs(lengthMs) / minuteMs);
  const days = Math.floor(minutes / 1_440);
  const hours = Math.floor((minutes % 1_440) / 60);
  const parts =
    days > 0
      ? [inWords(days, 'day', tag), ...(hours > 0 ? [inWords(hours, 'hour', tag)] : [])]
      : [
          ...(hours > 0 ? [inWords(hours, 'hour', tag)] : []),
          ...(hours === 0 || minutes % 60 > 0 ? [inWords(minutes % 60, 'minute', tag)] : []),
        ];
  return parts.join(' ');
}

function inWords(count: number, unit: 'day' | 'hour' | 'minute', tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

const thresholdHours = [24, 8, 2, 1] as const;

/** The last threshold that was passed, for screen readers: null while more than a day is left. */
export function passedThreshold(leftMs: number): number | null {
  if (leftMs <= 0) return 0;
  return thresholdHours.filter((hours) => leftMs <= hours * 60 * minuteMs).at(-1) ?? null;
}
