// Operations that take symmetric encryption KMS keys alone. https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html#API_GenerateDataKey_RequestSyntax
import {keyArn, type KmsKey} from '../account';
import {inOurWords, type Refused} from '../exception';
import type {Material, SymmetricMaterial} from '../material';
import type {Work} from '../work';

/** The material if it is symmetric, else the refusal. */
export function symmetricOnly(work: Work, key: KmsKey, material: Material): SymmetricMaterial | Refused {
  if (material.kind === 'symmetric') return material;
  const message = `${keyArn(work.account, key.keyId)} is a key of ${key.keySpec}; ${work.operation} takes symmetric keys.`;
  return inOurWords('InvalidKeyUsageException', message, 'Use a key of SYMMETRIC_DEFAULT.');
}
