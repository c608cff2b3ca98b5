// How long 5,000 callers take in the page, and its longest task meanwhile: node src/widgets/retry-simulator/fleet.bench.mjs
import {inBuiltPage} from '../../scripts/built-page.mjs';

await inBuiltPage('/cli-sdk/retries/', async (page) => {
  const tool = page.getByRole('region', {name: 'Retry simulator'});
  await page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map(({duration}) => duration));
    }).observe({type: 'longtask'});
  });
  const begun = performance.now();
  await tool.getByLabel('Sample').selectOption('crowd');
  await tool.getByRole('table').getByRole('row').nth(2).waitFor();
  const seconds = (performance.now() - begun) / 1000;
  const tasks = await page.evaluate(() => globalThis.longTasks);
  console.log(`5,000 callers in the page: answer after ${seconds.toFixed(2)} s`);
  console.log(`longest task meanwhile: ${tasks.length === 0 ? 'under 50' : Math.round(Math.max(...tasks))} ms`);
});
