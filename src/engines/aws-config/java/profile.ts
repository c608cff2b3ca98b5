// One profile in the AWS SDK for Java 2.x (ProfileCredentialsUtils): which of its settings counts. https://github.com/aws/aws-sdk-java-v2
import {plain, type Section} from '../ini/ini-file';
import {readProcessOutput} from '../process-output';
import type {Attempt} from '../resolution';
import type {Setup} from '../setup';
import {inside, walk} from '../walk';
import {askContainer, askInstanceMetadata} from './container';
import {failure} from './failure';
import type {Profiles} from './profiles';
import {askEnvironment, askProperties} from './system-settings';
import {exchangeToken} from './web-identity';

interface Reading {
  readonly setup: Setup;
  readonly profiles: Profiles;
}

const ssoKeys = ['sso_role_name', 'sso_account_id', 'sso_region', 'sso_start_url', 'sso_session'];

const lacks = (key: string, profile: string): Attempt =>
  failure(
    `Profile property '${key}' was not configured for '${profile}'.`,
    `Profile \`${profile}\` has no \`${key}\`.`,
  );

function askSso({setup: {world}, profiles}: Reading, profile: string, settings: Section): Attempt {
  const name = plain(settings, 'sso_session');
  const required = ['sso_account_id', 'sso_role_name', ...(name === undefined ? ['sso_region', 'sso_start_url'] : [])];
  const missing = required.find((key) => !settings.has(key));
  if (missing !== undefined) return lacks(missing, profile);
  if (name !== undefined && !profiles.ssoSessions.has(name)) {
    const why = `The config file has no \`[sso-session ${name}]\`.`;
    return failure(`Sso-session section not found with sso-session title ${name}.`, why);
  }
  const token = name ?? plain(settings, 'sso_start_url') ?? '';
  const state = world.ssoToken(token);
  if (state !== 'valid') {
    const why =
      state === 'missing' ? `Nobody is signed in to \`${token}\`.` : `The sign-in to \`${token}\` has expired.`;
    return failure('The SSO token cannot be used.', `${why} The chain goes on.`);
  }
  return {
    kind: 'found',
    why: `IAM Identity Center hands out the keys of \`${plain(settings, 'sso_role_name') ?? ''}\`.`,
    credentials: {
      ...{source: 'sso', provider: 'ProfileCredentialsProvider', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.sso,
    },
  };
}

function askNamedSource(setup: Setup, source: string): Attempt {
  const places = {
    EcsContainer: [() => askContainer(setup)],
    Ec2InstanceMetadata: [() => askInstanceMetadata(setup)],
    Environment: [() => askProperties(setup), () => askEnvironment(setup)],
  };
  const asks = Object.entries(places).find(([name]) => name.toLowerCase() === source.toLowerCase())?.[1];
  const why = `\`credential_source = ${source}\` ${asks ? 'has no credentials' : 'does not exist'}.`;
  return inside(walk((asks ?? []).map((ask) => ({provider: source, ask}))), () =>
    failure(asks ? `No credentials in ${source}` : `${source} is not a valid credential_source`, why),
  );
}

function takeRole(reading: Reading, profile: string, settings: Section, visited: readonly string[]): Attempt {
  const source = plain(settings, 'source_profile');
  const named = plain(settings, 'credential_source');
  if (source !== undefined && named !== undefined) {
    const text = 'Invalid profile file: profile has both source_profile and credential_source.';
    return failure(text, 'A role takes one of `source_profile` and `credential_source`, not both.');
  }
  if (source !== undefined && visited.includes(profile)) {
    const text = `Invalid profile file: Circular relationship detected with profiles [${visited.join(', ')}].`;
    return failure(text, `The source profiles lead back to \`${profile}\`.`);
  }
  const empty = (): Attempt =>
    failure(
      `The source profile of '${profile}' was configured to be '${source ?? ''}', but that source profile has no credentials configured.`,
      `The source profile \`${source ?? ''}\` has no credentials.`,
    );
  const asked =
    named !== undefined
      ? askNamedSource(reading.setup, named)
      : inside(
          walk([
            {provider: `profile ${source ?? ''}`, ask: () => readProfile(reading, source ?? '', [...visited, profile])},
          ]),
          empty,
        );
  if (asked.kind !== 'found') return asked;
  const role = plain(settings, 'role_arn') ?? '';
  const {world} = reading.setup;
  if (world.sts === 'denies') {
    const text = `User: <caller> is not authorized to perform: sts:AssumeRole on resource: ${role}`;
    return failure(text, 'AWS STS refused the role; the chain goes on.', asked.steps);
  }
  const {accessKeyId, calls} = asked.credentials;
  return {
    kind: 'found',
    why: `Takes \`${role}\` with the keys of \`${source ?? named ?? ''}\`.`,
    steps: asked.steps ?? [],
    credentials: {
      ...{source: 'assume-role', provider: 'ProfileCredentialsProvider', hasSessionToken: true},
      accessKeyId: world.keyIds.assumeRole,
      calls: [...calls, {action: 'AssumeRole', signedWith: accessKeyId, role}],
    },
  };
}

function runProcess({world}: Setup, command: string): Attempt {
  const answer = world.runProcess(command);
  const output = answer.kind === 'output' ? readProcessOutput(answer.text) : undefined;
  if (!output?.ok) {
    const why = output ? `${output.why}; the chain goes on.` : '`credential_process` failed; the chain goes on.';
    return failure('Failed to refresh process-based credentials.', why);
  }
  return {
    kind: 'found',
    why: '`credential_process` printed credentials.',
    credentials: {source: 'credential-process', provider: 'ProfileCredentialsProvider', ...output.keys, calls: []},
  };
}

function staticKeys({profiles}: Reading, profile: string, settings: Section): Attempt {
  const required = ['aws_access_key_id', 'aws_secret_access_key'];
  const missing = required.find((key) => !settings.has(key));
  if (missing !== undefined) return lacks(missing, profile);
  const blank = required.find((key) => plain(settings, key) === '');
  if (blank !== undefined) return failure(`${blank} cannot be blank.`, `\`${blank}\` is empty.`);
  const isInCredentials = profiles.credentialsProfiles.get(profile)?.has('aws_access_key_id') === true;
  return {
    kind: 'found',
    why: `Profile \`${profile}\` has both keys, in \`${isInCredentials ? profiles.paths.credentials : profiles.paths.config}\`.`,
    credentials: {
      source: isInCredentials ? 'credentials-file' : 'config-file',
      ...{provider: 'ProfileCredentialsProvider', accessKeyId: plain(settings, 'aws_access_key_id') ?? '', calls: []},
      hasSessionToken: settings.has('aws_session_token'),
    },
  };
}

function askLogin({world}: Setup): Attempt {
  if (world.loginToken === 'missing') {
    return failure(
      'The session of aws login cannot be loaded.',
      'The stored session of `aws login` is missing; the chain goes on.',
    );
  }
  return {
    kind: 'found',
    why: 'The session of `aws login` has keys.',
    credentials: {
      ...{source: 'login', provider: 'ProfileCredentialsProvider', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.login,
    },
  };
}

/** The credentials of a profile: web identity, SSO, role, login, process, session keys, static keys, in this order. */
export function readProfile(reading: Reading, profile: string, visited: readonly string[] = []): Attempt {
  const {setup, profiles} = reading;
  const settings = profiles.merged.get(profile);
  const setting = (key: string): string | undefined => plain(settings, key);
  if (!settings) {
    const why = profiles.refusal === '' ? `Profile \`${profile}\` stands in neither file.` : `${profiles.refusal}.`;
    const isAsked = profiles.refusal !== '' || profiles.profile.from !== 'default' || visited.length > 0;
    const attempt = failure(`Profile file contained no credentials for profile '${profile}': <profiles>`, why);
    return isAsked ? attempt : {kind: 'skip', why};
  }
  const token = setting('web_identity_token_file');
  const role = setting('role_arn');
  if (token !== undefined && role !== undefined) return exchangeToken(setup, token, role);
  if (ssoKeys.some((key) => settings.has(key))) return askSso(reading, profile, settings);
  const hasSource = settings.has('source_profile') || settings.has('credential_source');
  if (role !== undefined && hasSource) return takeRole(reading, profile, settings, visited);
  if (settings.has('login_session')) return askLogin(setup);
  const command = setting('credential_process');
  if (command !== undefined) return runProcess(setup, command);
  if (settings.has('aws_session_token') || settings.has('aws_access_key_id'))
    return staticKeys(reading, profile, settings);
  return {kind: 'skip', why: `Profile \`${profile}\` has no credentials.`};
}
