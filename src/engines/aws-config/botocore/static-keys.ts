// Providers env, shared-credentials-file and config-file: keys that stand there as they are. https://docs.aws.amazon.com/boto3/latest/guide/credentials.html
import type {Section} from '../ini/ini-file';
import {plain} from '../ini/ini-file';
import type {Attempt, Source} from '../resolution';
import {type Setup, variable} from '../setup';
import {partialEnv, partialFile} from './error-texts';
import type {Session} from './session';

/** Keys of the environment. Half a pair stops the search. */
export function askEnvironment(setup: Setup): Attempt {
  const accessKeyId = variable(setup, 'AWS_ACCESS_KEY_ID') ?? '';
  if (accessKeyId === '') {
    const isEmpty = variable(setup, 'AWS_ACCESS_KEY_ID') !== undefined;
    return {kind: 'skip', why: `\`AWS_ACCESS_KEY_ID\` is ${isEmpty ? 'set, but empty' : 'not set'}.`};
  }
  if (!variable(setup, 'AWS_SECRET_ACCESS_KEY')) {
    const why = '`AWS_ACCESS_KEY_ID` is set without `AWS_SECRET_ACCESS_KEY`: half a pair stops the search.';
    return {kind: 'stop', error: partialEnv, why};
  }
  const hasSessionToken = ['AWS_SECURITY_TOKEN', 'AWS_SESSION_TOKEN'].some((name) => Boolean(variable(setup, name)));
  return {
    kind: 'found',
    why: '`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are set.',
    credentials: {source: 'environment', provider: 'env', accessKeyId, hasSessionToken, calls: []},
  };
}

function askSection(settings: Section | undefined, place: string, provider: string, source: Source): Attempt {
  if (!settings) return {kind: 'skip', why: `${place} is missing.`};
  const accessKeyId = plain(settings, 'aws_access_key_id');
  if (accessKeyId === undefined) return {kind: 'skip', why: `${place} has no \`aws_access_key_id\`.`};
  if (!settings.has('aws_secret_access_key')) {
    const why = `${place} has \`aws_access_key_id\` without \`aws_secret_access_key\`: half a pair stops the search.`;
    return {kind: 'stop', error: partialFile(provider, 'aws_secret_access_key'), why};
  }
  const hasSessionToken = ['aws_security_token', 'aws_session_token'].some((key) => settings.has(key));
  return {
    kind: 'found',
    why: `${place} has both keys.`,
    credentials: {source, provider, accessKeyId, hasSessionToken, calls: []},
  };
}

/** Keys of a section of the credentials file. */
export const askCredentialsFile = ({credentialsSections, paths}: Session, profile: string): Attempt =>
  askSection(
    credentialsSections.get(profile),
    `\`[${profile}]\` of \`${paths.credentials}\``,
    'shared-credentials-file',
    'credentials-file',
  );

/** Keys of a profile of the config file. */
export const askConfigFile = ({configProfiles, paths}: Session, profile: string): Attempt =>
  askSection(
    configProfiles.get(profile),
    `\`[${profile === 'default' ? profile : `profile ${profile}`}]\` of \`${paths.config}\``,
    'config-file',
    'config-file',
  );
