/** Runs the browser stories against the two builds of the site: at a root domain and below a sub-path. */
import {spawnSync} from 'node:child_process';
import {ensureChromium} from './chromium.mjs';

let browser;
try {
  browser = ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`Browser: ${browser}`);
const {status} = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {...process.env, CHROMIUM_PATH: browser},
});
process.exit(status ?? 1);
