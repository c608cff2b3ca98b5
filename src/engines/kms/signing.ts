// Signatures over raw messages. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
import type {KmsKey} from './account';
import type {Bytes} from './bytes';
import {fromDer, toDer} from './ecdsa-der';
import {isEcc} from './key-specs';
import {curveOf, type PairMaterial} from './material';
import type {Platform} from './platform';

interface Scheme {
  readonly importParams: RsaHashedImportParams | EcKeyImportParams;
  readonly signParams: RsaPssParams | EcdsaParams | {readonly name: string};
  /** Bytes of r and of s; undefined for RSA. */
  readonly half?: number;
}

/** How WebCrypto calls an algorithm such as `RSASSA_PSS_SHA_256`. */
function schemeOf({keySpec}: KmsKey, algorithm: string): Scheme {
  const bits = Number(algorithm.slice(-3));
  const hash = `SHA-${bits}`;
  if (isEcc(keySpec)) {
    const curveBits = keySpec === 'ECC_NIST_P521' ? 521 : Number(keySpec.slice(-3));
    return {
      importParams: {name: 'ECDSA', namedCurve: curveOf(keySpec)},
      signParams: {name: 'ECDSA', hash},
      half: Math.ceil(curveBits / 8),
    };
  }
  const name = algorithm.startsWith('RSASSA_PSS') ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5';
  // The salt is as long as the digest. https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
  return {importParams: {name, hash}, signParams: name === 'RSA-PSS' ? {name, saltLength: bits / 8} : {name}};
}

/** Signs a message. */
export async function sign(
  {subtle}: Platform,
  key: KmsKey,
  {privateKey}: PairMaterial,
  algorithm: string,
  message: Bytes,
): Promise<Bytes> {
  const {importParams, signParams, half} = schemeOf(key, algorithm);
  const imported = await subtle.importKey('pkcs8', privateKey, importParams, false, ['sign']);
  const signature = new Uint8Array(await subtle.sign(signParams, imported, message));
  return half === undefined ? signature : toDer(signature);
}

/** Whether a signature is the key's for this message. */
export async function verify(
  {subtle}: Platform,
  key: KmsKey,
  {publicKey}: PairMaterial,
  algorithm: string,
  message: Bytes,
  signature: Bytes,
): Promise<boolean> {
  const {importParams, signParams, half} = schemeOf(key, algorithm);
  const plain = half === undefined ? signature : fromDer(signature, half);
  if (!plain) return false;
  const imported = await subtle.importKey('spki', publicKey, importParams, false, ['verify']);
  return subtle.verify(signParams, imported, plain, message);
}
