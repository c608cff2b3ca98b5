// The key that a KeyId names: id, ARN, alias or alias ARN. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
import {keyArnOfOtherRegion, keyIdInvalid, keyNotFound} from '../../facts/kms/apis';
import {aliasArn, keyArn, type Account, type KmsKey} from './account';
import {inOurWords, recorded, type Refused} from './exception';

const keyIdForm = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|mrk-[\da-f]{32})$/;
const arnForm = /^arn:(aws[\w-]*):kms:([\w-]+):(\d{12}):(key\/|alias\/)(.+)$/;

export interface FoundKey {
  readonly key: KmsKey;
  /** The alias by which the request named it. */
  readonly requestAlias?: string;
}

function byId(account: Account, keyId: string): FoundKey | Refused {
  const key = account.keys.find((candidate) => candidate.keyId === keyId);
  return key ? {key} : recorded(keyNotFound, keyArn(account, keyId));
}

function byAlias(account: Account, alias: string): FoundKey | Refused {
  const key = account.keys.find((candidate) => candidate.alias === alias && alias !== '');
  if (key) return {key, requestAlias: alias};
  const message = `Alias ${aliasArn(account, alias)} is not found.`;
  return inOurWords('NotFoundException', message, 'Check the Region of the client, then the name of the alias.');
}

const foreign = (keyId: string): Refused =>
  inOurWords(
    'AccessDeniedException',
    `No policy lets this caller use ${keyId} of another account.`,
    'Both the key policy there and a policy of the caller must allow the call.',
  );

/** Finds the key that a request names. */
export function findKey(account: Account, keyId: string): FoundKey | Refused {
  if (keyIdForm.test(keyId)) return byId(account, keyId);
  if (keyId.startsWith('alias/')) return byAlias(account, keyId);
  const [, , region = '', owner = '', type = '', name = ''] = arnForm.exec(keyId) ?? [];
  if (region === '') return recorded(keyIdInvalid, keyId);
  if (region !== account.region) return recorded(keyArnOfOtherRegion, region);
  if (owner !== account.accountId) return foreign(keyId);
  return type === 'alias/' ? byAlias(account, `alias/${name}`) : byId(account, name);
}
