/** Draws one social card: the service above, the words in the middle as large as they fit, the site and the tool below. */
import {Font} from './font';
import {linesOf, runsOf, type Line} from './lines';
import {Palette, Picture, type Ink} from './picture';
import {encodePng} from './png';
import {signParts} from './sign';

/** What a card says. */
export interface Card {
  /** The service, e.g. `AWS KMS`. */
  readonly service: string;
  /** What it is a card of, e.g. `Fact, checked 2026-11-23`. */
  readonly kind: string;
  /** The title, the claim or the message; `backticks` mark code. */
  readonly words: string;
  /** What stands below the words: the question, or what a message means. */
  readonly more?: string;
  /** What stands in the last line at the right. */
  readonly note: string;
}

export const cardSize = {width: 1200, height: 630} as const;
const margin = 72;
const innerWidth = cardSize.width - 2 * margin;
const lineHeight = 1.32;
/** The room of the words. */
const middle = {top: 160, height: 352} as const;
/** Sizes of the words in pixels, the largest that fits is taken. */
const sizes = [76, 68, 60, 54, 48, 43, 39, 35, 32, 29, 26] as const;

const palette = new Palette();
const ground = '#0b2a41';
const inks = {
  text: palette.ink(ground, '#ffffff'),
  quiet: palette.ink(ground, '#a9c6da'),
  accent: palette.ink(ground, '#7fd1ae'),
  code: palette.ink(ground, '#9fd8ff'),
  line: palette.ink(ground, '#2c536f'),
  badge: palette.ink(ground, '#14608f'),
  onBadge: palette.ink('#14608f', '#ffffff'),
  tick: palette.ink('#14608f', '#7fd1ae'),
};
const fonts = {plain: new Font(400), strong: new Font(600)};

/** Writes a text with its base line at y, and tells where the pen stands after it. */
function write(picture: Picture, font: Font, text: string, size: number, x: number, y: number, ink: Ink): number {
  let pen = x;
  for (const letter of text) {
    const stamp = font.stamp(letter, size, pen);
    if (stamp) picture.stamp(stamp.coverage, Math.floor(pen) + stamp.left, y + stamp.top, ink);
    pen += font.width(letter, size);
  }
  return pen;
}

function writeLines(picture: Picture, font: Font, lines: readonly Line[], size: number, top: number, ink: Ink): void {
  lines.forEach((line, index) => {
    let pen: number = margin;
    const base = Math.round(top + size + index * size * lineHeight);
    for (const {text, isCode} of line) pen = write(picture, font, text, size, pen, base, isCode ? inks.code : ink);
  });
}

/** A text broken into lines at a size, and the height they take. */
function block(
  font: Font,
  text: string,
  size: number,
): {font: Font; size: number; lines: readonly Line[]; height: number} {
  const lines = linesOf(runsOf(text), (line) => font.width(line, size) <= innerWidth);
  return {font, size, lines, height: Math.ceil(lines.length * size * lineHeight)};
}

/** The words, and what stands below them, at the largest size that fits. */
function blocks(words: string, more = ''): readonly ReturnType<typeof block>[] {
  // A claim alone is text, not a title: it starts smaller.
  for (const size of sizes.filter((each) => more || each <= 60)) {
    const above = block(fonts.strong, words, size);
    const below = block(fonts.plain, more, Math.max(26, Math.round(size * 0.62)));
    const isTorn = size > 26 && above.lines.some(([first]) => /^[,.;:)]/.test(first?.text ?? ''));
    const isTall = above.height + below.height > middle.height || above.lines.length > (more ? 5 : 8);
    if (!isTorn && !isTall) return [above, below];
  }
  throw new Error(`Too long for a card: ${words}`);
}

/** The card as a PNG file of 1200 × 630 pixels. */
export async function drawCard({service, kind, words, more, note}: Card): Promise<Buffer> {
  const picture = new Picture(cardSize.width, cardSize.height);
  for (const [part, coverage] of signParts) picture.stamp(coverage, margin, 64, inks[part]);
  write(picture, fonts.strong, service, 34, margin + 80, 106, inks.accent);
  write(picture, fonts.plain, kind, 26, cardSize.width - margin - fonts.plain.width(kind, 26), 104, inks.quiet);
  let {top} = middle;
  for (const {font, lines, size, height} of blocks(words, more)) {
    writeLines(picture, font, lines, size, top, font === fonts.strong ? inks.text : inks.quiet);
    top += height + 8;
  }
  picture.fill(margin, 534, innerWidth, 2, inks.line);
  write(picture, fonts.strong, 'AWS Developer Notes', 28, margin, 584, inks.text);
  write(picture, fonts.plain, note, 28, cardSize.width - margin - fonts.plain.width(note, 28), 584, inks.quiet);
  return encodePng(picture, palette);
}
