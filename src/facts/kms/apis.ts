import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const api = (operation: string): Source => ({
  title: `AWS KMS API Reference, ${operation}`,
  url: `https://docs.aws.amazon.com/kms/latest/APIReference/API_${operation}.html`,
  checked,
});
const model: Source = {
  title: 'botocore 1.43.107, kms service model',
  url: 'https://github.com/boto/botocore',
  checked,
};
const keyState: Source = {
  title: 'AWS KMS Developer Guide, Key states of AWS KMS keys',
  url: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
  checked,
};
const requestQuotas: Source = {
  title: 'AWS KMS Developer Guide, Request quotas',
  url: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked,
};
const resourceQuotaPage: Source = {
  title: 'AWS KMS Developer Guide, Resource quotas',
  url: 'https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html',
  checked,
};
const encryptionContext: Source = {
  title: 'AWS KMS Developer Guide, Encryption context',
  url: 'https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html',
  checked,
};
const dataKeyCaching: Source = {
  title: 'AWS Encryption SDK Developer Guide, Data key caching',
  url: 'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-key-caching.html',
  checked,
};
const thresholds: Source = {
  title: 'AWS Encryption SDK Developer Guide, Setting cache security thresholds',
  url: 'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/thresholds.html',
  checked,
};
const clientNode: Source = {
  title: '@aws-crypto/client-node 5.0.2, run',
  url: 'https://github.com/aws/aws-encryption-sdk-javascript',
  checked,
};
/** The same version, run again for the messages of its decryption. */
const clientNode502: Source = {...clientNode, checked: '2026-11-25'};
const localstack: Source = {
  title: 'localstack/localstack, answers recorded from AWS (2023 and 2024)',
  url: 'https://github.com/localstack/localstack',
  checked,
};
const stackd: Source = {
  title: 'radkawar/stackd, answers recorded from AWS (September 2026)',
  url: 'https://github.com/radkawar/stackd',
  checked,
};

/** Most bytes that `Encrypt` takes under a symmetric key. */
export const encryptMaxBytes = {
  id: 'kms-encrypt',
  value: 4096,
  statement:
    '`Encrypt` takes up to 4,096 bytes of plaintext under a symmetric encryption KMS key (`SYMMETRIC_DEFAULT`). RSA keys take far less.',
  sources: [api('Encrypt'), model, localstack],
  evidence: 'documentation',
  was: [
    {
      path: ['KMS APIs', '`Encrypt`: encrypt up to 4 KB of data'],
      verdict: 'imprecise',
      change: 'The 4,096 bytes hold for symmetric keys only; RSA keys take 190 to 470 bytes.',
    },
  ],
} as const satisfies Fact<number>;

/** Most bytes of a ciphertext blob that `Decrypt` takes. */
export const ciphertextMaxBytes = {
  id: 'kms-decrypt',
  value: 6144,
  statement: '`Decrypt` takes a ciphertext blob of up to 6,144 bytes and returns up to 4,096 bytes of plaintext.',
  sources: [api('Decrypt'), model],
  evidence: 'model',
  was: [
    {
      path: ['KMS APIs', '`Decrypt`: decrypt up to 4 KB of data'],
      verdict: 'imprecise',
      change: 'The limit on the input is 6,144 bytes of ciphertext; 4,096 bytes is the most that comes out.',
    },
  ],
} as const satisfies Fact<number>;

/** Fewest and most bytes of `GenerateRandom`. */
export const randomBytes = {
  id: 'kms-generate-random',
  value: [1, 1024],
  statement:
    '`GenerateRandom` returns 1 to 1,024 random *bytes*, base64-encoded in JSON, not a string. It uses no KMS key, and `NumberOfBytes` has no default.',
  sources: [api('GenerateRandom'), model, localstack],
  evidence: 'documentation',
  was: [
    {
      path: ['KMS APIs', '`GenerateRandom`: return a random string'],
      verdict: 'wrong',
      change: 'It returns random bytes, which JSON carries as base64; they are not printable text.',
    },
  ],
} as const satisfies Fact<readonly number[]>;

const rsaPlaintext = <Bytes extends readonly [number, number]>(
  keySpec: 'RSA_2048' | 'RSA_3072' | 'RSA_4096',
  id: string,
  value: Bytes,
) => ({
  id,
  value,
  statement: `An ${keySpec} key encrypts up to ${value[0]} bytes with \`RSAES_OAEP_SHA_1\` and up to ${value[1]} bytes with \`RSAES_OAEP_SHA_256\`.`,
  sources: [api('Encrypt'), localstack] as const,
  evidence: 'documentation' as const,
});

/** Most plaintext bytes under RSA_2048: `RSAES_OAEP_SHA_1`, `RSAES_OAEP_SHA_256`. */
export const rsa2048MaxBytes = rsaPlaintext('RSA_2048', 'kms-encrypt-rsa-2048', [214, 190]) satisfies Fact<
  readonly number[]
>;

/** Most plaintext bytes under RSA_3072: `RSAES_OAEP_SHA_1`, `RSAES_OAEP_SHA_256`. */
export const rsa3072MaxBytes = rsaPlaintext('RSA_3072', 'kms-encrypt-rsa-3072', [342, 318]) satisfies Fact<
  readonly number[]
>;

/** Most plaintext bytes under RSA_4096: `RSAES_OAEP_SHA_1`, `RSAES_OAEP_SHA_256`. */
export const rsa4096MaxBytes = rsaPlaintext('RSA_4096', 'kms-encrypt-rsa-4096', [470, 446]) satisfies Fact<
  readonly number[]
>;

/** Most plaintext bytes with the SM2PKE algorithm. */
export const sm2MaxBytes = {
  id: 'kms-encrypt-sm2',
  value: 1024,
  statement: '`SM2PKE`, which exists in the China Regions only, encrypts up to 1,024 bytes.',
  sources: [api('Encrypt')],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Named lengths of a data key. */
export const dataKeySpecs = {
  id: 'kms-data-key-specs',
  value: ['AES_128', 'AES_256'],
  statement: 'A data key is asked for with exactly one of `KeySpec` (`AES_128` or `AES_256`) and `NumberOfBytes`.',
  sources: [api('GenerateDataKey'), model],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fewest and most bytes of a data key. */
export const dataKeyBytes = {
  id: 'kms-data-key-bytes',
  value: [1, 1024],
  statement: '`NumberOfBytes` of a data key is 1 to 1,024.',
  sources: [api('GenerateDataKey'), model],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** Key pairs that `GenerateDataKeyPair` makes. */
export const dataKeyPairSpecs = {
  id: 'kms-data-key-pair',
  value: [
    'RSA_2048',
    'RSA_3072',
    'RSA_4096',
    'ECC_NIST_P256',
    'ECC_NIST_P384',
    'ECC_NIST_P521',
    'ECC_SECG_P256K1',
    'ECC_NIST_EDWARDS25519',
    'SM2',
  ],
  statement:
    '`GenerateDataKeyPair` makes `RSA_2048`, `RSA_3072`, `RSA_4096`, `ECC_NIST_P256`, `ECC_NIST_P384`, `ECC_NIST_P521`, `ECC_SECG_P256K1`, `ECC_NIST_EDWARDS25519` and `SM2` pairs. The public key comes as DER SPKI, the private key as PKCS#8 DER and encrypted.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Most grant tokens of one request. */
export const maxGrantTokens = {
  id: 'kms-grant-tokens',
  value: 10,
  statement: 'A request carries at most 10 grant tokens.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Key states in which cryptographic calls work. */
export const usableKeyStates = {
  id: 'kms-key-states',
  value: ['Enabled', 'Updating'],
  statement: 'A KMS key does cryptographic work only in the key states `Enabled` and `Updating`.',
  sources: [keyState],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Shortest and longest waiting period of a scheduled key deletion, in days. */
export const deletionWindowDays = {
  id: 'kms-deletion-window',
  value: [7, 30],
  statement: 'A key that is scheduled for deletion waits 7 to 30 days, 30 unless you say otherwise.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** Symmetric request quota of Regions not named below, per second. */
export const symmetricQuota = {
  id: 'kms-quotas',
  value: 10_000,
  statement:
    'Symmetric cryptographic calls share one quota for each account and Region: 10,000 requests a second by default. `Encrypt`, `Decrypt`, `ReEncrypt`, `GenerateDataKey`, `GenerateDataKeyWithoutPlaintext`, `GenerateMac`, `VerifyMac` and `GenerateRandom` draw on it.',
  sources: [requestQuotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Regions whose symmetric request quota is 20,000 a second. */
export const symmetricQuota20000Regions = {
  id: 'kms-quotas-20000',
  value: ['us-east-2', 'ap-southeast-1', 'ap-southeast-2', 'ap-northeast-1', 'eu-central-1', 'eu-west-2'],
  statement:
    'The shared symmetric quota is 20,000 a second in us-east-2, ap-southeast-1, ap-southeast-2, ap-northeast-1, eu-central-1 and eu-west-2.',
  sources: [requestQuotas],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Regions whose symmetric request quota is 100,000 a second. */
export const symmetricQuota100000Regions = {
  id: 'kms-quotas-100000',
  value: ['us-east-1', 'us-west-2', 'eu-west-1'],
  statement: 'The shared symmetric quota is 100,000 a second in us-east-1, us-west-2 and eu-west-1.',
  sources: [requestQuotas],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Most keys of an account in a Region, aliases and grants of a key, and kilobytes of its policy. */
export const resourceQuotas = {
  id: 'kms-resource-quotas',
  value: [100_000, 50, 50_000, 32],
  statement:
    'An account holds up to 100,000 KMS keys in a Region. A key takes 50 aliases, 50,000 grants and a key policy of 32 KB.',
  sources: [resourceQuotaPage],
  evidence: 'documentation',
} as const satisfies Fact<readonly number[]>;

/** Most messages under one cached data key; also the default. */
export const cacheMaxMessages = {
  id: 'kms-cache-max-messages',
  value: 4_294_967_296,
  statement:
    '*Maximum messages* for each cached key is 1 to 4,294,967,296 (2^32), and 2^32 unless you set it; the JavaScript library takes 0 for that default.',
  sources: [thresholds, clientNode],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most bytes under one cached data key in the JavaScript library. */
export const cacheMaxBytesJavaScript = {
  id: 'kms-cache-max-bytes',
  value: 9_007_199_254_740_991,
  statement:
    '*Maximum bytes* for each cached key is 0 to 2^63 − 1; in the JavaScript library it ends at 9,007,199,254,740,991 (2^53 − 1).',
  sources: [thresholds, clientNode],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Data keys of five messages with at most 2 messages a key. */
export const cacheSequenceMessages = {
  id: 'kms-cache-sequence-messages',
  value: 'K1 K1 K2 K2 K3',
  statement: 'Measured: with at most 2 messages for each key, five messages used the data keys `K1 K1 K2 K2 K3`.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** Data keys of four 10-byte messages with at most 25 bytes a key. */
export const cacheSequenceBytes = {
  id: 'kms-cache-sequence-bytes',
  value: 'K1 K1 K2 K2',
  statement: 'Measured: with at most 25 bytes for each key, four messages of 10 bytes used `K1 K1 K2 K2`.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** Data keys when the first message alone is over the 25 bytes of the threshold. */
export const cacheSequenceOversize = {
  id: 'kms-cache-sequence-oversize',
  value: 'K1 K2 K2',
  statement:
    'Measured: a first message of 30 bytes over a limit of 25 bytes gets a key that is not cached, so that the sequence with two small ones is `K1 K2 K2`.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** Data keys of messages with alternating encryption contexts in a cache of one entry. */
export const cacheSequenceContexts = {
  id: 'kms-cache-sequence-contexts',
  value: 'K1 K2 K3',
  statement:
    'Measured: two encryption contexts never share a data key. In a cache with room for one entry, alternating contexts evict each other: `K1 K2 K3`.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Fact<string>;

/** How much longer a symmetric ciphertext blob is than its plaintext, as observed. */
export const blobOverheadBytes = {
  id: 'kms-blob',
  value: 152,
  statement:
    'Observed, not documented: recorded symmetric blobs begin with the bytes `01 02 02 00 78` (base64 `AQICAH`) and are 152 bytes longer than their plaintext. Never rely on it.',
  sources: [stackd, localstack],
  evidence: 'field',
} as const satisfies Fact<number>;

/** Plaintext over 4,096 bytes. */
export const plaintextTooLong = {
  id: 'msg-kms-plaintext-length',
  text: "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
  code: 'ValidationException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The plaintext of `Encrypt` is longer than 4,096 bytes.',
  mend: 'Ask for a data key with `GenerateDataKey` and encrypt locally.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** Plaintext over the limit of an RSA key. */
export const plaintextTooLongForRsa = {
  id: 'msg-kms-rsa-plaintext-length',
  text: 'Algorithm <algorithm> and key spec <key spec> cannot encrypt data larger than <number> bytes.',
  code: 'ValidationException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning:
    'The plaintext is over the limit of the RSA key and algorithm, for example 190 bytes for `RSAES_OAEP_SHA_256` and `RSA_2048`.',
  mend: 'Encrypt a data key instead of the data, or use a symmetric key.',
  sources: [localstack, stackd],
  evidence: 'field',
} as const satisfies Message;

/** A key of another usage. */
export const wrongKeyUsage = {
  id: 'msg-kms-key-usage',
  text: '<key ARN> key usage is SIGN_VERIFY which is not valid for Encrypt.',
  code: 'InvalidKeyUsageException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The key was created for signing, and usage cannot be mixed.',
  mend: 'Use a key whose `KeyUsage` is `ENCRYPT_DECRYPT`.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** An encryption context beside an RSA key. */
export const contextWithAsymmetricKey = {
  id: 'msg-kms-context-asymmetric',
  text: 'EncryptionContext is not supported when encrypting/decrypting with asymmetric CMKs.',
  code: 'ValidationException',
  from: 'AWS KMS',
  meaning: 'Only symmetric encryption binds an encryption context to the ciphertext.',
  mend: 'Leave out `EncryptionContext`, or use a symmetric key.',
  sources: [stackd],
  evidence: 'field',
} as const satisfies Message;

/** Another key than the one that encrypted. */
export const incorrectKey = {
  id: 'msg-kms-incorrect-key',
  text: 'The key ID in the request does not identify a CMK that can perform this operation.',
  code: 'IncorrectKeyException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: '`KeyId` names a key that did not encrypt this ciphertext.',
  mend: 'Name the key that encrypted it, or leave `KeyId` out for a symmetric blob to see which key it was.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** The empty message of a ciphertext that does not open. */
export const invalidCiphertext = {
  id: 'msg-kms-invalid-ciphertext',
  text: 'An error occurred (InvalidCiphertextException) when calling the Decrypt operation:',
  code: 'InvalidCiphertextException',
  from: 'boto3, for an empty message of AWS KMS',
  status: 'HTTP 400',
  meaning:
    'The encryption context is missing or different, the blob was altered, or the RSA algorithm is another one; KMS does not say which.',
  mend: 'Pass the same context pairs and algorithm as at encryption, and check that the blob was base64-decoded once and not cut.',
  sources: [
    localstack,
    stackd,
    {title: 'boto3 1.43.11, run with a stubbed answer', url: 'https://github.com/boto/boto3', checked},
  ],
  evidence: 'field',
} as const satisfies Message;

/** No access to the key behind a blob. */
export const ciphertextKeyDenied = {
  id: 'msg-kms-ciphertext-key-denied',
  text: 'The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
  code: 'AccessDeniedException',
  from: 'AWS KMS',
  meaning: 'The key named in the blob is in another Region or account, or the caller lacks `kms:Decrypt` on it.',
  mend: 'Call the Region that encrypted, and allow `kms:Decrypt` in the key policy or in IAM.',
  sources: [
    {
      title: 'aws/aws-encryption-sdk-javascript issue 1005, a recorded answer',
      url: 'https://github.com/aws/aws-encryption-sdk-javascript/issues/1005',
      checked,
    },
  ],
  evidence: 'field',
} as const satisfies Message;

/** RSA decryption without a key. */
export const keyIdMissing = {
  id: 'msg-kms-key-id-null',
  text: 'KeyId must not be null',
  code: 'ValidationException',
  from: 'AWS KMS',
  meaning: '`Decrypt` with an RSA algorithm needs the key, because RSA ciphertext names none.',
  mend: 'Pass `KeyId` and `EncryptionAlgorithm`.',
  sources: [stackd],
  evidence: 'field',
} as const satisfies Message;

/** `GenerateRandom` without a length. */
export const numberOfBytesMissing = {
  id: 'msg-kms-number-of-bytes-required',
  text: 'NumberOfBytes is required.',
  code: 'ValidationException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: '`GenerateRandom` was called without a length, and there is no default.',
  mend: 'Pass `NumberOfBytes`, 1 to 1,024.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** `GenerateRandom` with a length below 1. */
export const numberOfBytesTooSmall = {
  id: 'msg-kms-number-of-bytes-min',
  text: "1 validation error detected: Value '<number>' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
  code: 'ValidationException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'Fewer than 1 random byte was asked for.',
  mend: 'Ask for 1 to 1,024 bytes.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** `GenerateRandom` with a length above 1,024. */
export const numberOfBytesTooLarge = {
  id: 'msg-kms-number-of-bytes-max',
  text: "1 validation error detected: Value '<number>' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
  code: 'ValidationException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'More than 1,024 random bytes were asked for in one call.',
  mend: 'Call again for the rest.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** Key state `Disabled`. */
export const keyDisabled = {
  id: 'msg-kms-disabled',
  text: '<key ARN> is disabled.',
  code: 'DisabledException',
  from: 'AWS KMS',
  meaning: 'The key is in the state `Disabled`.',
  mend: 'Run `aws kms enable-key`, after asking why it was disabled.',
  sources: [keyState],
  evidence: 'documentation',
} as const satisfies Message;

/** Key states `PendingDeletion` and `PendingReplicaDeletion`. */
export const keyPendingDeletion = {
  id: 'msg-kms-pending-deletion',
  text: '<key ARN> is pending deletion (or pending replica deletion).',
  code: 'KMSInvalidStateException',
  from: 'AWS KMS',
  meaning: 'The deletion of the key is scheduled; the documentation allows `DisabledException` as the code too.',
  mend: 'Run `aws kms cancel-key-deletion`, then `aws kms enable-key`, before the waiting period ends.',
  sources: [keyState],
  evidence: 'documentation',
} as const satisfies Message;

/** Key state `PendingImport`. */
export const keyPendingImport = {
  id: 'msg-kms-pending-import',
  text: '<key ARN> is pending import.',
  code: 'KMSInvalidStateException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The key has no key material: it was not imported yet, was deleted, or expired.',
  mend: 'Import the key material again.',
  sources: [keyState, localstack],
  evidence: 'field',
} as const satisfies Message;

/** Key state `Creating`. */
export const keyCreating = {
  id: 'msg-kms-creating',
  text: '<key ARN> is creating.',
  code: 'KMSInvalidStateException',
  from: 'AWS KMS',
  meaning: 'The key is still being made.',
  mend: 'Wait until `DescribeKey` shows `Enabled`.',
  sources: [keyState],
  evidence: 'documentation',
} as const satisfies Message;

/** Key state `Unavailable`. */
export const keyUnavailable = {
  id: 'msg-kms-unavailable',
  text: '<key ARN> is unavailable.',
  code: 'KMSInvalidStateException',
  from: 'AWS KMS',
  meaning: 'The custom key store of the key is disconnected.',
  mend: 'Connect the custom key store again.',
  sources: [keyState],
  evidence: 'documentation',
} as const satisfies Message;

/** What a cryptographic call answers in each key state that refuses it. */
export const keyStateRefusals = {
  Disabled: keyDisabled,
  PendingDeletion: keyPendingDeletion,
  PendingReplicaDeletion: keyPendingDeletion,
  PendingImport: keyPendingImport,
  Creating: keyCreating,
  Unavailable: keyUnavailable,
} as const;

/** A key that is not there. */
export const keyNotFound = {
  id: 'msg-kms-not-found',
  text: "Key '<key ARN>' does not exist",
  code: 'NotFoundException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'No key of that ID exists in this account and Region.',
  mend: 'Check the Region of the client first, then the ID.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** A key ID that is not one. */
export const keyIdInvalid = {
  id: 'msg-kms-invalid-key-id',
  text: "Invalid keyId '<key ID>'",
  code: 'NotFoundException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The text is not a key ID, an ARN or an alias.',
  mend: 'Write an alias as `alias/<name>`, a key ID as a UUID with its dashes or as `mrk-` and 32 hex digits.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** A key ARN of another Region. */
export const keyArnOfOtherRegion = {
  id: 'msg-kms-invalid-arn',
  text: 'Invalid arn <Region>',
  code: 'NotFoundException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The key ARN belongs to the Region that is printed, and another Region was called.',
  mend: 'Create the client for the Region of the ARN.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** An alias name without its prefix. */
export const aliasPrefixMissing = {
  id: 'msg-kms-alias-prefix',
  text: 'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
  code: 'ValidationException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The alias name lacks the prefix that belongs to it.',
  mend: 'Write `alias/` before the name.',
  sources: [localstack],
  evidence: 'field',
} as const satisfies Message;

/** A dry run that would have worked. */
export const dryRunSucceeded = {
  id: 'msg-kms-dry-run',
  text: 'The request would have succeeded, but the DryRun option is set.',
  code: 'DryRunOperationException',
  from: 'AWS KMS',
  meaning: 'The call is allowed and valid; nothing was done because `DryRun` was set.',
  mend: 'Treat this exception as the good answer, and send the request without `DryRun`.',
  sources: [stackd, model],
  evidence: 'field',
} as const satisfies Message;

/** Over the request quota. */
export const throttled = {
  id: 'msg-kms-throttling',
  text: 'You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.',
  code: 'ThrottlingException',
  from: 'AWS KMS',
  status: 'HTTP 400',
  meaning: 'The account is over a request quota of KMS in this Region.',
  mend: 'Retry with backoff, then reuse data keys, switch on S3 Bucket Keys, or ask for a higher quota.',
  sources: [
    {
      title: 'aws/aws-dynamodb-encryption-java issue 6, a recorded answer',
      url: 'https://github.com/aws/aws-dynamodb-encryption-java/issues/6',
      checked,
    },
    {
      title: 'hyperlane-xyz/hyperlane-monorepo pull request 2391, a recorded answer',
      url: 'https://github.com/hyperlane-xyz/hyperlane-monorepo/pull/2391',
      checked,
    },
  ],
  evidence: 'field',
} as const satisfies Message;

const encryptionSdk = 'AWS Encryption SDK for JavaScript';

/** A caching materials manager without a maximum age. */
export const cacheAgeMissing = {
  id: 'msg-kms-cache-max-age',
  text: 'You must configure a maxAge',
  from: encryptionSdk,
  meaning: 'The caching materials manager got no maximum age, or 0.',
  mend: 'Pass `maxAge` in milliseconds, above 0.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

/** A maximum number of messages that is out of range. */
export const cacheMessagesOutOfBounds = {
  id: 'msg-kms-cache-max-messages',
  text: 'maxMessagesEncrypted is outside of bounds.',
  from: encryptionSdk,
  meaning: 'The maximum number of messages is negative or above 2^32.',
  mend: 'Pass 1 to 4,294,967,296; 0 silently means the default.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

/** A maximum number of bytes that is out of range. */
export const cacheBytesOutOfBounds = {
  id: 'msg-kms-cache-max-bytes',
  text: 'maxBytesEncrypted is outside of bounds.',
  from: encryptionSdk,
  meaning: 'The maximum number of bytes is negative or above 2^53 − 1.',
  mend: 'Pass 0 to 9,007,199,254,740,991.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

/** An encryption context with the key that the SDK keeps for itself. */
export const reservedContextKey = {
  id: 'msg-kms-sdk-reserved-context',
  text: 'Reserved encryptionContext value aws-crypto-public-key not allowed.',
  from: encryptionSdk,
  meaning: 'The encryption context uses the key under which the SDK stores the public key of its signature.',
  mend: 'Rename your context key.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

/** A message of the SDK that was altered. */
export const sdkInvalidSignature = {
  id: 'msg-kms-sdk-invalid-signature',
  text: 'Invalid Signature',
  from: encryptionSdk,
  meaning: 'The encrypted message was altered after it was signed.',
  mend: 'Fetch the message again and do not use any part of what was decrypted.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

/** A message that ends inside its header. */
export const sdkIncompleteHeader = {
  id: 'msg-kms-sdk-incomplete-header',
  text: 'Incomplete Header',
  from: encryptionSdk,
  meaning: 'The input ends before the header of a message does; so does any text of less than 22 bytes.',
  mend: 'Pass the whole message.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

/** A blob of KMS given to the SDK. */
export const sdkMalformedHeader = {
  id: 'msg-kms-sdk-malformed-header',
  text: 'Malformed Header.',
  from: encryptionSdk,
  meaning: 'The input is not a message of the Encryption SDK; a raw KMS ciphertext blob gives this.',
  mend: 'Open a KMS blob with `Decrypt` of the KMS API.',
  sources: [clientNode502],
  evidence: 'ran',
} as const satisfies Message;

/** A message that ends inside its body. */
export const sdkIncompleteMessage = {
  id: 'msg-kms-sdk-incomplete-message',
  text: 'Incomplete message',
  from: encryptionSdk,
  meaning: 'The header is whole, and the input ends before the last frame does.',
  mend: 'Pass the whole message.',
  sources: [clientNode502],
  evidence: 'ran',
} as const satisfies Message;

/** A message under another wrapping key. */
export const dataKeyNotSet = {
  id: 'msg-kms-sdk-data-key-not-set',
  text: 'unencryptedDataKey has not been set',
  from: encryptionSdk,
  meaning: 'The keyring opened no encrypted data key of the message: another wrapping key, or an altered context.',
  mend: 'Name the wrapping key that the message was encrypted with.',
  sources: [clientNode502],
  evidence: 'ran',
} as const satisfies Message;

/** A message that commits to another data key. */
export const commitmentMismatch = {
  id: 'msg-kms-sdk-commitment',
  text: 'Commitment does not match.',
  from: encryptionSdk,
  meaning: 'The message commits to another data key than the one that was unwrapped, or its message ID was altered.',
  mend: 'Fetch the message again.',
  sources: [clientNode502],
  evidence: 'ran',
} as const satisfies Message;

/** Two builds of the SDK in one package tree. */
export const sdkUnsupportedInstance = {
  id: 'msg-kms-sdk-unsupported-instance',
  text: 'Unsupported instance of encryptedDataKey',
  from: encryptionSdk,
  meaning: '`client-node` and `client-browser` are installed side by side, and a shared module is loaded twice.',
  mend: 'Install only one of the two in a package tree.',
  sources: [clientNode],
  evidence: 'ran',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/kms',
  service: 'AWS KMS',
  topic: 'Encrypt, decrypt and data keys',
  facts: [
    {
      id: 'kms-apis',
      statement:
        'KMS encrypts small secrets itself; for anything bigger it hands out a data key, and you encrypt locally. The key material of the KMS key never leaves KMS.',
      sources: [api('Encrypt'), api('GenerateDataKey')],
      evidence: 'documentation',
      was: [{path: ['KMS APIs'], verdict: 'correct'}],
    },
    encryptMaxBytes,
    ciphertextMaxBytes,
    {
      id: 'kms-generate-data-key',
      statement:
        '`GenerateDataKey` returns a data key twice: in `Plaintext` to encrypt with now and then wipe, and in `CiphertextBlob` to store beside the data.',
      sources: [api('GenerateDataKey'), model],
      evidence: 'documentation',
      was: [
        {
          path: ['KMS APIs', '`GenerateDataKey`: return a data key with a encrypted copy of the data key'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'kms-data-key-cache',
      statement:
        'Data keys are cached by the AWS Encryption SDK (a caching CMM, its cryptographic materials manager, with a local cache), not by KMS. A plain KMS client caches nothing.',
      sources: [dataKeyCaching],
      evidence: 'documentation',
      was: [
        {
          path: [
            'KMS APIs',
            '`GenerateDataKey`: return a data key with a encrypted copy of the data key',
            'You can use cache feature to cache data key locally',
          ],
          verdict: 'imprecise',
          change: 'The cache is a feature of the AWS Encryption SDK, not of KMS or its clients.',
        },
      ],
    },
    {
      id: 'kms-generate-data-key-without-plaintext',
      statement:
        '`GenerateDataKeyWithoutPlaintext` takes the same request and returns only the encrypted data key. It is for components that hand out keys they must never see, and for keys needed later.',
      sources: [api('GenerateDataKeyWithoutPlaintext'), model],
      evidence: 'documentation',
      was: [
        {
          path: ['KMS APIs', '`GenerateDataKeyWithoutPlaintext`: only return a encrypted data key'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'kms-decrypt-data-key',
      statement:
        '`Decrypt` turns the encrypted data key back into plaintext. It needs the encryption context that the key was made with, and for a symmetric key no key ID.',
      sources: [api('Decrypt'), api('GenerateDataKey')],
      evidence: 'documentation',
      was: [
        {
          path: [
            'KMS APIs',
            '`GenerateDataKeyWithoutPlaintext`: only return a encrypted data key',
            'Use `Decrypt` to get data key in plaintext',
          ],
          verdict: 'correct',
        },
      ],
    },
    randomBytes,
    rsa2048MaxBytes,
    rsa3072MaxBytes,
    rsa4096MaxBytes,
    sm2MaxBytes,
    dataKeySpecs,
    dataKeyBytes,
    dataKeyPairSpecs,
    maxGrantTokens,
    {
      id: 'kms-decrypt-key-id',
      statement:
        'For a symmetric blob `KeyId` is optional, because the blob names its key, but pass it: then nobody can hand you a ciphertext of their own key. For RSA both `KeyId` and `EncryptionAlgorithm` are required.',
      sources: [api('Decrypt'), stackd],
      evidence: 'documentation',
    },
    {
      id: 'kms-data-key-permissions',
      statement:
        'A writer of envelope encryption needs `kms:GenerateDataKey`, a reader only `kms:Decrypt`. `ReEncrypt` needs `kms:ReEncryptFrom` on the old key and `kms:ReEncryptTo` on the new one.',
      sources: [api('GenerateDataKey'), model],
      evidence: 'documentation',
    },
    {
      id: 'kms-blob-region',
      statement: 'A ciphertext blob opens only in the Region of its key, unless the key is a multi-Region key.',
      sources: [api('Decrypt')],
      evidence: 'documentation',
    },
    {
      id: 'kms-context',
      statement:
        'An encryption context is a map of strings that `Decrypt` must repeat exactly: case counts, order does not. It works with symmetric keys only.',
      sources: [encryptionContext, api('Encrypt')],
      evidence: 'documentation',
    },
    {
      id: 'kms-context-cloudtrail',
      statement: 'The encryption context stands in plain text in CloudTrail, so it must hold no secret.',
      sources: [encryptionContext],
      evidence: 'documentation',
    },
    {
      id: 'kms-context-policy',
      statement:
        'Policies can require a context with the condition keys `kms:EncryptionContext:<key>` and `kms:EncryptionContextKeys`.',
      sources: [encryptionContext],
      evidence: 'documentation',
    },
    usableKeyStates,
    deletionWindowDays,
    symmetricQuota,
    symmetricQuota20000Regions,
    symmetricQuota100000Regions,
    {
      id: 'kms-quotas-caller',
      statement:
        'Cross-account calls count against the caller’s account, not the account of the key. Calls that AWS services make for you count too; AWS owned keys do not.',
      sources: [requestQuotas],
      evidence: 'documentation',
    },
    resourceQuotas,
    {
      id: 'kms-cache-max-age',
      statement:
        '*Maximum age* of a cached key is required and must be above 0. It counts seconds in most languages and milliseconds in JavaScript.',
      sources: [thresholds],
      evidence: 'documentation',
    },
    cacheMaxMessages,
    cacheMaxBytesJavaScript,
    {
      id: 'kms-cache-key',
      statement:
        'A cached key is reused only for the same algorithm suite, encryption context and partition name; for decryption also for the same encrypted data keys.',
      sources: [dataKeyCaching],
      evidence: 'documentation',
    },
    cacheSequenceMessages,
    cacheSequenceBytes,
    cacheSequenceOversize,
    cacheSequenceContexts,
    blobOverheadBytes,
  ],
  messages: [
    plaintextTooLong,
    plaintextTooLongForRsa,
    wrongKeyUsage,
    contextWithAsymmetricKey,
    incorrectKey,
    invalidCiphertext,
    ciphertextKeyDenied,
    keyIdMissing,
    numberOfBytesMissing,
    numberOfBytesTooSmall,
    numberOfBytesTooLarge,
    keyDisabled,
    keyPendingDeletion,
    keyPendingImport,
    keyCreating,
    keyUnavailable,
    keyNotFound,
    keyIdInvalid,
    keyArnOfOtherRegion,
    aliasPrefixMissing,
    dryRunSucceeded,
    throttled,
    cacheAgeMissing,
    cacheMessagesOutOfBounds,
    cacheBytesOutOfBounds,
    reservedContextKey,
    sdkInvalidSignature,
    sdkIncompleteHeader,
    sdkMalformedHeader,
    sdkIncompleteMessage,
    dataKeyNotSet,
    commitmentMismatch,
    sdkUnsupportedInstance,
  ],
};
