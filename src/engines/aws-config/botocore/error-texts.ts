// Errors of botocore with their texts; those that the page prints come from its facts. https://github.com/boto/botocore
import {
  configParseMessage,
  loginSessionMessage,
  partialEnvMessage,
  partialRoleMessage,
  profileNotFoundMessage,
  sourceProfileMessage,
  ssoTokenMessage,
} from '../../../facts/cli-sdk/credential-chain';
import type {ToolError} from '../resolution';
import type {Traits} from './traits';

/** Puts values in place of the `<names>` of a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/<([^<>]+)>/g, (whole, name: string) => values[name] ?? whole);

const invalidConfig = (text: string): ToolError => ({name: 'InvalidConfigError', text});
const retrieval = (provider: string, text: string): ToolError => ({
  name: 'CredentialRetrievalError',
  text: `Error when retrieving credentials from ${provider}: ${text}`,
});

export const profileNotFound = (profile: string): ToolError => ({
  name: 'ProfileNotFound',
  text: fill(profileNotFoundMessage.text, {profile}),
});

export const configNotParsed = (path: string): ToolError => ({
  name: 'ConfigParseError',
  text: fill(configParseMessage.text, {path}),
});

export const configNotFound = (path: string): ToolError => ({
  name: 'ConfigNotFound',
  text: `The specified config file (${path}) could not be found.`,
});

export const partialEnv: ToolError = {name: 'PartialCredentialsError', text: partialEnvMessage.text};
export const partialRole: ToolError = {name: 'PartialCredentialsError', text: partialRoleMessage.text};
export const partialFile = (provider: string, key: string): ToolError => ({
  name: 'PartialCredentialsError',
  text: `Partial credentials found in ${provider}, missing: ${key}`,
});

export const sourceProfileMissing = (source: string, profile: string): ToolError =>
  invalidConfig(fill(sourceProfileMessage.text, {source, profile}));
export const sourceProfileEmpty = (profile: string): ToolError =>
  invalidConfig(`The source profile "${profile}" must have credentials.`);
export const twoSources = (profile: string): ToolError =>
  invalidConfig(`The profile "${profile}" contains both source_profile and credential_source.`);
export const unknownSource = (source: string, profile: string): ToolError =>
  invalidConfig(`The credential source "${source}" referenced in profile "${profile}" is not valid.`);
export const infiniteLoop = (profile: string, visited: readonly string[]): ToolError => ({
  name: 'InfiniteLoopConfigError',
  text:
    'Infinite loop in credential configuration detected. Attempting to load from profile ' +
    `${profile} which has already been visited. Visited profiles: [${visited.map((name) => `'${name}'`).join(', ')}]`,
});
export const sourceWithoutCredentials = (source: string, profile: string): ToolError =>
  retrieval(source, `No credentials found in credential_source referenced in profile ${profile}`);
export const webIdentityWithoutRole = invalidConfig(
  'The provided profile or the current environment is configured to assume role with web identity but has no role ARN ' +
    'configured. Ensure that the profile has the role_arnconfiguration set or the AWS_ROLE_ARN env var is set.',
);

export const ssoIncomplete = (profile: string, missing: readonly string[]): ToolError =>
  invalidConfig(
    `The profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`,
  );
export const ssoSessionIncomplete = (profile: string, missing: readonly string[]): ToolError =>
  invalidConfig(
    `The profile "${profile}" is configured to use the SSO token provider but is missing the following configuration: ` +
      `[${missing.map((key) => `'${key}'`).join(', ')}].`,
  );
export const ssoSessionMissing = (session: string): ToolError =>
  invalidConfig(`The specified sso-session does not exist: "${session}"`);
export const ssoInconsistent = (key: string, profile: string, session: string): ToolError =>
  invalidConfig(`The value for ${key} is inconsistent between profile (${profile}) and sso-session (${session}).`);
export const ssoTokenMissing = (name: string): ToolError => ({
  name: 'SSOTokenLoadError',
  text: fill(ssoTokenMessage.text, {'start URL': name}),
});
export const ssoTokenNotRefreshed: ToolError = {
  name: 'TokenRetrievalError',
  text: 'Error when retrieving token from sso: Token has expired and refresh failed',
};
export const ssoTokenExpired: ToolError = {
  name: 'UnauthorizedSSOTokenError',
  text:
    'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run ' +
    'aws sso login with the corresponding profile.',
};

export const loginWithoutCrt: ToolError = {
  name: 'MissingDependencyException',
  text:
    'Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip ' +
    'install "botocore[crt]" before proceeding.',
};
export const loginTokenMissing = (session: string): ToolError => ({
  name: 'LoginTokenLoadError',
  text: fill(loginSessionMessage.text, {arn: session}),
});

export const fileMissing = (path: string): ToolError => ({
  name: 'FileNotFoundError',
  text: `[Errno 2] No such file or directory: '${path}'`,
});
export const processFailed = (text: string): ToolError => retrieval('custom-process', text);
export const processInvalid: ToolError = {name: 'JSONDecodeError', text: 'Expecting value: line 1 column 1 (char 0)'};

export const containerHostRefused = (host: string, {containerHosts, allowsLoopback}: Traits): ToolError => ({
  name: 'ValueError',
  text:
    `Unsupported host '${host}'.  Can only retrieve metadata from ${allowsLoopback ? 'a loopback address or one of ' : ''}` +
    `these hosts: ${containerHosts.join(', ')}`,
});
export const containerTokenInvalid: ToolError = {
  name: 'ValueError',
  text: 'Auth token value is not a legal header value',
};
export const containerFailed = (text: string): ToolError =>
  retrieval('container-role', `Error retrieving metadata: ${text}`);

export const roleDenied = (action: string, role: string): ToolError => ({
  name: 'ClientError',
  text:
    `An error occurred (AccessDenied) when calling the ${action} operation: ` +
    `User: <caller> is not authorized to perform: sts:${action} on resource: ${role}`,
});
export const noCodeTyped: ToolError = {name: 'EOFError', text: ''};
export const tokenOfOtherProfile: ToolError = {
  name: 'AttributeError',
  text: "'NoneType' object has no attribute 'get_frozen_token'",
};
