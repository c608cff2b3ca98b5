// The chain of botocore, thus of the AWS CLI and boto3. https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-configure.html#configure-precedence
import {noCredentialsBoto3, noCredentialsCli} from '../../../facts/cli-sdk/credential-chain';
import type {Attempt, Link, Resolution, ToolError} from '../resolution';
import type {Setup} from '../setup';
import {type Place, walk} from '../walk';
import {askAssumeRole} from './assume-role';
import {askContainer} from './container';
import {askInstanceMetadata} from './instance-metadata';
import {askBotoConfig, askEc2CredentialsFile} from './legacy-files';
import {profilePlaces} from './profile-places';
import {resolveRegion} from './region';
import {openSession, type Session} from './session';
import {askEnvironment} from './static-keys';
import type {Traits} from './traits';

const keysInCode: Attempt = {
  kind: 'found',
  why: 'Keys passed in code are used as they are.',
  credentials: {
    ...{source: 'code', provider: 'explicit', accessKeyId: '(in code)'},
    ...{hasSessionToken: false, calls: []},
  },
};

/** Every place in its order. An explicit profile takes the environment out of the chain. */
function places(session: Session): readonly Place[] {
  const {setup, traits, profile} = session;
  const isExplicit = profile.from === 'option';
  return [
    ...(setup.hasKeysInCode && !traits.isCommandLine ? [{provider: 'keys in code', ask: () => keysInCode}] : []),
    {provider: 'env', ask: () => (isExplicit ? outOfChain : askEnvironment(setup))},
    {provider: 'assume-role', ask: () => askAssumeRole(session, profile.name)},
    ...profilePlaces(session, profile.name, !isExplicit),
    {provider: 'ec2-credentials-file', ask: () => askEc2CredentialsFile(setup)},
    {provider: 'boto-config', ask: () => askBotoConfig(setup)},
    {provider: 'container-role', ask: () => askContainer(setup, traits)},
    {provider: 'iam-role', ask: () => askInstanceMetadata(setup)},
  ];
}

const outOfChain: Attempt = {
  kind: 'skip',
  why: 'Not in the chain: a profile was named explicitly.',
};

/** AWS CLI v1 does not catch a broken file: it ends with a traceback, as Python does. */
const refusalExit = ({tool}: Traits, {name}: ToolError): number =>
  tool === 'aws-cli-v1' && name === 'ConfigParseError' ? 1 : 255;

/** Exit codes as AWS CLI v2 sets them: 253 for an environment without credentials, 255 for the rest. */
const withExit = (error: ToolError, {isCommandLine}: Traits, exitCode: number): ToolError =>
  isCommandLine ? {...error, exitCode} : error;

function nothingFound(traits: Traits): ToolError {
  const isV2 = traits.tool === 'aws-cli-v2';
  const text = isV2 ? noCredentialsCli.text : noCredentialsBoto3.text;
  const suffix = traits.tool === 'aws-cli-v1' ? '. You can configure credentials by running "aws configure".' : '';
  return withExit({name: isV2 ? 'NoCredentials' : 'NoCredentialsError', text: `${text}${suffix}`}, traits, 253);
}

/** Credentials and Region as a tool with botocore finds them. */
export function resolveBotocore(setup: Setup, traits: Traits): Resolution {
  const opened = openSession(setup, traits);
  const region = resolveRegion(setup, traits, opened);
  if (!opened.ok) {
    const link: Link = {provider: 'configuration', outcome: 'stopped', why: opened.why};
    const outcome = {kind: 'error', error: withExit(opened.error, traits, refusalExit(traits, opened.error))} as const;
    return {tool: traits.tool, profile: opened.profile, links: [link], outcome, region};
  }
  const {links, found, stopped} = walk(places(opened.session));
  const base = {tool: traits.tool, profile: opened.session.profile, links, region};
  if (found) return {...base, outcome: {kind: 'found', credentials: found}};
  if (stopped) return {...base, outcome: {kind: 'error', error: withExit(stopped, traits, 255)}};
  return {...base, outcome: {kind: 'none', error: nothingFound(traits)}};
}
