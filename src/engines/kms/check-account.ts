// What is wrong with keys as a reader wrote them. https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html
import {aliasPrefixMissing} from '../../facts/kms/apis';
import {parsePolicy} from '../iam-policy';
import type {Account, KmsKey} from './account';
import {usagesOf} from './key-specs';

export interface AccountIssue {
  readonly keyId: string;
  readonly field: 'keyId' | 'alias' | 'keyUsage' | 'policy';
  readonly severity: 'error' | 'warning';
  /** What is wrong, where, and how to mend it. */
  readonly message: string;
}

const keyIdForm = /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|mrk-[\da-f]{32})$/;

function issuesOfKey(key: KmsKey, others: readonly KmsKey[]): readonly AccountIssue[] {
  const {keyId, alias, keySpec, keyUsage} = key;
  const error = (field: AccountIssue['field'], message: string): AccountIssue => ({
    keyId,
    field,
    severity: 'error',
    message,
  });
  return [
    ...(keyIdForm.test(keyId) ? [] : [error('keyId', 'A key ID is a UUID, or mrk- and 32 hex digits.')]),
    ...(others.some((other) => other.keyId === keyId) ? [error('keyId', 'Two keys have this ID.')] : []),
    ...(alias === '' || alias.startsWith('alias/')
      ? []
      : [error('alias', `${aliasPrefixMissing.code}: ${aliasPrefixMissing.text}`)]),
    ...(alias.startsWith('alias/aws/') ? [error('alias', 'Aliases that begin with alias/aws/ belong to AWS.')] : []),
    ...(alias !== '' && others.some((other) => other.alias === alias)
      ? [error('alias', 'Two keys have this alias.')]
      : []),
    ...(usagesOf(keySpec).includes(keyUsage)
      ? []
      : [error('keyUsage', `Keys of ${keySpec} are for ${usagesOf(keySpec).join(' or ')}.`)]),
    ...parsePolicy(key.policy, {type: 'resource'}).issues.map(
      ({severity, line, column, message, mend}): AccountIssue => ({
        ...{keyId, field: 'policy', severity},
        message: `Line ${line}, column ${column}: ${message} ${mend}`,
      }),
    ),
  ];
}

/** Checks the keys of an account. */
export const checkAccount = ({keys}: Account): readonly AccountIssue[] =>
  keys.flatMap((key) =>
    issuesOfKey(
      key,
      keys.filter((other) => other !== key),
    ),
  );
