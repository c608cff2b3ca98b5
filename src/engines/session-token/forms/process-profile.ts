// A profile that reads a session from a file, by a program. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html

/** The profile for `~/.aws/config`, or why the path cannot stand in it. */
export type ProcessProfile =
  {readonly ok: true; readonly text: string} | {readonly ok: false; readonly message: string};

/**
 * A profile whose program prints a file.
 * @param path full path of the file with the JSON of the session, on Linux or macOS
 */
export function processProfile(profile: string, path: string): ProcessProfile {
  const file = path.trim();
  if (!file.startsWith('/')) {
    return {ok: false, message: 'Expected the full path of the file, from / on: neither ~ nor $HOME is replaced here.'};
  }
  if (/["'$\\\p{Cc}]/u.test(file))
    return {ok: false, message: 'A path with quotes, a dollar sign or a backslash cannot stand here.'};
  const name = /\s/.test(profile) ? `"${profile}"` : profile;
  return {ok: true, text: `[profile ${name}]\ncredential_process = /bin/cat ${/\s/.test(file) ? `"${file}"` : file}`};
}
