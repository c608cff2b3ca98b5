// ContainerCredentialsProvider and InstanceProfileCredentialsProvider of the AWS SDK for Java 2.x. https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html
import {containerHosts} from '../../../facts/cli-sdk/credential-chain';
import {containerAddress, isLoopback, schemeAndHost} from '../container-endpoint';
import type {Attempt} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {failure} from './failure';
import {isMetadataOff} from './settings';

const full = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';

/** Asks the container endpoint that a variable names. */
export function askContainer(setup: Setup): Attempt {
  const address = containerAddress(setup, (value) => value !== undefined);
  if (!address) {
    return {kind: 'skip', why: 'No `AWS_CONTAINER_CREDENTIALS_…` variable is set.'};
  }
  const {world} = setup;
  const {scheme, host} = schemeAndHost(address.url);
  if (scheme !== 'https' && !isLoopback(host) && !containerHosts.value.some((name) => name === host)) {
    const text =
      `The full URI (${address.url}) contained within environment variable ${full} has an invalid host. ` +
      'Host should resolve to a loopback address or have the full URI be HTTPS.';
    return failure(text, `The host \`${host}\` is not allowed over plain http.`);
  }
  const path = variable(setup, 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE');
  const token =
    variable(setup, 'AWS_CONTAINER_AUTHORIZATION_TOKEN') ?? (path === undefined ? undefined : fileText(setup, path));
  if (path !== undefined && token === undefined) {
    const text = `Failed to read authorization token from '${path}': no such file or directory`;
    return failure(text, `The token file \`${path}\` does not exist.`);
  }
  const wants = world.containerWants;
  if (world.container !== 'credentials' || (wants !== undefined && token !== wants)) {
    const why = world.container === 'unreachable' ? 'does not answer' : 'refused the request';
    return failure('Failed to load credentials from the container endpoint.', `The container endpoint ${why}.`);
  }
  return {
    kind: 'found',
    why: `The endpoint of \`${address.from}\` hands out the keys of the role.`,
    credentials: {
      ...{source: 'container', provider: 'ContainerCredentialsProvider', hasSessionToken: true, calls: []},
      accessKeyId: world.keyIds.container,
    },
  };
}

/** Asks instance metadata for the keys of the role. */
export function askInstanceMetadata(setup: Setup): Attempt {
  const {instanceMetadata, keyIds} = setup.world;
  const off = isMetadataOff(setup);
  if (off === undefined) {
    return {
      kind: 'skip',
      why: '`AWS_EC2_METADATA_DISABLED` must be `true` or `false`; with anything else it is not asked.',
    };
  }
  if (off) return {kind: 'skip', why: '`AWS_EC2_METADATA_DISABLED` switches it off.'};
  if (instanceMetadata !== 'role') {
    const why = instanceMetadata === 'unreachable' ? 'does not answer.' : 'answers, but no role is attached.';
    return {kind: 'skip', why: `Instance metadata ${why}`};
  }
  return {
    kind: 'found',
    why: 'Instance metadata hands out the keys of the role.',
    credentials: {
      ...{source: 'instance-metadata', provider: 'InstanceProfileCredentialsProvider', hasSessionToken: true},
      ...{accessKeyId: keyIds.instanceMetadata, calls: []},
    },
  };
}
