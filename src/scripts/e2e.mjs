/** Runs the browser stories against the production build, at a root domain and below a sub-path. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {ensureChromium} from './chromium.mjs';

const run = (command, args, env = {}) => {
  const {status} = spawnSync(command, args, {stdio: 'inherit', env: {...process.env, ...env}});
  if (status !== 0) process.exit(status ?? 1);
};
const build = (args, env) => run(process.execPath, ['src/scripts/build.mjs', ...args], env);

let browser;
try {
  browser = ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`Browser: ${browser}`);
if (!existsSync('build/index.html')) build([]);
build(['--out-dir', 'build-sub-path'], {BASE_URL: '/notes/aws/', SITE_URL: 'https://example.org'});
run('npx', ['playwright', 'test', ...process.argv.slice(2)], {CHROMIUM_PATH: browser});
