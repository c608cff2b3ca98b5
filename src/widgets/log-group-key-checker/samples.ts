/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {formatJson} from '@site/src/engines/json-text';
import type {AssociationVerdict} from '@site/src/engines/log-group-encryption';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface CheckerSample extends Sample<State> {
  /** What the checker must conclude, and words of its first reason. */
  readonly expects: readonly [AssociationVerdict['outcome'], string];
}

const account = '111122223333';
const logs = `arn:aws:logs:us-east-1:${account}`;
const arn = `${logs}:log-group:/app/orders`;
const contextKey = 'kms:EncryptionContext:aws:logs:arn';
const administers = {
  Sid: 'AccountAdministersKey',
  Effect: 'Allow',
  Principal: {AWS: `arn:aws:iam::${account}:root`},
  Action: 'kms:*',
  Resource: '*',
};
const uses = {
  Sid: 'LogGroupUsesKey',
  Effect: 'Allow',
  Principal: {Service: 'logs.us-east-1.amazonaws.com'},
  Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
  Resource: '*',
  Condition: {ArnEquals: {[contextKey]: arn}},
};
const policy = (...statements: readonly object[]): string =>
  formatJson({Version: '2012-10-17', Statement: [administers, ...statements]});

const works: State = {
  call: 'associate-kms-key',
  region: 'us-east-1',
  account,
  logGroupName: '/app/orders',
  resourceIdentifier: '',
  kmsKeyId: `arn:aws:kms:us-east-1:${account}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
  keySpec: 'SYMMETRIC_DEFAULT',
  keyPolicy: policy(uses),
  isForAll: false,
};

export const samples: readonly [CheckerSample, ...CheckerSample[]] = [
  {
    name: 'star-at-the-end',
    label: 'The ARN in the condition ends in :*',
    state: {...works, keyPolicy: policy({...uses, Condition: {ArnEquals: {[contextKey]: `${arn}:*`}}})},
    expects: ['refused', 'ends in “:*”'],
  },
  {
    name: 'works',
    label: 'A key policy that works',
    state: works,
    expects: ['works', 'all that the guide asks for'],
  },
  {
    name: 'all-groups',
    label: 'One key for all log groups of the account',
    state: {...works, keyPolicy: policy({...uses, Condition: {ArnLike: {[contextKey]: `${logs}:*`}}}), isForAll: true},
    expects: ['works', 'all that the guide asks for'],
  },
  {
    name: 'other-region',
    label: 'The principal is of another Region',
    state: {...works, keyPolicy: policy({...uses, Principal: {Service: 'logs.eu-west-1.amazonaws.com'}})},
    expects: ['refused', 'another Region'],
  },
  {
    name: 'only-iam',
    label: 'The permission stands in IAM only',
    state: {...works, keyPolicy: policy()},
    expects: ['refused', 'reads no IAM policies'],
  },
  {
    name: 'no-data-key',
    label: 'kms:GenerateDataKey* is missing',
    state: {
      ...works,
      call: 'create-log-group',
      keyPolicy: policy({...uses, Action: uses.Action.filter((action) => !action.includes('DataKey'))}),
    },
    expects: ['refused', 'kms:GenerateDataKey* is not among the actions'],
  },
  {
    name: 'query-results',
    label: 'Query results with the key of a log group',
    state: {...works, logGroupName: '', resourceIdentifier: `${logs}:query-result:*`},
    expects: ['refused', 'query-result:*'],
  },
  {
    name: 'longest-name',
    label: 'At the limit: a name of 512 characters',
    state: {
      ...works,
      call: 'create-log-group',
      logGroupName: `/app/${'x'.repeat(507)}`,
      keyPolicy: policy({...uses, Condition: {ArnLike: {[contextKey]: `${logs}:*`}}}),
      isForAll: true,
    },
    expects: ['works', 'all that the guide asks for'],
  },
  {
    name: 'asymmetric',
    label: 'Refused: an asymmetric key',
    state: {...works, keySpec: 'RSA_2048'},
    expects: ['refused', 'symmetric keys only'],
  },
];
