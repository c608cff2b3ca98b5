// The last link of the AWS SDK for JavaScript v3: the container endpoint or, only without one, instance metadata. https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
import {containerHosts} from '../../../facts/cli-sdk/credential-chain';
import {containerAddress, isLoopback, schemeAndHost} from '../container-endpoint';
import type {Attempt, ToolError} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {hostInvalid, hostRefused, providerError} from './error-texts';

const isSet = (value: string | undefined): boolean => Boolean(value);

/** Asks instance metadata for the keys of the role. */
export function askInstanceMetadata({world}: Setup): Attempt {
  if (world.instanceMetadata === 'unreachable') {
    return {kind: 'skip', why: 'Instance metadata does not answer.'};
  }
  if (world.instanceMetadata === 'no-role') {
    return {kind: 'skip', why: 'Instance metadata answers, but no role is attached.'};
  }
  return {
    kind: 'found',
    why: 'Instance metadata hands out the keys of the role.',
    credentials: {
      ...{source: 'instance-metadata', provider: 'fromInstanceMetadata', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.instanceMetadata,
    },
  };
}

/** The token as it is sent: a file wins over the variable. */
function readToken(setup: Setup): {readonly token?: string | undefined; readonly problem?: string} {
  const path = variable(setup, 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE');
  if (!path) return {token: variable(setup, 'AWS_CONTAINER_AUTHORIZATION_TOKEN')};
  const token = fileText(setup, path);
  if (token === undefined) return {problem: `the token file \`${path}\` does not exist`};
  return /[\r\n]/.test(token) ? {problem: 'the token has a line break'} : {token};
}

/** After `fromHttp` failed, an older provider tries again; it knows the loopback hosts only and reports that instead. */
function olderProvider(host: string, from: string, first: Attempt): Attempt {
  const isKnown = from.endsWith('RELATIVE_URI') || host === 'localhost' || host === '127.0.0.1';
  if (isKnown) return first;
  const why = `${first.why} The SDK then reports the host of \`${from}\` instead of the real cause, and stops.`;
  return {kind: 'stop', why, error: hostInvalid(host.includes(':') ? `[${host}]` : host)};
}

/** Asks the container endpoint that a variable names. */
export function askContainer(setup: Setup): Attempt {
  const address = containerAddress(setup, isSet);
  if (!address) return {kind: 'skip', why: 'No `AWS_CONTAINER_CREDENTIALS_…` variable is set.'};
  const {world} = setup;
  const {scheme, host} = schemeAndHost(address.url);
  const isAllowed = scheme === 'https' || isLoopback(host) || containerHosts.value.some((name) => name === host);
  if (!isAllowed)
    return {kind: 'skip', error: hostRefused, why: `The host \`${host}\` is not allowed over plain http.`};
  const {token, problem} = readToken(setup);
  const failed = (error: ToolError, why: string): Attempt =>
    olderProvider(host, address.from, {kind: 'skip', error, why: `${why}.`});
  if (problem !== undefined) return failed(providerError('Error: ENOENT'), `It was not asked: ${problem}`);
  if (world.container === 'unreachable') {
    return failed(providerError('Error: connect ECONNREFUSED'), 'The container endpoint does not answer');
  }
  if (world.container === 'refuses' || (world.containerWants !== undefined && token !== world.containerWants)) {
    return failed(providerError('Server responded with status: 401'), 'The container endpoint refused the request');
  }
  return {
    kind: 'found',
    why: `The endpoint of \`${address.from}\` hands out the keys of the role.`,
    credentials: {
      ...{source: 'container', provider: 'fromHttp', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.container,
    },
  };
}

/** The instance as the end of the chain: not asked while a container variable is set, or when switched off. */
export function askInstance(setup: Setup): Attempt {
  const address = containerAddress(setup, isSet);
  if (address) return {kind: 'skip', why: `Not in the chain while \`${address.from}\` is set.`};
  const off = variable(setup, 'AWS_EC2_METADATA_DISABLED');
  if (off && off !== 'false') return {kind: 'skip', why: '`AWS_EC2_METADATA_DISABLED` switches it off.'};
  return askInstanceMetadata(setup);
}
