import {describe, expect, test} from 'vitest';
import {checkAccount, type KmsKey} from '.';
import {account, key} from './testing/bench';

const issuesOf = (...keys: readonly KmsKey[]): readonly string[] =>
  checkAccount({...account, keys}).map(({field, message}) => `${field}: ${message}`);

describe('keys as a reader wrote them', () => {
  test('are checked for what CreateKey and CreateAlias would refuse', () => {
    expect(checkAccount(account)).toEqual([]);
    expect(issuesOf(key(1, {keyId: 'my-key'}))).toEqual(['keyId: A key ID is a UUID, or mrk- and 32 hex digits.']);
    expect(issuesOf(key(1, {alias: 'app'}))).toEqual([
      'alias: ValidationException: Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
    ]);
    expect(issuesOf(key(1, {alias: 'alias/aws/s3'}))).toEqual([
      'alias: Aliases that begin with alias/aws/ belong to AWS.',
    ]);
    expect(issuesOf(key(1, {keySpec: 'HMAC_256'}))).toEqual([
      'keyUsage: Keys of HMAC_256 are for GENERATE_VERIFY_MAC.',
    ]);
  });

  test('share neither an ID nor an alias', () => {
    expect(issuesOf(key(1), key(1))).toEqual(['keyId: Two keys have this ID.', 'keyId: Two keys have this ID.']);
    expect(issuesOf(key(1, {alias: 'alias/a'}), key(2, {alias: 'alias/a'}))).toContain(
      'alias: Two keys have this alias.',
    );
  });

  test('have a policy that can be read, or are told where it breaks', () => {
    const [issue] = checkAccount({...account, keys: [key(1, {policy: '{"Version": }'})]});
    expect(issue).toMatchObject({field: 'policy', severity: 'error'});
    expect(issue?.message).toContain('Line 1, column 13');
  });
});
