/** The sign of the site (static/img/logo.svg) as coverage, 60 pixels square. */
import {fillOutline, type Coverage, type Edge} from './fill-outline';

const size = 60;
const scale = size / 32;
const radius = 11;

type Point = readonly [x: number, y: number];

/** The edges of a polygon. */
const closed = (corners: readonly Point[]): readonly Edge[] =>
  corners.map(([x, y], index) => [x, y, ...(corners[(index + 1) % corners.length] ?? [x, y])]);

/** A thick line without caps, in units of the logo. */
function stroke([ax, ay]: Point, [bx, by]: Point, thickness: number): readonly Edge[] {
  const half = thickness / 2 / Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [-(by - ay) * half, (bx - ax) * half];
  const corners: readonly Point[] = [
    [ax + dx, ay + dy],
    [bx + dx, by + dy],
    [bx - dx, by - dy],
    [ax - dx, ay - dy],
  ];
  return closed(corners.map(([x, y]) => [x * scale, y * scale]));
}

/** A square with round corners, clockwise from the one at the lower right. */
const badge = closed(
  (
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ] as const
  ).flatMap(([right, bottom], turn) =>
    Array.from({length: 9}, (_, index): Point => {
      const angle = ((index / 8 + turn) * Math.PI) / 2;
      const [x, y] = [right ? size - radius : radius, bottom ? size - radius : radius];
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  ),
);

const drawn = (edges: readonly Edge[]): Coverage => fillOutline(edges, size, size);

/** The parts with the ink of each, in the order they are drawn. */
export const signParts: readonly (readonly ['badge' | 'onBadge' | 'tick', Coverage])[] = [
  ['badge', drawn(badge)],
  ...([24, 18, 15] as const).map(
    (to, line) => ['onBadge', drawn(stroke([8, 9 + 6 * line], [to, 9 + 6 * line], 2.6))] as const,
  ),
  ['tick', drawn(stroke([18.6, 20.6], [22.4, 24.4], 2.8))],
  ['tick', drawn(stroke([21.6, 24.6], [27, 18.4], 2.8))],
];
