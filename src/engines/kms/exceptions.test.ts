import {describe, expect, test} from 'vitest';
import {keyStateRefusals, usableKeyStates} from '../../facts/kms/apis';
import {keyStates, type KmsKey} from '.';
import {account, accountWith, answer, arn, call, caller, flipped, keys, refusal, sized} from './testing/bench';

const KeyId = 'alias/app';
const EncryptionContext = {app: 'invoices', stage: 'prod'};
const Plaintext = sized(5);
const blobOf = async (request = {}): Promise<string> =>
  (await answer('Encrypt', {KeyId, Plaintext, EncryptionContext, ...request})).CiphertextBlob ?? '';

describe('a ciphertext opens with the context it was made with', () => {
  test('in whatever order the pairs stand', async () => {
    const CiphertextBlob = await blobOf();
    const opened = await answer('Decrypt', {CiphertextBlob, EncryptionContext: {stage: 'prod', app: 'invoices'}});
    expect(opened).toMatchObject({Plaintext, KeyId: arn(keys.app), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT'});
  });

  test.each([
    ['none', undefined],
    ['one pair less', {app: 'invoices'}],
    ['another case of a value', {...EncryptionContext, app: 'Invoices'}],
    ['another case of a name', {App: 'invoices', stage: 'prod'}],
    ['one pair more', {...EncryptionContext, more: ''}],
    ['names and values run together otherwise', {[['app', 'invoices', 'stage'].join('')]: 'prod'}],
  ])('and with %s it does not, without a word why', async (_, context) => {
    const refused = await call('Decrypt', {CiphertextBlob: await blobOf(), EncryptionContext: context});
    expect(refused).toMatchObject({
      outcome: 'refused',
      exception: {name: 'InvalidCiphertextException', message: '', isRecorded: true},
    });
  });

  test('an empty map is no context', async () => {
    const CiphertextBlob = await blobOf({EncryptionContext: {}});
    expect((await answer('Decrypt', {CiphertextBlob})).Plaintext).toBe(Plaintext);
  });
});

test('a blob with any bit altered does not open', async () => {
  const blob = await blobOf();
  for (const at of [0, 10, 150, -1, -17, -20]) {
    expect(await refusal('Decrypt', {CiphertextBlob: flipped(blob, at), EncryptionContext}), String(at)).toBe(
      'InvalidCiphertextException: ',
    );
  }
  expect(await refusal('Decrypt', {CiphertextBlob: blob.slice(0, -8), EncryptionContext})).toBe(
    'InvalidCiphertextException: ',
  );
});

test('another key, or none of the account, is told apart from a broken blob', async () => {
  const CiphertextBlob = await blobOf();
  expect(await refusal('Decrypt', {CiphertextBlob, EncryptionContext, KeyId: keys.other.keyId})).toBe(
    'IncorrectKeyException: The key ID in the request does not identify a CMK that can perform this operation.',
  );
  const denied =
    'AccessDeniedException: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.';
  const elsewhere = {...account, region: 'eu-west-1'};
  expect(await refusal('Decrypt', {CiphertextBlob, EncryptionContext}, {at: elsewhere})).toBe(denied);
  const nobody = {principal: 'arn:aws:iam::111122223333:role/nobody', identityPolicy: ''};
  expect(await refusal('Decrypt', {CiphertextBlob, EncryptionContext}, {as: nobody})).toBe(denied);
});

test('a blob of a multi-Region key opens in another Region', async () => {
  const CiphertextBlob = await blobOf({KeyId: keys.multi.keyId});
  const at = {...account, region: 'eu-west-1'};
  const opened = await answer('Decrypt', {CiphertextBlob, EncryptionContext}, {at});
  expect(opened).toMatchObject({Plaintext, KeyId: arn(keys.multi, 'eu-west-1')});
});

describe('RSA', () => {
  const request = {KeyId: keys.rsa2048.keyId, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256'};

  test('needs the key and the algorithm to decrypt', async () => {
    const {CiphertextBlob} = await answer('Encrypt', {...request, Plaintext});
    expect(atob(CiphertextBlob ?? '')).toHaveLength(256);
    const {EncryptionAlgorithm} = request;
    expect(await refusal('Decrypt', {CiphertextBlob, EncryptionAlgorithm})).toBe(
      'ValidationException: KeyId must not be null',
    );
    expect(await refusal('Decrypt', {...request, CiphertextBlob, EncryptionAlgorithm: 'RSAES_OAEP_SHA_1'})).toBe(
      'InvalidCiphertextException: ',
    );
    expect(await answer('Decrypt', {...request, CiphertextBlob})).not.toHaveProperty('KeyMaterialId');
  });

  test('takes no encryption context', async () => {
    const message =
      'ValidationException: EncryptionContext is not supported when encrypting/decrypting with asymmetric CMKs.';
    expect(await refusal('Encrypt', {...request, Plaintext, EncryptionContext})).toBe(message);
    expect(await refusal('Decrypt', {...request, CiphertextBlob: sized(256), EncryptionContext})).toBe(message);
  });

  test('is not the default algorithm', async () => {
    expect(await refusal('Encrypt', {KeyId: request.KeyId, Plaintext})).toBe(
      'InvalidKeyUsageException: Algorithm SYMMETRIC_DEFAULT is incompatible with key spec RSA_2048.',
    );
  });

  test('gives no data keys', async () => {
    const refused = await refusal('GenerateDataKey', {KeyId: request.KeyId, KeySpec: 'AES_256'});
    expect(refused).toMatch(/^InvalidKeyUsageException: .*RSA_2048/);
    expect(await refusal('GenerateDataKey', {KeyId: keys.hmac.keyId, KeySpec: 'AES_256'})).toMatch(
      /^InvalidKeyUsageException: .*GENERATE_VERIFY_MAC/,
    );
  });
});

test('a signing key does not encrypt', async () => {
  const request = {KeyId: keys.rsaSign.keyId, Plaintext, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256'};
  expect(await refusal('Encrypt', request)).toBe(
    `InvalidKeyUsageException: ${arn(keys.rsaSign)} key usage is SIGN_VERIFY which is not valid for Encrypt.`,
  );
  expect(await call('Encrypt', request)).toMatchObject({exception: {isRecorded: true}});
});

describe('key states', () => {
  test.each([
    ['Disabled', 'DisabledException', 'is disabled.'],
    ['PendingDeletion', 'KMSInvalidStateException', 'is pending deletion (or pending replica deletion).'],
    ['PendingReplicaDeletion', 'KMSInvalidStateException', 'is pending deletion (or pending replica deletion).'],
    ['PendingImport', 'KMSInvalidStateException', 'is pending import.'],
    ['Creating', 'KMSInvalidStateException', 'is creating.'],
    ['Unavailable', 'KMSInvalidStateException', 'is unavailable.'],
  ] as const)('%s answers %s to every operation', async (keyState, name, text) => {
    const CiphertextBlob = await blobOf();
    const at = accountWith(keys.app, {keyState});
    const message = `${name}: ${arn(keys.app)} ${text}`;
    expect(await refusal('Encrypt', {KeyId, Plaintext}, {at})).toBe(message);
    expect(await refusal('GenerateDataKey', {KeyId, KeySpec: 'AES_256'}, {at})).toBe(message);
    expect(await refusal('Decrypt', {CiphertextBlob, EncryptionContext}, {at})).toBe(message);
    expect(
      await refusal(
        'ReEncrypt',
        {CiphertextBlob, DestinationKeyId: keys.other.keyId, SourceEncryptionContext: EncryptionContext},
        {at},
      ),
    ).toBe(message);
  });

  test('are those of the facts', () => {
    const {value} = usableKeyStates;
    expect(new Set(keyStates)).toEqual(new Set([...value, ...Object.keys(keyStateRefusals)]));
  });

  test('Updating works as Enabled does', async () => {
    await answer('Encrypt', {KeyId, Plaintext}, {at: accountWith(keys.app, {keyState: 'Updating'})});
  });
});

describe('the key is named by id, ARN, alias or alias ARN', () => {
  const aliasArn = 'arn:aws:kms:us-east-1:111122223333:alias/app';
  test.each([keys.app.keyId, arn(keys.app), 'alias/app', aliasArn])('%s', async (name) => {
    expect((await answer('Encrypt', {KeyId: name, Plaintext})).KeyId).toBe(arn(keys.app));
  });

  const missing: KmsKey = {...keys.app, keyId: '12345678-aaaa-bbbb-cccc-111122223333'};
  test.each([
    [missing.keyId, `NotFoundException: Key '${arn(missing)}' does not exist`],
    [arn(missing), `NotFoundException: Key '${arn(missing)}' does not exist`],
    ['fake-key-id', "NotFoundException: Invalid keyId 'fake-key-id'"],
    [arn(keys.app, 'eu-west-1'), 'NotFoundException: Invalid arn eu-west-1'],
    ['alias/none', 'NotFoundException: Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found.'],
  ])('%s is refused', async (name, message) => {
    expect(await refusal('Encrypt', {KeyId: name, Plaintext})).toBe(message);
  });

  test('a key of another account is denied', async () => {
    const foreign = arn(keys.app).replace('111122223333', '444455556666');
    expect(await refusal('Encrypt', {KeyId: foreign, Plaintext})).toMatch(/^AccessDeniedException/);
  });
});

test('a dry run that would work answers with an exception, and one that would fail with its own', async () => {
  const message = 'DryRunOperationException: The request would have succeeded, but the DryRun option is set.';
  const CiphertextBlob = await blobOf();
  expect(await refusal('Encrypt', {KeyId, Plaintext, DryRun: true})).toBe(message);
  expect(await refusal('GenerateDataKey', {KeyId, KeySpec: 'AES_256', DryRun: true})).toBe(message);
  expect(await refusal('Decrypt', {CiphertextBlob, EncryptionContext, DryRun: true})).toBe(message);
  expect(await refusal('Decrypt', {CiphertextBlob, DryRun: true})).toBe('InvalidCiphertextException: ');
  const modified = {DryRun: true, DryRunModifiers: ['IGNORE_CIPHERTEXT']};
  expect(await refusal('Decrypt', {KeyId, ...modified})).toBe(message);
  expect(await refusal('Decrypt', {KeyId})).toMatch(/^ValidationException/);
});

test('over the quota every call is throttled', async () => {
  expect(await refusal('GenerateRandom', {NumberOfBytes: 1}, {isThrottled: true})).toBe(
    'ThrottlingException: You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.',
  );
});

test('wrong JSON types are no constraint but a serialization fault', async () => {
  for (const request of [
    {KeyId, Plaintext: 'not base64'},
    {KeyId, Plaintext: 'QQ'},
    {KeyId: 5, Plaintext},
    {KeyId, Plaintext, EncryptionContext: {a: 1}},
    {KeyId, Plaintext, DryRun: 'yes'},
  ]) {
    expect(await refusal('Encrypt', request)).toMatch(/^SerializationException/);
  }
});

test('names that the operation does not have are listed, and passed over', async () => {
  const made = await call('Encrypt', {KeyId, Plaintext, PlainText: 'x'}, {as: caller});
  expect(made).toMatchObject({outcome: 'answered', unknownMembers: ['PlainText']});
});
