// Errors of the AWS SDK for JavaScript v3. https://github.com/aws/aws-sdk-js-v3
import {javascriptHostMessage, noCredentialsJavascript} from '../../../facts/cli-sdk/credential-chain';
import type {ToolError} from '../resolution';

/** Errors of a credential provider. */
export const providerError = (text: string): ToolError => ({name: 'CredentialsProviderError', text});
/** Errors of the language, which nothing in the chain catches. */
export const plainError = (name: string, text: string): ToolError => ({name, text});

export const nothingFound: ToolError = providerError(noCredentialsJavascript.text);
export const noKeysInEnvironment = providerError('Unable to find environment variable credentials.');
export const profileEmpty = (profile: string): ToolError =>
  providerError(`Could not resolve credentials using profile: [${profile}] in configuration/credentials file(s).`);
export const cycle = (profile: string, visited: readonly string[]): ToolError =>
  providerError(
    `Detected a cycle attempting to resolve credentials for profile ${profile}. Profiles visited: ${visited.join(', ')}`,
  );
export const unknownSource = (profile: string, source: string): ToolError =>
  providerError(
    `Unsupported credential source in profile ${profile}. Got ${source}, expected EcsContainer or Ec2InstanceMetadata ` +
      'or Environment.',
  );
export const mfaWithoutCallback = (profile: string): ToolError =>
  providerError(`Profile ${profile} requires multi-factor authentication, but no MFA code callback was provided.`);
export const ssoIncomplete = (found: readonly string[]): ToolError =>
  providerError(
    'Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", ' +
      `"sso_role_name", "sso_start_url". Got ${found.join(', ')}\n` +
      'Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html',
  );
export const ssoTokenMissing = (profile: string): ToolError =>
  providerError(
    `The SSO session token associated with profile=${profile} was not found or is invalid. ` +
      "To refresh this SSO session run 'aws sso login' with the corresponding profile.",
  );
export const ssoTokenExpired = providerError(
  "Token is expired. To refresh this SSO session run 'aws sso login' with the corresponding profile.",
);
const refresh = 'To refresh this SSO session run aws sso login with the corresponding profile.';
export const legacySsoInvalid = providerError(`The SSO session associated with this profile is invalid. ${refresh}`);
export const legacySsoExpired = providerError(`The SSO session associated with this profile has expired. ${refresh}`);
export const loginTokenMissing = providerError(
  'Failed to load token from ~/.aws/login/cache/<hash of login_session>.json: Error: ENOENT: no such file or directory',
);
export const fileMissing = (path: string): ToolError =>
  plainError('Error', `ENOENT: no such file or directory, open '${path}'`);
export const hostRefused = providerError(
  'URL not accepted. It must either be HTTPS or match one of the following: loopback CIDR 127.0.0.0/8 or [::1/128], ' +
    'ECS container host 169.254.170.2, EKS container host 169.254.170.23 or [fd00:ec2::23]',
);
export const hostInvalid = (host: string): ToolError =>
  providerError(javascriptHostMessage.text.replace('<host>', host));
export const roleDenied = (action: string, role: string): ToolError =>
  plainError('AccessDenied', `User: <caller> is not authorized to perform: sts:${action} on resource: ${role}`);
