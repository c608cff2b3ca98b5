// GenerateDataKeyPair and GenerateDataKeyPairWithoutPlaintext. https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKeyPair.html
import type {JsonRecord} from '../../json-text';
import {keyArn} from '../account';
import {contextConditions} from '../authorize';
import {toBase64, toHex} from '../bytes';
import {isStopped, notHere, type Stopped} from '../exception';
import {isEcc, isRsa} from '../key-specs';
import {makePair} from '../material';
import {seal} from '../symmetric';
import {dryRunAnswer, keyOf, useKey, type Work} from '../work';
import {symmetricOnly} from './symmetric-only';

export async function generateDataKeyPair(work: Work): Promise<JsonRecord | Stopped> {
  const {members, account, platform, operation} = work;
  const spec = members.text('KeyPairSpec') ?? '';
  const found = keyOf(work, members.text('KeyId') ?? '');
  if (isStopped(found)) return found;
  const context = members.map('EncryptionContext');
  const used = await useKey(work, {
    ...{found, usage: 'ENCRYPT_DECRYPT'},
    conditions: {
      ...contextConditions(context),
      ...{'kms:EncryptionAlgorithm': 'SYMMETRIC_DEFAULT', 'kms:DataKeyPairSpec': spec},
    },
  });
  const material = isStopped(used) ? used : symmetricOnly(work, found.key, used);
  if (isStopped(material)) return material;
  if (!isRsa(spec) && !isEcc(spec))
    return notHere(`This page makes RSA and NIST pairs; browsers have no way to make ${spec} everywhere.`);
  const pair = await makePair(platform, spec);
  const arn = keyArn(account, found.key.keyId);
  const sealed = await seal(platform, material, arn, pair.privateKey, context);
  return (
    dryRunAnswer(work) ?? {
      PrivateKeyCiphertextBlob: toBase64(sealed),
      ...(operation === 'GenerateDataKeyPair' ? {PrivateKeyPlaintext: toBase64(pair.privateKey)} : {}),
      PublicKey: toBase64(pair.publicKey),
      KeyId: arn,
      KeyPairSpec: spec,
      KeyMaterialId: toHex(material.id),
    }
  );
}
