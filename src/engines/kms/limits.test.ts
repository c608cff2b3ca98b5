import {describe, expect, test} from 'vitest';
import {createKms, proveRsaLimit} from '.';
import {
  account,
  accountWith,
  answer,
  arn,
  call,
  caller,
  hastyPlatform,
  key,
  keys,
  platform,
  refusal,
  sized,
} from './testing/bench';

const KeyId = 'alias/app';
const violation = (name: string, constraint: string): string =>
  `ValidationException: 1 validation error detected: Value ${name} failed to satisfy constraint: Member must ${constraint}`;

describe('Encrypt takes 1 to 4,096 bytes under a symmetric key', () => {
  test.each([1, 4096])('%i bytes go in and come out', async (length) => {
    const {CiphertextBlob} = await answer('Encrypt', {KeyId, Plaintext: sized(length)});
    expect((await answer('Decrypt', {CiphertextBlob})).Plaintext).toBe(sized(length));
  });

  test('4,097 bytes and none are refused in the words of the API', async () => {
    expect(await refusal('Encrypt', {KeyId, Plaintext: sized(4097)})).toBe(
      violation("at 'plaintext'", 'have length less than or equal to 4096'),
    );
    expect(await refusal('Encrypt', {KeyId, Plaintext: ''})).toBe(
      violation("at 'plaintext'", 'have length greater than or equal to 1'),
    );
  });
});

describe('RSA plaintexts', () => {
  const limits = [
    ['RSA_2048', 'RSAES_OAEP_SHA_1', 214],
    ['RSA_2048', 'RSAES_OAEP_SHA_256', 190],
    ['RSA_3072', 'RSAES_OAEP_SHA_1', 342],
    ['RSA_3072', 'RSAES_OAEP_SHA_256', 318],
    ['RSA_4096', 'RSAES_OAEP_SHA_1', 470],
    ['RSA_4096', 'RSAES_OAEP_SHA_256', 446],
  ] as const;
  const rsa = {
    RSA_2048: keys.rsa2048,
    RSA_3072: key(33, {keySpec: 'RSA_3072'}),
    RSA_4096: key(34, {keySpec: 'RSA_4096'}),
  };
  const at = {...account, keys: Object.values(rsa)};

  test.each(limits)('%s with %s: %i bytes, and not one more', async (spec, EncryptionAlgorithm, limit) => {
    const hasty = createKms(hastyPlatform);
    const encrypt = (length: number) => {
      const request = {KeyId: rsa[spec].keyId, EncryptionAlgorithm, Plaintext: sized(length)};
      return hasty.call(at, {operation: 'Encrypt', request, caller});
    };
    expect(await encrypt(limit)).toMatchObject({outcome: 'answered', response: {EncryptionAlgorithm}});
    expect(await encrypt(limit + 1)).toMatchObject({
      exception: {
        ...{name: 'ValidationException', isRecorded: true},
        message: `Algorithm ${EncryptionAlgorithm} and key spec ${spec} cannot encrypt data larger than ${limit} bytes.`,
      },
    });
  });

  test.each(limits)('WebCrypto itself draws the line of %s with %s at %i bytes', async (spec, algorithm, limit) => {
    expect(await proveRsaLimit(platform, spec, algorithm)).toMatchObject({
      limit,
      atLimit: 'encrypted',
      above: 'refused',
    });
  });

  test('go in and come out', async () => {
    const request = {KeyId: keys.rsa2048.keyId, EncryptionAlgorithm: 'RSAES_OAEP_SHA_1'};
    const {CiphertextBlob} = await answer('Encrypt', {...request, Plaintext: sized(214)});
    expect((await answer('Decrypt', {...request, CiphertextBlob})).Plaintext).toBe(sized(214));
  });
});

test('Decrypt takes a blob of 6,144 bytes, and not one more', async () => {
  expect(await refusal('Decrypt', {CiphertextBlob: sized(6144)})).toBe('InvalidCiphertextException: ');
  expect(await refusal('Decrypt', {CiphertextBlob: sized(6145)})).toBe(
    violation("at 'ciphertextBlob'", 'have length less than or equal to 6144'),
  );
});

describe('GenerateDataKey', () => {
  test.each([
    [{KeySpec: 'AES_128'}, 16],
    [{KeySpec: 'AES_256'}, 32],
    [{NumberOfBytes: 1}, 1],
    [{NumberOfBytes: 1024}, 1024],
  ])('%o gives %i bytes, twice', async (size, length) => {
    const made = await answer('GenerateDataKey', {KeyId, ...size});
    expect(atob(made.Plaintext ?? '')).toHaveLength(length);
    expect(made.KeyMaterialId).toMatch(/^[\da-f]{64}$/);
    const opened = await answer('Decrypt', {CiphertextBlob: made.CiphertextBlob});
    expect(opened).toMatchObject({Plaintext: made.Plaintext, KeyId: arn(keys.app), KeyMaterialId: made.KeyMaterialId});
  });

  test('0 and 1,025 bytes are refused', async () => {
    expect(await refusal('GenerateDataKey', {KeyId, NumberOfBytes: 0})).toContain('greater than or equal to 1');
    expect(await refusal('GenerateDataKey', {KeyId, NumberOfBytes: 1025})).toContain('less than or equal to 1024');
  });

  test('both sizes or none are refused, in words that are marked as ours', async () => {
    for (const size of [{}, {KeySpec: 'AES_256', NumberOfBytes: 32}]) {
      const refused = await call('GenerateDataKey', {KeyId, ...size});
      expect(refused).toMatchObject({outcome: 'refused', exception: {name: 'ValidationException', isRecorded: false}});
    }
  });
});

describe('GenerateRandom', () => {
  test.each([1, 1024])('%i bytes', async (NumberOfBytes) => {
    expect(atob((await answer('GenerateRandom', {NumberOfBytes})).Plaintext ?? '')).toHaveLength(NumberOfBytes);
  });

  test.each([
    [{}, 'ValidationException: NumberOfBytes is required.'],
    [{NumberOfBytes: 0}, violation("'0' at 'numberOfBytes'", 'have value greater than or equal to 1')],
    [{NumberOfBytes: 1025}, violation("'1025' at 'numberOfBytes'", 'have value less than or equal to 1024')],
  ])('%o is refused as recorded', async (request, message) => {
    const refused = await call('GenerateRandom', request);
    expect(refused).toMatchObject({exception: {isRecorded: true}});
    expect(await refusal('GenerateRandom', request)).toBe(message);
  });
});

test('a request carries at most 10 grant tokens', async () => {
  const tokens = (count: number) => Array.from({length: count}, (_, index) => `token${index}`);
  await answer('Encrypt', {KeyId, Plaintext: sized(1), GrantTokens: tokens(10)});
  expect(await refusal('Encrypt', {KeyId, Plaintext: sized(1), GrantTokens: tokens(11)})).toContain(
    "at 'grantTokens' failed to satisfy constraint: Member must have length less than or equal to 10",
  );
});

test('messages to sign and signatures have their bounds too', async () => {
  const request = {KeyId: keys.p256.keyId, SigningAlgorithm: 'ECDSA_SHA_256'};
  await answer('Sign', {...request, Message: sized(4096)});
  expect(await refusal('Sign', {...request, Message: sized(4097)})).toContain("at 'message'");
  expect(await refusal('Verify', {...request, Message: sized(1), Signature: sized(6145)})).toContain("at 'signature'");
  expect(await refusal('Verify', {...request, Message: sized(1), Signature: sized(6144)})).toBe(
    'KMSInvalidSignatureException: ',
  );
});

test('several broken bounds are counted in one answer', async () => {
  const message = await refusal('Encrypt', {KeyId: '', Plaintext: sized(4097)});
  expect(message).toContain('2 validation errors detected:');
  expect(message).toContain("at 'keyId'");
  expect(message).toContain("at 'plaintext'");
});

test('the largest blob that Encrypt makes can be decrypted', async () => {
  const at = accountWith(keys.app, {});
  const context = Object.fromEntries(Array.from({length: 20}, (_, index) => [`name${index}`, 'x'.repeat(200)]));
  const made = await answer('Encrypt', {KeyId, Plaintext: sized(4096), EncryptionContext: context}, {at});
  expect(atob(made.CiphertextBlob ?? '').length).toBeLessThanOrEqual(6144);
});
