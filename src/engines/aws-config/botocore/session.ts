// The configuration of a botocore session: which profile, and what the two files say about it. https://docs.aws.amazon.com/boto3/latest/guide/configuration.html
import type {IniFile, IniValue, Section} from '../ini/ini-file';
import {parsePythonIni} from '../ini/python-ini';
import {shellWords} from '../ini/shell-words';
import {expandHome, expandVariables, sharedFiles} from '../paths';
import type {ProfileChoice, ToolError} from '../resolution';
import {fileText, type Setup, variable} from '../setup';
import {configNotParsed, profileNotFound} from './error-texts';
import type {Traits} from './traits';

type Sections = ReadonlyMap<string, Section>;

export interface Session {
  readonly setup: Setup;
  readonly traits: Traits;
  readonly profile: ProfileChoice;
  /** Profiles of both files; settings of the credentials file win. */
  readonly profiles: Sections;
  readonly ssoSessions: Sections;
  /** Profiles of the config file alone. */
  readonly configProfiles: Sections;
  /** Sections of the credentials file as they are called there. */
  readonly credentialsSections: Sections;
  readonly paths: {readonly config: string; readonly credentials: string};
}

/** A session, or the error with which every use of it ends. */
export type Opened =
  | {readonly ok: true; readonly session: Session}
  | {readonly ok: false; readonly profile: ProfileChoice; readonly error: ToolError; readonly why: string};

/** Which profile is used. An empty variable counts as set, an empty option does not. */
export function chooseProfile(setup: Setup, {profileVariables}: Traits): ProfileChoice {
  if (setup.profileOption) return {name: setup.profileOption, from: 'option'};
  const from = profileVariables.find((name) => variable(setup, name) !== undefined);
  return from === undefined ? {name: 'default', from: 'default'} : {name: variable(setup, from) ?? '', from};
}

/** The name behind the word `profile`, `sso-session` …; undefined unless there is exactly one. */
function nameIn(header: string): string | undefined {
  const words = shellWords(header) ?? [];
  return words.length === 2 ? words[1] : undefined;
}

/** Sections of a config file by what they are: profiles and sso-sessions. A header decides by how it starts. */
export function sortSections(file: IniFile): {readonly profiles: Sections; readonly ssoSessions: Sections} {
  const profiles = new Map<string, Section>();
  const ssoSessions = new Map<string, Section>();
  for (const [header, settings] of file.sections) {
    const target = header.startsWith('profile') ? profiles : header.startsWith('sso-session') ? ssoSessions : undefined;
    const name = target && nameIn(header);
    if (target && name !== undefined) target.set(name, settings);
    else if (header === 'default') profiles.set('default', settings);
  }
  return {profiles, ssoSessions};
}

const empty: IniFile = {sections: new Map(), lines: []};

/** Opens the files and checks that the profile exists. */
export function openSession(setup: Setup, traits: Traits): Opened {
  const profile = chooseProfile(setup, traits);
  const found = sharedFiles(setup);
  const located = (path: string): string => expandHome(expandVariables(path, setup), setup.home);
  const paths = {config: located(found.config), credentials: located(found.credentials)};
  const files: Record<'config' | 'credentials', IniFile> = {config: empty, credentials: empty};
  for (const name of ['config', 'credentials'] as const) {
    const text = fileText(setup, paths[name]);
    const file = text === undefined ? empty : parsePythonIni(text);
    files[name] = file;
    if (file.refusedAt) {
      const why = `\`${paths[name]}\` is refused at line ${file.refusedAt.number}: ${file.refusedAt.why}.`;
      return {ok: false, profile, error: configNotParsed(paths[name]), why};
    }
  }
  const {profiles: configProfiles, ssoSessions} = sortSections(files.config);
  const credentialsSections = files.credentials.sections;
  const profiles = new Map<string, Section>(configProfiles);
  for (const [name, settings] of credentialsSections) {
    profiles.set(name, new Map<string, IniValue>([...(profiles.get(name) ?? []), ...settings]));
  }
  if (profile.from !== 'default' && !profiles.has(profile.name)) {
    const why = `The profile \`${profile.name}\` is named by ${profile.from === 'option' ? 'an option' : `\`${profile.from}\``} and stands in neither file.`;
    return {ok: false, profile, error: profileNotFound(profile.name), why};
  }
  return {
    ok: true,
    session: {setup, traits, profile, profiles, ssoSessions, configProfiles, credentialsSections, paths},
  };
}
