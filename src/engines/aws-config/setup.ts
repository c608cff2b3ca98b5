// What a tool finds when it looks for credentials and a Region. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html

/** What `credential_process` does. */
export type ProcessAnswer =
  | {readonly kind: 'output'; readonly text: string}
  | {readonly kind: 'failed'; readonly stderr: string}
  | {readonly kind: 'not-found'};

/** Access key IDs that the services hand out in this world; they only tell which source answered. */
export interface KeyIds {
  readonly assumeRole: string;
  readonly webIdentity: string;
  readonly sso: string;
  readonly login: string;
  readonly container: string;
  readonly instanceMetadata: string;
}

/** Everything outside the tool and its files. */
export interface World {
  /** The instance metadata service: out of reach, without a role, with one. */
  readonly instanceMetadata: 'unreachable' | 'no-role' | 'role';
  /** The Region that instance metadata names. */
  readonly instanceRegion: string;
  readonly container: 'unreachable' | 'refuses' | 'credentials';
  /** The `Authorization` header without which the container endpoint answers 401; undefined if it takes any. */
  readonly containerWants?: string;
  readonly sts: 'credentials' | 'denies';
  /** The stored sign-in of AWS IAM Identity Center, by the name of the sso-session or the start URL. */
  readonly ssoToken: (name: string) => 'valid' | 'expired' | 'missing';
  readonly loginToken: 'valid' | 'missing';
  readonly runProcess: (command: string) => ProcessAnswer;
  /** Whether boto3 was installed with `botocore[crt]`, which `aws login` sessions need. */
  readonly hasCrt: boolean;
  /** Whether somebody can type an MFA code. */
  readonly canPrompt: boolean;
  readonly keyIds: KeyIds;
}

export interface Setup {
  readonly env: Readonly<Record<string, string>>;
  /** Folder that `~` stands for, e.g. `/home/reader`. */
  readonly home: string;
  /** Texts of the files that exist, by absolute path. */
  readonly files: Readonly<Record<string, string>>;
  /** `--profile`, `profile_name=`, `profile` in code, `-Daws.profile`. */
  readonly profileOption?: string;
  /** `--region`, `region_name=`, `region` in code, `region(…)` of the builder. */
  readonly regionOption?: string;
  /** Whether keys are passed in code; the AWS CLI has no such option. */
  readonly hasKeysInCode?: boolean;
  /** System properties of a JVM by name, e.g. `aws.region`. */
  readonly systemProperties?: Readonly<Record<string, string>>;
  readonly world: World;
}

/** The tools, each with a chain of its own. */
export type Tool = 'aws-cli-v2' | 'boto3' | 'js-sdk-v3' | 'java-sdk-v2' | 'aws-cli-v1';

/** A variable of the environment; undefined if it is not set. */
export const variable = (setup: Setup, name: string): string | undefined =>
  Object.hasOwn(setup.env, name) ? setup.env[name] : undefined;

/** The text of a file; undefined if there is none. */
export const fileText = (setup: Setup, path: string): string | undefined =>
  Object.hasOwn(setup.files, path) ? setup.files[path] : undefined;
