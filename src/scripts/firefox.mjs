/** Finds a Firefox for the stories that also run in one. A system's own does not do: Playwright drives its own build only. */
import {firefox} from '@playwright/test';
import {usable} from './chromium.mjs';

/** `FIREFOX_PATH`, else Playwright's own if it is installed. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && !usable(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no program.`);
  return named ?? [firefox.executablePath()].find(usable);
}
