// What Decrypt and ReEncrypt share: from a ciphertext to its plaintext. https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html
import {
  ciphertextKeyDenied,
  contextWithAsymmetricKey,
  incorrectKey,
  invalidCiphertext,
  keyIdMissing,
} from '../../facts/kms/apis';
import {keyArn} from './account';
import {contextConditions, type ConditionValues} from './authorize';
import {readBlob} from './blob';
import type {Bytes} from './bytes';
import type {EncryptionContext} from './encryption-context';
import {inOurWords, isStopped, recorded, type Refused} from './exception';
import type {FoundKey} from './find-key';
import {isRsaEncryption} from './key-specs';
import type {Material} from './material';
import {rsaDecrypt} from './rsa-encryption';
import {unseal} from './symmetric';
import {keyOf, useKey, type Work} from './work';

/** The members of a request that say what to open, which differ in name only. */
export interface Opening {
  readonly ciphertext: Bytes | undefined;
  readonly keyId: string | undefined;
  readonly algorithm: string;
  readonly context: EncryptionContext | undefined;
  readonly action: string;
  readonly conditions?: ConditionValues;
}

export interface Opened {
  readonly found: FoundKey;
  readonly material: Material;
  /** Undefined if the request asked to pass over the ciphertext. */
  readonly plaintext: Bytes | undefined;
}

/** Wrong context, altered bytes and another algorithm answer the same: a message that is empty on purpose. */
const invalid: Refused = {exception: {...recorded(invalidCiphertext).exception, message: ''}};

/** The key that the blob itself names; a KeyId beside it must name the same. */
function keyOfBlob(work: Work, {ciphertext, keyId}: Opening): FoundKey | Refused {
  const named = keyId === undefined ? undefined : keyOf(work, keyId);
  if (named && isStopped(named)) return named;
  const arn = ciphertext && readBlob(ciphertext)?.keyArn;
  if (arn === undefined) return invalid;
  const blobKeyId = arn.slice(arn.lastIndexOf('/') + 1);
  const isHere = keyArn(work.account, blobKeyId) === arn || blobKeyId.startsWith('mrk-');
  const key = isHere ? work.account.keys.find((candidate) => candidate.keyId === blobKeyId) : undefined;
  if (named) return named.key === key ? named : recorded(incorrectKey);
  if (!key) return recorded(ciphertextKeyDenied);
  work.passed('key', `The blob names its key: ${arn}.`);
  return {key};
}

/** Without a ciphertext there is one only if a dry run passes over it. */
function withoutCiphertext(work: Work, {ciphertext, keyId}: Opening): FoundKey | Refused | undefined {
  if (ciphertext) return undefined;
  const isPassedOver = work.members.isOn('DryRun') && work.members.texts('DryRunModifiers').length > 0;
  if (isPassedOver && keyId !== undefined) return keyOf(work, keyId);
  return inOurWords(
    'ValidationException',
    'CiphertextBlob is missing.',
    'Pass CiphertextBlob; only a dry run with IGNORE_CIPHERTEXT and a key goes without.',
  );
}

function keyToOpen(work: Work, opening: Opening): FoundKey | Refused {
  const {algorithm, keyId, context} = opening;
  if (!isRsaEncryption(algorithm)) return withoutCiphertext(work, opening) ?? keyOfBlob(work, opening);
  if (keyId === undefined) return recorded(keyIdMissing);
  if (context) return recorded(contextWithAsymmetricKey);
  return withoutCiphertext(work, opening) ?? keyOf(work, keyId);
}

async function decrypt(work: Work, material: Material, opening: Opening): Promise<Bytes | undefined> {
  const {ciphertext, algorithm, context} = opening;
  if (!ciphertext) return undefined;
  if (material.kind === 'symmetric') return unseal(work.platform, material, ciphertext, context);
  if (material.kind !== 'pair' || !isRsaEncryption(algorithm)) return undefined;
  return rsaDecrypt(work.platform, material, algorithm, ciphertext);
}

/** Finds the key, checks everything and decrypts. */
export async function openCiphertext(work: Work, opening: Opening): Promise<Opened | Refused> {
  const {algorithm, context, action} = opening;
  const found = keyToOpen(work, opening);
  if (isStopped(found)) return found;
  const material = await useKey(work, {
    ...{found, usage: 'ENCRYPT_DECRYPT', algorithm, action},
    conditions: {...contextConditions(context), 'kms:EncryptionAlgorithm': algorithm, ...opening.conditions},
    denied: recorded(ciphertextKeyDenied),
  });
  if (isStopped(material)) return material;
  const plaintext = await decrypt(work, material, opening);
  if (opening.ciphertext && !plaintext) return invalid;
  if (plaintext) work.passed('ciphertext', 'The ciphertext is whole, and the encryption context is the same.');
  return {found, material, plaintext};
}
