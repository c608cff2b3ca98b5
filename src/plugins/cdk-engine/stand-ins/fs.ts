/** Stands in for `node:fs` (https://nodejs.org/api/fs.html): files in memory, what synthesis asks for and no more. */
import {Buffer} from 'buffer';
import {dirname, join, resolve} from 'path';

const files = new Map<string, Uint8Array>();
const folders = new Set<string>(['/', '/tmp']);
const open: {readonly path: string; at: number}[] = [];

const absolute = (path: string): string => resolve('/', path);

function failure(code: string, words: string, call: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${words}, ${call} '${path}'`), {code, path, syscall: call});
}

const missing = (call: string, path: string): Error => failure('ENOENT', 'no such file or directory', call, path);

function fileAt(path: string, call: string): Uint8Array {
  const bytes = files.get(absolute(path));
  if (!bytes) throw missing(call, path);
  return bytes;
}

/** What stands at a path, or nothing. */
function entry(path: string) {
  const at = absolute(path);
  const bytes = files.get(at);
  if (!bytes && !folders.has(at)) return undefined;
  return {
    size: bytes?.length ?? 0,
    mode: bytes ? 0o100644 : 0o40755,
    ino: 0,
    mtime: new Date(0),
    mtimeMs: 0,
    isFile: () => bytes !== undefined,
    isDirectory: () => bytes === undefined,
    isSymbolicLink: () => false,
  };
}

type Encoding = BufferEncoding | {readonly encoding?: BufferEncoding | null} | null;

const existsSync = (path: string): boolean => entry(path) !== undefined;

function statSync(path: string, {throwIfNoEntry = true} = {}) {
  const found = entry(path);
  if (!found && throwIfNoEntry) throw missing('stat', path);
  return found;
}

function readFileSync(path: string, encoding?: Encoding): string | Buffer {
  const bytes = Buffer.from(fileAt(path, 'open'));
  const name = typeof encoding === 'object' ? encoding?.encoding : encoding;
  return name ? bytes.toString(name) : bytes;
}

function writeFileSync(path: string, content: string | Uint8Array): void {
  const at = absolute(path);
  if (!folders.has(dirname(at))) throw missing('open', path);
  files.set(at, typeof content === 'string' ? Buffer.from(content) : Uint8Array.from(content));
}

function mkdirSync(path: string, options?: {readonly recursive?: boolean} | number): void {
  const at = absolute(path);
  const isRecursive = typeof options === 'object' && options.recursive;
  if (existsSync(at)) {
    if (isRecursive) return;
    throw failure('EEXIST', 'file already exists', 'mkdir', path);
  }
  if (!folders.has(dirname(at))) {
    if (!isRecursive) throw missing('mkdir', path);
    mkdirSync(dirname(at), options);
  }
  folders.add(at);
}

function mkdtempSync(prefix: string): string {
  let number = 1;
  while (existsSync(`${prefix}${number}`)) number += 1;
  mkdirSync(`${prefix}${number}`, {recursive: true});
  return `${prefix}${number}`;
}

function readdirSync(path: string, options?: {readonly withFileTypes?: boolean}) {
  const at = absolute(path);
  if (!folders.has(at)) throw missing('scandir', path);
  const names = [...files.keys(), ...folders]
    .filter((one) => one !== at && dirname(one) === at)
    .map((one) => one.slice(at === '/' ? 1 : at.length + 1))
    .sort();
  return options?.withFileTypes ? names.map((name) => ({name, ...entry(join(at, name))})) : names;
}

function rmSync(path: string, {force = false} = {}): void {
  const at = absolute(path);
  if (!existsSync(at)) {
    if (force) return;
    throw missing('rm', path);
  }
  for (const one of [...files.keys()]) if (one === at || one.startsWith(`${at}/`)) files.delete(one);
  for (const one of [...folders]) if (one === at || one.startsWith(`${at}/`)) folders.delete(one);
}

function renameSync(from: string, to: string): void {
  writeFileSync(to, fileAt(from, 'rename'));
  files.delete(absolute(from));
}

function openSync(path: string): number {
  fileAt(path, 'open');
  return open.push({path, at: 0}) - 1;
}

function readSync(handle: number, target: Uint8Array, offset: number, length: number): number {
  const file = open[handle];
  if (!file) throw failure('EBADF', 'bad file descriptor', 'read', String(handle));
  const piece = fileAt(file.path, 'read').subarray(file.at, file.at + length);
  target.set(piece, offset);
  file.at += piece.length;
  return piece.length;
}

const realpathSync = Object.assign(
  (path: string): string => {
    statSync(path);
    return absolute(path);
  },
  {native: (path: string): string => absolute(path)},
);

/** A call that answers later; synthesis makes none, libraries only look whether they are there. */
const later = (): never => {
  throw new Error('Only synchronous calls of fs work in the page.');
};
const asynchronous = Object.fromEntries(
  [
    ...['access', 'appendFile', 'chmod', 'chown', 'close', 'copyFile', 'fchmod', 'fchown', 'fdatasync', 'fstat'],
    ...['fsync', 'ftruncate', 'futimes', 'lchmod', 'lchown', 'link', 'lstat', 'mkdir', 'mkdtemp', 'open', 'opendir'],
    ...['read', 'readdir', 'readFile', 'readlink', 'readv', 'rename', 'rm', 'rmdir', 'stat', 'statfs', 'symlink'],
    ...['truncate', 'unlink', 'utimes', 'write', 'writeFile', 'writev', 'exists', 'createReadStream'],
  ].map((name) => [name, later]),
);

/** What `require('fs')` gives. */
export default {
  ...asynchronous,
  realpath: Object.assign(later, {native: later}),
  constants: {F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1},
  promises: {},
  accessSync: statSync,
  chmodSync: () => undefined,
  closeSync: () => undefined,
  copyFileSync: (from: string, to: string) => writeFileSync(to, fileAt(from, 'copyfile')),
  existsSync,
  lstatSync: statSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync: rmSync,
  rmSync,
  statSync,
  unlinkSync: rmSync,
  utimesSync: () => undefined,
  writeFileSync,
};
