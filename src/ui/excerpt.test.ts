import fc from 'fast-check';
import {expect, test} from 'vitest';
import {excerptsOf} from './excerpt';

const lines = (count: number) => Array.from({length: count}, (_, index) => `line ${index + 1}`).join('\n');
const shown = (text: string, pieces: {start: number; end: number}[]) =>
  excerptsOf(text, pieces).map(({start, end, linesLeftOut}) => [linesLeftOut, text.slice(start, end).split('\n')[0]]);

test('a short text is shown whole', () => {
  expect(excerptsOf(lines(24), [])).toEqual([{start: 0, end: lines(24).length, linesLeftOut: 0}]);
});

test('of a long text the lines around a piece are shown, and the others counted', () => {
  const text = lines(100);
  const start = text.indexOf('line 50');
  expect(shown(text, [{start, end: start + 7}])).toEqual([
    [44, 'line 45'],
    [46, ''],
  ]);
});

test('every line is shown or counted, and every piece is shown', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 200}), fc.array(fc.tuple(fc.nat(1500), fc.nat(80))), (count, given) => {
      const text = lines(count);
      const pieces = given.map(([at, length]) => ({
        start: at % text.length,
        end: Math.min(text.length, (at % text.length) + length),
      }));
      const excerpts = excerptsOf(text, pieces);
      const visible = excerpts.flatMap(({start, end}) =>
        text
          .slice(start, end)
          .split('\n')
          .filter((line) => line !== ''),
      );
      expect(visible.length + excerpts.reduce((sum, {linesLeftOut}) => sum + linesLeftOut, 0)).toBe(count);
      for (const {start, end} of pieces) {
        expect(excerpts.some((one) => one.start <= start && end <= one.end)).toBe(true);
      }
    }),
  );
});
