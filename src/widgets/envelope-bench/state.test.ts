import {describe, expect, test} from 'vitest';
import {isObject, readJson} from '@site/src/engines/json-text';
import {createKms, toBase64, utf8, type Platform} from '@site/src/engines/kms';
import {conclude} from './conclude';
import {fixedDice} from './fixed-dice';
import {readContext} from './read-context';
import {member, responseOf} from './run';
import {runText} from './run-text';
import {sampleText, samples} from './samples';
import {sendTo} from './send';
import {prepare} from './setup';
import {adviceOf, readSize, sizeRows} from './sizes';
import {breakages, codec, type Breakage, type State} from './state';
import {sequelOf, templateOf} from './templates';
import {worked} from './worked';

const platform: Platform = {
  subtle: crypto.subtle,
  randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
};
const kms = createKms(platform);
const [first] = samples;

async function runOf(state: State, text = sampleText) {
  const {setup} = prepare(state);
  if (!setup) throw new Error('the fields are wrong');
  return runText(kms, platform, setup, text);
}

/** What the bench says of a state. */
async function verdictOf(state: State): Promise<string> {
  if (state.tab === 'envelope') return conclude(await runOf(state)).text;
  const read = readJson(state.request);
  if (!read.ok || !isObject(read.value)) return 'no request';
  const answer = await sendTo(kms, state, read.value);
  return answer.outcome === 'refused' ? `${answer.exception.name}: ${answer.exception.message}` : answer.outcome;
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    async (_, {state, expects}) => {
      expect(await verdictOf(state)).toContain(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('the answer that stands in the page is what the bench makes with its fixed dice', async () => {
    const fixed = {subtle: crypto.subtle, randomBytes: fixedDice()};
    const {setup} = prepare(first.state);
    expect(await runText(createKms(fixed), fixed, setup!, sampleText)).toEqual(worked);
  });
});

describe('what can be broken', () => {
  const ends: Readonly<Record<Breakage, string>> = {
    nothing: 'Opened again: 48 bytes.',
    'no-context': 'Decrypt answers InvalidCiphertextException, with an empty message',
    'context-case': 'Decrypt answers InvalidCiphertextException, with an empty message',
    'flip-key': 'Decrypt answers InvalidCiphertextException, with an empty message',
    'flip-data': 'the data did not open with it. Frame 1',
    'cut-data': 'the data did not open with it. Frame 1',
    Disabled: 'DisabledException',
    PendingDeletion: 'is pending deletion',
    PendingImport: 'is pending import.',
    'other-key': 'IncorrectKeyException',
    'other-region': 'The ciphertext refers to a customer master key that does not exist',
    denied: 'AccessDeniedException',
    throttled: 'ThrottlingException',
    'dry-run': 'DryRunOperationException',
  };

  // Contexts of a key policy are looked at before the ciphertext; a policy that asks for none lets the blob speak.
  const open: State = {
    ...first.state,
    keys: first.state.keys.map((key) => ({
      ...key,
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            ...{Effect: 'Allow', Action: 'kms:*', Resource: '*'},
            Principal: {AWS: [first.state.writer, first.state.reader]},
          },
        ],
      }),
    })),
  };

  test.each(breakages)('%s', async (broken) => {
    expect(conclude(await runOf({...open, broken})).text).toContain(ends[broken]);
  });

  test('a key policy that asks for the context denies before anything is opened', async () => {
    expect(await verdictOf({...first.state, broken: 'no-context'})).toContain('AccessDeniedException');
  });

  test('without a data key nothing is encrypted', async () => {
    const run = await runOf({...first.state, keyName: 'alias/none'});
    expect(run).not.toHaveProperty('stored');
    expect(conclude(run).text).toContain('nothing was encrypted. GenerateDataKey answers NotFoundException');
  });
});

describe('a link', () => {
  test('carries neither the plaintext of a request nor a grant token, and keeps the length', () => {
    const typed = toBase64(utf8('my password is hunter2'));
    const request = `{"KeyId": "alias/app", "Plaintext": "${typed}", "GrantTokens": ["secret-grant"]}`;
    const opened = codec.decode(codec.encode({...first.state, request}));
    expect(opened?.request).not.toContain(typed);
    expect(opened?.request).not.toContain('secret-grant');
    expect(JSON.parse(opened?.request ?? '')).toMatchObject({Plaintext: toBase64(new Uint8Array(22))});
  });

  test('a broken request is cleaned as well', () => {
    const {request} = codec.clean({...first.state, request: '{"Message": "aGVsbG8h, '});
    expect(request).not.toContain('aGVsbG8h');
  });

  test('carries no data key: the state has no place for one', async () => {
    const run = await runOf(first.state);
    const dataKey = member(responseOf(run.generate), 'Plaintext');
    expect(dataKey).toHaveLength(44);
    expect(JSON.stringify(codec.clean(first.state))).not.toContain(dataKey);
    expect(Object.keys(first.state)).not.toContain('text');
  });

  test('stored links still open', () => {
    const link = codec.encode(first.state);
    expect(link).toMatch(/^envelope\.1=/);
    expect(codec.decode(`${link.slice(0, -4)}`)).toBeUndefined();
  });
});

describe('fields', () => {
  test('a context is read a pair a line, and what is wrong is named with its line', () => {
    expect(readContext('app=a=b\n\nempty=', 'context')).toEqual({context: {app: 'a=b', empty: ''}, issues: []});
    expect(readContext('app\n=x\na=1\na=2', 'context').issues.map(({message}) => message)).toEqual([
      'Line 1: expected name=value, such as app=invoices.',
      'Line 2: expected name=value, such as app=invoices.',
      'Line 4: the name “a” stands here twice; a map has each name once.',
    ]);
    expect(prepare({...first.state, writer: 'me'}).issues).toMatchObject([{field: 'writer'}]);
  });

  test('sizes are advised on at each limit and above it', () => {
    expect(sizeRows.map(({limit}) => limit)).toEqual([4096, 470, 446, 342, 318, 214, 190]);
    expect(adviceOf(190)).toContain('Every key');
    expect(adviceOf(191)).toContain('some RSA keys');
    expect(adviceOf(471)).toContain('no RSA key');
    expect(adviceOf(4096)).toContain('A symmetric key');
    expect(adviceOf(4097)).toContain('Ask for a data key');
    expect(readSize(' 4,096 ')).toBe(4096);
    expect(readSize('0')).toBeUndefined();
    expect(readSize('4 KB')).toBeUndefined();
  });
});

describe('the console', () => {
  const {keys} = first.state;
  const call = async (operation: State['operation'], request: string) => {
    const state = {...first.state, operation};
    const parsed = JSON.parse(request) as Record<string, unknown>;
    return {parsed, answer: await sendTo(kms, state, parsed)};
  };

  test.each(['Encrypt', 'GenerateDataKeyWithoutPlaintext', 'GenerateDataKeyPair', 'Sign', 'GenerateMac'] as const)(
    'the request to begin with of %s is answered, and so is what follows',
    async (operation) => {
      const {parsed, answer} = await call(operation, templateOf(operation, keys));
      expect(answer).toMatchObject({outcome: 'answered', unknownMembers: []});
      const next = answer.outcome === 'answered' && sequelOf(operation, parsed, answer.response);
      if (!next) throw new Error('nothing follows');
      expect((await call(next.operation, next.request)).answer).toMatchObject({outcome: 'answered'});
    },
  );

  test('a ciphertext under RSA is decrypted with its key and algorithm', async () => {
    const request = JSON.stringify({KeyId: 'alias/rsa', Plaintext: 'QQ==', EncryptionAlgorithm: 'RSAES_OAEP_SHA_1'});
    const {parsed, answer} = await call('Encrypt', request);
    const next = answer.outcome === 'answered' && sequelOf('Encrypt', parsed, answer.response);
    if (!next) throw new Error('nothing follows');
    expect((await call(next.operation, next.request)).answer).toMatchObject({response: {Plaintext: 'QQ=='}});
  });
});
