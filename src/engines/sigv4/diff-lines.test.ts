import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {diffLines, type DiffRow} from './index';

// Property tests: slow on a busy machine.
vi.setConfig({testTimeout: 60_000});

const ours = (rows: readonly DiffRow[]) =>
  rows.flatMap((row) => (row.kind === 'only-theirs' ? [] : row.kind === 'changed' ? [row.ours] : [row.text]));
const theirs = (rows: readonly DiffRow[]) =>
  rows.flatMap((row) => (row.kind === 'only-ours' ? [] : row.kind === 'changed' ? [row.theirs] : [row.text]));

describe('a line diff', () => {
  test('marks the changed span inside a line and keeps line numbers of both sides', () => {
    expect(diffLines('GET\n/a b\nhost:x', 'GET\n/a%20b\nhost:x')).toEqual([
      {kind: 'same', text: 'GET', oursLine: 1, theirsLine: 1},
      {
        kind: 'changed',
        ours: '/a b',
        theirs: '/a%20b',
        oursLine: 2,
        theirsLine: 2,
        oursSpan: [2, 3],
        theirsSpan: [2, 5],
      },
      {kind: 'same', text: 'host:x', oursLine: 3, theirsLine: 3},
    ]);
  });

  test('pairs headers by their name, so that an added header does not shift the others', () => {
    expect(diffLines('host:a\nx-date:1', 'accept:*\nhost:b\nx-date:2').map((row) => row.kind)).toEqual([
      'only-theirs',
      'changed',
      'changed',
    ]);
    expect(diffLines('a:1\nb:2\nc:3', 'a:1\nc:3')[1]).toEqual({kind: 'only-ours', text: 'b:2', oursLine: 2});
  });

  test('never cuts a character in two', () => {
    expect(diffLines('x🚀y', 'x🚁y')[0]).toMatchObject({oursSpan: [1, 3], theirsSpan: [1, 3]});
  });

  test('read from top to bottom gives both texts back, and equal texts have no differences', () => {
    const lines = fc
      .array(fc.constantFrom('', 'a', 'b', 'host:x', 'host:y', 'x-a:1', '🚀'))
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const rows = diffLines(left, right);
        expect(ours(rows).join('\n')).toBe(left);
        expect(theirs(rows).join('\n')).toBe(right);
        expect(diffLines(left, left).every(({kind}) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('of huge texts still gives both back', () => {
    const [left, right] = [
      Array.from({length: 3000}, (_, line) => `l${line}`),
      Array.from({length: 3000}, (_, line) => `r${line % 7}`),
    ];
    const rows = diffLines(left.join('\n'), right.join('\n'));
    expect(ours(rows)).toEqual(left);
    expect(theirs(rows)).toEqual(right);
  });
});
