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
