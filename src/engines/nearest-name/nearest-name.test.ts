import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {didYouMean, nearestName} from './index';

const elements = ['Version', 'Statement', 'Id'];

describe('the nearest name', () => {
  test.each([
    ['Statements', 'Statement'],
    ['version', 'Version'],
    ['MyStatement', 'Statement'],
    ['Vers', 'Version'],
    ['Principal', undefined],
    ['Statement'.repeat(20), undefined],
  ])('%s may be meant as %s', (typed, meant) => {
    expect(nearestName(typed, elements)).toBe(meant);
  });

  test('a known name is its own nearest, whatever else is known', () => {
    const name = fc.string({minLength: 1, maxLength: 20});
    fc.assert(
      fc.property(name, fc.array(name), (typed, others) => {
        expect(nearestName(typed, [...others, typed])?.toLowerCase()).toBe(typed.toLowerCase());
      }),
    );
  });
});

test('the question follows a sentence, and is left out where nothing is near', () => {
  expect(didYouMean('Ids', elements)).toBe(' Did you mean “Id”?');
  expect(didYouMean('Principal', elements)).toBe('');
});
