/** Sorts the files of a build by when a copy for reading offline gets them. */
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {hashOf, type BuildList, type Files} from './build-list';

const compress = promisify(gzip);

/** Folders of what tools fetch on first use, by the words a reader knows them by. */
const partNames: Readonly<Record<string, string>> = {
  'engines/cdk': 'CDK bench library: aws-cdk-lib',
  'iam-actions': 'Policy simulator lists: actions and condition keys of every service',
  'engines/validator': 'Template check validator: the one of AWS',
  'template-check': 'Template check data: the properties of CloudFormation resources',
};

const isLicence = (path: string): boolean => /\/(?:third-party-)?(?:licence|license)s?\.txt$/i.test(path);

/** The folder whose files belong to one part: one below `engines`, else one of those named. */
function partOf(path: string): string | undefined {
  const [first = '', second = '', ...rest] = path.split('/');
  if (isLicence(path)) return undefined;
  if (first === 'engines') return rest.length > 0 ? `${first}/${second}` : undefined;
  return Object.hasOwn(partNames, first) ? first : undefined;
}

const isForReading = (path: string): boolean =>
  path === '' ||
  path.endsWith('/') ||
  path.endsWith('.html') ||
  (path.startsWith('assets/') && !path.endsWith('.LICENSE.txt')) ||
  /^img\/[^/]+$/.test(path) ||
  ['search-documents.json', 'offline.json', 'app.webmanifest'].includes(path);

/** What no page asks for: for servers, crawlers and other sites. */
const isForOthers = (path: string): boolean =>
  isLicence(path) ||
  /^(?:sw\.js|_.*|\..*|CNAME|robots\.txt|sitemap\.xml)$|\.(?:map|LICENSE\.txt|png|jpe?g|webp)$/i.test(path);

export interface BuiltFile {
  readonly hash: string;
  /** Compressed. */
  readonly bytes: number;
}

/** What is known of a file by its content. */
export async function builtFile(content: Uint8Array<ArrayBuffer>): Promise<BuiltFile> {
  const [hash, compressed] = await Promise.all([hashOf(content), compress(content, {level: 5})]);
  return {hash, bytes: compressed.length};
}

/** Whether a page is one to read; others only lead on from old or short addresses. */
export const isToRead = (html: string | Buffer): boolean => html.includes('id=__docusaurus');

/** A page is known by its folder. */
export const addressOf = (path: string): string => path.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1');

/** Every file of a build that a page may ask for, by its address below the base. */
export async function readBuild(outDir: string): Promise<Map<string, BuiltFile>> {
  const entries = await readdir(outDir, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({name, parentPath}) => relative(outDir, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => partOf(path) !== undefined || isForReading(path) || !isForOthers(path))
    .sort();
  const files = new Map<string, BuiltFile>();
  const rest = paths.values();
  const readNext = async (): Promise<void> => {
    for (const path of rest) {
      const content = await readFile(join(outDir, path));
      if (path.endsWith('.html') && partOf(path) === undefined && !isToRead(content)) continue;
      files.set(addressOf(path), await builtFile(new Uint8Array(content)));
    }
  };
  await Promise.all(Array.from({length: 4}, readNext));
  return files;
}

const hashes = (files: readonly (readonly [string, BuiltFile])[]): Files =>
  Object.fromEntries(files.map(([path, {hash}]) => [path, hash]));
const sum = (files: readonly (readonly [string, BuiltFile])[]): number =>
  files.reduce((total, [, {bytes}]) => total + bytes, 0);

/** The list of a build with these files. */
export function listOf(files: ReadonlyMap<string, BuiltFile>): BuildList {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const groups = new Map<string, (readonly [string, BuiltFile])[]>();
  for (const entry of sorted) {
    const group = partOf(entry[0]) ?? (isForReading(entry[0]) ? 'kept' : 'others');
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const {kept = [], others = [], ...parts} = Object.fromEntries(groups);
  const all = sorted.map(([path, {hash}]) => `${path} ${hash}`);
  return {
    id: createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 12),
    kept: hashes(kept),
    keptBytes: sum(kept),
    parts: Object.entries(parts).map(([name, its]) => ({
      name,
      label: partNames[name] ?? name,
      bytes: sum(its),
      files: hashes(its),
    })),
    others: hashes(others),
  };
}
