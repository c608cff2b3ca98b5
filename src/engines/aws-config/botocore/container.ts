// Provider container-role: roles of ECS tasks and, through EKS Pod Identity, of pods. https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
import {containerAddress, isLoopback, schemeAndHost} from '../container-endpoint';
import type {Attempt, ToolError} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {containerFailed, containerHostRefused, containerTokenInvalid, fileMissing} from './error-texts';
import type {Traits} from './traits';

const tokenFileVariable = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE';

/** The `Authorization` header, or the error that reading it ends with. */
function readToken(
  setup: Setup,
  {readsContainerTokenFile}: Traits,
): {readonly token?: string; readonly error?: ToolError} {
  const path = readsContainerTokenFile ? variable(setup, tokenFileVariable) : undefined;
  const token = path === undefined ? variable(setup, 'AWS_CONTAINER_AUTHORIZATION_TOKEN') : fileText(setup, path);
  if (path !== undefined && token === undefined) return {error: fileMissing(path)};
  if (token === undefined) return {};
  return /[\r\n]/.test(token) ? {error: containerTokenInvalid} : {token};
}

/** Asks the container endpoint, if a variable names one. Any failure stops the search. */
export function askContainer(setup: Setup, traits: Traits): Attempt {
  const {world} = setup;
  const address = containerAddress(setup, (value) => value !== undefined);
  if (!address) return {kind: 'skip', why: 'No `AWS_CONTAINER_CREDENTIALS_…` variable is set.'};
  const stop = (error: ToolError, why: string): Attempt => ({
    kind: 'stop',
    error,
    why: `${why}, and that stops the search.`,
  });
  const {token, error} = readToken(setup, traits);
  if (error) return stop(error, 'The token for the container endpoint cannot be used');
  const {scheme, host} = schemeAndHost(address.url);
  const isAllowed = (traits.allowsLoopback && isLoopback(host)) || traits.containerHosts.includes(host);
  if (scheme !== 'https' && !isAllowed) {
    return stop(
      containerHostRefused(host === '' ? 'None' : host, traits),
      `The host \`${host}\` in \`${address.from}\` is not allowed over plain http`,
    );
  }
  if (world.container === 'unreachable') {
    const text = `Received error when attempting to retrieve ${traits.containerName}: Could not connect to the endpoint URL: "${address.url}"`;
    return stop(containerFailed(text), 'The container endpoint does not answer');
  }
  if (world.container === 'refuses' || (world.containerWants !== undefined && token !== world.containerWants)) {
    const status = traits.readsContainerTokenFile ? '401' : '(401)';
    const text = `Received non 200 response ${status} from ${traits.containerName}: <answer>`;
    const hint =
      variable(setup, tokenFileVariable) && !traits.readsContainerTokenFile
        ? ' (this release does not know token files)'
        : '';
    return stop(containerFailed(text), `The container endpoint refused the request${hint}`);
  }
  return {
    kind: 'found',
    why: `The endpoint of \`${address.from}\` hands out the keys of the role.`,
    credentials: {
      ...{source: 'container', provider: 'container-role', accessKeyId: world.keyIds.container},
      ...{hasSessionToken: true, calls: []},
    },
  };
}
