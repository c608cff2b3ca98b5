/** An account with one key of each kind, and calls in one line. */
import {createKms, fromBase64, toBase64, type Account, type Answer, type Bytes, type KmsKey, type Operation} from '..';
import type {RsaSpec} from '../key-specs';
import type {Platform} from '../platform';
import {publicKeyOfSize} from '../rsa-encryption';

const {subtle} = crypto;

export const platform = {
  subtle,
  randomBytes: (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length)),
};

/** Like `platform`, but large RSA keys take no seconds to make: the public half is made up, the private half is another key's. */
export const hastyPlatform: Platform = {
  ...platform,
  subtle: new Proxy(subtle, {
    get: (target, name) => {
      if (name !== 'generateKey') return (target[name as keyof SubtleCrypto] as () => unknown).bind(target);
      return async (algorithm: RsaHashedKeyGenParams) => ({
        publicKey: await publicKeyOfSize(platform, `RSA_${algorithm.modulusLength}` as RsaSpec, 'RSAES_OAEP_SHA_256'),
        privateKey: (await subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, true, ['sign'])).privateKey,
      });
    },
  }),
};

export const openPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{Effect: 'Allow', Principal: {AWS: 'arn:aws:iam::111122223333:root'}, Action: 'kms:*', Resource: '*'}],
});
const identityPolicy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{Effect: 'Allow', Action: 'kms:*', Resource: '*'}],
});

const idOf = (number: number): string => `${String(number).padStart(8, '0')}-aaaa-bbbb-cccc-111122223333`;

export const key = (number: number, fields: Partial<KmsKey> = {}): KmsKey => ({
  ...{keyId: idOf(number), alias: '', keySpec: 'SYMMETRIC_DEFAULT', keyUsage: 'ENCRYPT_DECRYPT'},
  ...{keyState: 'Enabled', policy: openPolicy, ...fields},
});

export const keys = {
  app: key(1, {alias: 'alias/app'}),
  other: key(2, {alias: 'alias/other'}),
  rsa2048: key(3, {keySpec: 'RSA_2048'}),
  rsaSign: key(4, {keySpec: 'RSA_2048', keyUsage: 'SIGN_VERIFY'}),
  p256: key(5, {keySpec: 'ECC_NIST_P256', keyUsage: 'SIGN_VERIFY'}),
  p384: key(6, {keySpec: 'ECC_NIST_P384', keyUsage: 'SIGN_VERIFY'}),
  p521: key(7, {keySpec: 'ECC_NIST_P521', keyUsage: 'SIGN_VERIFY'}),
  hmac: key(8, {keySpec: 'HMAC_256', keyUsage: 'GENERATE_VERIFY_MAC'}),
  multi: key(9, {keyId: `mrk-${'a'.repeat(32)}`}),
} as const;

export const account: Account = {region: 'us-east-1', accountId: '111122223333', keys: Object.values(keys)};

export const arn = ({keyId}: KmsKey, region = 'us-east-1'): string => `arn:aws:kms:${region}:111122223333:key/${keyId}`;

/** The account with one key in another state or under another policy. */
export const accountWith = (changed: KmsKey, fields: Partial<KmsKey>): Account => ({
  ...account,
  keys: account.keys.map((candidate) => (candidate === changed ? {...changed, ...fields} : candidate)),
});

export const caller = {principal: 'arn:aws:iam::111122223333:role/app', identityPolicy};

export const kms = createKms(platform);

/** Calls, as `caller` unless told otherwise. */
export const call = (
  operation: Operation,
  request: Readonly<Record<string, unknown>>,
  {at = account, as = caller, isThrottled = false} = {},
): Promise<Answer> => kms.call(at, {operation, request, caller: as, isThrottled});

/** The response; fails the test if there is none. */
export async function answer(...args: Parameters<typeof call>): Promise<Record<string, string>> {
  const answered = await call(...args);
  if (answered.outcome !== 'answered') throw new Error(JSON.stringify(answered));
  return answered.response as Record<string, string>;
}

/** `Name: message` of the exception; fails the test if there is none. */
export async function refusal(...args: Parameters<typeof call>): Promise<string> {
  const answered = await call(...args);
  if (answered.outcome !== 'refused') throw new Error(JSON.stringify(answered));
  return `${answered.exception.name}: ${answered.exception.message}`;
}

/** So many bytes in base64. */
export const sized = (length: number): string => toBase64(new Uint8Array(length).fill(65));

/** Base64 with one bit of the byte at a place turned round; counted from the end if negative. */
export function flipped(base64: string, at: number): string {
  const bytes = fromBase64(base64) ?? new Uint8Array();
  const place = at < 0 ? bytes.byteLength + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return toBase64(bytes);
}
