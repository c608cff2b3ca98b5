// Draws some of many at random, with dice from outside. https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-selection-mode

/** A source of numbers from 0 (included) to 1 (not included). */
export type Random = () => number;

/** The positions of `count` out of `total`, in ascending order. Everything is taken without dice. */
export function draw(total: number, count: number, random: Random): ReadonlySet<number> {
  const positions = Array.from({length: total}, (_, index) => index);
  if (count >= total) return new Set(positions);
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(random() * (total - at));
    [positions[at], positions[other]] = [positions[other] ?? 0, positions[at] ?? 0];
  }
  return new Set(positions.slice(0, count).sort((one, next) => one - next));
}
