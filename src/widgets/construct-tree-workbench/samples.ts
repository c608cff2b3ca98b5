/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {defaultQualifier} from '@site/src/facts/cdk/cdk';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface WorkbenchSample extends Sample<State> {
  /** Words of the verdict. */
  readonly expects: string;
}

const base: State = {
  tab: 'tree',
  stack: 'Shop',
  before: 'Data: s3.Bucket\nJobs: sqs.Queue\nWorker: lambda.Function',
  after: 'Storage\n  Data: s3.Bucket\nJobs: sqs.Queue\nWorker: lambda.Function',
  paths: 'myBucket\nWeb/Bucket/Resource\nWeb/Default/Bucket/Resource\nFoo/FooBar/Resource',
  account: '123456789012',
  region: 'us-west-1',
  qualifier: defaultQualifier.value,
};

export const samples: readonly [WorkbenchSample, ...WorkbenchSample[]] = [
  {
    name: 'moved',
    label: 'A bucket moves below another construct',
    state: base,
    expects: '1 of 4 resources is replaced',
  },
  {
    name: 'renamed',
    label: 'A queue is renamed',
    state: {...base, after: base.before.replace('Jobs', 'Tasks')},
    expects: '1 of 4 resources is replaced',
  },
  {
    name: 'wrapped',
    label: 'Wrapped with Default: nothing is replaced',
    state: {...base, after: 'Data\n  Default: s3.Bucket\nJobs: sqs.Queue\nWorker: lambda.Function'},
    expects: 'All 4 resources are kept',
  },
  {
    name: 'removed',
    label: 'A bucket and a queue are taken out',
    state: {...base, after: 'Worker: lambda.Function'},
    expects: '2 of 4 resources leave the stack',
  },
  {
    name: 'same-name',
    label: 'Refused: the same ID twice in one scope',
    state: {...base, after: `${base.before}\nJobs: sns.Topic`},
    expects: 'The tree cannot be built',
  },
  {
    name: 'paths',
    label: 'Paths and their logical IDs',
    state: {...base, tab: 'paths'},
    expects: '4 of 4 paths have a logical ID',
  },
  {
    name: 'longest',
    label: 'At the limit: 255 and 256 characters',
    state: {...base, tab: 'paths', paths: `${'a'.repeat(255)}\n${'a'.repeat(256)}\nDefault`},
    expects: '2 of 3 paths have a logical ID',
  },
  {
    name: 'bootstrap',
    label: 'Names of the bootstrap resources',
    state: {...base, tab: 'bootstrap'},
    expects: 'cdk-hnb659fds-assets-123456789012-us-west-1',
  },
];
