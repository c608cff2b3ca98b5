/** Going from page to page in the browser, once script runs: from the click on a link to the frame with the new heading. */
import {turnTo} from '../measure.mjs';
import {inSlowPage} from './slow-page.mjs';

const addresses = ['/cli-sdk/', '/eventbridge/', '/cdk/', '/kms/', '/cloud-map/'];

/** Milliseconds per page, in the order of a walk through the sidebar; each link is pointed at before it is pressed. */
export function navigationTimes(browser, origin, cpu) {
  return inSlowPage(browser, {cpu, viewport: {width: 1280, height: 900}}, async (page) => {
    await page.goto(`${origin}/`);
    await turnTo(page);
    const times = {};
    for (const address of addresses) {
      const link = page.getByRole('navigation', {name: 'Docs sidebar'}).locator(`a[href="${address}"]`).first();
      await link.hover();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500))); // what the pointer asked for is there
      times[address] = await link.evaluate(
        (element) =>
          new Promise((done) => {
            const heading = () => document.querySelector('h1')?.textContent;
            const [before, since] = [heading(), performance.now()];
            const look = () =>
              heading() === before
                ? requestAnimationFrame(look)
                : requestAnimationFrame(() => done(performance.now() - since));
            requestAnimationFrame(look);
            element.click();
          }),
      );
    }
    return times;
  });
}
