import type { Locale } from './locale.ts';

/** Monday first. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export const monthNames: Readonly<Record<Locale, readonly string[]>> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Days, hours and minutes, each for one and for more. */
export const durationNames: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  nl: [
    ['dag', 'dagen'],
    ['uur', 'uur'],
    ['minuut', 'minuten'],
  ],
  en: [
    ['day', 'days'],
    ['hour', 'hours'],
    ['minute', 'minutes'],
  ],
};

/** What a term counts, for one and for more. */
export const countedNames = {
  ELAPSED_HOURS: {
    nl: ['verstreken uur', 'verstreken uren'],
    en: ['elapsed hour', 'elapsed hours'],
  },
  WORKING_HOURS: { nl: ['werkuur', 'werkuren'], en: ['working hour', 'working hours'] },
  WORKING_DAYS: { nl: ['werkdag', 'werkdagen'], en: ['working day', 'working days'] },
  DAYS: { nl: ['dag', 'dagen'], en: ['day', 'days'] },
  MONTHS: { nl: ['maand', 'maanden'], en: ['month', 'months'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, readonly [string, string]>>>>;

/** Between the first and the last of days that follow each other. */
export const through: Readonly<Record<Locale, string>> = { nl: 'tot en met', en: 'to' };
