/** Holidays by name, for those whose date moves and for whoever would rather not write a date. */
export const holidayNames = [
  'NEW_YEAR',
  'GOOD_FRIDAY',
  'EASTER_SUNDAY',
  'EASTER_MONDAY',
  'KINGS_DAY',
  'LIBERATION_DAY',
  'ASCENSION',
  'WHIT_SUNDAY',
  'WHIT_MONDAY',
  'CHRISTMAS',
  'SECOND_CHRISTMAS_DAY',
] as const;
export type HolidayName = (typeof holidayNames)[number];

/** A day of every year as `05-05`, or one date as `2027-05-05`. */
export function isDayOrDate(text: string): boolean {
  // 29 February is a day of some years, so it is looked up in one of them.
  return /^\d{2}-\d{2}$/.test(text) ? isCivilDate(`2000-${text}`) : isCivilDate(text);
}

export function isHolidayName(text: string): text is HolidayName {
  return (holidayNames as readonly string[]).includes(text);
}

export function isCivilDate(text: string): boolean {
  if (!/^(19[7-9]\d|[2-9]\d{3})-\d{2}-\d{2}$/.test(text)) return false;
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(epochMs) && new Date(epochMs).toISOString().startsWith(text);
}
