/** Builds the site: `docusaurus build`, then the last step that looks at all files it wrote. Takes its arguments. */
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';
import {createJiti} from 'jiti';

const args = process.argv.slice(2);
// A build makes much that it soon forgets: with room for that, collecting it takes a tenth less of the whole.
const command = ['--max-semi-space-size=64', 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', ...args];
const {status} = spawnSync(process.execPath, command, {stdio: 'inherit'});
if (status !== 0) process.exit(status ?? 1);
const at = args.indexOf('--out-dir');
const {finish} = await createJiti(import.meta.url).import('../finish/index.ts');
await finish(resolve(at < 0 ? 'build' : args[at + 1]), process.env.BASE_URL ?? '/');
