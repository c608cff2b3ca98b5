// The chain of the AWS SDK for JavaScript v3: fromNodeProviderChain, the default of every client. https://github.com/aws/aws-sdk-js-v3/tree/main/packages/credential-providers#fromnodeproviderchain
import {plain} from '../ini/ini-file';
import type {Attempt, Resolution} from '../resolution';
import type {Setup} from '../setup';
import {type Place, walk} from '../walk';
import {nothingFound} from './error-texts';
import {runProcess} from './process';
import {readProfile} from './profile';
import {type Profiles, readProfiles} from './profiles';
import {resolveRegion} from './region';
import {askContainer, askInstance} from './remote';
import {askEnvironment} from './static-keys';
import {askWebIdentity} from './web-identity';

const keysInCode: Attempt = {
  kind: 'found',
  why: 'Keys passed in code are used as they are; the chain is not asked.',
  credentials: {
    ...{source: 'code', provider: 'credentials', accessKeyId: '(in code)'},
    ...{hasSessionToken: false, calls: []},
  },
};

/** The same setting once more, for profiles in which something else was tried first. */
function askProcess(setup: Setup, {merged, profile}: Profiles): Attempt {
  const command = plain(merged.get(profile.name), 'credential_process');
  if (command === undefined) return {kind: 'skip', why: `Profile \`${profile.name}\` has no \`credential_process\`.`};
  return runProcess(setup, command, profile.name);
}

function places(setup: Setup, profiles: Profiles): readonly Place[] {
  return [
    ...(setup.hasKeysInCode ? [{provider: 'keys in code', ask: () => keysInCode}] : []),
    {provider: 'fromEnv', ask: () => askEnvironment(setup, profiles)},
    {
      provider: 'fromSSO',
      ask: () => ({kind: 'skip', why: 'Only if SSO settings are passed in code; those of a profile are read next.'}),
    },
    {provider: 'fromIni', ask: () => readProfile({setup, profiles}, profiles.profile.name)},
    {provider: 'fromProcess', ask: () => askProcess(setup, profiles)},
    {provider: 'fromTokenFile', ask: () => askWebIdentity(setup)},
    {provider: 'fromHttp', ask: () => askContainer(setup)},
    {provider: 'fromInstanceMetadata', ask: () => askInstance(setup)},
  ];
}

/** Credentials and Region as the SDK for JavaScript finds them. */
export function resolveJavascript(setup: Setup): Resolution {
  const profiles = readProfiles(setup);
  const {links, found, stopped} = walk(places(setup, profiles));
  const base = {tool: 'js-sdk-v3', profile: profiles.profile, links, region: resolveRegion(setup, profiles)} as const;
  if (found) return {...base, outcome: {kind: 'found', credentials: found}};
  if (stopped) return {...base, outcome: {kind: 'error', error: stopped}};
  return {...base, outcome: {kind: 'none', error: nothingFound}};
}
