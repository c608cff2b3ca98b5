/** Builds the site: `docusaurus build`, then the last step that looks at all files it wrote. Takes its arguments. */
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {createJiti} from 'jiti';

const args = process.argv.slice(2);
const {status} = spawnSync(process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', ...args], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const at = args.indexOf('--out-dir');
const {finish} = await createJiti(import.meta.url).import('../finish/index.ts');
await finish(resolve(at < 0 ? 'build' : args[at + 1]), process.env.BASE_URL ?? '/');
