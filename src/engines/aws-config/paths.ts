// Which files a tool reads. https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
import {type Setup, variable} from './setup';

export interface SharedFiles {
  readonly config: string;
  readonly credentials: string;
}

/** The variables that move the two files. */
export const fileVariables: SharedFiles = {config: 'AWS_CONFIG_FILE', credentials: 'AWS_SHARED_CREDENTIALS_FILE'};

/** A path with `~` written out. */
export const expandHome = (path: string, home: string): string =>
  path === '~' || path.startsWith('~/') ? `${home}${path.slice(1)}` : path;

/** A path with `$NAME` and `${NAME}` written out, as Python's `os.path.expandvars` does. */
export const expandVariables = (path: string, setup: Setup): string =>
  path.replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced ?? '';
    return name === 'HOME' ? setup.home : (variable(setup, name) ?? whole);
  });

/** Paths of the two files; `isSet` says whether a variable with this value counts. */
export function sharedFiles(setup: Setup, isSet: (value: string) => boolean = () => true): SharedFiles {
  const path = (name: keyof SharedFiles): string => {
    const value = variable(setup, fileVariables[name]);
    return expandHome(value !== undefined && isSet(value) ? value : `~/.aws/${name}`, setup.home);
  };
  return {config: path('config'), credentials: path('credentials')};
}
