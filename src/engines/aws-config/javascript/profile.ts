// One profile in the AWS SDK for JavaScript v3 (fromIni): which of its settings counts. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import {plain, type Section} from '../ini/ini-file';
import type {Attempt, Link} from '../resolution';
import type {Setup} from '../setup';
import {inside, walk} from '../walk';
import * as texts from './error-texts';
import {runProcess} from './process';
import type {Profiles} from './profiles';
import {askContainer, askInstanceMetadata} from './remote';
import {askLogin, askSso, hasSso} from './sso';
import {hasStaticKeys, readEnvironment, staticKeys} from './static-keys';
import {exchangeToken} from './web-identity';

interface Reading {
  readonly setup: Setup;
  readonly profiles: Profiles;
}

const goesOn = (error: ReturnType<typeof texts.providerError>, why: string): Attempt => ({kind: 'skip', error, why});

function hasRole(settings: Section | undefined): boolean {
  const isText = (key: string): boolean => plain(settings, key) !== undefined;
  return isText('role_arn') && isText('source_profile') !== isText('credential_source');
}

function askNamedSource(setup: Setup, source: string, profile: string): Attempt {
  const places = {
    Environment: () => readEnvironment(setup),
    EcsContainer: () => askContainer(setup),
    Ec2InstanceMetadata: () => askInstanceMetadata(setup),
  };
  const ask = Object.entries(places).find(([name]) => name === source)?.[1];
  if (!ask) return goesOn(texts.unknownSource(profile, source), `\`credential_source = ${source}\` does not exist.`);
  return inside(walk([{provider: source, ask}]), () =>
    goesOn(texts.providerError(`No credentials in ${source}`), `\`credential_source = ${source}\` has no credentials.`),
  );
}

function takeRole({setup, profiles}: Reading, profile: string, visited: readonly string[]): Attempt {
  const settings = profiles.merged.get(profile);
  const source = plain(settings, 'source_profile');
  const named = plain(settings, 'credential_source') ?? '';
  if (source !== undefined && visited.includes(source)) {
    return goesOn(texts.cycle(profiles.profile.name, visited), `The source profiles lead back to \`${source}\`.`);
  }
  const asked =
    source === undefined
      ? askNamedSource(setup, named, profile)
      : inside(
          walk([
            {provider: `profile ${source}`, ask: () => readProfile({setup, profiles}, source, [...visited, source])},
          ]),
          () => goesOn(texts.profileEmpty(source), `The source profile \`${source}\` has no credentials.`),
        );
  const role = plain(settings, 'role_arn');
  if (role === undefined) return asked;
  const steps: readonly Link[] = asked.steps ?? [];
  if (settings?.has('mfa_serial')) {
    const why = 'The role wants an MFA code, the default chain cannot ask for one, and that stops the search.';
    return {kind: 'stop', error: texts.mfaWithoutCallback(profile), why};
  }
  if (asked.kind !== 'found') return asked;
  if (setup.world.sts === 'denies') {
    const why = 'AWS STS refused the role, and that stops the search.';
    return {kind: 'stop', error: texts.roleDenied('AssumeRole', role), why, steps};
  }
  const {accessKeyId, calls} = asked.credentials;
  return {
    kind: 'found',
    why: `Takes \`${role}\` with the keys of \`${source ?? named}\`.`,
    steps,
    credentials: {
      ...{source: 'assume-role', provider: 'fromIni', hasSessionToken: true},
      accessKeyId: setup.world.keyIds.assumeRole,
      calls: [...calls, {action: 'AssumeRole', signedWith: accessKeyId, role}],
    },
  };
}

/** The credentials of a profile: role, static keys, web identity, process, SSO, login, in this order. */
export function readProfile(reading: Reading, profile: string, visited: readonly string[] = []): Attempt {
  const {setup, profiles} = reading;
  const settings = profiles.merged.get(profile);
  const setting = (key: string): string | undefined => plain(settings, key);
  const isSource = visited.length > 0;
  if (isSource && hasStaticKeys(settings)) return staticKeys(profiles, profile);
  const isBareSource = isSource && !setting('role_arn') && Boolean(setting('credential_source'));
  if (isBareSource || hasRole(settings)) return takeRole(reading, profile, visited);
  if (hasStaticKeys(settings)) return staticKeys(profiles, profile);
  const token = setting('web_identity_token_file');
  const role = setting('role_arn');
  if (token !== undefined && role !== undefined) return exchangeToken(setup, token, role);
  const command = setting('credential_process');
  if (command !== undefined) return runProcess(setup, command, profile);
  if (hasSso(settings)) return askSso(setup, profiles, profile);
  if (setting('login_session')) return askLogin(setup);
  if (!settings && profiles.profile.from === 'default' && !isSource) {
    return {kind: 'skip', why: 'No file has a profile `default`.'};
  }
  const why = settings
    ? `Profile \`${profile}\` has no complete set of credentials.`
    : `Profile \`${profile}\` stands in neither file.`;
  return {kind: 'skip', why, error: texts.profileEmpty(profile)};
}
