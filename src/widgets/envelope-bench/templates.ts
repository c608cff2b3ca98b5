/** A request to begin with, by operation, over the keys of the table. */
import {formatJson} from '@site/src/engines/json-text';
import {algorithmsOf, toBase64, utf8, type KeySpec, type KeyUsage, type Operation} from '@site/src/engines/kms';
import {member} from './run';
import type {KeyRow} from './state';
import type {JsonRecord} from '@site/src/engines/json-text';

const hello = toBase64(utf8('hello'));

/** Name of the first key that fits; `alias/app` if none does. */
function nameOf(keys: readonly KeyRow[], usage: KeyUsage, spec?: KeySpec): {name: string; algorithm: string} {
  const key = keys.find(({keyUsage, keySpec}) => keyUsage === usage && (spec === undefined || keySpec === spec));
  if (!key) return {name: 'alias/app', algorithm: ''};
  return {name: key.alias || key.keyId, algorithm: algorithmsOf(key.keySpec, usage)[0] ?? ''};
}

/** The request. */
export function templateOf(operation: Operation, keys: readonly KeyRow[]): string {
  const {name: KeyId} = nameOf(keys, 'ENCRYPT_DECRYPT', 'SYMMETRIC_DEFAULT');
  const signing = nameOf(keys, 'SIGN_VERIFY');
  const mac = nameOf(keys, 'GENERATE_VERIFY_MAC');
  const EncryptionContext = {app: 'invoices'};
  const CiphertextBlob = '';
  const sign = {KeyId: signing.name, Message: hello, SigningAlgorithm: signing.algorithm};
  const macs = {KeyId: mac.name, Message: hello, MacAlgorithm: mac.algorithm};
  const requests: Readonly<Record<Operation, JsonRecord>> = {
    Encrypt: {KeyId, Plaintext: hello, EncryptionContext},
    Decrypt: {CiphertextBlob, EncryptionContext},
    ReEncrypt: {
      ...{CiphertextBlob, SourceEncryptionContext: EncryptionContext, DestinationKeyId: KeyId},
      DestinationEncryptionContext: EncryptionContext,
    },
    GenerateDataKey: {KeyId, KeySpec: 'AES_256', EncryptionContext},
    GenerateDataKeyWithoutPlaintext: {KeyId, KeySpec: 'AES_256', EncryptionContext},
    GenerateDataKeyPair: {KeyId, KeyPairSpec: 'ECC_NIST_P256', EncryptionContext},
    GenerateDataKeyPairWithoutPlaintext: {KeyId, KeyPairSpec: 'ECC_NIST_P256', EncryptionContext},
    GenerateRandom: {NumberOfBytes: 32},
    Sign: sign,
    Verify: {...sign, Signature: ''},
    GenerateMac: macs,
    VerifyMac: {...macs, Mac: ''},
  };
  return formatJson(requests[operation]);
}

/** A call that takes what the last one gave. */
export interface Sequel {
  readonly operation: Operation;
  readonly request: string;
}

/** What one does next with a response; undefined if nothing follows. */
export function sequelOf(operation: Operation, request: JsonRecord, response: JsonRecord): Sequel | undefined {
  const write = (next: Operation, fields: JsonRecord): Sequel => ({operation: next, request: formatJson(fields)});
  const blob = member(response, 'CiphertextBlob') || member(response, 'PrivateKeyCiphertextBlob');
  if (blob !== '') {
    const algorithm = member(request, 'EncryptionAlgorithm') || member(request, 'DestinationEncryptionAlgorithm');
    const context = request.EncryptionContext ?? request.DestinationEncryptionContext;
    return write('Decrypt', {
      CiphertextBlob: blob,
      ...(algorithm.startsWith('RSAES') ? {KeyId: response.KeyId, EncryptionAlgorithm: algorithm} : {}),
      ...(context === undefined ? {} : {EncryptionContext: context}),
    });
  }
  if (operation === 'Sign') return write('Verify', {...request, Signature: member(response, 'Signature')});
  if (operation === 'GenerateMac') return write('VerifyMac', {...request, Mac: member(response, 'Mac')});
  return undefined;
}
