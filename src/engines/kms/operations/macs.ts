// GenerateMac and VerifyMac. https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateMac.html
import type {JsonRecord} from '../../json-text';
import {keyArn, type KmsKey} from '../account';
import {toBase64, type Bytes} from '../bytes';
import {inOurWords, isStopped, type Stopped} from '../exception';
import {dryRunAnswer, keyOf, useKey, type Work} from '../work';

interface Prepared {
  readonly key: KmsKey;
  readonly mac: CryptoKey;
  readonly algorithm: string;
  readonly message: Bytes;
}

async function prepare(work: Work): Promise<Prepared | Stopped> {
  const {members, platform} = work;
  const found = keyOf(work, members.text('KeyId') ?? '');
  if (isStopped(found)) return found;
  const algorithm = members.text('MacAlgorithm') ?? '';
  const conditions = {'kms:MacAlgorithm': algorithm};
  const material = await useKey(work, {found, usage: 'GENERATE_VERIFY_MAC', algorithm, conditions});
  if (isStopped(material)) return material;
  if (material.kind !== 'mac') throw new Error(`${found.key.keySpec} makes no MAC`);
  const params = {name: 'HMAC', hash: `SHA-${algorithm.slice(-3)}`};
  const mac = await platform.subtle.importKey('raw', material.bytes, params, false, ['sign', 'verify']);
  return {key: found.key, mac, algorithm, message: members.bytes('Message') ?? new Uint8Array()};
}

export async function generateMac(work: Work): Promise<JsonRecord | Stopped> {
  const prepared = await prepare(work);
  if (isStopped(prepared)) return prepared;
  const {key, mac, algorithm, message} = prepared;
  const made = new Uint8Array(await work.platform.subtle.sign('HMAC', mac, message));
  return dryRunAnswer(work) ?? {Mac: toBase64(made), MacAlgorithm: algorithm, KeyId: keyArn(work.account, key.keyId)};
}

export async function verifyMac(work: Work): Promise<JsonRecord | Stopped> {
  const prepared = await prepare(work);
  if (isStopped(prepared)) return prepared;
  const {key, mac, algorithm, message} = prepared;
  const given = work.members.bytes('Mac') ?? new Uint8Array();
  if (!(await work.platform.subtle.verify('HMAC', mac, given, message))) {
    return inOurWords('KMSInvalidMacException', '', 'Pass the same message, key and algorithm as at GenerateMac.');
  }
  return dryRunAnswer(work) ?? {KeyId: keyArn(work.account, key.keyId), MacValid: true, MacAlgorithm: algorithm};
}
