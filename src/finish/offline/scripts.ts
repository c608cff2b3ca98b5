/** Bundles the two scripts of the offline copy: the service worker and what every page does about it. */
import {build} from 'esbuild';
import {join} from 'node:path';
import type {BuildList} from './build-list';

const folder = join(process.cwd(), 'src', 'finish', 'offline');

async function bundle(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: {...define},
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} was not bundled.`);
  return file.text;
}

export const pageScript = (): Promise<string> => bundle('page/page.ts');
export const serviceWorker = (list: BuildList): Promise<string> =>
  bundle('worker/worker.ts', {buildList: JSON.stringify(list)});
