import {describe, expect, test} from 'vitest';
import {finish} from '@site/src/engines/aws-error';
import {loadFacts} from '../../plugins/load-facts';
import {loadTopics} from '../../plugins/load-topics';
import {asMarkdown, conclude} from './conclude';
import {excerptOf} from './excerpt';
import {openErrors} from './hand-over';
import {lookUp, makeBook, toolAnchor, type Book, type ListedMessage, type LookedUp} from './look-up';
import {placesInWords} from './places';
import {samples} from './samples';
import {clean, codec, isOneMessage, mostChars} from './state';

const message = (id: string, text: string, code?: string): ListedMessage => ({
  ...{id, text, from: 'AWS KMS', meaning: 'm', mend: 'm', page: '/kms', topic: 'KMS'},
  ...(code ? {code} : {}),
});
const few = [
  message('disabled', '<key ARN> is disabled.', 'DisabledException'),
  message('expired', 'Signature expired: <time> is now earlier than <time> (<time> - 5 min.)'),
  message('missing', 'Missing Authentication Token'),
];
function idsOf(found: LookedUp): readonly string[] {
  if (found.kind === 'hits') return found.hits.map((hit) => hit.message.id);
  if (found.kind === 'near') return found.unknown.flatMap(({near}) => near.map(({message: {id}}) => id));
  return found.messages.map(({id}) => id);
}
const read = (book: Book, text: string): LookedUp => finish(lookUp(book, text));
const ids = (query: string): readonly string[] => idsOf(read(makeBook(few), query));

describe('the list of messages', () => {
  test('is whole until something is typed', () => {
    expect(ids('  ')).toEqual(['disabled', 'expired', 'missing']);
  });
  test('keeps what holds every typed word, in any order and case', () => {
    expect(ids('TOKEN missing')).toEqual(['missing']);
    expect(ids('token nonsense')).toEqual([]);
  });
  test('finds a message by a part of its code', () => {
    expect(ids('disabledexc')).toEqual(['disabled']);
  });
  test('finds the message in a pasted line, whatever stands in its place-holders', () => {
    const line =
      'An error occurred: Signature expired: 20261123T101010Z is now earlier than 20261123T102010Z (20261123T102510Z - 5 min.)';
    expect(ids(line)).toEqual(['expired']);
  });
  test('finds messages in a pasted text that breaks its lines', () => {
    expect(ids('some log\nmissing\n  authentication token\nend')).toEqual(['missing']);
  });
  test('falls back to the codes of a text whose message is not known', () => {
    const text = `2026-11-25 something\nfailed with DisabledException: words that nobody wrote down\n${'x'.repeat(200)}`;
    const found = read(makeBook(few), text);
    expect(found).toMatchObject({kind: 'near', unknown: [{line: 2, code: 'DisabledException'}]});
    expect(idsOf(found)).toEqual(['disabled']);
    expect(conclude(found, 3, text).says).toContain('No known message stands in these 3 lines, but 1 error');
  });
});

const facts = await loadFacts();
const all: readonly ListedMessage[] = facts.pages.flatMap(({page, topic, messages = []}) =>
  messages.map((entry) => ({...entry, page, topic})),
);
const book = makeBook(all);

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      const found = read(book, state.text);
      const outcomes = {
        all: 'all',
        listed: '',
        hits: idsOf(found).join(', '),
        near: `near ${idsOf(found)[0]}`,
        words: `${idsOf(found).length} by words`,
      };
      expect(outcomes[found.kind]).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(state.text.length).toBeLessThanOrEqual(mostChars);
    expect(codec.decode(codec.encode(state))).toEqual(clean(state));
  });
});

describe('what is found in a log', () => {
  const {text} = samples[1]!.state;
  const found = read(book, `${text}\n${text}`);
  const hits = found.kind === 'hits' ? found.hits : [];

  test('counts each message once, with its places', () => {
    expect(hits[0]?.lines).toEqual([4, 13]);
    expect(hits.every(({lines}) => lines.length === 2)).toBe(true);
    for (const hit of hits) {
      const {text: words, start, end} = excerptOf(text, hit.first);
      expect(words.slice(start, end)).toBe(text.slice(hit.first.start, hit.first.end));
    }
  });
  test('is shown without the colours of a terminal', () => {
    const coloured = `x \u{1b}[31mMissing Authentication\u{1b}[0m Token\u{1b}[0m y`;
    const shown = excerptOf(coloured, {start: 7, end: coloured.length - 6});
    expect(shown.text).toBe('x Missing Authentication Token y');
    expect(shown.text.slice(shown.start, shown.end)).toBe('Missing Authentication Token');
  });
  test('says what stood in the place-holders', () => {
    const denial = hits.find(({message: {id}}) => id === 'msg-no-identity-based-policy');
    expect(denial?.first.values.map(({value}) => value)).toEqual([
      'arn:aws:sts::111122223333:assumed-role/deploy/ci',
      'events:PutRule',
      'arn:aws:events:eu-central-1:111122223333:rule/nightly',
      'events:PutRule',
    ]);
  });
  test('is taken along without anything of the log', () => {
    expect(asMarkdown(hits)).toContain('(2×');
    expect(asMarkdown(hits)).not.toContain('111122223333');
  });
});

test('the tool of a page stands under a heading of its name', async () => {
  const {readFileSync, existsSync} = await import('node:fs');
  for (const {slug, tool} of await loadTopics()) {
    if (!tool) continue;
    const file = [`docs${slug}.mdx`, `docs${slug}/index.mdx`].find((path) => existsSync(path)) ?? '';
    expect(readFileSync(file, 'utf8')).toContain(`{/* ${toolAnchor(tool)} */}`);
  }
});

test.each([
  [[7], 'Line 7'],
  [[7, 7], 'Line 7: 2 times'],
  [[7, 1200, 1300], 'Lines 7, 1,200 and 1,300: 3 times'],
  [[1, 2, 3, 4, 5, 6], 'Lines 1, 2, 3, 4, 5 …: 6 times'],
  [[1, 1, 1, 1, 1, 1, 2, 2, 2, 2], 'Lines 1 and 2: 10 or more times'],
])('places %j are told as %j', (lines, told) => {
  expect(placesInWords(lines, 10)).toBe(told);
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored = 'errors.1=q1YqSa0oUbJS8vYN9swrS8zJTAkuSSxJda1ITi0oyczPU6oFAA';
    expect(codec.decode(stored)).toEqual({text: 'KMSInvalidStateException', messages: []});
  });

  test('of version 2 still opens', () => {
    expect(codec.decode('errors.2=q1YqSa0oUbJSUtJRyk0tLk5MTy1WsopWyi1O183OLdYtySjKLynJycxLV4qtBQA')).toEqual({
      text: '',
      messages: ['msg-kms-throttling'],
    });
  });

  test('carries one message as it was typed, and nothing of a log', () => {
    const one = {text: 'You must specify a region.', messages: []};
    expect(codec.decode(codec.encode(one))).toEqual(one);
    for (const text of ['a\nb', 'x'.repeat(1001)]) {
      expect(isOneMessage(text)).toBe(false);
      expect(codec.decode(codec.encode({text, messages: ['a']}))).toEqual({text: '', messages: ['a']});
    }
  });

  test('never carries access keys, tokens or signatures', () => {
    const secrets = [
      'AKIAIOSFODNN7EXAMPLE',
      'ASIAIOSFODNN7EXAMPLE',
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      `IQoJb3JpZ2luX2Vj${'Ab0/+'.repeat(40)}==`,
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
      'AYABeExampleTokenOfTheMetadataService==',
    ];
    for (const text of [
      `export AWS_ACCESS_KEY_ID=${secrets[0]}`,
      `credentials: ${secrets[1]} / ${secrets[2]}`,
      `"SessionToken": "${secrets[3]}",`,
      `session ${secrets[3]} used`,
      `Authorization: Bearer ${secrets[4]}`,
      `> X-aws-ec2-metadata-token: ${secrets[5]}`,
      `x-token=${secrets[5]}`,
    ]) {
      for (const carried of [codec.encode({text, messages: []}), openErrors(text).replace(/^.*#/, '')]) {
        const opened = codec.decode(carried)?.text ?? '';
        expect(opened).not.toBe('');
        for (const secret of secrets) expect(opened).not.toContain(secret.slice(0, 20));
      }
    }
  });
});

describe('handing a message over', () => {
  test('takes any text, as one line of bounded length', () => {
    const {text = ''} =
      codec.decode(openErrors(`[Error at /stack]\n  \u0000 ${'long '.repeat(9000)}`).replace(/^.*#/, '')) ?? {};
    expect(text).toMatch(/^\[Error at \/stack\] \u0000 long long/);
    expect(text.length).toBeLessThanOrEqual(1000);
  });

  test('cuts no credential in half', () => {
    const text = `${'x'.repeat(985)} ASIAIOSFODNN7EXAMPLE`;
    expect(openErrors(text)).toBe(openErrors(`${'x'.repeat(985)} (left out)`));
  });
});
