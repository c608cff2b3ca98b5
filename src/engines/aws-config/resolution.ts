// What the engine concludes for one tool, with its reasons as data. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import type {Tool} from './setup';

/** Where credentials came from. */
export type Source =
  | 'code'
  | 'system-properties'
  | 'environment'
  | 'credentials-file'
  | 'config-file'
  | 'credential-process'
  | 'web-identity'
  | 'assume-role'
  | 'sso'
  | 'login'
  | 'container'
  | 'instance-metadata'
  | 'legacy-file';

/** A call to AWS STS on the way. */
export interface StsCall {
  readonly action: 'AssumeRole' | 'AssumeRoleWithWebIdentity';
  /** Access key ID that signs the call; undefined for an unsigned one. */
  readonly signedWith?: string;
  readonly role: string;
}

export interface Credentials {
  readonly source: Source;
  /** The tool's own word for the source, e.g. `shared-credentials-file`. */
  readonly provider: string;
  readonly accessKeyId: string;
  readonly hasSessionToken: boolean;
  /** In order. */
  readonly calls: readonly StsCall[];
}

/** An error as the tool prints it. */
export interface ToolError {
  /** Exception or error code. */
  readonly name: string;
  readonly text: string;
  /** Of the command line tools. */
  readonly exitCode?: number;
}

export type LinkOutcome =
  | 'won'
  /** Has nothing to offer here. */
  | 'skipped'
  /** Was tried, failed, and the search goes on. */
  | 'failed'
  /** Was tried, failed, and the search ends with an error. */
  | 'stopped'
  | 'not-asked';

/** One place that a tool looks at. Texts mark code with backticks. */
export interface Link {
  readonly provider: string;
  readonly outcome: LinkOutcome;
  readonly why: string;
  /** What was looked at inside, e.g. the source of a role. */
  readonly steps?: readonly Link[];
}

/** What one place answers when it is asked. */
export type Attempt =
  | {
      readonly kind: 'found';
      readonly credentials: Credentials;
      readonly why: string;
      readonly steps?: readonly Link[];
    }
  | {readonly kind: 'skip'; readonly why: string; readonly error?: ToolError; readonly steps?: readonly Link[]}
  | {readonly kind: 'stop'; readonly why: string; readonly error: ToolError; readonly steps?: readonly Link[]};

export type Outcome =
  | {readonly kind: 'found'; readonly credentials: Credentials}
  /** Every place was asked and had nothing. */
  | {readonly kind: 'none'; readonly error: ToolError}
  /** The search ended before its end. */
  | {readonly kind: 'error'; readonly error: ToolError};

export interface RegionAnswer {
  readonly value?: string;
  /** Where it was found, as `aws configure list` calls it: `option`, `env`, `config-file`, `imds`, … */
  readonly source?: string;
  readonly links: readonly Link[];
  /** What a regional client says when there is no Region. */
  readonly error?: ToolError;
}

export interface ProfileChoice {
  readonly name: string;
  /** `option`, the name of the variable, or `default`. */
  readonly from: string;
}

export interface Resolution {
  readonly tool: Tool;
  readonly profile: ProfileChoice;
  readonly links: readonly Link[];
  readonly outcome: Outcome;
  readonly region: RegionAnswer;
}
