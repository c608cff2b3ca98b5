/**
 * The search: from the first focus to the first answers, and from each keystroke to its answers. All is noted in the page
 * itself: polling from outside adds the way to the browser and back, which in a busy machine is longer than what is meant.
 */
import {turnTo} from '../measure.mjs';
import {inSlowPage} from './slow-page.mjs';

/**
 * Notes under `window.searched` when the field got the focus and, of every key, when its answers were in the page
 * (`ready`: what the script took) and when the frame that shows them was done (`shown`: with the wait for that frame, up to
 * 16.7 ms). A task posted from an animation frame runs once that frame has been laid out and painted.
 */
const noteAnswers = () => {
  const noted = (window.searched = {focus: undefined, keys: []});
  const answers = () => [...document.querySelectorAll('[role=option]')].map((one) => one.id + one.textContent).join();
  let before = '';
  let key;
  document.addEventListener('focusin', ({target}) => {
    if (target instanceof HTMLInputElement) noted.focus ??= performance.now();
  });
  document.addEventListener(
    'keydown',
    () => {
      before = answers();
      key = {since: performance.now()};
      noted.keys.push(key);
    },
    true,
  );
  new MutationObserver(() => {
    if (!key || key.ready || answers() === before) return;
    const own = key;
    own.ready = performance.now();
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => (own.shown = performance.now());
      port2.postMessage(null);
    });
  }).observe(document.body, {childList: true, subtree: true, characterData: true});
};

/** Resolves once a frame, and what was posted from it, is over. */
const afterFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));

const medianOf = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];

/**
 * One visit: `first` from focus to the frame with the first answers of a letter typed at once; of the letters after it
 * `keystroke` the worst and `median` the middle time to the frame with the answers, `script` the middle time until they
 * stand in the page.
 */
export function searchTimes(browser, origin, cpu = 4) {
  return inSlowPage(browser, {cpu, viewport: {width: 1280, height: 900}}, async (page) => {
    await page.goto(`${origin}/cli-sdk/`);
    await turnTo(page);
    await page.evaluate(noteAnswers);
    await page.getByRole('search').getByLabel('Search').focus();
    await page.keyboard.press('k');
    await page.waitForFunction(() => window.searched.keys.at(-1)?.shown);
    const first = await page.evaluate(() => {
      const {focus, keys} = window.searched;
      return keys.splice(0)[0].shown - focus;
    });
    for (const letter of 'ms decrypt grant') {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.evaluate(afterFrame);
    }
    const keys = await page.evaluate(() => window.searched.keys.filter(({shown}) => shown));
    const shown = keys.map((one) => one.shown - one.since);
    const ready = keys.map((one) => one.ready - one.since);
    return {first, keystroke: Math.max(...shown), median: medianOf(shown), script: medianOf(ready)};
  });
}
