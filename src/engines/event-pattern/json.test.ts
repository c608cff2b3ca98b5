import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type JsonNode, parseJson} from './index';

/** A tree as JSON.parse gives it. */
function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, member]) => [name, plain(member)]));
    case 'array':
      return node.elements.map(plain);
    case 'string':
      return node.text;
    case 'number':
      return Number(node.text);
    default:
      return JSON.parse(node.text);
  }
}

function rootOf(text: string): JsonNode {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.root;
}

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({stringUnit: 'binary'}), (text) => {
        expect(plain(rootOf(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses what JSON.parse refuses, with a line and a column inside the text', () => {
    const almostJson = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '\\', '1', ' ', '\n', 'x'),
    );
    fc.assert(
      fc.property(almostJson, ([json, at, put]) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + put + json.slice(cut + 1);
        const parsed = parseJson(text);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(parsed.ok).toBe(isJson);
        if (parsed.ok) return;
        const [issue] = parsed.issues;
        expect(issue?.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(issue?.column).toBeLessThanOrEqual(text.length + 2);
        expect(issue?.reason).not.toBe('');
      }),
    );
  });

  test('keeps numbers as they are written', () => {
    expect(rootOf('12345678901234567890.50e-3')).toMatchObject({kind: 'number', text: '12345678901234567890.50e-3'});
  });

  test('lets the last of doubled names win', () => {
    expect(plain(rootOf('{"a":1,"b":2,"a":{"c":3}}'))).toEqual({a: {c: 3}, b: 2});
  });

  test('knows where each value begins', () => {
    const root = rootOf('{"a": [1, "b"]}');
    expect(root).toMatchObject({start: 0});
    const array = root.kind === 'object' ? root.members.get('a') : undefined;
    expect(array).toMatchObject({start: 6, elements: [{start: 7}, {start: 10}]});
  });

  test('takes names like __proto__ for names', () => {
    const root = rootOf('{"__proto__": 1, "constructor": 2}');
    expect(root.kind === 'object' && [...root.members.keys()]).toEqual(['__proto__', 'constructor']);
  });

  test('refuses what follows the value, unless told to ignore it', () => {
    expect(parseJson('{} {}').ok).toBe(false);
    expect(parseJson('{} and so on', {ignoreRest: true}).ok).toBe(true);
  });

  test('refuses nesting beyond 1,000 levels with an issue', () => {
    expect(parseJson('['.repeat(1000) + ']'.repeat(1000)).ok).toBe(true);
    const parsed = parseJson('['.repeat(500_000));
    expect(parsed.ok ? '' : parsed.issues[0]?.reason).toBe('Nested deeper than 1000 levels');
  });
});
