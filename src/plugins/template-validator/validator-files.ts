/** Writes what the template check fetches on demand below `static/engines/validator`; names carry a hash of the content. */
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {copyFile, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import type {ValidatorList} from '../../widgets/template-check/validator-list';

/** The copy that aws-cdk-lib brings, which is what `cdk synth` of this version runs; npm has older ones. */
export const validatorFolder = 'node_modules/aws-cdk-lib/node_modules/@aws/cloudformation-validate';

/** Says where the licences of all parts are, so it goes along under its own name. */
const thirdParty = 'THIRD-PARTY-LICENSES.txt';

const hashOf = (...contents: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
};

async function bundleWorker(root: string): Promise<string> {
  const folder = join(root, 'src/plugins/template-validator/worker');
  const start = `globalThis.loadValidator = () => require(${JSON.stringify(join(root, validatorFolder))});require('./worker.ts');`;
  const {outputFiles} = await build({
    stdin: {contents: start, resolveDir: folder, loader: 'js'},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'error',
    alias: {fs: join(folder, 'file-system.ts')},
    define: {__dirname: '""'},
  });
  return outputFiles[0]?.text ?? '';
}

async function licences(source: string, version: string): Promise<string> {
  const papers = await Promise.all(['NOTICE', 'LICENSE'].map((name) => readFile(join(source, name), 'utf8')));
  return [
    'What the template check of this site runs in your browser, bundled but not changed, and the licence it comes under.',
    `@aws/cloudformation-validate ${version} (Apache-2.0)`,
    ...papers.map((paper) => paper.trim()),
    `Its parts and their licences: ${thirdParty} beside this file.\n`,
  ].join('\n\n');
}

/** Makes the files unless those made from the same sources are there; says which it was. */
export async function writeValidatorFiles(root: string): Promise<'made' | 'kept'> {
  const source = join(root, validatorFolder);
  const target = join(root, 'static/engines/validator');
  const list = join(target, 'list.json');
  const script = await bundleWorker(root);
  const {version} = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {readonly version: string};
  const own = await readFile(join(root, 'src/plugins/template-validator/validator-files.ts'));
  const key = hashOf(version, script, own);
  if (existsSync(list) && (JSON.parse(await readFile(list, 'utf8')) as ValidatorList).key === key) return 'kept';

  const program = await readFile(join(source, 'bindings_wasm_bg.wasm'));
  // Packed here, because many servers do not compress WebAssembly, and under no name that makes one unpack it.
  const packed = await promisify(gzip)(program, {level: 9});
  const name = `cloudformation-validate-${version}`;
  const made: ValidatorList = {
    key,
    version,
    worker: `${name}-${hashOf(script)}.js`,
    program: {file: `${name}-${hashOf(program)}.bin`, bytes: packed.length, unpackedBytes: program.length},
  };
  await rm(target, {recursive: true, force: true});
  await mkdir(target, {recursive: true});
  await writeFile(join(target, made.worker), script);
  await writeFile(join(target, made.program.file), packed);
  await writeFile(join(target, 'licences.txt'), await licences(source, version));
  await copyFile(join(source, thirdParty), join(target, thirdParty));
  await writeFile(list, JSON.stringify(made));
  return 'made';
}
