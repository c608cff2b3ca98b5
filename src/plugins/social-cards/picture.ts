/** A picture of few colours: each pixel is a step between an ink and the ground it stands on, which a palette names. */
import {steps, type Coverage} from './fill-outline';

type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`. */
const colourOf = (hex: string): Colour =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** An ink on a ground: where its steps begin in the palette. */
export interface Ink {
  readonly place: number;
}

/** The inks of a picture; the first ground is what an empty picture shows. */
export class Palette {
  readonly colours: number[] = [];

  /** Adds an ink with its steps up from the ground. */
  ink(ground: string, colour: string): Ink {
    const place = this.colours.length / 3;
    if (place + steps > 256) throw new Error('A palette holds 256 colours.');
    const [from, to] = [colourOf(ground), colourOf(colour)];
    for (let step = 0; step < steps; step++) {
      const share = step / (steps - 1);
      for (const channel of [0, 1, 2] as const) {
        this.colours.push(Math.round(from[channel] + (to[channel] - from[channel]) * share));
      }
    }
    return {place};
  }
}

/** Pixels as places in a palette, row by row; each row begins with a 0, as PNG wants it for “no filter”. */
export class Picture {
  readonly rows: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rows = new Uint8Array((width + 1) * height);
  }

  /** Inks what is covered, with the corner at (left, top). What falls outside is an error: nothing may be cut off. */
  stamp({width, height, values}: Coverage, left: number, top: number, {place}: Ink): void {
    if (left < 0 || top < 0 || left + width > this.width || top + height > this.height) {
      throw new RangeError(`${width} × ${height} pixels at ${left}, ${top} do not fit the picture.`);
    }
    const {rows} = this;
    for (let y = 0; y < height; y++) {
      const from = y * width;
      const to = (top + y) * (this.width + 1) + 1 + left;
      for (let x = 0; x < width; x++) {
        const step = values[from + x]!;
        if (step === 0) continue;
        const old = rows[to + x]!;
        // Letters may touch: the one that covers more of the pixel wins.
        rows[to + x] = old > place && old < place + steps ? Math.max(old, place + step) : place + step;
      }
    }
  }

  /** Inks a rectangle of whole pixels. */
  fill(left: number, top: number, width: number, height: number, ink: Ink): void {
    this.stamp({width, height, values: new Uint8Array(width * height).fill(steps - 1)}, left, top, ink);
  }
}
