// Encrypt. https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html
import {contextWithAsymmetricKey, plaintextTooLongForRsa} from '../../../facts/kms/apis';
import type {JsonRecord} from '../../json-text';
import {keyArn} from '../account';
import {contextConditions} from '../authorize';
import {toBase64, type Bytes} from '../bytes';
import type {EncryptionContext} from '../encryption-context';
import {isStopped, recorded, type Stopped} from '../exception';
import type {FoundKey} from '../find-key';
import {isRsa, isRsaEncryption} from '../key-specs';
import type {Material} from '../material';
import {rsaEncrypt} from '../rsa-encryption';
import {rsaPlaintextMaxBytes} from '../rsa-limits';
import {seal} from '../symmetric';
import {dryRunAnswer, keyOf, useKey, type Work} from '../work';

interface Sealing {
  readonly found: FoundKey;
  readonly material: Material;
  readonly plaintext: Bytes;
  readonly algorithm: string;
  readonly context: EncryptionContext | undefined;
}

/** Encrypts with material that may be used. */
export async function sealWith(work: Work, sealing: Sealing): Promise<Bytes | Stopped> {
  const {found, material, plaintext, algorithm, context} = sealing;
  const {keySpec, keyId} = found.key;
  if (material.kind === 'symmetric') {
    return seal(work.platform, material, keyArn(work.account, keyId), plaintext, context);
  }
  if (context) return recorded(contextWithAsymmetricKey);
  if (material.kind !== 'pair' || !isRsa(keySpec) || !isRsaEncryption(algorithm)) {
    throw new Error(`${keySpec} cannot encrypt`);
  }
  const limit = rsaPlaintextMaxBytes(keySpec, algorithm);
  if (plaintext.byteLength > limit) return recorded(plaintextTooLongForRsa, algorithm, keySpec, String(limit));
  work.passed('size', `${plaintext.byteLength} bytes of at most ${limit}.`);
  return rsaEncrypt(work.platform, material, algorithm, plaintext);
}

export async function encrypt(work: Work): Promise<JsonRecord | Stopped> {
  const {members, account} = work;
  const found = keyOf(work, members.text('KeyId') ?? '');
  if (isStopped(found)) return found;
  const algorithm = members.text('EncryptionAlgorithm') ?? 'SYMMETRIC_DEFAULT';
  const context = members.map('EncryptionContext');
  const conditions = {...contextConditions(context), 'kms:EncryptionAlgorithm': algorithm};
  const material = await useKey(work, {found, usage: 'ENCRYPT_DECRYPT', algorithm, conditions});
  if (isStopped(material)) return material;
  const plaintext = members.bytes('Plaintext') ?? new Uint8Array();
  const sealed = await sealWith(work, {found, material, plaintext, algorithm, context});
  if (isStopped(sealed)) return sealed;
  return (
    dryRunAnswer(work) ?? {
      CiphertextBlob: toBase64(sealed),
      KeyId: keyArn(account, found.key.keyId),
      EncryptionAlgorithm: algorithm,
    }
  );
}
