/** Makes a browser as slow as a weaker device: its processes stand still most of the time. DevTools' own throttling leaves workers out. */

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** How long the browser runs between two stops, in milliseconds. */
const turn = 6;

/** Calls `work()` while everything in the browser takes `times` as long; undefined where a process cannot be stopped. */
export async function slowedDown(browser, times, work) {
  if (process.platform === 'win32') return undefined;
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  // Playwright starts the browser in a process group of its own, and those it starts later belong to it too.
  const {id} = processInfo.find(({type}) => type === 'browser');
  const signal = (name) => process.kill(-id, name);
  let isOver = false;
  const brake = async () => {
    while (!isOver) {
      const begun = performance.now();
      await sleep(turn);
      const ran = performance.now() - begun;
      signal('SIGSTOP');
      try {
        await sleep(ran * (times - 1));
      } finally {
        signal('SIGCONT');
      }
    }
  };
  const braking = brake();
  try {
    return await work();
  } finally {
    isOver = true;
    await braking;
    await session.detach();
  }
}
