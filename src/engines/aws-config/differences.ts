// Why tools come to different credentials in the same setup. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import type {Resolution} from './resolution';
import {type Setup, type Tool, variable} from './setup';

/** A difference between tools, in one or two sentences; backticks mark code. */
export interface Difference {
  readonly id: string;
  readonly text: string;
}

export type Resolutions = Readonly<Record<Tool, Resolution>>;

interface Rule {
  readonly id: string;
  readonly text: string;
  readonly holds: (setup: Setup, found: Resolutions) => boolean;
}

const isFound = ({outcome}: Resolution, source: string): boolean =>
  outcome.kind === 'found' && outcome.credentials.source === source;
const isStatic = (resolution: Resolution): boolean =>
  isFound(resolution, 'credentials-file') || isFound(resolution, 'config-file');
const anyOf = (resolution: Resolution, ...sources: readonly string[]): boolean =>
  sources.some((source) => isFound(resolution, source));
const profileOf = (found: Resolutions, tool: Tool): string => found[tool].profile.name;
const isEnded = ({outcome}: Resolution): boolean => outcome.kind === 'error';

const rules: readonly Rule[] = [
  {
    id: 'environment-skipped',
    text: 'A profile is named, and keys stand in the environment: only the SDK for JavaScript skips the environment for `AWS_PROFILE`. The AWS CLI and boto3 do so for an explicit profile, the SDK for Java never.',
    holds: (_, found) =>
      found['js-sdk-v3'].profile.from !== 'default' &&
      (['aws-cli-v2', 'boto3', 'java-sdk-v2'] as const).some((tool) => isFound(found[tool], 'environment')) &&
      !isFound(found['js-sdk-v3'], 'environment'),
  },
  {
    id: 'profile-variable',
    text: '`AWS_PROFILE` and `AWS_DEFAULT_PROFILE` name different profiles: AWS CLI v2 and the SDKs for JavaScript and Java follow `AWS_PROFILE`, boto3 and AWS CLI v1 follow `AWS_DEFAULT_PROFILE`.',
    holds: (setup, found) =>
      !setup.profileOption &&
      variable(setup, 'AWS_PROFILE') !== undefined &&
      variable(setup, 'AWS_DEFAULT_PROFILE') !== undefined &&
      profileOf(found, 'boto3') !== profileOf(found, 'aws-cli-v2'),
  },
  {
    id: 'default-profile-ignored',
    text: 'Only `AWS_DEFAULT_PROFILE` is set: the AWS CLI and boto3 read it, the SDKs for JavaScript and Java do not and use the profile `default`.',
    holds: (setup, found) =>
      variable(setup, 'AWS_PROFILE') === undefined && profileOf(found, 'boto3') !== profileOf(found, 'js-sdk-v3'),
  },
  {
    id: 'empty-profile',
    text: '`AWS_PROFILE` is set but empty: the SDK for JavaScript takes that for not set, the others look for a profile without a name.',
    holds: (setup) => !setup.profileOption && variable(setup, 'AWS_PROFILE') === '',
  },
  {
    id: 'static-first',
    text: 'In one profile the SDK for JavaScript prefers static keys to web identity, `credential_process`, SSO and `aws login`. The other tools prefer those.',
    holds: (_, found) =>
      isStatic(found['js-sdk-v3']) &&
      (['aws-cli-v2', 'boto3', 'java-sdk-v2'] as const).some(
        (tool) =>
          anyOf(found[tool], 'web-identity', 'credential-process', 'sso', 'login') ||
          (isEnded(found[tool]) &&
            /SSO|Login/.test(found[tool].outcome.kind === 'found' ? '' : found[tool].outcome.error.name)),
      ),
  },
  {
    id: 'web-identity-before-profile',
    text: 'The variables of web identity come before the profile in the AWS CLI, boto3 and the SDK for Java, but after it in the SDK for JavaScript.',
    holds: (setup, found) =>
      variable(setup, 'AWS_WEB_IDENTITY_TOKEN_FILE') !== undefined &&
      isFound(found['boto3'], 'web-identity') !== isFound(found['js-sdk-v3'], 'web-identity'),
  },
  {
    id: 'java-merges',
    text: 'The SDK for Java merges the profile from both files first and then prefers `login_session` and `credential_process` to static keys, even if the keys stand in the credentials file.',
    holds: (_, found) =>
      anyOf(found['java-sdk-v2'], 'credential-process', 'login') && isFound(found['aws-cli-v2'], 'credentials-file'),
  },
  {
    id: 'error-ends-search',
    text: 'A place that is configured and fails ends the search in the AWS CLI and boto3. The SDKs for JavaScript and Java mostly go on to the next place.',
    holds: (_, found) => isEnded(found['boto3']) && !(isEnded(found['js-sdk-v3']) && isEnded(found['java-sdk-v2'])),
  },
  {
    id: 'login-crt',
    text: '`login_session` works in AWS CLI v2 as installed; boto3 needs the extra package `botocore[crt]`.',
    holds: (_, found) => {
      const {outcome} = found['boto3'];
      return outcome.kind === 'error' && outcome.error.name === 'MissingDependencyException';
    },
  },
  {
    id: 'file-refused',
    text: 'The AWS CLI and boto3 refuse a file with a doubled section or setting as a whole, with every command, even if keys stand in the environment.',
    holds: (_, found) => {
      const {outcome} = found['boto3'];
      return outcome.kind === 'error' && outcome.error.name === 'ConfigParseError';
    },
  },
  {
    id: 'half-a-pair',
    text: 'Half a pair of keys stops the AWS CLI and boto3. The SDKs for JavaScript and Java treat it as no keys and go on.',
    holds: (_, found) => {
      const {outcome} = found['boto3'];
      return outcome.kind === 'error' && /Partial credentials found in (env|shared|config)/.test(outcome.error.text);
    },
  },
];

/** The differences of a setup; none if every tool comes to the same. */
export function differences(setup: Setup, found: Resolutions): readonly Difference[] {
  return rules.filter(({holds}) => holds(setup, found)).map(({id, text}) => ({id, text}));
}
