/** Prints build time and page weights of a production build, and what engines and tools take; writes bench.json. */
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {pageWeights, searchWeight} from './measure.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const build = () => {
  const begun = performance.now();
  const {status} = spawnSync(process.execPath, ['src/scripts/build.mjs'], {stdio: 'ignore'});
  if (status !== 0) throw new Error('The build failed; run `npm run build` to see why.');
  return (performance.now() - begun) / 1000;
};

for (const folder of ['.docusaurus', 'build', 'node_modules/.cache']) rmSync(folder, {recursive: true, force: true});
const seconds = {cold: build(), warm: build()};
const pages = await pageWeights();
const search = searchWeight();

console.log(`build: ${seconds.cold.toFixed(1)} s cold, ${seconds.warm.toFixed(1)} s warm`);
console.table(
  pages.map(({path, html, css, script, other, requests}) => ({
    page: path,
    ...{
      'HTML kB': kilobytes(html),
      'CSS kB': kilobytes(css),
      'script kB': kilobytes(script),
      'other kB': kilobytes(other),
    },
    requests,
  })),
);
console.log(
  `search on first focus: ${kilobytes(search.documents)} kB documents, ${kilobytes(search.engine)} kB engine (gzip)`,
);

const benches = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.bench.mjs'));
const benched = {};
for (const file of benches.sort()) {
  const {stdout} = spawnSync(process.execPath, [`src/${file}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(`\n${file}\n${stdout.trimEnd()}`);
  benched[file] = stdout.trimEnd().split('\n');
}
writeFileSync('bench.json', `${JSON.stringify({seconds, pages, search, benches: benched}, null, 2)}\n`);
