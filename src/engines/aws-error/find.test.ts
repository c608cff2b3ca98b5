import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {makeRecogniser, mostPlaces} from './index';
import {plainText} from './plain-text';

const message = (id: string, text: string, code?: string) => ({id, text, code});
const recogniser = makeRecogniser([
  message('passed', 'Request would have succeeded, but DryRun flag is set.', 'DryRunOperation'),
  message(
    'cli',
    'aws: [ERROR]: An error occurred (DryRunOperation) when calling the <operation> operation: Request would have succeeded, but DryRun flag is set.',
    'DryRunOperation',
  ),
  message('disabled', '<key ARN> is disabled.', 'DisabledException'),
  message('reason', 'Event pattern is not valid. Reason: <reason>'),
  message('array', '"<field>" must be an object or an array'),
  message(
    'denied',
    'User: <arn> is not authorized to perform: <action> on resource: <arn> because no <permissions boundary | session policy> allows the <action> action',
  ),
]);
const ids = (text: string, parts = false): readonly string[] =>
  recogniser
    .find(text)
    .messages.filter(({isPart}) => parts || !isPart)
    .map((found) => found.message.id);

describe('a text', () => {
  test('gives its messages in order of appearance, each with its place', () => {
    const text = 'x\nRequest would have succeeded, but DryRun flag is set.\nEvent pattern is not valid. Reason: odd\n';
    const {messages} = recogniser.find(text);
    expect(messages.map(({start, end}) => text.slice(start, end))).toEqual([
      'Request would have succeeded, but DryRun flag is set.',
      'Event pattern is not valid. Reason: odd',
    ]);
  });

  test('of a longer message keeps the shorter one in it apart', () => {
    const text =
      'aws: [ERROR]: An error occurred (DryRunOperation) when calling the RunInstances operation: Request would have succeeded, but DryRun flag is set.';
    expect(ids(text)).toEqual(['cli']);
    expect(ids(text, true)).toEqual(['cli', 'passed']);
  });

  test('keeps a message that stands as the reason of another', () => {
    expect(ids('Event pattern is not valid. Reason: "source" must be an object or an array at [Source: x]')).toEqual([
      'reason',
      'array',
    ]);
  });

  test('does not take everyday words for a short message', () => {
    expect(ids('The feature is disabled. Carry on.')).toEqual([]);
    expect(ids('arn:aws:kms:eu-central-1:111122223333:key/k is disabled. Carry on.')).toEqual(['disabled']);
    expect(ids('An error occurred (DisabledException) when calling the Encrypt operation: k is disabled.')).toEqual([
      'disabled',
    ]);
  });

  test('does not tie a message together from unrelated lines', () => {
    const noise = '2026-11-25 some other line of the log\n'.repeat(4);
    const [opening, end] = [
      'User: arn:aws:iam::111122223333:user/b is not authorized to perform: s3:GetObject on resource: ',
      'because no session policy allows the s3:GetObject action',
    ];
    expect(ids(`${opening}arn:aws:s3:::b/k ${end}`)).toEqual(['denied']);
    expect(ids(`${opening}arn:aws:s3:::b/k\n${noise}${end}`)).toEqual([]);
  });

  test('accepts only what a place-holder lists', () => {
    const text = (type: string): string =>
      `User: arn:x is not authorized to perform: a:b on resource: c because no ${type} allows the a:b action`;
    expect(ids(text('session policy'))).toEqual(['denied']);
    expect(ids(text('bucket list'))).toEqual([]);
  });

  test('tells of a code only where it stands whole and in its own letters', () => {
    const codes = (text: string): readonly string[] => recogniser.find(text).codes.map(({code}) => code);
    expect(codes('failed: DisabledException.')).toEqual(['DisabledException']);
    expect(codes('KeyDisabledException disabledexception DisabledExceptions')).toEqual([]);
  });

  test('that repeats a message endlessly is counted up to a limit', () => {
    const found = recogniser.find('Request would have succeeded, but DryRun flag is set.\n'.repeat(mostPlaces + 500));
    expect(found.messages).toHaveLength(mostPlaces);
  });
});

describe('the plain form', () => {
  test('undoes escapes of JSON, XML and terminals', () => {
    const written = 'A \\"B\\"\\n\u{1b}[31mC\u{1b}[0m \\\\\\"D\\\\\\" &lt;E&gt; \\u003cF\\u003e\u00a0“G”';
    expect(plainText(written).text).toBe('a "b" c "d" <e> <f> "g"');
  });

  test('leads back to the reader’s text, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        const {text: plain, offsets} = plainText(text);
        expect(offsets).toHaveLength(plain.length + 1);
        for (let at = 1; at < offsets.length; at += 1) expect(offsets[at]! > offsets[at - 1]!).toBe(true);
        expect(offsets.at(-1)).toBe(text.length);
      }),
    );
  });

  test('never keeps two blanks together, nor one at the start', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', '\n', '\t', 'a', '\\n', '&nbsp;')), (parts) => {
        expect(plainText(parts.join('')).text).not.toMatch(/^ | {2}/);
      }),
    );
  });
});

describe('a megabyte', () => {
  const line =
    '2026-11-25T10:00:00.000Z INFO request 8f14e45f-ceea-467f handled GET /orders/17 in 21 ms status=200 agent="\\"x\\""\n';
  const seconds = (text: string): number => {
    recogniser.find(text);
    const start = process.cpuUsage();
    recogniser.find(text);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1e6;
  };

  test.each([
    ['of an ordinary log', line],
    ['of one line', 'abc '],
    ['of beginnings of a message', 'because no session policy allows the '],
    ['of one message', 'arn:aws:kms:x:1:key/k is disabled. '],
    // A tenth of a second at rest; the bound is loose because test machines are busy, and tells what grows with the square.
  ])('%s is looked through quickly', (_, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length)) + line;
    expect(seconds(text)).toBeLessThan(1);
  });
});
