/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. All are made up. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface ErrorSample extends Sample<State> {
  /** The ids of the messages that must be found, or how many are listed. */
  readonly expects: string;
}

const sample = (name: string, label: string, text: string, expects: string): ErrorSample => ({
  ...{name, label, expects},
  state: {text, messages: []},
});

const log = `2026-11-25T09:00:01Z INFO  deploy: starting in eu-central-1
2026-11-25T09:00:02Z DEBUG env AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
2026-11-25T09:00:03Z INFO  deploy: publishing assets
2026-11-25T09:00:04Z ERROR SSM parameter /cdk-bootstrap/hnb659fds/version not found. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)
2026-11-25T09:00:05Z WARN  retrying
2026-11-25T09:00:09Z ERROR {"level":"error","message":"An error occurred (ThrottlingException) when calling the GenerateDataKey operation (reached max retries: 4): You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls."}
2026-11-25T09:00:12Z ERROR User: arn:aws:sts::111122223333:assumed-role/deploy/ci is not authorized to perform: events:PutRule on resource: arn:aws:events:eu-central-1:111122223333:rule/nightly because no identity-based policy allows the events:PutRule action
2026-11-25T09:00:15Z ERROR Event pattern is not valid. Reason: Match value must be String, number, true, false, or null
2026-11-25T09:00:16Z INFO  deploy: failed`;
const quiet = '2026-11-25T09:00:00Z INFO  GET /orders/17 200 in 21 ms\n';

export const samples: readonly [ErrorSample, ...ErrorSample[]] = [
  sample('all', 'Every message', '', 'all'),
  sample(
    'deploy-log',
    'The log of a failed deployment',
    log,
    'msg-cdk-bootstrap-not-found-earlier, msg-retry-exhausted, msg-kms-throttling, msg-no-identity-based-policy, msg-eb-pattern-not-valid, msg-eb-pattern-match-value',
  ),
  sample(
    'one-line',
    'One line of the AWS CLI',
    'aws: [ERROR]: An error occurred (NoRegion): You must specify a region. You can also configure your region by running "aws configure".',
    'msg-region-cli',
  ),
  sample('one-code', 'An error code alone', 'KMSInvalidStateException', '4 by words'),
  sample(
    'needle',
    'A thousand lines, one message in them',
    `${quiet.repeat(1050)}Signature expired: 20261125T080000Z is now earlier than 20261125T085500Z (20261125T090000Z - 5 min.)`,
    'msg-signature-expired',
  ),
  sample(
    'near',
    'Fails: a message in other words',
    `${quiet}ERROR The pattern of the event is not valid. Reason: Match value has to be String, number, true, false, or null\n${quiet}`,
    'near msg-eb-pattern-match-value',
  ),
  sample('nothing', 'Fails: no known message', `${quiet}${quiet}Segmentation fault (core dumped)`, '0 by words'),
];
