/** Where each tool reads its retry settings, in the order in which it looks. */

export interface SettingNames {
  readonly tool: string;
  readonly code: string;
  readonly jvm: string;
  readonly environment: string;
  readonly file: string;
  readonly counts: string;
}

const environment = 'AWS_RETRY_MODE, AWS_MAX_ATTEMPTS';
const file = 'retry_mode, max_attempts';

export const settingNames: readonly SettingNames[] = [
  {tool: 'AWS CLI v2', code: '', jvm: '', environment, file, counts: 'all attempts'},
  {
    tool: 'boto3',
    code: 'Config(retries={"mode", "total_max_attempts"})',
    jvm: '',
    ...{environment, file},
    counts: 'all attempts; but max_attempts in Config counts retries',
  },
  {
    tool: 'SDK for JavaScript v3',
    code: 'retryMode, maxAttempts',
    jvm: '',
    ...{environment, file},
    counts: 'all attempts',
  },
  {
    tool: 'SDK for Java 2.x',
    code: 'overrideConfiguration → retryStrategy',
    jvm: 'aws.retryMode, aws.maxAttempts',
    environment,
    file: 'retry_mode; max_attempts with the rules of 2026 only',
    counts: 'all attempts; for DynamoDB in code only',
  },
];
