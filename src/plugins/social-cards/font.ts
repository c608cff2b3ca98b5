/** Letters of Inter (SIL Open Font License) as coverage, each drawn once a size. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import opentype, {type Font as Outlines, type Glyph} from 'opentype.js';
import {fillOutline, type Coverage, type Edge} from './fill-outline';

const require = createRequire(__filename);

/** Pieces that a curve is cut into: at the sizes of a card the corners are far below a pixel. */
const pieces = 8;
/** Places within a pixel that a letter may begin at. */
const phases = 4;

/** A letter's coverage and where it lies from the pen, which stands on the base line. */
interface Stamp {
  readonly coverage: Coverage;
  readonly left: number;
  readonly top: number;
}

/** The path of a glyph as straight edges, moved by (dx, dy). */
function edgesOf(glyph: Glyph, size: number, dx: number, dy: number): Edge[] {
  const edges: Edge[] = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const lineTo = (nextX: number, nextY: number): void => {
    edges.push([x + dx, y + dy, nextX + dx, nextY + dy]);
    [x, y] = [nextX, nextY];
  };
  for (const step of glyph.getPath(0, 0, size).commands) {
    if (step.type === 'M') [startX, startY, x, y] = [step.x, step.y, step.x, step.y];
    else if (step.type === 'L') lineTo(step.x, step.y);
    else if (step.type === 'Z') lineTo(startX, startY);
    else if (step.type === 'Q') {
      const [fromX, fromY] = [x, y];
      for (let piece = 1; piece <= pieces; piece++) {
        const t = piece / pieces;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        lineTo(a * fromX + b * step.x1 + c * step.x, a * fromY + b * step.y1 + c * step.y);
      }
    } else throw new Error('Inter in TrueType outlines has no cubic curves.');
  }
  return edges;
}

function drawn(glyph: Glyph, size: number, phase: number): Stamp | undefined {
  const box = glyph.getPath(0, 0, size).getBoundingBox();
  if (box.x1 >= box.x2) return undefined;
  const left = Math.floor(box.x1 + phase);
  const top = Math.floor(box.y1);
  const [width, height] = [Math.ceil(box.x2 + phase) - left, Math.ceil(box.y2) - top];
  return {coverage: fillOutline(edgesOf(glyph, size, phase - left, -top), width, height), left, top};
}

/** A letter of a font. */
interface Letter {
  readonly glyph: Glyph;
  /** How far the pen goes, in units of the size. */
  readonly advance: number;
  /** Drawn forms by size and phase; undefined for a blank. */
  readonly stamps: Map<number, Stamp | undefined>;
}

/** A weight of Inter. */
export class Font {
  readonly #files: readonly Outlines[];
  readonly #letters = new Map<string, Letter>();

  constructor(weight: 400 | 600) {
    // The letters come in one file an alphabet.
    this.#files = ['latin', 'greek'].map((alphabet) => {
      const file = readFileSync(require.resolve(`@fontsource/inter/files/inter-${alphabet}-${weight}-normal.woff`));
      return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
    });
  }

  #find(sign: string): Letter {
    const known = this.#letters.get(sign);
    if (known) return known;
    const font = this.#files.find((file) => file.charToGlyphIndex(sign) > 0);
    if (!font) throw new Error(`Inter has no “${sign}”: add its alphabet in social-cards/font.ts.`);
    const glyph = font.charToGlyph(sign);
    const letter = {glyph, advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm, stamps: new Map()};
    this.#letters.set(sign, letter);
    return letter;
  }

  /** How far the pen goes for a text, in pixels. */
  width(text: string, size: number): number {
    let sum = 0;
    for (const sign of text) sum += this.#find(sign).advance;
    return sum * size;
  }

  /** A letter at a size, for a pen at `x`; undefined for a blank. */
  stamp(sign: string, size: number, x: number): Stamp | undefined {
    const {glyph, stamps} = this.#find(sign);
    const phase = Math.floor((x - Math.floor(x)) * phases);
    const key = size * phases + phase;
    if (!stamps.has(key)) stamps.set(key, drawn(glyph, size, phase / phases));
    return stamps.get(key);
  }
}
