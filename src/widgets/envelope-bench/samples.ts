/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface BenchSample extends Sample<State> {
  /** What the bench must say: words of its verdict. */
  readonly expects: string;
}

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
const allow = (Sid: string, who: string, Action: string, context = {}): object => ({
  ...{Sid, Effect: 'Allow', Principal: {AWS: who}, Action, Resource: '*'},
  ...context,
});
const forInvoices = {Condition: {StringEquals: {'kms:EncryptionContext:app': 'invoices'}}};
const account = allow('AccountAdministersKey', 'arn:aws:iam::111122223333:root', 'kms:*');
const policyOf = (...Statement: readonly object[]): string => formatJson({Version: '2012-10-17', Statement});

const appKey = {
  keyId: '1234abcd-12ab-34cd-56ef-1234567890ab',
  alias: 'alias/app',
  keySpec: 'SYMMETRIC_DEFAULT',
  keyUsage: 'ENCRYPT_DECRYPT',
  keyState: 'Enabled',
  policy: policyOf(
    account,
    allow('WritersMakeDataKeys', role('invoice-writer'), 'kms:GenerateDataKey', forInvoices),
    allow('ReadersDecrypt', role('invoice-reader'), 'kms:Decrypt', forInvoices),
  ),
} as const;
const more = (start: string, fields: Omit<State['keys'][number], 'keyId' | 'keyState' | 'policy'>) => ({
  ...({keyId: `${start}-12ab-34cd-56ef-1234567890ab`, keyState: 'Enabled', policy: policyOf(account)} as const),
  ...fields,
});

const keys: State['keys'] = [
  appKey,
  more('2345bcde', {alias: 'alias/archive', keySpec: 'SYMMETRIC_DEFAULT', keyUsage: 'ENCRYPT_DECRYPT'}),
  more('3456cdef', {alias: 'alias/rsa', keySpec: 'RSA_2048', keyUsage: 'ENCRYPT_DECRYPT'}),
  more('4567def0', {alias: 'alias/sign', keySpec: 'ECC_NIST_P256', keyUsage: 'SIGN_VERIFY'}),
  more('5678ef01', {alias: 'alias/mac', keySpec: 'HMAC_256', keyUsage: 'GENERATE_VERIFY_MAC'}),
];

/** The reader's plaintext until another is typed; it is in no link. */
export const sampleText = 'Invoice 2026-0042: 1,250.00 EUR, due in 30 days.';

const context = 'app=invoices\ntenant=42';
const start: State = {
  ...{tab: 'envelope', what: 'text', region: 'us-east-1', broken: 'nothing'},
  ...{keyName: 'alias/app', dataKeySpec: 'AES_256', context, decryptContext: context},
  ...{decryptKeyName: 'alias/app', writer: role('invoice-writer'), reader: role('invoice-reader'), keys},
  operation: 'GenerateRandom',
  request: formatJson({NumberOfBytes: 32}),
  caller: role('developer'),
  identityPolicy: formatJson({
    Version: '2012-10-17',
    Statement: [{Effect: 'Allow', Action: 'kms:*', Resource: '*'}],
  }),
  size: '4097',
};

/** Base64 of so many bytes 0. */
const zeros = (bytes: number): string => 'A'.repeat(Math.ceil((bytes * 4) / 3)) + '='.repeat((3 - (bytes % 3)) % 3);
const encrypt = (KeyId: string, bytes: number, also = {}): State => ({
  ...{...start, tab: 'operations', operation: 'Encrypt'},
  request: formatJson({KeyId, Plaintext: zeros(bytes), ...also}),
});
const EncryptionAlgorithm = 'RSAES_OAEP_SHA_256';

export const samples: readonly [BenchSample, ...BenchSample[]] = [
  {name: 'round-trip', label: 'Encrypt and open again', state: start, expects: 'Opened again'},
  {
    name: 'wrong-context',
    label: 'Broken: another encryption context',
    state: {...start, decryptContext: 'app=invoices\ntenant=43'},
    expects: 'InvalidCiphertextException',
  },
  {
    name: 'flipped-key-bit',
    label: 'Broken: a bit of the stored data key',
    state: {...start, broken: 'flip-key'},
    expects: 'InvalidCiphertextException',
  },
  {
    name: 'flipped-data-bit',
    label: 'Broken: a bit of the stored data',
    state: {...start, broken: 'flip-data'},
    expects: 'Frame 1 does not authenticate',
  },
  {
    name: 'disabled-key',
    label: 'Broken: the key was disabled',
    state: {...start, broken: 'Disabled'},
    expects: 'DisabledException',
  },
  {
    name: 'pending-deletion',
    label: 'Broken: the key awaits deletion',
    state: {...start, broken: 'PendingDeletion'},
    expects: 'KMSInvalidStateException',
  },
  {
    name: 'wrong-key',
    label: 'Broken: another key is named',
    state: {...start, decryptKeyName: 'alias/archive', reader: role('archivist')},
    expects: 'IncorrectKeyException',
  },
  {
    name: 'not-allowed',
    label: 'Broken: the writer tries to read',
    state: {...start, reader: role('invoice-writer')},
    expects: 'AccessDeniedException',
  },
  {name: 'file', label: 'A file of yours', state: {...start, what: 'file'}, expects: ''},
  {name: 'at-the-limit', label: 'Encrypt: 4,096 bytes', state: encrypt('alias/app', 4096), expects: 'answered'},
  {
    name: 'over-the-limit',
    label: 'Encrypt: 4,097 bytes',
    state: encrypt('alias/app', 4097),
    expects: 'Member must have length less than or equal to 4096',
  },
  {
    name: 'rsa-limit',
    label: 'RSA: 191 bytes under RSA_2048',
    state: encrypt('alias/rsa', 191, {EncryptionAlgorithm}),
    expects: 'cannot encrypt data larger than 190 bytes.',
  },
  {
    name: 'dry-run',
    label: 'A dry run that would work',
    state: encrypt('alias/app', 1, {DryRun: true}),
    expects: 'DryRunOperationException',
  },
  {name: 'sizes', label: 'Which key takes how much', state: {...start, tab: 'sizes'}, expects: ''},
];
