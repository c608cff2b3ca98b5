/**
 * Going from page to page in the browser, once script runs: from the click on a link to the end of the frame that shows the
 * new heading. The page of the link has been fetched ahead, as the pointer over the link asks for.
 */
import {turnTo} from '../measure.mjs';
import {inSlowPage} from './slow-page.mjs';

const addresses = ['/cli-sdk/', '/eventbridge/', '/cdk/', '/kms/', '/cloud-map/'];

/**
 * Clicks and waits. A task posted from an animation frame runs once that frame has been laid out and painted; waiting for a
 * second animation frame instead, as this bench once did, adds the wait for the frame after it.
 */
const walk = (link) =>
  new Promise((done) => {
    const heading = () => document.querySelector('h1')?.textContent;
    const before = heading();
    const since = performance.now();
    new MutationObserver((_, observer) => {
      if (heading() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => done(performance.now() - since);
        port2.postMessage(null);
      });
    }).observe(document.body, {childList: true, subtree: true, characterData: true});
    link.click();
  });

/** Milliseconds per page, in the order of a walk through the sidebar; each link is pointed at before it is pressed. */
export function navigationTimes(browser, origin, cpu) {
  return inSlowPage(browser, {cpu, viewport: {width: 1280, height: 900}}, async (page) => {
    await page.goto(`${origin}/`);
    await turnTo(page);
    const times = {};
    for (const address of addresses) {
      const link = page.getByRole('navigation', {name: 'Docs sidebar'}).locator(`a[href="${address}"]`).first();
      // What the pointer asks for, waited for; and the page before has come to rest. On a slowed-down processor Chromium has
      // been seen to call nothing idle for minutes.
      await page.evaluate((path) => window.docusaurus.preload(path), address);
      await link.hover();
      await page.evaluate(
        () => new Promise((rested) => requestIdleCallback(() => setTimeout(rested, 500), {timeout: 5000})),
      );
      times[address] = await link.evaluate(walk);
    }
    return times;
  });
}
