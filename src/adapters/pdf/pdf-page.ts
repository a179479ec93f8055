import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { breakLines } from './break-lines.ts';

const { resolve } = createRequire(import.meta.url);
const typefaces = {
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  oblique: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf'),
} as const;

export interface Look {
  readonly face: keyof typeof typefaces;
  readonly size: number;
  readonly colour: string;
}

export type Orientation = 'portrait' | 'landscape';
export type Element = PDFKit.PDFStructureElement;

/** Points (A4 is 595 × 842). */
const margin = 50;
const footerSize = 8;
const lineRoom = 1.35;
/** The same document gives the same bytes: a file without a moment of its own making. */
const noMoment = new Date(0);

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const runs =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}\s]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}])?/gu;

/** pdfkit knows this subset (ISO 14289-1); its types do not. */
const universalAccess = 'PDF/UA' as PDFKit.Mixins.PDFSubsets;

/** What pdfkit knows, and its types do not say. */
interface OpenFile {
  appendXML(xml: string): void;
  _addInfo(): void;
}

/** What pdfkit knows of the typeface in use, and its types do not say. */
interface OpenTypeface {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/**
 * A4 pages of tagged text (ISO 14289-1): every mark belongs to an element of the structure tree or is
 * an artifact.
 */
export class PdfPage {
  readonly #file: PDFKit.PDFDocument;
  readonly #widths = new Map<string, number>();
  readonly #drawable = new Map<string, string>();
  #orientation: Orientation = 'portrait';
  y = margin;

  constructor(about: { readonly title: string; readonly locale: string }) {
    this.#file = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: universalAccess,
      tagged: true,
      lang: about.locale,
      displayTitle: true,
      font: typefaces.regular,
      info: { Title: about.title, Creator: 'Meldklok', CreationDate: noMoment },
    });
    describeFile(this.#file, about.title);
    this.addPage('portrait');
  }

  get file(): PDFKit.PDFDocument {
    return this.#file;
  }

  get left(): number {
    return margin;
  }

  get width(): number {
    return this.#file.page.width - 2 * margin;
  }

  get roomLeft(): number {
    return this.#file.page.height - margin - this.y;
  }

  get roomWhole(): number {
    return this.#file.page.height - 2 * margin;
  }

  addPage(orientation: Orientation = this.#orientation): void {
    this.#orientation = orientation;
    this.#file.addPage({ size: 'A4', margin: 0, layout: orientation });
    this.y = margin;
  }

  turn(orientation: Orientation): void {
    if (orientation !== this.#orientation) this.addPage(orientation);
  }

  lineHeight(look: Look): number {
    return look.size * lineRoom;
  }

  /** Lines as they will be drawn: characters that the typeface lacks stand as their code, e.g. `[U+1F600]`. */
  lines(text: string, width: number, look: Look): readonly string[] {
    return breakLines(this.#asDrawable(text, look), width, (piece) => this.textWidth(piece, look));
  }

  textWidth(text: string, look: Look): number {
    const key = `${look.face} ${String(look.size)} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.#use(look);
    const width = runsOf(text).reduce(
      (sum, run) => sum + this.#file.widthOfString(run.text, layoutOf(run)),
      0,
    );
    this.#widths.set(key, width);
    return width;
  }

  /** Draws lines as content of the element, from `at` downwards. */
  draw(
    element: Element,
    tag: string,
    lines: readonly string[],
    at: { readonly x: number; readonly y: number; readonly look: Look },
  ): void {
    const content = this.#file.markStructureContent(tag);
    this.#drawLines(lines, at);
    this.#file.endMarkedContent();
    element.add(content);
  }

  /** What is there for the eye only: rules, repeated heads, page numbers. */
  drawArtifact(
    kind: 'Pagination' | 'Layout',
    draw: (
      text: (
        lines: readonly string[],
        at: { readonly x: number; readonly y: number; readonly look: Look },
      ) => void,
    ) => void,
  ): void {
    this.#file.markContent('Artifact', { type: kind });
    draw((lines, at) => {
      this.#drawLines(lines, at);
    });
    this.#file.endMarkedContent();
  }

  /** Text in its logical order for who listens, where the eye reads from right to left. */
  element(
    tag: string,
    text: string | null,
    options: { readonly scope?: 'Row' | 'Column' } = {},
  ): Element {
    const actual = text !== null && rightToLeft.test(text) ? { actual: text } : {};
    return this.#file.struct(tag, { ...options, ...actual });
  }

  async bytes(footer: string): Promise<Buffer> {
    const { count } = this.#file.bufferedPageRange();
    const look: Look = { face: 'regular', size: footerSize, colour: '#444444' };
    for (let index = 0; index < count; index += 1) {
      this.#file.switchToPage(index);
      const y = this.#file.page.height - margin * 0.6;
      const number = `${String(index + 1)} / ${String(count)}`;
      const numberWidth = this.textWidth(number, look);
      const [line = ''] = this.lines(footer, this.width - numberWidth - margin, look);
      this.drawArtifact('Pagination', (text) => {
        text([line], { x: margin, y, look });
        text([number], { x: this.#file.page.width - margin - numberWidth, y, look });
      });
    }
    const chunks: Buffer[] = [];
    delete this.#file.info.CreationDate;
    this.#file.end();
    for await (const chunk of this.#file as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  #use(look: Look): void {
    this.#file.font(typefaces[look.face], look.size);
  }

  #drawLines(
    lines: readonly string[],
    at: { readonly x: number; readonly y: number; readonly look: Look },
  ): void {
    this.#use(at.look);
    this.#file.fillColor(at.look.colour);
    lines.forEach((line, index) => {
      let { x } = at;
      const y = at.y + index * this.lineHeight(at.look);
      for (const run of runsOf(line)) {
        this.#file.text(run.text, x, y, { lineBreak: false, ...layoutOf(run) });
        x += this.#file.widthOfString(run.text, layoutOf(run));
      }
    });
  }

  #asDrawable(text: string, look: Look): string {
    this.#use(look);
    const { font } = (this.#file as unknown as OpenTypeface)._font;
    return Array.from(text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n'), (char) => {
      const key = `${look.face} ${char}`;
      const drawable =
        this.#drawable.get(key) ?? drawableChar(char, (it) => font.hasGlyphForCodePoint(it));
      this.#drawable.set(key, drawable);
      return drawable;
    }).join('');
  }
}

/** pdfkit writes the title into XML as it is, and a moment of making that nobody asked for. */
function describeFile(file: PDFKit.PDFDocument, title: string): void {
  const open = file as unknown as OpenFile;
  const safe = title
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/\p{Cc}/gu, ' ');
  open._addInfo = () => {
    open.appendXML(`
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${safe}</rdf:li></rdf:Alt></dc:title>
      </rdf:Description>`);
  };
}

function drawableChar(char: string, has: (codePoint: number) => boolean): string {
  if (char === '\n') return char;
  if (char === '\t') return '    ';
  const codePoint = char.codePointAt(0) ?? 0;
  if (!/[\p{Cc}\p{Cs}]/u.test(char) && has(codePoint)) return char;
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

interface Run {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** A run from right to left is laid out whole; pdfkit would else put its words one after another from the left. */
function runsOf(line: string): readonly Run[] {
  if (!rightToLeft.test(line)) return line === '' ? [] : [{ text: line, rightToLeft: false }];
  const found: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(runs)) {
    if (match.index > end) found.push({ text: line.slice(end, match.index), rightToLeft: false });
    found.push({ text: match[0], rightToLeft: true });
    end = match.index + match[0].length;
  }
  return end < line.length ? [...found, { text: line.slice(end), rightToLeft: false }] : found;
}

function layoutOf(run: Run): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return run.rightToLeft ? { features: ['liga'] } : {};
}
