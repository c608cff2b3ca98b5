// Members of each request, with their bounds. https://docs.aws.amazon.com/kms/latest/APIReference/API_Operations.html (botocore 1.43.11, kms service model)
import {
  ciphertextMaxBytes,
  dataKeyBytes,
  dataKeyPairSpecs,
  dataKeySpecs,
  encryptMaxBytes,
  maxGrantTokens,
  randomBytes,
} from '../../facts/kms/apis';
import type {Operation} from './operation-names';

export type Shape =
  | {readonly kind: 'text'; readonly min?: number; readonly max?: number; readonly oneOf?: readonly string[]}
  | {readonly kind: 'bytes'; readonly min: number; readonly max: number}
  | {readonly kind: 'number'; readonly min: number; readonly max: number}
  | {readonly kind: 'texts'; readonly max: number; readonly oneOf?: readonly string[]}
  | {readonly kind: 'map' | 'flag' | 'structure'};

export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly isRequired?: true;
}

const required = (name: string, shape: Shape): Member => ({name, shape, isRequired: true});
const optional = (name: string, shape: Shape): Member => ({name, shape});

const id: Shape = {kind: 'text', min: 1, max: 2048};
const map: Shape = {kind: 'map'};
const flag: Shape = {kind: 'flag'};
const encryptionAlgorithm: Shape = {
  kind: 'text',
  oneOf: ['SYMMETRIC_DEFAULT', 'RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256', 'SM2PKE'],
};
const signingAlgorithm: Shape = {
  kind: 'text',
  oneOf: [
    ...['RSASSA_PSS_SHA_256', 'RSASSA_PSS_SHA_384', 'RSASSA_PSS_SHA_512'],
    ...['RSASSA_PKCS1_V1_5_SHA_256', 'RSASSA_PKCS1_V1_5_SHA_384', 'RSASSA_PKCS1_V1_5_SHA_512'],
    ...['ECDSA_SHA_256', 'ECDSA_SHA_384', 'ECDSA_SHA_512', 'SM2DSA', 'ML_DSA_SHAKE_256'],
    ...['ED25519_SHA_512', 'ED25519_PH_SHA_512'],
  ],
};
const macAlgorithm: Shape = {
  kind: 'text',
  oneOf: ['HMAC_SHA_224', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'],
};
const messageBytes: Shape = {kind: 'bytes', min: 1, max: 4096};
const blob: Shape = {kind: 'bytes', min: 1, max: ciphertextMaxBytes.value};
const messageType: Shape = {kind: 'text', oneOf: ['RAW', 'DIGEST', 'EXTERNAL_MU']};

const grants = optional('GrantTokens', {kind: 'texts', max: maxGrantTokens.value});
const dryRun = optional('DryRun', flag);
const dryRunModifiers = optional('DryRunModifiers', {kind: 'texts', max: 1, oneOf: ['IGNORE_CIPHERTEXT']});
const context = optional('EncryptionContext', map);
const recipient = optional('Recipient', {kind: 'structure'});
const keyId = required('KeyId', id);

const dataKey: readonly Member[] = [
  keyId,
  context,
  optional('NumberOfBytes', {kind: 'number', min: dataKeyBytes.value[0], max: dataKeyBytes.value[1]}),
  optional('KeySpec', {kind: 'text', oneOf: dataKeySpecs.value}),
  ...[grants, dryRun],
];
const keyPair: readonly Member[] = [
  context,
  keyId,
  required('KeyPairSpec', {kind: 'text', oneOf: dataKeyPairSpecs.value}),
  ...[grants, dryRun],
];

/** Requests by operation. */
export const requestShapes = {
  Encrypt: [
    keyId,
    required('Plaintext', {kind: 'bytes', min: 1, max: encryptMaxBytes.value}),
    ...[context, grants],
    optional('EncryptionAlgorithm', encryptionAlgorithm),
    dryRun,
  ],
  Decrypt: [
    optional('CiphertextBlob', blob),
    ...[context, grants],
    optional('KeyId', id),
    optional('EncryptionAlgorithm', encryptionAlgorithm),
    ...[recipient, dryRun, dryRunModifiers],
  ],
  ReEncrypt: [
    optional('CiphertextBlob', blob),
    optional('SourceEncryptionContext', map),
    optional('SourceKeyId', id),
    required('DestinationKeyId', id),
    optional('DestinationEncryptionContext', map),
    optional('SourceEncryptionAlgorithm', encryptionAlgorithm),
    optional('DestinationEncryptionAlgorithm', encryptionAlgorithm),
    ...[grants, dryRun, dryRunModifiers],
  ],
  GenerateDataKey: [...dataKey, recipient],
  GenerateDataKeyWithoutPlaintext: dataKey,
  GenerateDataKeyPair: [...keyPair, recipient],
  GenerateDataKeyPairWithoutPlaintext: keyPair,
  GenerateRandom: [
    optional('NumberOfBytes', {kind: 'number', min: randomBytes.value[0], max: randomBytes.value[1]}),
    optional('CustomKeyStoreId', {kind: 'text', min: 1, max: 64}),
    recipient,
  ],
  Sign: [
    keyId,
    required('Message', messageBytes),
    optional('MessageType', messageType),
    grants,
    required('SigningAlgorithm', signingAlgorithm),
    dryRun,
  ],
  Verify: [
    keyId,
    required('Message', messageBytes),
    optional('MessageType', messageType),
    required('Signature', blob),
    required('SigningAlgorithm', signingAlgorithm),
    ...[grants, dryRun],
  ],
  GenerateMac: [required('Message', messageBytes), keyId, required('MacAlgorithm', macAlgorithm), grants, dryRun],
  VerifyMac: [
    required('Message', messageBytes),
    keyId,
    required('MacAlgorithm', macAlgorithm),
    required('Mac', blob),
    ...[grants, dryRun],
  ],
} as const satisfies Readonly<Record<Operation, readonly Member[]>>;
