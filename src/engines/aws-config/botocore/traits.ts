// How the tools that carry botocore differ from each other. https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html
import {containerHosts} from '../../../facts/cli-sdk/credential-chain';
import type {Tool} from '../setup';

export interface Traits {
  readonly tool: Tool;
  /** Whether the tool has command line options and exit codes. */
  readonly isCommandLine: boolean;
  /** Variables that name the profile, first one set wins. */
  readonly profileVariables: readonly string[];
  /** Variables that name the Region, first one set wins. */
  readonly regionVariables: readonly string[];
  readonly asksMetadataForRegion: boolean;
  readonly readsLogin: boolean;
  /** Whether `aws login` sessions work as installed; if not, it depends on `botocore[crt]`. */
  readonly bringsCrt: boolean;
  readonly readsContainerTokenFile: boolean;
  /** Hosts that the container endpoint may have over plain http, besides loopback addresses. */
  readonly containerHosts: readonly string[];
  /** Whether any address of 127.0.0.0/8 counts as loopback, or only those of the list. */
  readonly allowsLoopback: boolean;
  /** What the container endpoint is called in its error text. */
  readonly containerName: string;
  /** Whether `AWS_ENDPOINT_URL_STS` moves AWS STS; a moved one needs a Region to sign for. */
  readonly readsEndpointUrl: boolean;
  /** Whether the SSO sign-in of a source profile is looked up for that profile, not for the chosen one. */
  readonly readsSsoOfSource: boolean;
}

const boto3: Traits = {
  tool: 'boto3',
  isCommandLine: false,
  profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
  regionVariables: ['AWS_DEFAULT_REGION'],
  asksMetadataForRegion: false,
  readsLogin: true,
  bringsCrt: false,
  readsContainerTokenFile: true,
  containerHosts: containerHosts.value,
  allowsLoopback: true,
  containerName: 'container metadata',
  readsEndpointUrl: true,
  readsSsoOfSource: true,
};

const cliV1: Traits = {...boto3, tool: 'aws-cli-v1', isCommandLine: true};

const cliV2: Traits = {
  ...cliV1,
  tool: 'aws-cli-v2',
  profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
  regionVariables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
  asksMetadataForRegion: true,
  bringsCrt: true,
};

/** The tools as they are today. */
export const traits = {boto3, cliV1, cliV2} as const satisfies Readonly<Record<string, Traits>>;

/** AWS CLI 2.9.19 of January 2023, as Debian 12 ships it: before `aws login` and before token files of containers. */
export const oldCliV2: Traits = {
  ...cliV2,
  readsLogin: false,
  readsContainerTokenFile: false,
  containerHosts: ['169.254.170.2', 'localhost', '127.0.0.1'],
  allowsLoopback: false,
  containerName: 'ECS metadata',
  readsEndpointUrl: false,
  readsSsoOfSource: false,
};
