/** What the engine finds for the first sample but the printed text, so that the page shows it before the library is there; a unit test holds them equal. */
import type {View} from './judge';

export const firstView: View = {
  issues: [],
  tone: 'warn',
  verdict: '1 replace, 1 orphan, 1 created. `--fail-on destructive` exits with 1.',
  rows: [
    {
      logicalId: 'Data',
      type: 'AWS::S3::Bucket',
      what: 'orphan',
      why: 'The new template does not have it, and `DeletionPolicy` `Retain` keeps it: it stays in the account, outside the stack.',
      tone: 'warn',
    },
    {
      logicalId: 'DataV2',
      type: 'AWS::S3::Bucket',
      what: 'created',
      why: 'Only the new template has it.',
      tone: 'good',
    },
    {
      logicalId: 'Jobs',
      type: 'AWS::SQS::Queue',
      what: 'replace',
      why: '`QueueName` changes, which needs a new resource. `VisibilityTimeout` changes too.',
      tone: 'bad',
    },
  ],
  printed: '',
  exits: 'any-change 1 · broadening 0 · destructive 1 · never 0',
};
