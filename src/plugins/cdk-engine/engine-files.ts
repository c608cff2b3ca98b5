/** Writes what the CDK bench fetches on demand below `static/engines/cdk`; names carry a hash of the content. */
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {EngineList} from '../../widgets/cdk-bench/engine-list';
import {bundleLibrary} from './bundle';
import {sandboxPage} from './frame/page';
import {licences} from './licences';

const hashOf = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 12);

async function sources(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, {recursive: true})).filter((file) => file.endsWith('.ts')).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}

async function versionOf(root: string, name: string): Promise<string> {
  const text = await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as {readonly version: string}).version;
}

/** Everything the files are made from, as one short name. */
async function keyOf(folder: string, root: string): Promise<string> {
  const widget = join(root, 'src/widgets/cdk-bench');
  return hashOf(
    ...(await sources(folder)),
    await readFile(join(widget, 'modules.ts'), 'utf8'),
    ...(await Promise.all(['aws-cdk-lib', 'constructs', 'esbuild', 'sucrase'].map((name) => versionOf(root, name)))),
  );
}

async function frameScript(folder: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(folder, 'frame/frame.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** Makes the files unless those made from the same sources are there; says which it was. */
export async function writeEngineFiles(root: string): Promise<'made' | 'kept'> {
  const folder = join(root, 'src/plugins/cdk-engine');
  const target = join(root, 'static/engines/cdk');
  const list = join(target, 'list.json');
  const key = await keyOf(folder, root);
  if (existsSync(list) && (JSON.parse(await readFile(list, 'utf8')) as EngineList).key === key) return 'kept';

  const {first, more} = await bundleLibrary(folder, root);
  const version = await versionOf(root, 'aws-cdk-lib');
  const page = sandboxPage(await frameScript(folder));
  const sandbox = `sandbox-${hashOf(page)}`;
  await rm(target, {recursive: true, force: true});
  await mkdir(join(target, sandbox), {recursive: true});
  const file = async (part: string, text: string) => {
    // Not .js: no address runs it, and the site's own scripts are told by that ending.
    const name = `aws-cdk-lib-${version}-${part}-${hashOf(text)}.txt`;
    await writeFile(join(target, name), text);
    return {file: name, bytes: Buffer.byteLength(text), gzipBytes: gzipSync(text, {level: 9}).length};
  };
  await writeFile(join(target, sandbox, 'index.html'), page);
  await writeFile(join(target, 'licences.txt'), await licences(root, [...first.inputs, ...more.inputs]));
  const made: EngineList = {
    key,
    version,
    sandbox: `${sandbox}/`,
    first: await file('first', first.text),
    more: await file('more', more.text),
  };
  await writeFile(list, JSON.stringify(made));
  return 'made';
}
