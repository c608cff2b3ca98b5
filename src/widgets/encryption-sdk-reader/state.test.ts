import {describe, expect, test} from 'vitest';
import {withoutSecrets} from '@site/src/share-link';
import {conclude, open, readKey, readPasted} from './answer';
import {copyForms, decryptCommand} from './copy-forms';
import {inField} from './file-text';
import {firstAnswer} from './first-answer';
import {sampleKey, samples} from './samples';
import {clean, codec, type State} from './state';

async function answer({message, opensWith}: State, key: Uint8Array<ArrayBuffer> = sampleKey) {
  const reading = readPasted(message, undefined);
  const opened =
    reading.kind === 'read' && reading.read.ok ? await open(reading.read.message, opensWith, key) : undefined;
  return {reading, opened, ...conclude(reading, {bytes: key}, opened)};
}

function sample(name: string): State {
  const found = samples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sample ${name}`);
  return found.state;
}

describe('the samples', () => {
  test.each(samples.map((one) => [one.name, one] as const))('%s says what it must', async (_, {state, expects}) => {
    const {text, tone} = await answer(state);
    expect(text).toMatch(new RegExp(`^${expects}`));
    expect(tone === 'good' || tone === 'warn').toBe(expects.startsWith('Opens'));
  });

  test('the first has the answer that is served with the page', async () => {
    const {tone, text} = await answer(samples[0].state);
    expect({tone, text}).toEqual(firstAnswer);
  });

  test('each opens from its link', () => {
    for (const {state} of samples) expect(codec.decode(codec.encode(state))).toEqual(state);
  });
});

describe('what is said', () => {
  test('a suite without key commitment is no good for the strictest policy', async () => {
    const {tone, text} = await answer(sample('non-framed'));
    expect(tone).toBe('warn');
    expect(text).toContain('REQUIRE_ENCRYPT_REQUIRE_DECRYPT refuses it');
  });

  test('the texts of the SDK stand beside the reasons', async () => {
    expect((await answer(sample('signature-altered'))).text).toContain('answers “Invalid Signature”');
    expect((await answer(sample('context-altered'))).text).toContain('answers “unencryptedDataKey has not been set”');
    expect((await answer(sample('cut-off'))).text).toContain('answers “Incomplete message”');
    expect((await answer(sample('kms-blob'))).text).toContain('answers “Malformed Header.”');
  });

  test('without a key nothing is called authentic', () => {
    const reading = readPasted(samples[0].state.message, undefined);
    expect(conclude(reading, undefined, undefined)).toMatchObject({
      tone: 'neutral',
      text: expect.stringContaining('Nothing is authenticated') as string,
    });
  });

  test('a key that is none is refused without being repeated', () => {
    expect(readKey('')).toBeUndefined();
    expect(readKey('0001')).toMatchObject({issue: {message: 'Expected an AES key of 128, 192 or 256 bits, found 16.'}});
    const issue = JSON.stringify(readKey('my secret!'));
    expect(issue).toContain('Expected base64 or hex digits.');
    expect(issue).not.toContain('secret');
  });

  test('the place of a letter that is no base64 is named', () => {
    const reading = readPasted('AgR4\nuB§s', undefined);
    expect(reading).toMatchObject({
      kind: 'issue',
      issue: {message: 'Line 2, column 3: Expected letters of base64 or hex digits, found “§”.'},
    });
  });
});

describe('what can be taken along', () => {
  test('the command asks KMS with the key, its Region and the whole context', () => {
    const reading = readPasted(sample('kms').message, undefined);
    if (reading.kind !== 'read' || !reading.read.ok) throw new Error('not read');
    const {header} = reading.read.message;
    const [key] = header.dataKeys;
    expect(key && decryptCommand(header, key)?.split(' \\\n  ')).toEqual([
      'aws kms decrypt',
      '--region us-east-1',
      '--key-id arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      `--encryption-context '{"app":"orders"}'`,
      expect.stringMatching(/^--ciphertext-blob AQICAHgA+==$/) as string,
      '--query Plaintext --output text',
    ]);
    const json = JSON.parse(copyForms(reading.read.message, reading.read.fields)[0]?.getText() ?? '') as object;
    expect(json).toMatchObject({algorithmSuite: '0x0478', encryptionContext: {app: 'orders'}, frames: [{bytes: 15}]});
  });

  test('a key in the field of the message stays out of links and storage', () => {
    const start = samples[0].state;
    const hex = Array.from(sampleKey, (byte) => byte.toString(16).padStart(2, '0')).join('');
    for (const message of [hex, hex.slice(0, 32), Buffer.from(sampleKey).toString('base64'), ` ${hex} `]) {
      expect(clean({...start, message}).message).toBe('');
    }
    expect(clean(start)).toEqual(start);
    const leaky = 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    expect(clean({...start, message: leaky}).message).toBe(withoutSecrets(leaky));
  });
});

test('a small file comes into the field, as text if it is text, and a large one does not', () => {
  const {message} = samples[0].state;
  const bytes = Uint8Array.from(Buffer.from(message, 'base64'));
  expect(inField(bytes)).toBe(message);
  expect(inField(Uint8Array.from(Buffer.from(`${message}\n`)))).toBe(message);
  expect(inField(new Uint8Array(100_000))).toBeUndefined();
});
