/** How a page comes up on a slow phone: paints and blocking while nobody touches it, then the answer to the first act. */
import {blocking, inSlowPage, notedIn} from './slow-page.mjs';

/** Milliseconds without a long task after which a page is taken for quiet. */
const quiet = 1000;

/** One visit, in milliseconds (`shift` has no unit). */
export function visit(browser, address) {
  return inSlowPage(browser, {isLinkSlow: true}, async (page) => {
    await page.goto(address);
    await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), quiet);
    const alone = await notedIn(page);
    const first = alone.paints['first-contentful-paint'];
    const acted = await page.evaluate(() => performance.now());
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    const answered = await page.evaluate(() => performance.now());
    await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), quiet);
    const {tasks} = await notedIn(page);
    return {
      first,
      largest: alone.paints.largest,
      blocked: blocking(alone.tasks, first),
      shift: alone.shift,
      answered: answered - acted,
      blockedByAnswer: blocking(tasks, acted),
    };
  });
}
