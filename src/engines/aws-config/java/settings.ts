// System settings of the AWS SDK for Java 2.x: a system property, or else a variable of the environment. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
import {type Setup, variable} from '../setup';

/** System property of each setting that is read here, by the name of its variable. */
const properties = {
  AWS_ACCESS_KEY_ID: 'aws.accessKeyId',
  AWS_SECRET_ACCESS_KEY: 'aws.secretAccessKey',
  AWS_SESSION_TOKEN: 'aws.sessionToken',
  AWS_REGION: 'aws.region',
  AWS_PROFILE: 'aws.profile',
  AWS_CONFIG_FILE: 'aws.configFile',
  AWS_SHARED_CREDENTIALS_FILE: 'aws.sharedCredentialsFile',
  AWS_WEB_IDENTITY_TOKEN_FILE: 'aws.webIdentityTokenFile',
  AWS_ROLE_ARN: 'aws.roleArn',
} as const;

export type SettingName = keyof typeof properties;

export const propertyOf = (name: SettingName): string => properties[name];

/** A system property; undefined if it is not set. */
export function systemProperty(setup: Setup, name: SettingName): string | undefined {
  const given = setup.systemProperties ?? {};
  const property = properties[name];
  return Object.hasOwn(given, property) ? given[property] : undefined;
}

/** A setting with the blanks around it taken off; undefined if neither is set. */
export const systemSetting = (setup: Setup, name: SettingName): string | undefined =>
  (systemProperty(setup, name) ?? variable(setup, name))?.trim();

/** Whether instance metadata is switched off; undefined for a text that is neither true nor false. */
export function isMetadataOff(setup: Setup): boolean | undefined {
  const value = (variable(setup, 'AWS_EC2_METADATA_DISABLED') ?? 'false').trim().toLowerCase();
  if (value === 'true') return true;
  return value === 'false' ? false : undefined;
}
