import {describe, expect, test} from 'vitest';
import {loadFacts} from '../../plugins/load-facts';
import {makeRecogniser, type Found, type KnownMessage} from './index';
import {fewestUnits} from './find-anchors';
import {parseTemplate} from './template';

const book = await loadFacts();
const messages = book.pages.flatMap((page) => page.messages ?? []);
const recogniser = makeRecogniser(messages);
const placeholder = /<([A-Za-z][^<>]*)>/g;

/** What may really stand in a place-holder. */
function example(name: string, index: number): string {
  if (name.includes(' | ')) return name.split(' | ').at(-1) ?? '';
  if (/arn/i.test(name)) return `arn:aws:kms:eu-central-1:111122223333:key/example-${index}`;
  if (name === 'message') return 'Aq3-Zf0vT7_yWkd2N8cR5uLx1bJ6mHs4pGa9';
  if (/number|count|bytes|seconds|length|position|code|index|entries/.test(name)) return String(17 + index);
  return `value-${index}`;
}

/** A message as it is printed, and what stands in its place-holders. */
function printed(text: string): {readonly text: string; readonly values: readonly string[]} {
  const values: string[] = [];
  const filled = text.replace(placeholder, (_, name: string) => {
    values.push(example(name, values.length));
    return values.at(-1) ?? '';
  });
  return {text: filled, values};
}

const each = messages.map((message) => [message.id, message] as const);
const foundIn = (text: string, {id}: KnownMessage): Found<KnownMessage> | undefined =>
  recogniser.find(text).messages.find((found) => found.message.id === id && !found.isPart);
const valuesOf = (found: Found<KnownMessage> | undefined): readonly string[] | undefined =>
  found?.values.map(({value}) => value);

describe('every message of the facts', () => {
  test.each(each)('%s has a fixed part to look for', (_, {text}) => {
    const {literals, anchor} = parseTemplate(text);
    expect((literals[anchor] ?? '').length).toBeGreaterThanOrEqual(fewestUnits);
    expect(literals.slice(1, -1)).not.toContain('');
  });

  test.each(each)('%s is recognised as it is printed, and its place-holders are read out', (_, message) => {
    const {text, values} = printed(message.text);
    expect(valuesOf(foundIn(text, message))).toEqual(values);
  });

  test.each(each)('%s is recognised in a log line of the AWS CLI', (_, message) => {
    const {text, values} = printed(message.text);
    const code = message.code?.split(', ')[0];
    const line = `2026-11-25T10:00:00Z ERROR [job-7] ${code ? `An error occurred (${code}) when calling the Example operation: ` : '\n'}${text}\n2026-11-25T10:00:01Z INFO done`;
    const found = foundIn(line, message);
    expect(valuesOf(found)).toEqual(values);
    expect(line.slice(found?.start, found?.end)).toContain(
      text
        .replace(/[.,;:!?)\]}'"]+$/, '')
        .trim()
        .slice(-5),
    );
  });

  test.each(each)('%s is recognised inside of JSON, and of JSON in JSON', (_, message) => {
    const {text} = printed(message.text);
    const once = JSON.stringify({errorCode: message.code ?? 'Error', errorMessage: text});
    expect(foundIn(once, message)).toBeDefined();
    expect(foundIn(JSON.stringify({body: once}), message)).toBeDefined();
  });

  test.each(each)('%s is recognised in XML, in capitals, and wrapped by a terminal', (_, message) => {
    const {text} = printed(message.text);
    const xml = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;');
    expect(
      foundIn(`<Error><Code>${message.code ?? ''}</Code><Message>${xml}</Message></Error>`, message),
    ).toBeDefined();
    const wrapped = text.replace(/ (?=\S)/g, (blank, at: number) => (at % 7 === 0 ? '\n    ' : blank));
    expect(
      foundIn(`\n${message.code ?? ''}\n${wrapped.split('\n').length > 3 ? text : wrapped}\n`, message),
    ).toBeDefined();
    expect(foundIn(text.toUpperCase(), message)).toBeDefined();
  });

  test.each(each)('%s: a hundred mutations never throw, and places stay within the text', (id, message) => {
    const {text} = printed(message.text);
    let seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
    const dice = (sides: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return (seed >>> 8) % sides;
    };
    const odd = ['', '\\', '"', '<', '>', '&', '&lt;', '\n', '\u{1b}[31m', '\ud800', '\u0000', '“', '<arn>', 'é', text];
    for (let round = 0; round < 100; round += 1) {
      const at = dice(text.length + 1);
      const mutated = text.slice(0, at) + odd[dice(odd.length)]! + text.slice(Math.min(text.length, at + dice(9)));
      for (const {start, end} of recogniser.find(mutated).messages) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(mutated.length);
      }
    }
  });
});

describe('a new message', () => {
  test('is recognised without code', () => {
    const added = makeRecogniser([...messages, {id: 'new', text: 'Widget <name> is upside down in <place>.'}]);
    const [found] = added.find('ERROR Widget “left arm” is upside down in box 7.').messages;
    expect(found?.message.id).toBe('new');
    expect(found?.values).toEqual([
      {name: 'name', value: 'left arm'},
      {name: 'place', value: 'box 7'},
    ]);
  });
});
