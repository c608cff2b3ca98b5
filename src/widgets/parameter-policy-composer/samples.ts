/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {Outcome} from './conclude';
import type {State} from './state';

interface PolicySample extends Sample<State> {
  /** What the tool must say of it, in a word, and words that stand in its reasons. */
  readonly expects: readonly [Outcome, string];
}

const expiration = (timestamp = '2027-12-02T21:34:33.000Z') => ({
  Type: 'Expiration',
  Version: '1.0',
  Attributes: {Timestamp: timestamp},
});
const before = (amount: string, unit = 'Days') => ({
  Type: 'ExpirationNotification',
  Version: '1.0',
  Attributes: {Before: amount, Unit: unit},
});
const after = (amount: string, unit = 'Days') => ({
  Type: 'NoChangeNotification',
  Version: '1.0',
  Attributes: {After: amount, Unit: unit},
});

const pattern = {
  source: ['aws.ssm'],
  'detail-type': ['Parameter Store Policy Action'],
  detail: {
    'policy-type': ['Expiration', 'ExpirationNotification', 'NoChangeNotification'],
    'parameter-name': [{prefix: '/app/'}],
  },
};

const base: State = {
  policies: formatJson([expiration(), before('15'), after('20')]),
  name: '/app/token',
  type: 'SecureString',
  region: 'us-east-1',
  account: '111122223333',
  tier: 'Advanced',
  before: 'Advanced',
  valueBytes: '40',
  lastModified: '2027-09-03T09:00:00Z',
  now: '2027-11-05T09:00:00Z',
  pattern: formatJson(pattern),
  configurations: '',
};
const having = (...policies: readonly object[]): State => ({...base, policies: formatJson(policies)});
const dailyNotices = (count: number) => Array.from({length: count}, (_, index) => before(String(index + 1)));

const configurations = `{
  "containerDefinitions": [
    {
      "name": "web",
      "secrets": [
        {"name": "API_TOKEN", "valueFrom": "arn:aws:ssm:us-east-1:111122223333:parameter/app/token"}
      ]
    }
  ]
}`;

export const samples: readonly [PolicySample, ...PolicySample[]] = [
  {
    name: 'expiry-and-notices',
    label: 'An expiration, a notice before it, a notice of no change',
    state: base,
    expects: ['taken', '3 policies'],
  },
  {
    name: 'before-too-long',
    label: 'Doubtful: a notice earlier than the policies themselves',
    state: {...having(expiration(), before('120')), now: '2027-09-10T09:00:00Z'},
    expects: ['taken, with doubts', 'only 90.5 days are left'],
  },
  {
    name: 'read-elsewhere',
    label: 'Doubtful: a task definition reads what expires',
    state: {...base, configurations},
    expects: ['taken, with doubts', 'reads `/app/token`'],
  },
  {
    name: 'becomes-advanced',
    label: 'A Standard parameter becomes Advanced for good',
    state: {...having(after('12', 'hours')), type: 'String', tier: 'Intelligent-Tiering', before: 'Standard'},
    expects: ['taken, with doubts', 'cannot go back to Standard'],
  },
  {
    name: 'other-time-zone',
    label: 'A Timestamp with an offset',
    state: having(expiration('2027-12-31T23:59:59+10:30'), before('36', 'HOURS')),
    expects: ['taken', '2 policies'],
  },
  {
    name: 'ten-policies',
    label: 'At the limit: ten policies',
    state: having(expiration(), ...dailyNotices(9)),
    expects: ['taken', '10 policies'],
  },
  {
    name: 'eleven-policies',
    label: 'Refused: eleven policies',
    state: having(expiration(), ...dailyNotices(10)),
    expects: ['refused', 'cannot exceed 10'],
  },
  {
    name: 'object-not-array',
    label: 'Refused: one policy without brackets',
    state: {...base, policies: formatJson(expiration())},
    expects: ['refused', 'Invalid policies input'],
  },
  {
    name: 'notice-alone',
    label: 'Refused: a notice without expiration',
    state: having(before('15')),
    expects: ['refused', 'missing expiration policy'],
  },
  {
    name: 'many-mistakes',
    label: 'Refused: seven mistakes',
    state: having(
      expiration('2027-12-02 21:34'),
      {...expiration(), Version: '1.1'},
      {...before('15'), Type: 'expirationNotification'},
      before('0', 'Weeks'),
      {Type: 'NoChangeNotification', Version: '1.0'},
    ),
    expects: ['refused', 'Invalid timestamp format'],
  },
  {
    name: 'standard-tier',
    label: 'Refused: policies in the Standard tier',
    state: {...base, type: 'String', tier: 'Standard', before: 'Standard'},
    expects: ['refused', 'Advanced tier only'],
  },
  {
    name: 'broken-json',
    label: 'Unreadable: a comma is missing',
    state: {...base, policies: base.policies.replace('"1.0",', '"1.0"')},
    expects: ['unreadable', 'A comma is expected'],
  },
  {
    name: 'remove-all',
    label: 'Remove all policies',
    state: {...base, policies: '[{}]'},
    expects: ['removed', 'removes all'],
  },
];
