// The profile file of the AWS SDK for Java 2.x: both shared files merged setting by setting. https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-profiles.html
import type {IniFile, Section} from '../ini/ini-file';
import {parseJavaIni} from '../ini/java-ini';
import {expandHome} from '../paths';
import type {ProfileChoice} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {propertyOf, systemProperty, systemSetting} from './settings';

export interface Profiles {
  readonly profile: ProfileChoice;
  /** Profiles of both files; settings of the credentials file win. */
  readonly merged: ReadonlyMap<string, Section>;
  readonly ssoSessions: ReadonlyMap<string, Section>;
  readonly credentialsProfiles: ReadonlyMap<string, Section>;
  readonly paths: {readonly config: string; readonly credentials: string};
  /** Why no profile can be read at all; empty if they can. */
  readonly refusal: string;
}

function sectionsOf(file: IniFile, kind: string): ReadonlyMap<string, Section> {
  const prefix = `${kind}.`;
  return new Map(
    [...file.sections]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, settings]) => [name.slice(prefix.length), settings] as const),
  );
}

function chooseProfile(setup: Setup): ProfileChoice {
  if (setup.profileOption) return {name: setup.profileOption, from: 'option'};
  const property = systemProperty(setup, 'AWS_PROFILE');
  if (property !== undefined) return {name: property.trim(), from: propertyOf('AWS_PROFILE')};
  const named = variable(setup, 'AWS_PROFILE');
  return named === undefined ? {name: 'default', from: 'default'} : {name: named.trim(), from: 'AWS_PROFILE'};
}

/** Reads both files and chooses the profile. An empty `AWS_PROFILE` counts as set. */
export function readProfiles(setup: Setup): Profiles {
  const path = (name: 'config' | 'credentials', setting: 'AWS_CONFIG_FILE' | 'AWS_SHARED_CREDENTIALS_FILE'): string =>
    expandHome(systemSetting(setup, setting) ?? `~/.aws/${name}`, setup.home);
  const paths = {
    config: path('config', 'AWS_CONFIG_FILE'),
    credentials: path('credentials', 'AWS_SHARED_CREDENTIALS_FILE'),
  };
  const config = parseJavaIni(fileText(setup, paths.config) ?? '', 'config');
  const credentials = parseJavaIni(fileText(setup, paths.credentials) ?? '', 'credentials');
  const refused = [
    {name: paths.config, at: config.refusedAt},
    {name: paths.credentials, at: credentials.refusedAt},
  ].find(({at}) => at !== undefined);
  const credentialsProfiles = sectionsOf(credentials, 'profile');
  const merged = new Map<string, Section>(sectionsOf(config, 'profile'));
  for (const [name, settings] of credentialsProfiles) {
    merged.set(name, new Map([...(merged.get(name) ?? []), ...settings]));
  }
  return {
    ...{profile: chooseProfile(setup), ssoSessions: sectionsOf(config, 'sso-session'), credentialsProfiles, paths},
    merged: refused ? new Map() : merged,
    refusal: refused?.at ? `\`${refused.name}\` is refused at line ${refused.at.number}: ${refused.at.why}` : '',
  };
}
