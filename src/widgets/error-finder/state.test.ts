import {describe, expect, test} from 'vitest';
import {makeRecogniser} from '@site/src/engines/aws-error';
import {loadFacts} from '../../plugins/load-facts';
import {loadTopics} from '../../plugins/load-topics';
import {asMarkdown, conclude} from './conclude';
import {excerptOf} from './excerpt';
import {lookUp, toolAnchor, type ListedMessage, type LookedUp} from './look-up';
import {samples} from './samples';
import {clean, codec, mostChars} from './state';

const message = (id: string, text: string, code?: string): ListedMessage => ({
  ...{id, text, from: 'AWS KMS', meaning: 'm', mend: 'm', page: '/kms', topic: 'KMS'},
  ...(code ? {code} : {}),
});
const few = [
  message('disabled', '<key ARN> is disabled.', 'DisabledException'),
  message('expired', 'Signature expired: <time> is now earlier than <time> (<time> - 5 min.)'),
  message('missing', 'Missing Authentication Token'),
];
const idsOf = (found: LookedUp): readonly string[] =>
  found.kind === 'hits' ? found.hits.map((hit) => hit.message.id) : found.messages.map(({id}) => id);
const ids = (query: string): readonly string[] => idsOf(lookUp(few, makeRecogniser(few), query));

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
    const found = lookUp(few, makeRecogniser(few), text);
    expect(found).toMatchObject({kind: 'codes', codes: ['DisabledException']});
    expect(conclude(found, 3, text).says).toContain('DisabledException does');
  });
});

const book = await loadFacts();
const all: readonly ListedMessage[] = book.pages.flatMap(({page, topic, messages = []}) =>
  messages.map((entry) => ({...entry, page, topic})),
);
const recogniser = makeRecogniser(all);

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      const found = lookUp(all, recogniser, state.text);
      const outcome = found.kind === 'hits' ? idsOf(found).join(', ') : `${idsOf(found).length} by ${found.kind}`;
      expect(found.kind === 'all' ? 'all' : outcome).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(state.text.length).toBeLessThanOrEqual(mostChars);
    expect(codec.decode(codec.encode(state))).toEqual(clean(state));
  });
});

describe('what is found in a log', () => {
  const {text} = samples[1]!.state;
  const found = lookUp(all, recogniser, `${text}\n${text}`);
  const hits = found.kind === 'hits' ? found.hits : [];

  test('counts each message once, with its places', () => {
    expect(hits.every(({count}) => count === 2)).toBe(true);
    expect(excerptOf(text, hits[0]!.first)).toMatchObject({line: 4});
    for (const hit of hits) {
      const {text: words, start, end} = excerptOf(text, hit.first);
      expect(words.slice(start, end)).toBe(text.slice(hit.first.start, hit.first.end));
    }
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

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored = 'errors.1=q1YqSa0oUbJS8vYN9swrS8zJTAkuSSxJda1ITi0oyczPU6oFAA';
    expect(codec.decode(stored)).toEqual({text: 'KMSInvalidStateException'});
  });

  test('never carries access keys, tokens or signatures of a pasted log', () => {
    const secrets = [
      'AKIAIOSFODNN7EXAMPLE',
      'ASIAIOSFODNN7EXAMPLE',
      'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      `IQoJb3JpZ2luX2Vj${'Ab0/+'.repeat(40)}==`,
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
      'AYABeExampleTokenOfTheMetadataService==',
    ];
    const text = [
      `export AWS_ACCESS_KEY_ID=${secrets[0]}`,
      `credentials: ${secrets[1]} / ${secrets[2]}`,
      `"SessionToken": "${secrets[3]}",`,
      `session ${secrets[3]} used`,
      `Authorization: Bearer ${secrets[4]}`,
      `> X-aws-ec2-metadata-token: ${secrets[5]}`,
      `x-token=${secrets[5]}`,
    ].join('\n');
    const carried = codec.decode(codec.encode({text}))?.text ?? '';
    for (const secret of secrets) expect(carried).not.toContain(secret.slice(0, 20));
    expect(clean({text: carried})).toEqual({text: carried});
  });
});
