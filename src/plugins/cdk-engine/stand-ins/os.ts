/** Stands in for `node:os` (https://nodejs.org/api/os.html): a machine like any other, so that nothing depends on the reader's. */

export const EOL = '\n';
export const tmpdir = (): string => '/tmp';
export const homedir = (): string => '/home';
export const platform = (): string => 'linux';
export const arch = (): string => 'x64';
export const userInfo = () => ({uid: 1000, gid: 1000, username: 'reader', homedir: '/home'});
