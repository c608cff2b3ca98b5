// Retry settings as each tool reads them: environment, config file, code. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import {defaultMode, modesOf, shippedEra, type Mode} from './client';
import type {Service} from './service';
import type {Settings} from './settings';

/** Where the names of a service stand in code. */
interface Names {
  readonly boto3: string;
  readonly package: string;
  readonly javascript: string;
  readonly java: string;
  readonly javaPackage: string;
}

const sts: Names = {
  boto3: 'sts',
  package: 'client-sts',
  javascript: 'STSClient',
  java: 'StsClient',
  javaPackage: 'sts',
};
const namesOf: Readonly<Record<Service, Names>> = {
  other: sts,
  sts,
  dynamodb: {
    boto3: 'dynamodb',
    package: 'client-dynamodb',
    javascript: 'DynamoDBClient',
    java: 'DynamoDbClient',
    javaPackage: 'dynamodb',
  },
  'long-poll': {boto3: 'sqs', package: 'client-sqs', javascript: 'SQSClient', java: 'SqsClient', javaPackage: 'sqs'},
  ec2: {boto3: 'ec2', package: 'client-ec2', javascript: 'EC2Client', java: 'Ec2Client', javaPackage: 'ec2'},
  s3: {boto3: 's3', package: 'client-s3', javascript: 'S3Client', java: 'S3Client', javaPackage: 's3'},
};

/** The flag that chooses the set of rules, where it differs from what the tool does by itself. */
function flag({client, era}: Settings): readonly (readonly [string, string])[] {
  if (era === undefined || era === shippedEra[client]) return [];
  return client === 'javascript' ? [] : [['AWS_NEW_RETRIES_2026', String(era === '2026')]];
}

function variables(settings: Settings): readonly (readonly [string, string])[] {
  const {mode, maxAttempts} = settings;
  return [
    ...(mode ? ([['AWS_RETRY_MODE', mode]] as const) : []),
    ...(maxAttempts === undefined ? [] : ([['AWS_MAX_ATTEMPTS', String(maxAttempts)]] as const)),
    ...flag(settings),
  ];
}

const nothing = 'Nothing to set: this is what the tool does by itself.';
const oldPackage = 'The rules before 2026 came with @smithy/core before 3.40.0; newer versions have no flag for them.';

const wantsOldPackage = ({client, era}: Settings): boolean => client === 'javascript' && era === 'before';

/** Lines for a POSIX shell. */
export function environmentText(settings: Settings): string {
  const lines = variables(settings).map(([name, value]) => `export ${name}=${value}`);
  if (wantsOldPackage(settings)) lines.push(`# ${oldPackage}`);
  return `${(lines.length > 0 ? lines : [`# ${nothing}`]).join('\n')}\n`;
}

/** A section of `~/.aws/config`. */
export function configText(settings: Settings): string {
  const {mode, maxAttempts} = settings;
  const lines = [
    ...(mode ? [`retry_mode = ${mode}`] : []),
    ...(maxAttempts === undefined ? [] : [`max_attempts = ${maxAttempts}`]),
    ...flag(settings).map(([name, value]) => `# ${name}=${value} can be set in the environment only.`),
  ];
  return `[default]\n${(lines.length > 0 ? lines : [`# ${nothing}`]).join('\n')}\n`;
}

/** One command of the AWS CLI with the settings before it. */
export const cliText = (settings: Settings): string =>
  `${variables(settings)
    .map(([name, value]) => `${name}=${value} `)
    .join('')}aws sts get-caller-identity\n`;

/** A client in Python. */
export function boto3Text({mode, maxAttempts, service}: Settings): string {
  const name = JSON.stringify(namesOf[service].boto3);
  const retries = [
    ...(mode ? [`"mode": "${mode}"`] : []),
    ...(maxAttempts === undefined ? [] : [`"total_max_attempts": ${maxAttempts}`]),
  ];
  if (retries.length === 0) return `import boto3\n\nclient = boto3.client(${name})\n`;
  return `import boto3
from botocore.config import Config

config = Config(retries={${retries.join(', ')}})
client = boto3.client(${name}, config=config)
`;
}

/** A client in TypeScript or JavaScript; the SDK has no legacy mode. */
export function javascriptText(settings: Settings): string {
  const {mode, maxAttempts, service} = settings;
  const {package: packageName, javascript: name} = namesOf[service];
  const options = [
    ...(mode ? [`retryMode: '${modesOf.javascript.includes(mode) ? mode : 'standard'}'`] : []),
    ...(maxAttempts === undefined ? [] : [`maxAttempts: ${maxAttempts}`]),
  ];
  const comment = wantsOldPackage(settings) ? `// ${oldPackage}\n` : '';
  const argument = options.length > 0 ? `{${options.join(', ')}}` : '{}';
  return `${comment}import {${name}} from '@aws-sdk/${packageName}';

const client = new ${name}(${argument});
`;
}

const strategyOf: Readonly<Record<Mode, string>> = {
  legacy: 'legacyRetryStrategy',
  standard: 'standardRetryStrategy',
  adaptive: 'adaptiveRetryStrategy',
};

/** A client in Java. */
export function javaText({mode, era, maxAttempts, service}: Settings): string {
  const {java: name, javaPackage} = namesOf[service];
  const chosen = mode ?? defaultMode('java', era ?? shippedEra.java);
  const strategy = `AwsRetryStrategy.${strategyOf[chosen]}()`;
  const built = maxAttempts === undefined ? strategy : `${strategy}.toBuilder().maxAttempts(${maxAttempts}).build()`;
  return `import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.${javaPackage}.${name};

${name} client = ${name}.builder()
    .overrideConfiguration(o -> o.retryStrategy(
        ${built}))
    .build();
`;
}
