import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fillOutline, steps, type Edge} from './fill-outline';
import {Palette, Picture} from './picture';

const polygon = (...corners: readonly (readonly [number, number])[]): readonly Edge[] =>
  corners.map(([x, y], index) => [x, y, ...corners[(index + 1) % corners.length]!]);
const full = steps - 1;

test('a square of whole pixels is inked inside and nowhere else', () => {
  const {values} = fillOutline(polygon([1, 1], [3, 1], [3, 3], [1, 3]), 4, 4);
  expect([...values]).toEqual([0, 0, 0, 0, 0, full, full, 0, 0, full, full, 0, 0, 0, 0, 0]);
});

test('a hole that runs the other way stays bare', () => {
  const outer = polygon([0, 0], [3, 0], [3, 3], [0, 3]);
  const hole = polygon([1, 1], [1, 2], [2, 2], [2, 1]);
  expect(fillOutline([...outer, ...hole], 3, 3).values[4]).toBe(0);
});

test('a pixel that an edge halves is inked by half', () => {
  expect(fillOutline(polygon([0, 0], [1, 0], [0, 1]), 1, 1).values[0]).toBe(Math.round(full / 2));
});

test('the ink of any triangle is its area', () => {
  const corner = fc.tuple(fc.double({min: 0, max: 20, noNaN: true}), fc.double({min: 0, max: 20, noNaN: true}));
  fc.assert(
    fc.property(corner, corner, corner, (a, b, c) => {
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      const {values} = fillOutline(polygon(a, b, c), 20, 20);
      const ink = values.reduce((sum, step) => sum + step / full, 0);
      // Each of the pixels that an edge crosses, at most 120, is rounded to a step.
      expect(Math.abs(ink - area)).toBeLessThan((120 * 0.5) / full);
    }),
  );
});

test('what would be cut off is refused', () => {
  const picture = new Picture(4, 4);
  const ink = new Palette().ink('#000000', '#ffffff');
  expect(() => picture.fill(2, 2, 3, 1, ink)).toThrow('do not fit');
});
