import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const cli: Source = {title: 'AWS CLI 2.36.7, source and run', url: 'https://github.com/aws/aws-cli', checked};
const exitCodes: Source = {
  title: 'AWS CLI User Guide, Command line return codes',
  url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-returncodes.html',
  checked,
};
const maintenance: Source = {
  title: 'AWS Developer Tools Blog, AWS CLI v1 maintenance mode: announcing changes to dependency updates',
  url: 'https://aws.amazon.com/blogs/developer/aws-cli-v1-maintenance-mode-announcing-changes-to-dependency-updates/',
  checked,
};
const v1Reference: Source = {
  title: 'AWS CLI v1 Command Reference',
  url: 'https://docs.aws.amazon.com/cli/v1/reference/signin/',
  checked,
};
const boto3Guide: Source = {
  title: 'Boto3 documentation, Credentials',
  url: 'https://docs.aws.amazon.com/boto3/latest/guide/credentials.html',
  checked,
};
const boto3: Source = {title: 'boto3 1.43.107, run', url: 'https://github.com/boto/boto3', checked};
const javascript: Source = {
  title: 'AWS SDK for JavaScript 3.1169.0, run',
  url: 'https://github.com/aws/aws-sdk-js-v3',
  checked,
};
const region: Source = {
  title: 'AWS SDKs and Tools Reference Guide, AWS Region',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
  checked,
};
const credentials: Source = {
  title: 'AWS SDKs and Tools Reference Guide, Standardized credential providers',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
  checked,
};
const retries: Source = {
  title: 'AWS SDKs and Tools Reference Guide, Retry behavior',
  url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked,
};

/** Exit codes of AWS CLI v2. */
export const cliExitCodes = {
  id: 'cli-exit-codes',
  value: [0, 1, 2, 130, 252, 253, 254, 255],
  statement:
    'The exit codes of AWS CLI v2 are 0, 1, 2, 130, 252, 253, 254 and 255. A service that returns an error makes 254, whatever the error is.',
  sources: [exitCodes, cli],
  evidence: 'ran',
} as const satisfies Fact<readonly number[]>;

export const pageFacts: PageFacts = {
  page: '/cli-sdk',
  service: 'AWS CLI & SDK',
  topic: 'Overview',
  facts: [
    {
      id: 'cli-sdk-overview',
      statement:
        'The AWS CLI and the SDKs send the same signed requests to the same APIs. What differs between them is where they find credentials and Region, what they retry, and how they report errors.',
      sources: [credentials, region, retries],
      evidence: 'documentation',
      was: [{path: ['AWS CLI & SDK'], verdict: 'correct'}],
    },
    {
      id: 'cli-sdk-sdk',
      statement:
        'An SDK finds credentials and Region, signs each request and retries what is worth it. The defaults for this are each SDK’s own, so the same host can behave differently from one language to the next.',
      sources: [boto3, javascript, retries],
      evidence: 'ran',
      was: [{path: ['AWS CLI & SDK', 'SDK'], verdict: 'correct'}],
    },
    {
      id: 'sdk-cli-uses-boto3',
      statement: 'The AWS CLI is built on *botocore*, the layer below boto3. It never uses boto3 itself.',
      sources: [cli, maintenance],
      evidence: 'code',
      was: [
        {
          path: ['AWS CLI & SDK', 'SDK', 'CLI uses the Python SDK (boto3)'],
          verdict: 'wrong',
          change: 'The AWS CLI uses botocore, the layer under boto3; AWS CLI v2 carries a copy of its own.',
        },
      ],
    },
    {
      id: 'cli-v2-own-botocore',
      statement:
        'AWS CLI v2 ships its own Python, its own copy of botocore (`awscli/botocore`) and the AWS Common Runtime (`awscrt`). Upgrading boto3 changes nothing in it, and their defaults differ.',
      sources: [cli],
      evidence: 'code',
    },
    {
      id: 'cli-v1-botocore',
      statement:
        'AWS CLI v1 depends on the packages `botocore` and `s3transfer`: 1.45.55 of 2026-07-23 pins botocore 1.43.55. AWS announced that both move into its code base with maintenance mode.',
      sources: [cli, maintenance],
      evidence: 'code',
    },
    {
      id: 'cli-v1-maintenance',
      statement:
        'AWS CLI v1 entered maintenance mode on 2026-08-05, later than the 2026-07-15 that was announced. Its support ends on 2027-07-15.',
      sources: [v1Reference, maintenance],
      evidence: 'documentation',
    },
    {
      id: 'cli-sdk-boto3-documentation',
      statement:
        'The documentation of boto3 now lives at [docs.aws.amazon.com/boto3](https://docs.aws.amazon.com/boto3/latest/guide/credentials.html). The newer “AWS SDK for Python” (Developer Preview, 2026) is a different product.',
      sources: [boto3Guide],
      evidence: 'documentation',
    },
    cliExitCodes,
  ],
};
