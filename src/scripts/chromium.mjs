/** Finds a Chromium for the browser tests, and installs one only if there is none. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from '@playwright/test';

/**
 * What Chromium does beside the pages: the pop-ups of its address bar are two pages that every new window starts. The rest
 * Playwright switches off itself, by the same flag, of which the browser heeds only the last.
 */
const switchedOff = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades', 'MediaRouter'],
  ...['BlockOriginHeaderModificationOnRedirect', 'DestroyProfileOnBrowserClose', 'OptimizationHints', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'Translate', 'NetworkTimeServiceQuerying', 'AimEnabled'],
];

/** Keep the browser to the pages, from calling home too. A root user, as in many containers, has no sandbox. */
export const quietFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-features=${switchedOff.join()}`,
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
];

/** Whether a program stands at a path. */
export const usable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const onPath = () =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find(usable);

/** A browser that is there: `CHROMIUM_PATH`, Playwright's own, the system's. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!usable(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no program.`);
    return named;
  }
  return usable(chromium.executablePath()) ? chromium.executablePath() : onPath();
}

const run = (command, args) => spawnSync(command, args, {stdio: 'inherit'}).status === 0;

/** Finds a browser or installs one; throws with one clear line if neither works. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one for the browser tests …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest);
  };
  run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  if (!findChromium()) void (apt('update', '-qq') && apt('install', '-y', '-qq', 'chromium'));
  const installed = findChromium();
  if (!installed) {
    throw new Error(
      'No Chromium, and none could be installed: run `npx playwright install --with-deps chromium`, or install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
  }
  return installed;
}
