// GenerateDataKey and GenerateDataKeyWithoutPlaintext. https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html
import {dataKeyBytes} from '../../../facts/kms/apis';
import type {JsonRecord} from '../../json-text';
import {keyArn} from '../account';
import {contextConditions} from '../authorize';
import {toBase64, toHex} from '../bytes';
import {inOurWords, isStopped, type Refused, type Stopped} from '../exception';
import {seal} from '../symmetric';
import {dryRunAnswer, keyOf, useKey, type Work} from '../work';
import {symmetricOnly} from './symmetric-only';

/** How long the key shall be: exactly one of two members says so. */
function lengthOf({members, passed}: Work): number | Refused {
  const spec = members.text('KeySpec');
  const bytes = members.number('NumberOfBytes');
  if ((spec === undefined) === (bytes === undefined)) {
    const [least, most] = dataKeyBytes.value;
    const said =
      spec === undefined ? 'Neither KeySpec nor NumberOfBytes is given.' : 'KeySpec and NumberOfBytes are both given.';
    return inOurWords('ValidationException', said, `Pass one: KeySpec, or NumberOfBytes from ${least} to ${most}.`);
  }
  const length = bytes ?? (spec === 'AES_128' ? 16 : 32);
  passed('length', `The data key will have ${length} bytes.`);
  return length;
}

export async function generateDataKey(work: Work): Promise<JsonRecord | Stopped> {
  const {members, account, platform, operation} = work;
  const length = lengthOf(work);
  if (typeof length !== 'number') return length;
  const found = keyOf(work, members.text('KeyId') ?? '');
  if (isStopped(found)) return found;
  const context = members.map('EncryptionContext');
  const conditions = {...contextConditions(context), 'kms:EncryptionAlgorithm': 'SYMMETRIC_DEFAULT'};
  const used = await useKey(work, {found, usage: 'ENCRYPT_DECRYPT', conditions});
  const material = isStopped(used) ? used : symmetricOnly(work, found.key, used);
  if (isStopped(material)) return material;
  const dataKey = platform.randomBytes(length);
  const arn = keyArn(account, found.key.keyId);
  const sealed = await seal(platform, material, arn, dataKey, context);
  return (
    dryRunAnswer(work) ?? {
      CiphertextBlob: toBase64(sealed),
      ...(operation === 'GenerateDataKey' ? {Plaintext: toBase64(dataKey)} : {}),
      KeyId: arn,
      KeyMaterialId: toHex(material.id),
    }
  );
}
