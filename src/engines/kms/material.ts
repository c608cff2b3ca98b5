// Key material, made when a key is first used and kept in memory only. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-material
import type {KmsKey} from './account';
import type {Bytes} from './bytes';
import {isEcc, isHmac, isRsa, modulusBits, type EccSpec, type HmacSpec, type RsaSpec} from './key-specs';
import type {Platform} from './platform';

/** 32 bytes, with the id that answers call KeyMaterialId. */
export interface SymmetricMaterial {
  readonly kind: 'symmetric';
  readonly id: Bytes;
  readonly key: CryptoKey;
}

/** A pair in the encodings that WebCrypto imports for each algorithm. */
export interface PairMaterial {
  readonly kind: 'pair';
  /** DER SPKI. */
  readonly publicKey: Bytes;
  /** DER PKCS #8. */
  readonly privateKey: Bytes;
}

export interface MacMaterial {
  readonly kind: 'mac';
  readonly bytes: Bytes;
}

export type Material = SymmetricMaterial | PairMaterial | MacMaterial;

const hashBits = (spec: HmacSpec): number => Number(spec.slice('HMAC_'.length));

/** Name of the curve in WebCrypto: `P-256`. */
export const curveOf = (spec: EccSpec): string => `P-${spec.slice(-3)}`;

/** Makes a pair of DER encodings. */
export async function makePair({subtle}: Platform, spec: RsaSpec | EccSpec): Promise<PairMaterial> {
  const algorithm = isRsa(spec)
    ? {name: 'RSA-OAEP', modulusLength: modulusBits(spec), publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256'}
    : {name: 'ECDSA', namedCurve: curveOf(spec)};
  const {publicKey, privateKey} = await subtle.generateKey(
    algorithm,
    true,
    isRsa(spec) ? ['encrypt', 'decrypt'] : ['sign', 'verify'],
  );
  return {
    kind: 'pair',
    publicKey: new Uint8Array(await subtle.exportKey('spki', publicKey)),
    privateKey: new Uint8Array(await subtle.exportKey('pkcs8', privateKey)),
  };
}

async function make(platform: Platform, {keySpec}: KmsKey): Promise<Material> {
  if (isRsa(keySpec) || isEcc(keySpec)) return makePair(platform, keySpec);
  if (isHmac(keySpec)) return {kind: 'mac', bytes: platform.randomBytes(hashBits(keySpec) / 8)};
  const key = await platform.subtle.importKey('raw', platform.randomBytes(32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return {kind: 'symmetric', id: platform.randomBytes(32), key};
}

/** Finds the material of a key, or makes it. */
export type MaterialOf = (key: KmsKey) => Promise<Material>;

/** Keeps material by key and key spec, for as long as the function lives. */
export function materialStore(platform: Platform): MaterialOf {
  const kept = new Map<string, Promise<Material>>();
  return (key) => {
    const name = `${key.keyId} ${key.keySpec}`;
    const found = kept.get(name) ?? make(platform, key);
    kept.set(name, found);
    return found;
  };
}
