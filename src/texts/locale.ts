export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];
/** One sentence in every language; `{name}` marks a parameter. */
export type Sentence = Readonly<Record<Locale, string>>;

export function fill(
  sentence: Sentence,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const parts = partsOf(sentence)[locale];
  let text = parts[0] ?? '';
  for (let place = 1; place < parts.length; place += 2) {
    const name = parts[place] ?? '';
    text += `${String(params[name] ?? `{${name}}`)}${parts[place + 1] ?? ''}`;
  }
  return text;
}

type Parts = Readonly<Record<Locale, readonly string[]>>;
const knownParts = new WeakMap<Sentence, Parts>();

/** The text between the marks and the names in them, in turn; taken apart once for each sentence. */
function partsOf(sentence: Sentence): Parts {
  const known = knownParts.get(sentence);
  if (known) return known;
  const mark = /\{(\w+)\}/;
  const parts = { nl: sentence.nl.split(mark), en: sentence.en.split(mark) };
  knownParts.set(sentence, parts);
  return parts;
}
