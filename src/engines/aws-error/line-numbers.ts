// Lines of places in a text, in one pass over it.

/** The lines (from 1) of places in ascending order. */
export function lineNumbers(text: string, places: readonly number[]): readonly number[] {
  let line = 1;
  let next = text.indexOf('\n');
  return places.map((place) => {
    while (next >= 0 && next < place) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  });
}
