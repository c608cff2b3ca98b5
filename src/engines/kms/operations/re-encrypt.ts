// ReEncrypt: two permissions, two keys, and a plaintext that never leaves. https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html
import type {JsonRecord} from '../../json-text';
import {keyArn} from '../account';
import {contextConditions} from '../authorize';
import {toBase64, toHex} from '../bytes';
import {isStopped, type Stopped} from '../exception';
import {openCiphertext} from '../open-ciphertext';
import {dryRunAnswer, keyOf, useKey, type Work} from '../work';
import {sealWith} from './encrypt';

const symmetric = 'SYMMETRIC_DEFAULT';

export async function reEncrypt(work: Work): Promise<JsonRecord | Stopped> {
  const {members, account} = work;
  const target = keyOf(work, members.text('DestinationKeyId') ?? '');
  if (isStopped(target)) return target;
  const from = members.text('SourceEncryptionAlgorithm') ?? symmetric;
  const to = members.text('DestinationEncryptionAlgorithm') ?? symmetric;
  const opened = await openCiphertext(work, {
    ciphertext: members.bytes('CiphertextBlob'),
    keyId: members.text('SourceKeyId'),
    context: members.map('SourceEncryptionContext'),
    algorithm: from,
    action: 'kms:ReEncryptFrom',
  });
  if (isStopped(opened)) return opened;
  const context = members.map('DestinationEncryptionContext');
  const material = await useKey(work, {
    ...{found: target, usage: 'ENCRYPT_DECRYPT', algorithm: to, action: 'kms:ReEncryptTo'},
    conditions: {
      ...contextConditions(context),
      'kms:EncryptionAlgorithm': to,
      'kms:ReEncryptOnSameKey': String(opened.found.key === target.key),
    },
  });
  if (isStopped(material)) return material;
  const plaintext = opened.plaintext ?? new Uint8Array(1);
  const sealed = await sealWith(work, {found: target, material, plaintext, algorithm: to, context});
  if (isStopped(sealed)) return sealed;
  const source = opened.material;
  return (
    dryRunAnswer(work) ?? {
      CiphertextBlob: toBase64(sealed),
      SourceKeyId: keyArn(account, opened.found.key.keyId),
      KeyId: keyArn(account, target.key.keyId),
      SourceEncryptionAlgorithm: from,
      DestinationEncryptionAlgorithm: to,
      ...(source.kind === 'symmetric' ? {SourceKeyMaterialId: toHex(source.id)} : {}),
      ...(material.kind === 'symmetric' ? {DestinationKeyMaterialId: toHex(material.id)} : {}),
    }
  );
}
