/** Runs the browser stories against the two builds of the site: at a root domain and below a sub-path. */
import {spawnSync} from 'node:child_process';
import {ensureChromium} from './chromium.mjs';
import {findFirefox} from './firefox.mjs';

let browser;
let firefox;
try {
  browser = ensureChromium();
  firefox = findFirefox();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
console.log(`Browser: ${browser}`);
console.log(
  firefox
    ? `Firefox: ${firefox}, for what must be the same in both`
    : 'Firefox: none found, so what must be the same there runs in Chromium only. `npx playwright install firefox` brings one; FIREFOX_PATH names another of Playwright’s builds.',
);
const {status} = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {...process.env, CHROMIUM_PATH: browser, ...(firefox ? {FIREFOX_PATH: firefox} : {})},
});
process.exit(status ?? 1);
