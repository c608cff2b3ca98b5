/** Bundles aws-cdk-lib for the browser by esbuild: a first file, and one of the modules that a program may ask for later. */
import {build, type Plugin} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {firstModules, moreModules} from '../../widgets/cdk-bench/modules';
import {withoutHelpers} from './helpers';

/** Each Node module and what stands in for it; `graceful-fs` only mends faults of real file systems. */
const standIns: Readonly<Record<string, string>> = {
  fs: 'stand-ins/fs.ts',
  'graceful-fs': 'stand-ins/fs.ts',
  crypto: 'stand-ins/crypto.ts',
  os: 'stand-ins/os.ts',
  process: 'stand-ins/process.ts',
  url: 'stand-ins/url.ts',
  net: 'stand-ins/net.ts',
  perf_hooks: 'stand-ins/perf-hooks.ts',
  child_process: 'stand-ins/absent.ts',
  zlib: 'stand-ins/absent.ts',
  path: 'path-browserify',
  buffer: 'buffer/',
};

/** Files whose exports stand for names that bundled files use without asking. */
const injected = ['globals', 'compiler-helpers'];

const standInPlugin = (folder: string, root: string): Plugin => ({
  name: 'stand-ins',
  setup(building) {
    const names = Object.keys(standIns).join('|');
    building.onResolve({filter: new RegExp(`^(node:)?(${names})$`)}, ({path}) => ({
      path: path.replace(/^node:/, ''),
      namespace: 'stand-in',
    }));
    building.onLoad({filter: /.*/, namespace: 'stand-in'}, ({path}) => {
      const target = standIns[path] ?? '';
      const source = target.startsWith('stand-ins/') ? join(folder, target) : target;
      return {
        contents: `const it = require(${JSON.stringify(source)}); module.exports = it.default ?? it;`,
        resolveDir: root,
      };
    });
  },
});

/** What the first file holds is not bundled again: the other asks for it by its place in the list. */
const sharedPlugin = (shared: readonly string[], root: string): Plugin => ({
  name: 'shared',
  setup(building) {
    building.onLoad({filter: /\.[jt]s(on)?$/, namespace: 'file'}, ({path}) => {
      const place = shared.indexOf(relative(root, path));
      return place < 0 ? undefined : {contents: `module.exports = cdkShared[${place}]();`};
    });
  },
});

/** The library's files share their helpers. */
const helpersPlugin: Plugin = {
  name: 'helpers',
  setup(building) {
    building.onLoad({filter: /[\\/]aws-cdk-lib[\\/].+\.js$/, namespace: 'file'}, async ({path}) => ({
      contents: withoutHelpers(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Text of a bundle, and the files in it relative to the project. */
export interface Bundle {
  readonly text: string;
  readonly inputs: readonly string[];
}

async function bundle(entry: string, folder: string, root: string, plugins: readonly Plugin[]): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    stdin: {contents: entry, resolveDir: root, loader: 'js'},
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    mainFields: ['main'],
    legalComments: 'none',
    logLevel: 'error',
    define: {__dirname: '"/"', global: 'globalThis'},
    inject: injected.map((name) => join(folder, `stand-ins/${name}.ts`)),
    plugins: [...plugins, standInPlugin(folder, root), helpersPlugin],
  });
  return {
    text: outputFiles[0]?.text ?? '',
    inputs: Object.keys(metafile.inputs).filter((input) => /^(node_modules|src)\//.test(input)),
  };
}

const thunks = (names: readonly string[]): string =>
  names.map((name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(name)})`).join(',');

/** The two files. `folder` is this one's, `root` the project's. */
export async function bundleLibrary(
  folder: string,
  root: string,
): Promise<{readonly first: Bundle; readonly more: Bundle}> {
  const start = `globalThis.cdkModules = {${thunks(firstModules)}};require('./${relative(root, folder)}/worker/worker.ts');`;
  const alone = await bundle(start, folder, root, []);
  // What esbuild injects must show its exports, so it stands in both files; what it imports is shared.
  const inputs = alone.inputs.filter((input) => !injected.some((name) => input.endsWith(`stand-ins/${name}.ts`)));
  const shared = `globalThis.cdkShared = [${inputs.map((input) => `() => require('./${input}')`).join(',')}];`;
  const first = await bundle(`${shared}${start}`, folder, root, []);
  const more = await bundle(`Object.assign(globalThis.cdkModules, {${thunks(moreModules)}});`, folder, root, [
    sharedPlugin(inputs, root),
  ]);
  return {first, more};
}
