// What a reader pasted and switched, as input of the engine, with what is wrong in each field. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import {fileIssues} from './file-issues';
import type {FileName} from './file-lines';
import {parseEnv} from './parse-env';
import {fileVariables} from './paths';
import type {ProcessAnswer, Setup, World} from './setup';

export interface Pasted {
  /** Environment variables, in whatever form they were copied. */
  readonly env: string;
  /** Texts of `~/.aws/config` and `~/.aws/credentials`; empty means that there is no file. */
  readonly config: string;
  readonly credentials: string;
  /** Empty means not given. */
  readonly profileOption: string;
  readonly regionOption: string;
  /** `-Dname=value` words of a JVM. */
  readonly properties: string;
  readonly hasKeysInCode: boolean;
  readonly instance: World['instanceMetadata'];
  readonly instanceRegion: string;
  readonly container: World['container'];
  readonly process: 'works' | 'fails' | 'missing' | 'garbage';
  readonly signIn: 'valid' | 'expired' | 'missing';
  readonly login: World['loginToken'];
  /** Whether the files that hold tokens exist. */
  readonly hasTokenFiles: boolean;
  readonly sts: World['sts'];
  readonly hasCrt: boolean;
}

export type PastedField = 'env' | FileName | 'properties';

/** Something wrong with a field, or worth knowing; backticks mark code. */
export interface PastedIssue {
  readonly field: PastedField;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface ReadPasted {
  readonly setup: Setup;
  readonly issues: readonly PastedIssue[];
}

const home = '/home/you';

const processes: Readonly<Record<Pasted['process'], ProcessAnswer>> = {
  works: {
    kind: 'output',
    text: '{"Version": 1, "AccessKeyId": "ASIA…PROCESS", "SecretAccessKey": "…", "SessionToken": "…"}',
  },
  fails: {kind: 'failed', stderr: '<what it wrote to stderr>'},
  missing: {kind: 'not-found'},
  garbage: {kind: 'output', text: 'Enter your password:'},
};

const keyIds: World['keyIds'] = {
  assumeRole: 'ASIA…ROLE',
  webIdentity: 'ASIA…WEBID',
  sso: 'ASIA…SSO',
  login: 'ASIA…LOGIN',
  container: 'ASIA…CONT',
  instanceMetadata: 'ASIA…EC2',
};

/** `-Dname=value` words; what is none is an issue. */
function readProperties(text: string): {
  readonly properties: Readonly<Record<string, string>>;
  readonly issues: readonly PastedIssue[];
} {
  const properties = new Map<string, string>();
  const issues: PastedIssue[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const [, name, value = ''] = /^-D([\w.]+)=(.*)$/.exec(word) ?? [];
    if (name === undefined) {
      issues.push({
        field: 'properties',
        severity: 'warning',
        message: `\`${word}\` does not count: write \`-Dname=value\`.`,
      });
    } else properties.set(name, value);
  }
  return {properties: Object.fromEntries(properties), issues};
}

/** Paths of the files with tokens that variables and profiles name. */
function tokenPaths({config, credentials}: Pasted, env: Readonly<Record<string, string>>): readonly string[] {
  const named = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'].flatMap((name) =>
    Object.hasOwn(env, name) ? (env[name] ?? []) : [],
  );
  const inFiles = [...`${config}\n${credentials}`.matchAll(/^\s*web_identity_token_file\s*[=:]\s*(\S.*?)\s*$/gim)];
  return [...named, ...inFiles.map(([, path = '']) => path)].filter((path) => path !== '');
}

/** A file that a variable moves away is not the one that was pasted. */
function movedFile(name: FileName, text: string, env: Readonly<Record<string, string>>): readonly PastedIssue[] {
  const variable = fileVariables[name];
  const path = Object.hasOwn(env, variable) ? env[variable] : undefined;
  if (path === undefined || text.trim() === '' || path === `~/.aws/${name}`) return [];
  const message = `\`${variable}\` points to \`${path}\`, so this file is not read. If this is the text of that file, take the variable out above.`;
  return [{field: name, severity: 'warning', message}];
}

/** Reads what was pasted. Never throws; what cannot be read is an issue of its field. */
export function readPasted(pasted: Pasted): ReadPasted {
  const {env, issues: envIssues} = parseEnv(pasted.env);
  const {properties, issues: propertyIssues} = readProperties(pasted.properties);
  const files = new Map<string, string>(tokenPaths(pasted, env).map((path) => [path, 'a token'] as [string, string]));
  if (!pasted.hasTokenFiles) files.clear();
  for (const name of ['config', 'credentials'] as const) {
    if (pasted[name].trim() !== '') files.set(`${home}/.aws/${name}`, pasted[name]);
  }
  const setup: Setup = {
    env,
    home,
    files: Object.fromEntries(files),
    ...(pasted.profileOption === '' ? {} : {profileOption: pasted.profileOption}),
    ...(pasted.regionOption === '' ? {} : {regionOption: pasted.regionOption}),
    hasKeysInCode: pasted.hasKeysInCode,
    systemProperties: properties,
    world: {
      instanceMetadata: pasted.instance,
      instanceRegion: pasted.instanceRegion,
      container: pasted.container,
      sts: pasted.sts,
      ssoToken: () => pasted.signIn,
      loginToken: pasted.login,
      runProcess: () => processes[pasted.process],
      hasCrt: pasted.hasCrt,
      canPrompt: true,
      keyIds,
    },
  };
  const issues: readonly PastedIssue[] = [
    ...envIssues.map(({severity, message}) => ({field: 'env', severity, message}) as const),
    ...(['config', 'credentials'] as const).flatMap((field) => [
      ...movedFile(field, pasted[field], env),
      ...fileIssues(field, pasted[field]).map(({severity, message}) => ({field, severity, message}) as const),
    ]),
    ...propertyIssues,
  ];
  return {setup, issues};
}
