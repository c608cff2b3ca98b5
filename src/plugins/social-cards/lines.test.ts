import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linesOf, runsOf} from './lines';

const ofWidth =
  (most: number) =>
  (text: string): boolean =>
    text.length <= most;
const words = (text: string, most: number): readonly string[] =>
  linesOf(runsOf(text), ofWidth(most)).map((line) => line.map((run) => run.text).join(''));

test('a line takes as many words as fit', () => {
  expect(words('one two three', 7)).toEqual(['one two', 'three']);
});

test('a word that is too long is cut, behind punctuation if it has some', () => {
  expect(words('aws.events.rule-name', 11)).toEqual(['aws.events.', 'rule-name']);
  expect(words('abcdefgh', 5)).toEqual(['abcde', 'fgh']);
});

test('code keeps its colour, also inside a word', () => {
  expect(linesOf(runsOf('a (`B C`)'), ofWidth(4))).toEqual([
    [
      {text: 'a', isCode: false},
      {text: ' ', isCode: false},
      {text: '(', isCode: false},
      {text: 'B', isCode: true},
    ],
    [
      {text: 'C', isCode: true},
      {text: ')', isCode: false},
    ],
  ]);
});

test('no letter is lost, and no line is too long', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('a', 'B', ' ', '`', '/', '-', '.')}),
      fc.integer({min: 1, max: 12}),
      (text, most) => {
        const lines = words(text, most);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[` ]/g, ''));
        expect(lines.every((line) => line.length <= most)).toBe(true);
      },
    ),
  );
});
