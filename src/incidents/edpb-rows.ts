/** Rows that the template's schema requires of every notification. */
export const requiredRows: ReadonlySet<number> = new Set([
  ...[3, 4, 12, 13, 21, 22, 23, 29, 30, 31, 38, 39, 40, 41, 44, 48, 50, 51, 55, 60, 61, 62, 63, 65],
  ...[66, 67, 70, 71, 72, 73, 75, 76, 85, 87, 89, 90, 92, 94, 95, 97, 113, 120],
]);

/** The row that describes a letter further; what the letter cannot say is said there. */
export const noteRows: Readonly<Record<number, number>> = {
  23: 24,
  38: 39,
  44: 53,
  48: 53,
  50: 51,
  55: 62,
  56: 62,
  57: 76,
  58: 62,
  59: 62,
  60: 62,
  61: 62,
  65: 66,
  67: 66,
  70: 71,
  72: 71,
  73: 71,
  75: 76,
  79: 80,
  81: 82,
  83: 84,
  85: 86,
  87: 86,
  89: 90,
  94: 92,
  97: 105,
  104: 105,
  117: 116,
  118: 114,
  122: 121,
  123: 121,
  125: 126,
};

/** The letter of a required row while nobody knows: the template's *to be determined* where it has one. */
export const lettersForUnknown: Readonly<Record<number, string>> = {
  3: 'a',
  4: 'b',
  23: 'c',
  38: 'b',
  44: 'e',
  50: 'f',
  55: 'a',
  60: 'x',
  61: 'e',
  65: 'k',
  67: 'd',
  70: 't',
  72: 'd',
  75: 'l',
  85: 'o',
  87: 'd',
  89: 'c',
  94: 'o',
  97: 'c',
};

/** Where one letter must do: data of special categories and people who need protection before others. */
const gravity: Readonly<Record<number, string>> = {
  65: 'diecfbaghjk',
  70: 'kjchfegidmspnqlrobaut',
  85: 'ldefckihajgbmno',
};

export function gravestFirst(row: number, options: readonly string[]): readonly string[] {
  const order = gravity[row];
  if (order === undefined) return options;
  return options.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
