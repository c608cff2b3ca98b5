import {describe, expect, test} from 'vitest';
import {channelFault, filterByArguments, filterGroupJson, matchFilter, reaches, readFilter} from './index';

describe('filtering by arguments', () => {
  test.each([
    ['all given arguments equal', {owner: 'ana', year: 2026}, true],
    ['one differs', {owner: 'ana', year: 2025}, false],
    ['an omitted argument filters nothing', {owner: 'ana'}, true],
    ['no argument at all', {}, true],
    ['null does not match an item with an owner', {owner: null}, false],
    ['a text is no number', {year: '2026'}, false],
    ['null matches a field that is not there', {editor: null}, true],
    ['a field that the mutation does not select is null', {editor: 'ana'}, false],
  ])('%s', (_, given, isPassed) => {
    expect(filterByArguments(given, {owner: 'ana', year: 2026}).isPassed).toBe(isPassed);
  });

  test('owner: null matches an item without owner only', () => {
    expect(filterByArguments({owner: null}, {owner: null}).isPassed).toBe(true);
    expect(filterByArguments({owner: 'x'}, {}).reasons).toEqual([
      'Argument owner is "x", but the field is null, which the mutation does not select.',
    ]);
  });
});

const result = {
  title: 'News of today',
  year: 2026,
  tags: ['a', 'b'],
  isOpen: true,
  none: null,
  author: {address: {city: 'Bonn'}},
};

const passes = (filter: object): boolean => {
  const read = readFilter(JSON.stringify(filter));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return matchFilter(read.group, result).isPassed;
};

describe('an enhanced filter', () => {
  test.each([
    [{title: {eq: 'News of today'}}, true],
    [{title: {ne: 'News of today'}}, false],
    [{isOpen: {eq: true}}, true],
    [{year: {lt: 2026}}, false],
    [{year: {le: 2026}}, true],
    [{year: {gt: 2025}}, true],
    [{year: {ge: 2027}}, false],
    [{year: {gt: '2025'}}, false],
    [{title: {contains: 'of'}}, true],
    [{title: {notContains: 'of'}}, false],
    [{tags: {contains: 'b'}}, true],
    [{tags: {contains: 'c'}}, false],
    [{title: {beginsWith: 'News'}}, true],
    [{title: {beginsWith: 'news'}}, false],
    [{year: {in: [2025, 2026]}}, true],
    [{year: {notIn: [2025, 2026]}}, false],
    [{year: {between: [2026, 2027]}}, true],
    [{year: {between: [2027, 2028]}}, false],
    [{tags: {containsAny: ['z', 'a']}}, true],
    [{tags: {containsAny: ['z']}}, false],
    [{none: {gt: 1}}, false],
    [{'author.address.city': {eq: 'Bonn'}}, true],
    [{'author.address.zip': {eq: '1'}}, false],
    [{year: {gt: 2025, lt: 2026}}, false],
    [{title: {beginsWith: 'News'}, year: {eq: 1}}, false],
    [{or: [{year: {eq: 1}}, {title: {beginsWith: 'News'}}]}, true],
    [{or: [{year: {eq: 1}}, {title: {beginsWith: 'Old'}}]}, false],
    [{and: [{year: {eq: 2026}}, {isOpen: {eq: true}}]}, true],
    [{isOpen: {eq: false}, or: [{year: {eq: 2026}}]}, false],
    [{and: [{or: [{year: {eq: 1}}, {year: {eq: 2026}}]}, {or: [{isOpen: {eq: true}}]}]}, true],
    [
      {
        filterGroup: [
          {filters: [{fieldName: 'year', operator: 'eq', value: 1}]},
          {filters: [{fieldName: 'isOpen', operator: 'eq', value: true}]},
        ],
      },
      true,
    ],
    [{filterGroup: []}, false],
    [{}, true],
  ])('%j passes: %s', (filter, isPassed) => {
    expect(passes(filter)).toBe(isPassed);
  });

  test('becomes filters joined by OR, each of rules joined by AND', () => {
    const read = readFilter('{"year": {"eq": 1}, "or": [{"a": {"eq": 1}}, {"b": {"eq": 2}}]}');
    expect(read.ok && filterGroupJson(read.group)).toEqual({
      filterGroup: [
        {
          filters: [
            {fieldName: 'year', operator: 'eq', value: 1},
            {fieldName: 'a', operator: 'eq', value: 1},
          ],
        },
        {
          filters: [
            {fieldName: 'year', operator: 'eq', value: 1},
            {fieldName: 'b', operator: 'eq', value: 2},
          ],
        },
      ],
    });
  });

  test.each([
    ['{"year": {"equals": 1}}', 'is no operator', 21],
    ['{"year": 1}', 'takes an object', 10],
    ['{"year": {"in": 1}}', 'in takes a list', 17],
    ['{"year": {"between": [1]}}', 'two values', 22],
    ['{"a.b.c.d.e.f": {"eq": 1}}', '6 levels deep; 5 is the most', 24],
    ['{"or": {}}', 'or takes a list', 8],
    ['[]', 'An object of fields is expected', 1],
    [
      JSON.stringify({and: Array.from({length: 7}, () => ({or: [{a: {eq: 1}}, {b: {eq: 2}}]}))}),
      'more than 100 filters',
      1,
    ],
    ['{"filterGroup": 1}', 'filterGroup takes a list', 17],
    ['{"year": ', 'not JSON', 10],
  ])('%s is refused with its place', (text, words, column) => {
    const read = readFilter(text);
    expect(read).toMatchObject({ok: false, issues: [{line: 1, message: expect.stringContaining(words) as string}]});
    expect(!read.ok && read.issues[0]?.column).toBe(column);
  });
});

test.each([
  ['/default/a', '/default/a', true],
  ['/default/*', '/default/a/b', true],
  ['/default/*', '/defaults/a', false],
  ['/default/a', '/default/a/b', false],
  ['default/*', '/default/a', true],
])('a subscription to %s gets what is published to %s: %s', (pattern, channel, isReached) => {
  expect(reaches(pattern, channel)).toBe(isReached);
});

test('channels have 1 to 5 segments of 1 to 50 letters, digits and dashes', () => {
  expect(channelFault(`/${'a'.repeat(50)}/b-c`, false)).toBeUndefined();
  expect(channelFault(`/${'a'.repeat(51)}`, false)).toContain('is no segment');
  expect(channelFault('/a/b/c/d/e', false)).toBeUndefined();
  expect(channelFault('/a/b/c/d/e/f', false)).toContain('6 segments');
  expect(channelFault('/a/-b', false)).toContain('is no segment');
  expect(channelFault('/a/*', true)).toBeUndefined();
  expect(channelFault('/*', true)).toContain('no namespace');
});
