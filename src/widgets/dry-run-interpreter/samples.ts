/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. All are made up. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface DryRunSample extends Sample<State> {
  /** What the interpreter must say: what is known of the operation, then verdict and reason of the answer. */
  readonly expects: string;
}

const passed = 'Request would have succeeded, but DryRun flag is set.';

const start: State = {
  tab: 'answer',
  service: 'ec2',
  operation: 'RunInstances',
  answer: `aws: [ERROR]: An error occurred (DryRunOperation) when calling the RunInstances operation: ${passed}`,
  exitCode: '254',
  language: 'shell',
};

export const samples: readonly [DryRunSample, ...DryRunSample[]] = [
  {name: 'passed', label: 'A pass, in AWS CLI v2', state: start, expects: 'dry-run; allowed, passed'},
  {
    name: 'refused',
    label: 'A refusal with an encoded message',
    state: {
      ...start,
      operation: 'StopInstances',
      answer:
        'aws: [ERROR]: An error occurred (UnauthorizedOperation) when calling the StopInstances operation: You are not authorized to perform this operation. Encoded authorization failure message: EXAMPLEq3-Zf0vT7_yWkd2N8cR5uLx1bJ6mHs4pGa9',
    },
    expects: 'dry-run; refused, refused',
  },
  {
    name: 'boto3-kms',
    label: 'A pass of AWS KMS, in boto3',
    state: {
      ...start,
      ...{service: 'kms', operation: 'decrypt', exitCode: '', language: 'python'},
      answer:
        'botocore.errorfactory.DryRunOperationException: An error occurred (DryRunOperationException) when calling the Decrypt operation: The request would have succeeded, but the DryRun option is set.',
    },
    expects: 'dry-run; allowed, passed',
  },
  {
    name: 'no-dry-run',
    label: 'An operation without dry run',
    state: {
      ...start,
      ...{operation: 'allocate-hosts', exitCode: '252'},
      answer: 'Unknown options: --dry-run',
    },
    expects: 'none; not-an-answer, wrong-option',
  },
  {
    name: 'parameter-first',
    label: 'A parameter error comes first',
    state: {
      ...start,
      answer: `An error occurred (InvalidAMIID.NotFound) when calling the RunInstances operation: The image id '[ami-0123456789abcdef0]' does not exist`,
      exitCode: '255',
    },
    expects: 'dry-run; not-an-answer, request-first',
  },
  {
    name: 'normal-answer',
    label: 'Network Firewall: a pass without error',
    state: {
      ...start,
      ...{service: 'network-firewall', operation: 'update-rule-group', exitCode: '0'},
      answer: formatJson({
        RuleGroupResponse: {RuleGroupName: 'egress', RuleGroupStatus: 'ACTIVE'},
      }),
    },
    expects: 'dry-run; allowed, success',
  },
  {
    name: 's3-preview',
    label: 'aws s3 sync --dryrun',
    state: {
      ...start,
      ...{service: 's3', operation: 'sync', exitCode: '0'},
      answer: '(dryrun) upload: site/index.html to s3://amzn-s3-demo-bucket/index.html',
    },
    expects: 'client; not-an-answer, client-preview',
  },
  {
    name: 'throttled',
    label: 'Too many dry runs',
    state: {
      ...start,
      answer:
        'RequestLimitExceeded: Request limit exceeded.\n    at throwDefaultError (/app/node_modules/@smithy/core/index.js:1:1)',
      exitCode: '',
      language: 'javascript',
    },
    expects: 'dry-run; not-an-answer, throttled',
  },
  {
    name: 'misspelt',
    label: 'Fails: a misspelt operation, no answer',
    state: {...start, operation: 'RunInstance', answer: 'Segmentation fault', exitCode: '139'},
    expects: 'unknown-operation; not-an-answer, unreadable',
  },
];
