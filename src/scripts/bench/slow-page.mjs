/** A page on a slow processor and a slow link, with what the browser itself measures of it. */

/** Lighthouse's mobile preset: a processor four times slower, 150 ms of latency, 1.6 Mbit/s down and 0.75 up. */
const slowLink = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
};

/** Notes paints, shifts, long tasks and answers to events from the start, under `window.noted`. */
function note() {
  const noted = (window.noted = {paints: {}, shift: 0, tasks: [], events: []});
  const observe = (type, see, options = {}) => {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({type, buffered: true, ...options});
  };
  observe('paint', ({name, startTime}) => (noted.paints[name] = startTime));
  observe('largest-contentful-paint', ({startTime}) => (noted.paints.largest = startTime));
  observe('layout-shift', ({value, hadRecentInput}) => (noted.shift += hadRecentInput ? 0 : value));
  observe('longtask', ({startTime, duration}) => noted.tasks.push([startTime, duration]));
  observe('event', ({name, startTime, duration}) => noted.events.push([name, startTime, duration]), {
    durationThreshold: 16,
  });
}

/** Calls `use(page)` with a fresh page of a fresh visitor: a phone by default, `cpu` times slower, on a slow link if so asked. */
export async function inSlowPage(browser, {cpu = 4, isLinkSlow = false, viewport = {width: 412, height: 823}}, use) {
  const context = await browser.newContext({viewport, serviceWorkers: 'block'});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (isLinkSlow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slowLink);
    }
    await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await page.addInitScript(note);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** What has been noted so far. */
export const notedIn = (page) => page.evaluate(() => window.noted);

/** How long tasks kept the page from answering between two moments: what of each is beyond 50 ms. */
export const blocking = (tasks, from, until = Infinity) =>
  tasks
    .filter(([start]) => start >= from && start < until)
    .reduce((total, [, duration]) => total + Math.max(0, duration - 50), 0);
