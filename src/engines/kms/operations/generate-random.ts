// GenerateRandom. https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateRandom.html
import {numberOfBytesMissing} from '../../../facts/kms/apis';
import type {JsonRecord} from '../../json-text';
import {authorize} from '../authorize';
import {toBase64} from '../bytes';
import {inOurWords, notHere, recorded, type Stopped} from '../exception';
import type {Work} from '../work';

export function generateRandom({members, account, caller, platform, passed}: Work): JsonRecord | Stopped {
  const length = members.number('NumberOfBytes');
  if (length === undefined) return recorded(numberOfBytesMissing);
  const access = authorize(account, caller, 'kms:GenerateRandom', undefined, {});
  if (!access.isAllowed) {
    const mend = 'Allow kms:GenerateRandom on * in a policy of the caller; no key policy bears on it.';
    return inOurWords('AccessDeniedException', access.message, mend);
  }
  passed('permission', access.why);
  if (members.has('CustomKeyStoreId')) return notHere('This page has no custom key store.');
  return {Plaintext: toBase64(platform.randomBytes(length))};
}
