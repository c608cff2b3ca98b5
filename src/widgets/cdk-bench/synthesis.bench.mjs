// What the CDK bench fetches, and how long the first and the next synthesis take: node src/widgets/cdk-bench/synthesis.bench.mjs
import {existsSync, readFileSync} from 'node:fs';
import {inBuiltPage} from '../../scripts/built-page.mjs';

const list = 'build/engines/cdk/list.json';
if (existsSync(list)) {
  const {version, first, more} = JSON.parse(readFileSync(list, 'utf8'));
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`aws-cdk-lib ${version}: first file ${kilobytes(first.gzipBytes)} gzip (at most 700 kB)`);
  console.log(`all modules: ${kilobytes(first.gzipBytes + more.gzipBytes)} gzip (at most 1600 kB)`);
}

await inBuiltPage('/cdk/', async (page) => {
  const tool = page.getByRole('region', {name: 'CDK bench', exact: true});
  const timed = async (sample) => {
    if (sample) await tool.getByLabel('Sample').selectOption(sample);
    const begun = performance.now();
    await tool.getByRole('button', {name: 'Synthesize'}).click();
    await tool
      .getByRole('status')
      .filter({hasText: /in \d+ ms/})
      .waitFor();
    return {round: Math.round(performance.now() - begun), said: await tool.getByText(/in \d+ ms/).innerText()};
  };
  const first = await timed();
  console.log(`first synthesis, library fetched and loaded: ${first.round} ms (at most 3000); ${first.said}`);
  // At the pace of a reader, which is when the next worker loads the library.
  await tool.getByRole('textbox', {name: 'Program'}).press('Control+End');
  await tool.getByRole('textbox', {name: 'Program'}).pressSequentially('// a word about it', {delay: 100});
  const next = await timed();
  console.log(`next, another program in a fresh worker: ${next.round} ms (at most 200); ${next.said}`);
  const larger = await timed('bus');
  console.log(`first with the second file: ${larger.round} ms; ${larger.said}`);
});
