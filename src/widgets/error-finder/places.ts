/** Says where a message stands. */

/** So many lines are named. */
const mostNamed = 5;

const inFigures = (figure: number): string => figure.toLocaleString('en-US');

/** `Line 4`, `Lines 4, 12 and 30: 3 times`, `Lines 4, 12, 30, 31, 40 …: 4,000 or more times` */
export function placesInWords(lines: readonly number[], mostPlaces: number): string {
  const named = [...new Set(lines)];
  const shown = named.slice(0, mostNamed).map(inFigures);
  const last = named.length > mostNamed ? undefined : shown.at(-1);
  const list =
    last === undefined || shown.length === 1 ? shown.join(', ') : `${shown.slice(0, -1).join(', ')} and ${last}`;
  const which = `${named.length === 1 ? 'Line' : 'Lines'} ${list}${named.length > mostNamed ? ' …' : ''}`;
  if (lines.length === 1) return which;
  return `${which}: ${inFigures(lines.length)} ${lines.length >= mostPlaces ? 'or more ' : ''}times`;
}
