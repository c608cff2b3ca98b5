/** The search on a slow processor: from the first focus to the first answers, and from each keystroke to its answers. */
import {turnTo} from '../measure.mjs';
import {inSlowPage} from './slow-page.mjs';

/** Milliseconds until the page has something new at the selector, from the moment of a key; noted in the page itself. */
const watchAnswers = () => {
  window.keyed = [];
  const answers = () => [...document.querySelectorAll('[role=option]')].map((one) => one.id + one.textContent).join();
  document.addEventListener(
    'keydown',
    () => {
      const since = performance.now();
      const before = answers();
      const look = () => {
        if (answers() !== before) window.keyed.push(performance.now() - since);
        else if (performance.now() - since < 5000) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
};

/** One visit: `first` from focus to the first answers of a word typed at once, `keystroke` the worst of the letters after. */
export function searchTimes(browser, origin, cpu = 4) {
  return inSlowPage(browser, {cpu, viewport: {width: 1280, height: 900}}, async (page) => {
    await page.goto(`${origin}/cli-sdk/`);
    await turnTo(page);
    await page.evaluate(watchAnswers);
    const begun = await page.evaluate(() => performance.now());
    await page.getByRole('search').getByLabel('Search').focus();
    await page.keyboard.press('k');
    await page.waitForSelector('[role=option]');
    const first = (await page.evaluate(() => performance.now())) - begun;
    await page.evaluate(() => void (window.keyed.length = 0));
    for (const letter of 'ms decrypt grant') {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    }
    const keyed = await page.evaluate(() => window.keyed);
    return {first, keystroke: Math.max(...keyed), median: keyed.sort((one, other) => one - other)[keyed.length >> 1]};
  });
}
