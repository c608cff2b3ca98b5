import {describe, expect, test} from 'vitest';
import {
  checkEvent,
  compilePattern,
  type CompiledPattern,
  fieldsOf,
  type JsonObject,
  matchEvent,
  matches,
  parseJson,
  patternFromEvent,
} from './index';

function compiled(pattern: unknown): CompiledPattern & {ok: true} {
  const result = compilePattern(JSON.stringify(pattern));
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result;
}

function object(text: string): JsonObject {
  const parsed = parseJson(text);
  if (!parsed.ok || parsed.root.kind !== 'object') throw new Error('no object');
  return parsed.root;
}

function verdictOn(pattern: unknown, event: unknown) {
  const verdict = matchEvent(compiled(pattern).pattern, JSON.stringify(event));
  if (!verdict.ok) throw new Error(verdict.issues[0]?.message);
  return verdict;
}

const people = {
  e: [
    {f: 'Anna', l: 'Smith'},
    {f: 'Bob', l: 'Jones'},
  ],
};

describe('the verdict with reasons', () => {
  test('names the array element that satisfies all fields below an array', () => {
    const {isMatch, leaves} = verdictOn({e: {f: ['Bob'], l: [{prefix: 'J'}]}}, people);
    expect(isMatch).toBe(true);
    expect(leaves).toMatchObject([
      {path: 'e.f', outcome: 'matched', element: 'e[1]', satisfiedBy: {where: 'e[1].f', text: '"Bob"', alternative: 0}},
      {path: 'e.l', outcome: 'matched', element: 'e[1]', satisfiedBy: {where: 'e[1].l', text: '"Jones"'}},
    ]);
  });

  test('tells a field that matches in another element from one that does not match', () => {
    const {isMatch, leaves, reasons} = verdictOn({e: {f: ['Anna'], l: ['Jones']}}, people);
    expect(isMatch).toBe(false);
    expect(leaves.map(({outcome}) => outcome)).toEqual(['matched', 'other element']);
    expect(reasons).toEqual(['e.l is satisfied, but not in the array element in which the other fields are.']);
  });

  test('says which field is absent, and that an object is no value', () => {
    const {leaves, reasons} = verdictOn({detail: {state: ['on']}, source: ['a']}, {detail: {state: {}}, source: 'a'});
    expect(leaves.map(({outcome}) => outcome)).toEqual(['field absent', 'matched']);
    expect(reasons).toEqual(['The event has no value at detail.state; an object or an empty array there is no value.']);
  });

  test('shows the values that it saw', () => {
    const {leaves} = verdictOn({tags: [{prefix: 'x'}]}, {tags: ['a', 5, null]});
    expect(leaves[0]?.seen).toEqual([
      {where: 'tags[0]', text: '"a"', alternative: undefined},
      {where: 'tags[1]', text: '5', alternative: undefined},
      {where: 'tags[2]', text: 'null', alternative: undefined},
    ]);
    expect(leaves[0]?.reason).toBe('None of the 3 values at tags satisfies {"prefix":"x"}.');
  });

  test('names the branch of each $or that matched', () => {
    const pattern = {detail: {$or: [{a: ['1']}, {$or: [{b: ['2']}, {c: ['3']}]}]}, source: ['s']};
    const {branches, leaves} = verdictOn(pattern, {source: 's', detail: {c: '3'}});
    expect(branches).toEqual([
      {or: 'detail.$or', branch: 1},
      {or: 'detail.$or', branch: 1},
    ]);
    expect(leaves.map(({path, isInCombination}) => [path, isInCombination])).toEqual([
      ['detail.a', false],
      ['detail.b', false],
      ['detail.c', true],
      ['source', true],
    ]);
  });

  test('without a match it explains the branch that came closest', () => {
    const pattern = {
      $or: [
        {a: ['1'], b: ['1'], c: ['1']},
        {a: ['2'], b: ['2']},
      ],
    };
    const {branches, reasons} = verdictOn(pattern, {a: '2', b: '3'});
    expect(branches).toEqual([{or: '$or', branch: 1}]);
    expect(reasons).toEqual(['b is "3", which does not satisfy "2".']);
  });

  test('reports the first branch of those that match', () => {
    const {branches} = verdictOn({$or: [{a: ['0']}, {a: ['1']}, {b: ['2']}]}, {a: '1', b: '2'});
    expect(branches).toEqual([{or: '$or', branch: 1}]);
  });

  test('counts as matched as many fields of an array as agree, from the first', () => {
    const event = {e: [{f: '1'}, {g: '1'}, {h: '1'}, {i: '1'}]};
    const {leaves} = verdictOn({e: {f: ['1'], g: ['1'], h: ['1'], i: ['1']}}, event);
    expect(leaves.map(({outcome}) => outcome)).toEqual(['matched', ...Array<string>(3).fill('other element')]);
  });

  test('takes half a surrogate pair for a question mark', () => {
    const {pattern} = compiled({x: ['?']});
    expect(matchEvent(pattern, '{"x":"\\ud83d"}')).toMatchObject({isMatch: true});
    expect(matchEvent(pattern, '{"x":"\\ud83d\\ude00"}')).toMatchObject({isMatch: false});
  });

  test('absence is judged in the element that earlier fields chose', () => {
    expect(verdictOn({i: {a: ['A'], z: [{exists: false}]}}, {i: [{a: 'A', z: 1}, {a: 'A'}]}).isMatch).toBe(true);
    expect(verdictOn({i: {a: [{exists: false}], z: ['Z']}}, {i: [{a: 1}, {z: 'Z'}]}).isMatch).toBe(false);
  });

  test('an event that is no object is an issue', () => {
    expect(matchEvent(compiled({a: [1]}).pattern, '[1]')).toMatchObject({ok: false});
    expect(matchEvent(compiled({a: [1]}).pattern, '{"a":')).toMatchObject({ok: false});
  });
});

describe('what the compiler reports', () => {
  test('counts size in characters and bytes, wildcards and combinations', () => {
    const pattern = {a: [{wildcard: 'é*'}], $or: [{b: [1]}, {c: [2]}], d: {$or: [{e: [1]}, {f: [2]}, {g: [3]}]}};
    const {size, wildcards, orCombinations, overLimits} = compiled(pattern);
    expect(size.bytes).toBe(size.characters + 1);
    expect(wildcards).toEqual({count: 1, score: 2, maxScore: 10});
    expect(orCombinations).toBe(6);
    expect(overLimits).toEqual([]);
  });

  // The scores stand in the fact ledger: run with the open-source evaluator, the last but one and the last recorded on AWS.
  test.each([
    ['*', 2],
    ['a*b*c', 3],
    ['*/bin/*.jar', 4],
    ['*abcde*abcdef*', 5],
    ['*:*:*', 5],
    ['*:*:*:*', 7],
    ['*a*b*c*d*e*f*', 8],
    ['*:*:*:*:*', 9],
    ['*a*a*a*a*a', 10],
    ['*:*:*:*:*:event-bus/*', 11],
  ])('%s has complexity %d', (wildcard, score) => {
    const result = compiled({x: [{wildcard}]});
    expect(result.wildcards.score).toBe(score);
    expect(result.overLimits.map(({message}) => message)).toEqual(
      score <= 10
        ? []
        : [
            'Event pattern is not valid. Reason: Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character',
          ],
    );
  });

  test('adds up the wildcards of one field, not those of different fields', () => {
    const list = ['ab*', 'ab*c', 'ab*d'].map((wildcard) => ({wildcard}));
    expect(compiled({x: list}).wildcards).toMatchObject({count: 3, score: 6});
    expect(compiled(Object.fromEntries(list.map((one, index) => [`x${index}`, [one]]))).wildcards).toMatchObject({
      count: 3,
      score: 2,
    });
  });

  test('takes 1,000 combinations and refuses more', () => {
    const ten = {$or: Array.from({length: 10}, (_, index) => ({[`k${index}`]: ['v']}))};
    expect(compiled({a: ten, b: ten, c: ten}).orCombinations).toBe(1000);
    const refused = compilePattern(JSON.stringify({a: ten, b: ten, c: ten, $or: [{x: [1]}, {y: [1]}]}));
    expect(refused).toMatchObject({ok: false, issues: [{isAwsText: false}]});
  });

  test('says when a pattern is longer than its place allows', () => {
    const long = JSON.stringify({a: ['é'.repeat(2040)]});
    const overIn = (mode: 'rule' | 'subscriber' | 'pipe') => {
      const result = compilePattern(long, {mode});
      return result.ok ? result.overLimits.map(({reason}) => reason) : undefined;
    };
    expect(overIn('rule')).toEqual(['The pattern has 2050 characters; at most 2048 are allowed']);
    expect(overIn('pipe')).toEqual([]);
    expect(overIn('subscriber')).toEqual([]);
    expect(compilePattern(JSON.stringify({a: ['é'.repeat(2100)]}), {mode: 'subscriber'})).toMatchObject({
      overLimits: [{reason: 'The pattern has 4210 bytes; at most 4096 are allowed'}],
    });
  });

  test('a subscriber has no wildcard, a pipe no operators inside anything-but', () => {
    const wildcard = '{"a":[{"wildcard":"*"}]}';
    expect(compilePattern(wildcard, {mode: 'subscriber'})).toMatchObject({ok: false, issues: [{isAwsText: false}]});
    expect(compilePattern(wildcard, {mode: 'pipe'}).ok).toBe(true);
    const inside = '{"a":[{"anything-but":{"prefix":"x"}}]}';
    expect(compilePattern(inside, {mode: 'pipe'})).toMatchObject({ok: false, issues: [{isAwsText: false}]});
    expect(compilePattern('{"a":[{"anything-but":["x"]}]}', {mode: 'pipe'}).ok).toBe(true);
    expect(compilePattern(inside, {mode: 'subscriber'}).ok).toBe(true);
  });
});

describe('checkEvent', () => {
  const event = {id: '1', account: '1', source: 's', time: 't', region: 'r', 'detail-type': 'd'};

  test('takes an event with the six fields that TestEventPattern needs', () => {
    expect(checkEvent(JSON.stringify(event))).toMatchObject({ok: true});
  });

  test('names the fields that are missing, which AWS does not', () => {
    const {source, ...rest} = event;
    expect(source).toBe('s');
    expect(checkEvent(JSON.stringify(rest))).toMatchObject({
      ok: false,
      missing: ['source'],
      issues: [{message: 'Parameter Event is not valid.', reason: 'The event lacks source', isAwsText: true}],
    });
  });

  test.each(['[]', '"x"', '{', ''])('refuses %s', (text) => {
    expect(checkEvent(text)).toMatchObject({ok: false, issues: [{message: 'Parameter Event is not valid.'}]});
  });
});

describe('patternFromEvent', () => {
  const event = object('{"source":"s","n":1.50,"a.b":{"c":null},"list":[{"k":"x"},{"k":"y"},"z"],"none":{}}');

  test('offers the fields that have values', () => {
    expect(fieldsOf(event)).toEqual([['source'], ['n'], ['a.b', 'c'], ['list', 'k'], ['list']]);
  });

  test('asks for the values as they are written', () => {
    const text = patternFromEvent(event, [['n'], ['a.b', 'c'], ['list', 'k']]);
    expect(text).toBe('{\n  "n": [1.50],\n  "a.b": {\n    "c": [null]\n  },\n  "list": {\n    "k": ["x", "y"]\n  }\n}');
  });

  test('makes patterns that match the event they are from', () => {
    for (const path of fieldsOf(event)) {
      const result = compilePattern(patternFromEvent(event, [path]) ?? '');
      expect(result.ok && matches(result.pattern, event)).toBe(true);
    }
  });

  test('gives nothing where nothing is chosen', () => {
    expect(patternFromEvent(event, [])).toBeUndefined();
    expect(patternFromEvent(event, [['nowhere']])).toBeUndefined();
  });
});
