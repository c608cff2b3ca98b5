import fc from 'fast-check';
import {deflateSync} from 'fflate';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {toBase64url} from './base64url';
import {maxLinkBytes, shareCodec} from './codec';

const schema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(2000)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isOn: v.boolean(),
});
const codec = shareCodec('bench', 2, schema, {
  older: {1: {upgrade: (json) => ({...(json as object), isOn: false})}},
  clean: (state) => ({...state, text: state.text.replace(/token=\w+/g, 'token=')}),
});
const pack = (json: unknown): string => toBase64url(deflateSync(new TextEncoder().encode(JSON.stringify(json))));

describe('a share link', () => {
  test('opens the state it was made from', () => {
    fc.assert(
      fc.property(
        fc.record({text: fc.string({unit: 'grapheme', maxLength: 400}), count: fc.nat(), isOn: fc.boolean()}),
        (state) => {
          expect(codec.decode(`#${codec.encode(state)}`)).toEqual(state);
        },
      ),
    );
  });

  test('uses only letters that no browser changes in a fragment', () => {
    expect(codec.encode({text: 'ü/+ &?#%\n', count: 1, isOn: true})).toMatch(/^bench\.2=[A-Za-z0-9_-]+$/);
  });

  test('of an earlier version still opens: this one was stored in 2026', () => {
    expect(codec.decode('#bench.1=q1YqSa0oUbJSykjNyclXqFTSUUrOL80DihjWAgA')).toEqual({
      text: 'hello y',
      count: 1,
      isOn: false,
    });
  });

  test('that is cut off anywhere is told to be broken', () => {
    const link = codec.encode({text: 'a somewhat longer text, a somewhat longer text', count: 12, isOn: true});
    for (let length = 'bench.'.length; length < link.length; length += 1) {
      expect(codec.open(link.slice(0, length)), `cut at ${length}`).toEqual({kind: 'broken'});
    }
  });

  test.each([
    ['an unknown field', {text: '', count: 1, isOn: true, extra: 1}],
    ['a missing field', {text: '', count: 1}],
    ['a wrong type', {text: 5, count: 1, isOn: true}],
    ['a number out of bounds', {text: '', count: -1, isOn: true}],
    ['a text that is too long', {text: 'x'.repeat(2001), count: 1, isOn: true}],
    ['a prototype', JSON.parse('{"__proto__": {"text": "", "count": 1, "isOn": true}}') as unknown],
    ['null', null],
    ['an array', [1, 2]],
  ])('with %s is broken', (_, json) => {
    expect(codec.open(`bench.2=${pack(json)}`)).toEqual({kind: 'broken'});
  });

  test('that would unpack to gigabytes is refused without unpacking it', () => {
    const bomb = toBase64url(deflateSync(new Uint8Array(40 * 1024 * 1024)));
    expect(codec.open(`bench.2=${bomb.slice(0, maxLinkBytes)}`)).toEqual({kind: 'broken'});
  });

  test('of a version nobody made is broken', () => {
    expect(codec.open(`bench.3=${pack({text: '', count: 1, isOn: true})}`)).toEqual({kind: 'broken'});
  });

  test('may name a sample', () => {
    expect(codec.open('#bench.sample=first-one')).toEqual({kind: 'sample', name: 'first-one'});
  });

  test.each(['', '#', '#facts', '#other.1=abc', '#benchmark.1=abc'])('“%s” is somebody else’s fragment', (fragment) => {
    expect(codec.open(fragment)).toEqual({kind: 'other'});
  });

  test('of any shape at all never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (noise) => {
        expect(() => codec.open(`bench.2=${noise}`)).not.toThrow();
        expect(() => codec.open(noise)).not.toThrow();
      }),
    );
  });

  test('leaves out what the widget calls a secret in a text', () => {
    const link = codec.encode({text: 'token=abc123', count: 1, isOn: true});
    expect(codec.decode(link)?.text).toBe('token=');
  });

  test('cannot be made for a state that holds a secret', () => {
    const leaky = v.object({request: v.object({secretAccessKey: v.string()})});
    // @ts-expect-error a state with a secret has no codec
    shareCodec('leaky', 1, leaky);
    const maybe = v.object({request: v.partial(v.object({password: v.string(), host: v.string()}))});
    // @ts-expect-error nor has one that may hold a secret
    shareCodec('maybe', 1, maybe);
    shareCodec('harmless', 1, v.object({request: v.partial(v.object({host: v.string()}))}));
  });
});
