// The footer's signature over header and body. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html#footer-structure
import {publicKeyName} from '../format/encryption-context';
import type {Message} from '../format/read-message';
import {readTextBytes} from '../text-bytes';
import {decompress} from './compressed-point';
import {rawSignature} from './der-signature';

/** Why a signature does not hold; undefined if it does, or if the suite does not sign. */
export async function signatureProblem({header, footer}: Message): Promise<string | undefined> {
  const {suite, context} = header;
  const key = context.find((pair) => pair.key === publicKeyName)?.value;
  if (!suite.signature || !footer) return undefined;
  if (key === undefined) return `the encryption context has no ${publicKeyName}`;
  const {curve, hash} = suite.signature;
  const point = readTextBytes(key);
  const publicKey = point.ok ? decompress(point.bytes, curve) : undefined;
  if (!publicKey) return `${publicKeyName} is no compressed point of ${curve} in base64`;
  const signature = rawSignature(footer.signature, curve === 'P-256' ? 32 : 48);
  if (!signature) return 'the footer holds no ECDSA signature in DER';
  const algorithm = {name: 'ECDSA', namedCurve: curve};
  const imported = await crypto.subtle.importKey('raw', publicKey, algorithm, false, ['verify']);
  const isValid = await crypto.subtle.verify({name: 'ECDSA', hash}, imported, signature, footer.signed);
  return isValid ? undefined : 'header or body are not what was signed';
}
