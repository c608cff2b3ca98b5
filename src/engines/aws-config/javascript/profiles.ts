// The shared files as the AWS SDK for JavaScript v3 sees them: both merged into one. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
import {parseJavascriptIni} from '../ini/javascript-ini';
import type {IniFile, Section} from '../ini/ini-file';
import {sharedFiles} from '../paths';
import type {ProfileChoice} from '../resolution';
import {fileText, type Setup, variable} from '../setup';

export interface Profiles {
  readonly profile: ProfileChoice;
  /** Profiles of both files; settings of the credentials file win. */
  readonly merged: ReadonlyMap<string, Section>;
  readonly ssoSessions: ReadonlyMap<string, Section>;
  /** Sections of the credentials file, to tell where a key stands. */
  readonly credentialsSections: ReadonlyMap<string, Section>;
  readonly paths: {readonly config: string; readonly credentials: string};
}

/** Profiles of a config file: `[default]` and `[profile name]`, which wins over `[default]`. */
export function configProfiles(file: IniFile): ReadonlyMap<string, Section> {
  const profiles = new Map<string, Section>();
  const plainDefault = file.sections.get('default');
  if (plainDefault) profiles.set('default', plainDefault);
  for (const [section, settings] of file.sections) {
    if (section.startsWith('profile.')) profiles.set(section.slice('profile.'.length), settings);
  }
  return profiles;
}

/** Reads both files and chooses the profile. An empty `AWS_PROFILE` counts as not set. */
export function readProfiles(setup: Setup): Profiles {
  const paths = sharedFiles(setup, (value) => value !== '');
  const parse = (path: string): IniFile => parseJavascriptIni(fileText(setup, path) ?? '');
  const config = parse(paths.config);
  const credentialsSections = parse(paths.credentials).sections;
  const merged = new Map<string, Section>(configProfiles(config));
  for (const [name, settings] of credentialsSections) {
    merged.set(name, new Map([...(merged.get(name) ?? []), ...settings]));
  }
  const ssoSessions = new Map(
    [...config.sections]
      .filter(([section]) => section.startsWith('sso-session.'))
      .map(([section, settings]) => [section.slice('sso-session.'.length), settings] as const),
  );
  const named = variable(setup, 'AWS_PROFILE');
  const profile: ProfileChoice = setup.profileOption
    ? {name: setup.profileOption, from: 'option'}
    : named
      ? {name: named, from: 'AWS_PROFILE'}
      : {name: 'default', from: 'default'};
  return {profile, merged, ssoSessions, credentialsSections, paths};
}
