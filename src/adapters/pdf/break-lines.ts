/** The width of a piece of text as it is drawn, in points. */
export type Measure = (text: string) => number;

/**
 * Lines that fit the width. A word wider than a line is broken where it must; nothing is ever left out.
 */
export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure));
}

function breakParagraph(paragraph: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<= )/)) {
    if (line !== '' && measure((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    const pieces = measure(word.trimEnd()) > width ? breakWord(word, width, measure) : [word];
    lines.push(...pieces.slice(0, -1));
    line += pieces.at(-1) ?? '';
  }
  return [...lines, line.trimEnd()];
}

function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    const needed = measure(segment);
    if (piece !== '' && used + needed > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += segment;
    used += needed;
  }
  return [...pieces, piece];
}
