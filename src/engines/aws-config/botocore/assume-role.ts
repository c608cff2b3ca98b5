// Provider assume-role: a profile with `role_arn`, and the profiles it stands on. https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html
import {plain, type Section} from '../ini/ini-file';
import type {Attempt, ToolError} from '../resolution';
import {variable} from '../setup';
import {inside, walk} from '../walk';
import {askContainer} from './container';
import * as texts from './error-texts';
import {askInstanceMetadata} from './instance-metadata';
import {noRegion, regionOf} from './region';
import {profilePlaces} from './profile-places';
import type {Session} from './session';
import {askEnvironment} from './static-keys';

const stop = (error: ToolError, why: string): Attempt => ({
  kind: 'stop',
  error,
  why: `${why}, and that stops the search.`,
});

/** Whether a profile takes a role with other keys: web identity belongs to another provider. */
const hasRole = (settings: Section | undefined): boolean =>
  settings !== undefined && settings.has('role_arn') && !settings.has('web_identity_token_file');
const hasStaticKeys = (settings: Section | undefined): boolean =>
  settings !== undefined && (settings.has('aws_access_key_id') || settings.has('aws_secret_access_key'));

/** The keys that `credential_source` names. */
function askNamedSource({setup, traits}: Session, source: string, profile: string): Attempt {
  const places = {
    Environment: () => askEnvironment(setup),
    EcsContainer: () => askContainer(setup, traits),
    Ec2InstanceMetadata: () => askInstanceMetadata(setup),
  };
  const ask = Object.entries(places).find(([name]) => name === source)?.[1];
  if (!ask) return stop(texts.unknownSource(source, profile), `\`credential_source = ${source}\` does not exist`);
  return inside(walk([{provider: source, ask}]), () =>
    stop(texts.sourceWithoutCredentials(source, profile), `\`credential_source = ${source}\` has no credentials`),
  );
}

/** The keys that `source_profile` names, checked for circles first. */
function askSourceProfile(session: Session, source: string, profile: string, visited: readonly string[]): Attempt {
  const settings = session.profiles.get(source);
  if (!settings)
    return stop(texts.sourceProfileMissing(source, profile), `The source profile \`${source}\` does not exist`);
  const isOwnKeys = source === profile && hasStaticKeys(settings);
  if (visited.includes(source) && !isOwnKeys) {
    return stop(texts.infiniteLoop(source, visited), `The source profiles lead back to \`${source}\``);
  }
  if (hasRole(settings) && !hasStaticKeys(settings)) {
    return inside(
      walk([{provider: `profile ${source}`, ask: () => askRole(session, source, [...visited, source])}]),
      () => stop(texts.sourceProfileEmpty(source), `The source profile \`${source}\` has no credentials`),
    );
  }
  return inside(walk(profilePlaces(session, source, false)), () =>
    stop(texts.sourceProfileEmpty(source), `The source profile \`${source}\` has no credentials`),
  );
}

function askRole(session: Session, profile: string, visited: readonly string[]): Attempt {
  const settings = session.profiles.get(profile);
  const role = plain(settings, 'role_arn') ?? '';
  const source = plain(settings, 'source_profile');
  const named = plain(settings, 'credential_source');
  if (source !== undefined && named !== undefined) {
    return stop(texts.twoSources(profile), 'A role takes one of `source_profile` and `credential_source`, not both');
  }
  if (source === undefined && named === undefined) {
    return stop(texts.partialRole, 'The role has neither `source_profile` nor `credential_source`');
  }
  const asked =
    named === undefined
      ? askSourceProfile(session, source ?? '', profile, visited)
      : askNamedSource(session, named, profile);
  if (asked.kind !== 'found') return asked;
  const {world} = session.setup;
  if (world.sts === 'denies') {
    return {...stop(texts.roleDenied('AssumeRole', role), 'AWS STS refused the role'), steps: asked.steps ?? []};
  }
  const steps = asked.steps ?? [];
  if (settings?.has('mfa_serial') && !world.canPrompt) {
    return {...stop(texts.noCodeTyped, 'The role wants an MFA code, nobody can type one'), steps};
  }
  if (isMoved(session) && regionOf(session) === undefined) {
    return {...stop(noRegion(session.traits), 'A moved AWS STS needs a Region, and there is none'), steps};
  }
  const {accessKeyId, calls} = asked.credentials;
  const mfa = settings?.has('mfa_serial') ? ' It asks for an MFA code first.' : '';
  return {
    kind: 'found',
    why: `Takes \`${role}\` with the keys of \`${named ?? source ?? ''}\`.${mfa}`,
    steps,
    credentials: {
      ...{source: 'assume-role', provider: 'assume-role', hasSessionToken: true},
      accessKeyId: world.keyIds.assumeRole,
      calls: [...calls, {action: 'AssumeRole', signedWith: accessKeyId, role}],
    },
  };
}

/** Whether AWS STS was moved by a variable. */
const isMoved = ({setup, traits}: Session): boolean =>
  traits.readsEndpointUrl && Boolean(variable(setup, 'AWS_ENDPOINT_URL_STS') ?? variable(setup, 'AWS_ENDPOINT_URL'));

/** Takes the role of a profile. Whatever is wrong with it stops the search. */
export function askAssumeRole(session: Session, profile: string): Attempt {
  const settings = session.profiles.get(profile);
  if (hasRole(settings)) return askRole(session, profile, [profile]);
  const why = settings?.has('role_arn')
    ? `Profile \`${profile}\` has a \`web_identity_token_file\`, which is another provider’s.`
    : `Profile \`${profile}\` has no \`role_arn\`.`;
  return {kind: 'skip', why};
}
