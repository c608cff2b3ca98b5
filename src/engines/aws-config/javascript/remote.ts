// The last link of the AWS SDK for JavaScript v3: the container endpoint or, only without one, instance metadata. https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
import {containerHosts} from '../../../facts/cli-sdk/credential-chain';
import {containerAddress, isLoopback, schemeAndHost} from '../container-endpoint';
import type {Attempt} from '../resolution';
import {fileText, type Setup, variable, type World} from '../setup';
import {fileMissing, hostInvalid, hostRefused, providerError} from './error-texts';

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

const tokenFile = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE';
const tokenVariable = 'AWS_CONTAINER_AUTHORIZATION_TOKEN';

const found = ({keyIds}: World, from: string): Attempt => ({
  kind: 'found',
  why: `The endpoint of \`${from}\` hands out the keys of the role.`,
  credentials: {
    ...{source: 'container', provider: 'fromHttp', hasSessionToken: true, calls: []},
    accessKeyId: keyIds.container,
  },
});

/** After `fromHttp` failed, an older provider tries again: it knows few hosts, and the token of the variable only. */
function olderProvider(setup: Setup, host: string, from: string, first: Attempt): Attempt {
  const {world} = setup;
  const isKnown = from.endsWith('RELATIVE_URI') || host === 'localhost' || host === '127.0.0.1';
  if (!isKnown) {
    const why = `${first.why} The SDK then reports the host of \`${from}\` instead of the real cause, and stops.`;
    return {kind: 'stop', why, error: hostInvalid(host.includes(':') ? `[${host}]` : host)};
  }
  const isTaken = world.containerWants === undefined || world.containerWants === variable(setup, tokenVariable);
  return world.container === 'credentials' && isTaken ? found(world, from) : first;
}

/** Asks the container endpoint that a variable names; a token file wins over the variable. */
export function askContainer(setup: Setup): Attempt {
  const address = containerAddress(setup, isSet);
  if (!address) return {kind: 'skip', why: 'No `AWS_CONTAINER_CREDENTIALS_…` variable is set.'};
  const {world} = setup;
  const {scheme, host} = schemeAndHost(address.url);
  const isAllowed = scheme === 'https' || isLoopback(host) || containerHosts.value.some((name) => name === host);
  if (!isAllowed)
    return {kind: 'skip', error: hostRefused, why: `The host \`${host}\` is not allowed over plain http.`};
  const path = variable(setup, tokenFile);
  const token = path ? fileText(setup, path) : variable(setup, tokenVariable);
  if (path && token === undefined) {
    const why = `The token file \`${path}\` does not exist, and that stops the search.`;
    return {kind: 'stop', why, error: fileMissing(path)};
  }
  const failed = (text: string, why: string): Attempt =>
    olderProvider(setup, host, address.from, {kind: 'skip', error: providerError(text), why: `${why}.`});
  if (/[\r\n]/.test(token ?? '')) {
    return failed('TypeError: Invalid character in header content', 'The token has a line break');
  }
  if (world.container === 'unreachable') {
    return failed('Error: connect ECONNREFUSED', 'The container endpoint does not answer');
  }
  if (world.container === 'refuses' || (world.containerWants !== undefined && token !== world.containerWants)) {
    return failed('Server responded with status: 401', 'The container endpoint refused the request');
  }
  return found(world, address.from);
}

/** The instance as the end of the chain: not asked while a container variable is set, or when switched off. */
export function askInstance(setup: Setup): Attempt {
  const address = containerAddress(setup, isSet);
  if (address) return {kind: 'skip', why: `Not in the chain while \`${address.from}\` is set.`};
  const off = variable(setup, 'AWS_EC2_METADATA_DISABLED');
  if (off && off !== 'false') return {kind: 'skip', why: '`AWS_EC2_METADATA_DISABLED` switches it off.'};
  return askInstanceMetadata(setup);
}
