export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];
/** One sentence in every language; `{name}` marks a parameter. */
export type Sentence = Readonly<Record<Locale, string>>;

export function fill(
  sentence: Sentence,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[locale].replaceAll(/\{(\w+)\}/g, (mark, name: string) =>
    String(params[name] ?? mark),
  );
}
