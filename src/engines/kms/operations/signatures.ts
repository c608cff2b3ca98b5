// Sign and Verify. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
import type {JsonRecord} from '../../json-text';
import {keyArn, type KmsKey} from '../account';
import {toBase64, type Bytes} from '../bytes';
import {inOurWords, isStopped, notHere, type Stopped} from '../exception';
import type {Material, PairMaterial} from '../material';
import {sign, verify} from '../signing';
import {dryRunAnswer, keyOf, useKey, type Work} from '../work';

interface Prepared {
  readonly key: KmsKey;
  readonly pair: PairMaterial;
  readonly algorithm: string;
  readonly message: Bytes;
}

const isPair = (material: Material): material is PairMaterial => material.kind === 'pair';

/** A digest has the length of its hash; WebCrypto takes messages only, and hashes them itself. */
function checkMessage(type: string, algorithm: string, message: Bytes): Stopped | undefined {
  if (type === 'RAW') return undefined;
  if (type === 'DIGEST' && message.byteLength !== Number(algorithm.slice(-3)) / 8) {
    const said = `Digest is invalid length for algorithm ${algorithm}.`;
    return inOurWords(
      'ValidationException',
      said,
      `Pass the ${algorithm.slice(-3)} bits of the hash, not the message.`,
    );
  }
  return notHere(`WebCrypto hashes the message itself, so this page signs RAW messages only, not ${type}.`);
}

async function prepare(work: Work): Promise<Prepared | Stopped> {
  const {members} = work;
  const found = keyOf(work, members.text('KeyId') ?? '');
  if (isStopped(found)) return found;
  const algorithm = members.text('SigningAlgorithm') ?? '';
  const type = members.text('MessageType') ?? 'RAW';
  const message = members.bytes('Message') ?? new Uint8Array();
  const material = await useKey(work, {
    ...{found, usage: 'SIGN_VERIFY', algorithm},
    conditions: {'kms:SigningAlgorithm': algorithm, 'kms:MessageType': type},
  });
  if (isStopped(material)) return material;
  if (!isPair(material)) throw new Error(`${found.key.keySpec} cannot sign`);
  return checkMessage(type, algorithm, message) ?? {key: found.key, pair: material, algorithm, message};
}

export async function signMessage(work: Work): Promise<JsonRecord | Stopped> {
  const prepared = await prepare(work);
  if (isStopped(prepared)) return prepared;
  const {key, pair, algorithm, message} = prepared;
  const signature = await sign(work.platform, key, pair, algorithm, message);
  return (
    dryRunAnswer(work) ?? {
      KeyId: keyArn(work.account, key.keyId),
      Signature: toBase64(signature),
      SigningAlgorithm: algorithm,
    }
  );
}

export async function verifySignature(work: Work): Promise<JsonRecord | Stopped> {
  const prepared = await prepare(work);
  if (isStopped(prepared)) return prepared;
  const {key, pair, algorithm, message} = prepared;
  const signature = work.members.bytes('Signature') ?? new Uint8Array();
  if (!(await verify(work.platform, key, pair, algorithm, message, signature))) {
    const mend = 'Pass the same message, message type and algorithm as at signing.';
    return inOurWords('KMSInvalidSignatureException', '', mend);
  }
  return (
    dryRunAnswer(work) ?? {
      KeyId: keyArn(work.account, key.keyId),
      SignatureValid: true,
      SigningAlgorithm: algorithm,
    }
  );
}
