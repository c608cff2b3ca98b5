// Recorded set-ups: how they stand in a vector file, and the same as input of the engine. https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
import type {ProcessAnswer, Setup} from '../setup';

export type RecordedTool = 'boto3' | 'js-sdk-v3' | 'aws-cli-v1' | 'aws-cli-v2';

/** What a tool answered. Fields that a tool cannot tell are absent. */
export interface Expected {
  /** null: the tool chose a call that the recording could not answer, see `attempted`. */
  readonly winner: string | null;
  readonly attempted?: string;
  readonly error?: string;
  /** Name of the exception, where `error` is its text. */
  readonly errorName?: string;
  readonly accessKeyId?: string;
  readonly keyEndsWith?: string;
  readonly sessionToken?: boolean;
  readonly provider?: string;
  readonly source?: string | null;
  readonly region?: string | null;
  readonly regionSource?: string | null;
  readonly profile?: string | null;
  readonly profileSource?: string | null;
  readonly stsCalls?: readonly {readonly action: string; readonly signedWith: string | null; readonly role: string}[];
}

interface RecordedSetup {
  readonly env: Readonly<Record<string, string>>;
  readonly credentialsFile: string | null;
  readonly configFile: string | null;
  readonly otherFiles: Readonly<Record<string, string>>;
  readonly profileOption: string | null;
  readonly regionOption: string | null;
  readonly containerEndpoint: string | null;
  readonly instanceMetadata: boolean;
  /** Stored sign-ins besides the valid one of the sso-session `corp`. */
  readonly ssoTokens?: readonly {readonly name: string; readonly expiresAt: string}[];
}

export interface Vector {
  readonly id: string;
  readonly title: string;
  readonly setup: RecordedSetup;
  readonly expected: Readonly<Partial<Record<RecordedTool, Expected>>>;
}

const home = '/home/reader';
/** Sign-ins of the recordings either ended long ago or end long after them. */
const endOfRecordings = '2050';
const wantsHeader = /answers only with the header Authorization: (.*)$/;

/** Programs that a recorded credential_process may name. */
function runProcess(command: string, files: Readonly<Record<string, string>>): ProcessAnswer {
  const [program = '', ...words] = command.trim().split(/\s+/);
  const rest = words.join(' ').replace(/^(['"])(.*)\1$/s, '$2');
  if (program === 'cat') {
    const text = Object.hasOwn(files, rest) ? files[rest] : undefined;
    if (text !== undefined) return {kind: 'output', text};
    return {kind: 'failed', stderr: `cat: ${rest}: No such file or directory\n`};
  }
  if (program === 'echo' || program === 'printf') return {kind: 'output', text: rest};
  if (program === 'true') return {kind: 'output', text: ''};
  return program === 'false' ? {kind: 'failed', stderr: ''} : {kind: 'not-found'};
}

/** What the words of a recording say about the container endpoint. */
function containerOf(endpoint: string | null): Setup['world']['container'] {
  if (endpoint === null || /not answer|unreachable|connection refused/.test(endpoint)) return 'unreachable';
  return endpoint === 'answers' || wantsHeader.test(endpoint) ? 'credentials' : 'refuses';
}

function ssoTokenOf({ssoTokens = []}: RecordedSetup, name: string): 'valid' | 'expired' | 'missing' {
  const token = ssoTokens.find((one) => one.name === name);
  if (!token) return name === 'corp' ? 'valid' : 'missing';
  return token.expiresAt > endOfRecordings ? 'valid' : 'expired';
}

/** A recorded set-up as input of the engine. */
export function setupOf({setup}: Vector): Setup {
  const placed = (text: string): string => text.replaceAll('{home}', home);
  const files: Record<string, string> = {
    [`${home}/token`]: 'a web identity token',
    [`${home}/process.json`]: '{"Version": 1, "AccessKeyId": "KEY-PROCESS", "SecretAccessKey": "secret"}',
  };
  const add = (path: string, text: string | null): void => {
    if (text !== null) files[`${home}/${path}`] = placed(text);
  };
  add('.aws/config', setup.configFile);
  add('.aws/credentials', setup.credentialsFile);
  for (const [path, text] of Object.entries(setup.otherFiles)) add(path, text);
  const endpoint = setup.containerEndpoint;
  const wants = wantsHeader.exec(endpoint ?? '')?.[1];
  const env = Object.fromEntries(Object.entries(setup.env).map(([name, value]) => [name, placed(value)]));
  return {
    env: {
      AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:4567',
      ...(endpoint === null ? {} : {AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:4567/creds'}),
      ...env,
    },
    home,
    files,
    ...(setup.profileOption === null ? {} : {profileOption: setup.profileOption}),
    ...(setup.regionOption === null ? {} : {regionOption: setup.regionOption}),
    world: {
      instanceMetadata: setup.instanceMetadata ? 'role' : 'unreachable',
      instanceRegion: 'eu-north-1',
      container: containerOf(endpoint),
      ...(wants === undefined ? {} : {containerWants: wants}),
      sts: 'credentials',
      ssoToken: (name) => ssoTokenOf(setup, name),
      loginToken: 'missing',
      runProcess: (command) => runProcess(command, files),
      hasCrt: false,
      canPrompt: false,
      keyIds: {
        assumeRole: 'KEY-ASSUMEROLE',
        webIdentity: 'KEY-WEBIDENTITY',
        sso: 'KEY-SSO',
        login: 'KEY-LOGIN',
        container: 'KEY-CONTAINER',
        instanceMetadata: 'KEY-IMDS',
      },
    },
  };
}

/** The vectors of a file's text. Throws an Error that says what is wrong with a file of another shape. */
export function readVectors(text: string): readonly Vector[] {
  const {cases} = JSON.parse(text) as {readonly cases?: unknown};
  if (!Array.isArray(cases)) throw new Error('expected {"cases": […]}');
  return cases.map((one: unknown, index) => {
    const {id, setup, expected} = one as Partial<Vector>;
    if (typeof id !== 'string' || typeof setup?.env !== 'object' || typeof expected !== 'object') {
      throw new Error(`case ${index + 1}: expected {"id", "setup": {"env", …}, "expected"}`);
    }
    return one as Vector;
  });
}
