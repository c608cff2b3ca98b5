// What to do about a setup that does not work, or that works differently from tool to tool. https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html
import {shellQuote} from '../shell-quote';
import type {Resolutions} from './differences';
import type {Resolution, ToolError} from './resolution';
import {type Setup, type Tool, variable} from './setup';

/** One thing to do; backticks mark code. */
export interface Fix {
  readonly text: string;
  /** Lines for a POSIX shell, if there are any. */
  readonly command?: string;
}

type Rule = (setup: Setup, found: Resolutions) => Fix | undefined;

const containerVariables = ['AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
const word = (text: string): string => (/^[\w.@/+-]+$/.test(text) ? text : shellQuote(text));
const allTools = (found: Resolutions): readonly Resolution[] => Object.values(found);
const errorsOf = (found: Resolutions): readonly ToolError[] =>
  allTools(found).flatMap(({outcome}) => (outcome.kind === 'found' ? [] : [outcome.error]));
const failsWith = (found: Resolutions, name: string): boolean => errorsOf(found).some((error) => error.name === name);
const profileOption = (profile: string): string => (profile === 'default' ? '' : ` --profile ${word(profile)}`);
const wins = (found: Resolutions, ...sources: readonly string[]): boolean =>
  allTools(found).some(({outcome}) => outcome.kind === 'found' && sources.includes(outcome.credentials.source));

const unknownProfile: Rule = (setup, found) => {
  if (!failsWith(found, 'ProfileNotFound')) return undefined;
  const {name, from} = found['aws-cli-v2'].profile;
  if (name === '') return {text: `\`${from}\` is set but empty. Unset it.`, command: `unset ${from}`};
  const hasBareSection = Object.values(setup.files).some((text) =>
    text.split('\n').some((line) => line.trim() === `[${name}]`),
  );
  if (hasBareSection) {
    return {text: `In the config file the header of this profile is \`[profile ${name}]\`, not \`[${name}]\`.`};
  }
  const unset = from.startsWith('AWS_') ? `unset ${from}` : undefined;
  return {
    text: `No file has the profile \`${name}\`. Compare the names, or name no profile.`,
    command: ['aws configure list-profiles', ...(unset ? [unset] : [])].join('\n'),
  };
};

const halfAPair: Rule = (_, found) =>
  errorsOf(found).some(({text}) => text.startsWith('Partial credentials found in env'))
    ? {
        text: 'Set both variables, or take the half away.',
        command: 'unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN',
      }
    : undefined;

const brokenFile: Rule = (_, found) =>
  failsWith(found, 'ConfigParseError')
    ? {text: `Mend the file, which stops every command: ${found['aws-cli-v2'].links[0]?.why ?? ''}`}
    : undefined;

const signInAgain: Rule = (_, found) => {
  const isSso = errorsOf(found).some(
    ({name, text}) => name.includes('SSO') || /SSO (session|Token|token)|retrieving token from sso/.test(text),
  );
  if (!isSso) return undefined;
  const {name} = found['aws-cli-v2'].profile;
  return {text: 'Sign in to IAM Identity Center again.', command: `aws sso login${profileOption(name)}`};
};

const logInAgain: Rule = (_, found) => {
  if (!errorsOf(found).some(({name, text}) => name === 'LoginTokenLoadError' || text.includes('login/cache')))
    return undefined;
  const {name} = found['aws-cli-v2'].profile;
  return {text: 'Sign in again.', command: `aws login${profileOption(name)}`};
};

const missingCrt: Rule = (_, found) =>
  failsWith(found, 'MissingDependencyException')
    ? {text: 'Give boto3 what `login_session` needs.', command: "python -m pip install 'botocore[crt]'"}
    : undefined;

const roleWithoutSource: Rule = (_, found) =>
  errorsOf(found).some(({text}) => text.includes('found in assume-role'))
    ? {text: 'Add `source_profile` or `credential_source` to the profile with the role.'}
    : undefined;

const circle: Rule = (_, found) =>
  failsWith(found, 'InfiniteLoopConfigError')
    ? {text: 'Let the last `source_profile` of the circle name a profile with keys.'}
    : undefined;

const lostSource: Rule = (_, found) =>
  errorsOf(found).some(({text}) => text.startsWith('The source_profile "'))
    ? {text: 'Mend the name after `source_profile`, or add that profile.', command: 'aws configure list-profiles'}
    : undefined;

/** Keys that lie about and win over the role of the host. */
const hiddenRole: Rule = (setup, found) => {
  const {world} = setup;
  const hasRole =
    world.instanceMetadata === 'role' ||
    [...containerVariables, 'AWS_WEB_IDENTITY_TOKEN_FILE'].some((name) => variable(setup, name) !== undefined);
  if (!hasRole || !wins(found, 'environment', 'credentials-file', 'config-file')) return undefined;
  return {
    text: 'If the role of this host was meant, take the keys before it out of the way.',
    command:
      'unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE AWS_DEFAULT_PROFILE\n' +
      'export AWS_SHARED_CREDENTIALS_FILE=/dev/null AWS_CONFIG_FILE=/dev/null',
  };
};

const twoIntentions: Rule = (setup, found) =>
  variable(setup, 'AWS_ACCESS_KEY_ID') && variable(setup, 'AWS_PROFILE') && wins(found, 'environment')
    ? {
        text: 'Keys and a profile are named at once. If the profile was meant, take the keys away; otherwise unset `AWS_PROFILE`.',
        command: 'unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN',
      }
    : undefined;

const oneProfile: Rule = (setup, found) => {
  const names = new Set(allTools(found).map(({profile}) => profile.name));
  const name = found['aws-cli-v2'].profile.name;
  if (setup.profileOption || names.size === 1 || name === '') return undefined;
  return {
    text: 'Let both variables name the same profile, so that every tool uses it.',
    command: `export AWS_PROFILE=${word(name)} AWS_DEFAULT_PROFILE=${word(name)}`,
  };
};

const nothingAnywhere: Rule = (_, found) =>
  found['aws-cli-v2'].outcome.kind === 'none'
    ? {text: 'Sign in, or give this host a role.', command: 'aws login'}
    : undefined;

const brokenContainer: Rule = (setup, found) =>
  errorsOf(found).some(({text}) => /container-role|container metadata service hostname/.test(text))
    ? {
        text: 'Mend what answers at the container endpoint, or unset the variable if this is no container.',
        command: `unset ${containerVariables.filter((name) => variable(setup, name) !== undefined).join(' ')}`,
      }
    : undefined;

const rules: readonly Rule[] = [
  ...[unknownProfile, halfAPair, brokenContainer, brokenFile, signInAgain, logInAgain, missingCrt],
  ...[lostSource, roleWithoutSource, circle, twoIntentions, oneProfile, hiddenRole, nothingAnywhere],
];

/** What to do about the credentials of a setup, most pressing first. */
export const fixes = (setup: Setup, found: Resolutions): readonly Fix[] =>
  rules.flatMap((rule) => rule(setup, found) ?? []);

/** What to do about the Region of a setup. */
export function regionFixes(setup: Setup, found: Resolutions): readonly Fix[] {
  const tools: readonly Tool[] = ['aws-cli-v2', 'boto3', 'js-sdk-v3', 'java-sdk-v2'];
  const values = tools.map((tool) => found[tool].region.value);
  const known = values.find((value) => value !== undefined && value !== '');
  if (new Set(values).size === 1 && known !== undefined) return [];
  const region = known ?? 'eu-west-1';
  const {name} = found['aws-cli-v2'].profile;
  const inProfile: Fix = {
    text: 'Or write it into the profile, which all four read.',
    command: `aws configure set region ${word(region)}${profileOption(name === '' ? 'default' : name)}`,
  };
  const inEnvironment: Fix = {
    text: 'Set both variables to the same Region.',
    command: `export AWS_REGION=${word(region)} AWS_DEFAULT_REGION=${word(region)}`,
  };
  return setup.regionOption ? [] : [inEnvironment, inProfile];
}
