// Decrypt. https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html
import type {JsonRecord} from '../../json-text';
import {keyArn} from '../account';
import {toBase64, toHex} from '../bytes';
import {isStopped, type Stopped} from '../exception';
import {openCiphertext} from '../open-ciphertext';
import {dryRunAnswer, type Work} from '../work';

export async function decrypt(work: Work): Promise<JsonRecord | Stopped> {
  const {members, account} = work;
  const algorithm = members.text('EncryptionAlgorithm') ?? 'SYMMETRIC_DEFAULT';
  const opened = await openCiphertext(work, {
    ciphertext: members.bytes('CiphertextBlob'),
    keyId: members.text('KeyId'),
    context: members.map('EncryptionContext'),
    algorithm,
    action: 'kms:Decrypt',
  });
  if (isStopped(opened)) return opened;
  const {found, material, plaintext} = opened;
  return (
    dryRunAnswer(work) ?? {
      KeyId: keyArn(account, found.key.keyId),
      Plaintext: toBase64(plaintext ?? new Uint8Array()),
      EncryptionAlgorithm: algorithm,
      ...(material.kind === 'symmetric' ? {KeyMaterialId: toHex(material.id)} : {}),
    }
  );
}
