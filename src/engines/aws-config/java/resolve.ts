// The chain of the AWS SDK for Java 2.x: DefaultCredentialsProvider. Read in its source, not run. https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html
import {noCredentialsJava} from '../../../facts/cli-sdk/credential-chain';
import type {Attempt, Resolution} from '../resolution';
import type {Setup} from '../setup';
import {type Place, walk} from '../walk';
import {askContainer, askInstanceMetadata} from './container';
import {readProfile} from './profile';
import {type Profiles, readProfiles} from './profiles';
import {resolveRegion} from './region';
import {askEnvironment, askProperties} from './system-settings';
import {askWebIdentity} from './web-identity';

const keysInCode: Attempt = {
  kind: 'found',
  why: 'A credentials provider passed to the builder is used as it is; the chain is not asked.',
  credentials: {
    ...{source: 'code', provider: 'StaticCredentialsProvider', accessKeyId: '(in code)'},
    ...{hasSessionToken: false, calls: []},
  },
};

const places = (setup: Setup, profiles: Profiles): readonly Place[] => [
  ...(setup.hasKeysInCode ? [{provider: 'keys in code', ask: () => keysInCode}] : []),
  {provider: 'SystemPropertyCredentialsProvider', ask: () => askProperties(setup)},
  {provider: 'EnvironmentVariableCredentialsProvider', ask: () => askEnvironment(setup)},
  {provider: 'WebIdentityTokenFileCredentialsProvider', ask: () => askWebIdentity(setup)},
  {provider: 'ProfileCredentialsProvider', ask: () => readProfile({setup, profiles}, profiles.profile.name)},
  {provider: 'ContainerCredentialsProvider', ask: () => askContainer(setup)},
  {provider: 'InstanceProfileCredentialsProvider', ask: () => askInstanceMetadata(setup)},
];

/** Credentials and Region as the SDK for Java finds them. No link stops the search: each error is swallowed and the next is asked. */
export function resolveJava(setup: Setup): Resolution {
  const profiles = readProfiles(setup);
  const {links, found} = walk(places(setup, profiles));
  const base = {tool: 'java-sdk-v2', profile: profiles.profile, links, region: resolveRegion(setup, profiles)} as const;
  if (found) return {...base, outcome: {kind: 'found', credentials: found}};
  return {...base, outcome: {kind: 'none', error: {name: noCredentialsJava.code, text: noCredentialsJava.text}}};
}
