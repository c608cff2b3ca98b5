// What the template check fetches to have a template validated, and how long the first and the next check take: node src/widgets/template-check/validator.bench.mjs
import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {inBuiltPage} from '../../scripts/built-page.mjs';

const folder = 'build/engines/validator';
if (existsSync(`${folder}/list.json`)) {
  const {version, worker, program} = JSON.parse(readFileSync(`${folder}/list.json`, 'utf8'));
  const script = gzipSync(readFileSync(`${folder}/${worker}`), {level: 9}).length;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `cloudformation-validate ${version}: WebAssembly ${kilobytes(program.bytes)} gzip, ${kilobytes(program.unpackedBytes)} unpacked; script ${kilobytes(script)} gzip`,
  );
}

await inBuiltPage('/cdk/#template-check.sample=retention', async (page) => {
  const tool = page.getByRole('region', {name: 'Template check', exact: true});
  const template = tool.getByRole('textbox', {name: 'Template', exact: true});
  const until = (said) => tool.getByRole('status').filter({hasText: said}).waitFor();
  const timed = async (act, said) => {
    const begun = performance.now();
    await act();
    await until(said);
    return Math.round(performance.now() - begun);
  };
  const text = await template.inputValue();
  const check = tool.getByRole('button', {name: 'Check', exact: true});
  console.log(`first check, validator fetched and started: ${await timed(() => check.click(), 'W3030')} ms`);
  const next = await timed(() => template.fill(text.replace('45', '60')), 'no warning');
  console.log(`next, while typing: ${next} ms`);
  const {Orders} = JSON.parse(text).Resources;
  const many = Object.fromEntries(Array.from({length: 500}, (_, index) => [`Orders${index}`, Orders]));
  const large = JSON.stringify({Resources: many});
  console.log(`500 resources: ${await timed(() => template.fill(large), '500 warnings')} ms`);
});
