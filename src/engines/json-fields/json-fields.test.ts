import {describe, expect, test} from 'vitest';
import {choiceIn, findTwins, listIn, numberIn, pathText, type Site, siteOf, textIn} from './index';

/** A site over a value, and what was noted: `severity path: message`. */
function over(value: unknown, read: readonly string[]): {site: Site | undefined; noted: string[]} {
  const noted: string[] = [];
  const site = siteOf(
    value,
    ['Services', 0],
    (path, message, {severity = 'error'} = {}) => noted.push(`${severity} ${pathText(path)}: ${message}`),
    {read, carried: ['Tags']},
  );
  return {site, noted};
}

describe('an object', () => {
  test('that is none has its place and what was found', () => {
    const {site, noted} = over(['x'], ['Name']);
    expect(site).toBeUndefined();
    expect(noted).toEqual(['error Services[0]: An object is expected here, with Name; found a list.']);
  });

  test('says which names are not read, and how they are written', () => {
    const {noted} = over({name: 'x', Colour: 'red', Tags: []}, ['Name']);
    expect(noted).toEqual([
      'warning Services[0].name: "name" is not read here. Write Name.',
      'warning Services[0].Colour: "Colour" is not read here. Known here: Name.',
    ]);
  });
});

describe('a field', () => {
  const form = {pattern: /^\d{12}$/, words: '12 digits'};
  test.each<readonly [what: string, value: unknown, read: (site: Site) => unknown, noted: string | undefined]>([
    ['a missing text', {}, (site) => textIn(site, 'A', {isRequired: true}), 'error Services[0]: A is missing.'],
    ['an empty text', {A: ''}, (site) => textIn(site, 'A'), 'error Services[0].A: A is a text; found "".'],
    ['an empty text that may be', {A: ''}, (site) => textIn(site, 'A', {min: 0}), undefined],
    [
      'a long text',
      {A: 'abc'},
      (site) => textIn(site, 'A', {max: 2}),
      'error Services[0].A: A has at most 2 characters; found 3.',
    ],
    [
      'a text of another form',
      {A: '12'},
      (site) => textIn(site, 'A', {form}),
      'error Services[0].A: A is 12 digits; found "12".',
    ],
    [
      'a number out of bounds',
      {A: 4},
      (site) => numberIn(site, 'A', {min: 1, max: 3}),
      'error Services[0].A: A is a whole number from 1 to 3; found 4.',
    ],
    [
      'another word',
      {A: 'c'},
      (site) => choiceIn(site, 'A', ['a', 'b']),
      'error Services[0].A: A is one of a, b; found "c".',
    ],
    [
      'no list',
      {A: 'c'},
      (site) => listIn(site, 'A').length || undefined,
      'error Services[0].A: A is a list; found "c".',
    ],
  ])('%s', (_, value, read, expected) => {
    const {site, noted} = over(value, ['A']);
    const found = site && read(site);
    expect(noted).toEqual(expected === undefined ? [] : [expected]);
    if (expected !== undefined) expect(found).toBeUndefined();
  });

  test('that is right is given', () => {
    const {site, noted} = over({A: 'a', B: 2, C: [5]}, ['A', 'B', 'C']);
    expect(site && [textIn(site, 'A'), choiceIn(site, 'A', ['a']), numberIn(site, 'B', {min: 1, max: 3})]).toEqual([
      'a',
      'a',
      2,
    ]);
    expect(site && listIn(site, 'C')).toEqual([{value: 5, path: ['Services', 0, 'C', 0]}]);
    expect(noted).toEqual([]);
  });
});

test('a name that stands again is told once for each time', () => {
  const told: string[] = [];
  const entries = ['a', 'b', 'a', 'a'].map((name, index) => ({name, path: [index]}));
  findTwins(entries, (path, name) => told.push(`${name}${pathText(path)}`));
  expect(told).toEqual(['a[2]', 'a[3]']);
});
