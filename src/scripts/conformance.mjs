// npm run -s conformance -- <engine> <vector file>: runs an engine's own conformance adapter over a vector file.
// The last line printed is one JSON object: {engine, file, cases, passed, failed, quirks: {cases, passed}, failures: [ids]}.
// Exit status: 0 nothing failed, 1 something failed, 2 unknown engine or unusable file.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createJiti} from 'jiti';

const engines = fileURLToPath(new URL('../engines/', import.meta.url));
const samples = fileURLToPath(new URL('../samples/', import.meta.url));

function stop(message) {
  console.error(`conformance: ${message}`);
  process.exit(2);
}

/** Every adapter by the name it is run under: `src/engines/<folder>/conformance/<engine>.ts`, and those of the samples. */
function adapters() {
  const found = new Map();
  for (const folder of [...readdirSync(engines).map((name) => join(engines, name)), samples].sort()) {
    const adapterFolder = join(folder, 'conformance');
    if (!existsSync(adapterFolder)) continue;
    for (const name of readdirSync(adapterFolder).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) found.set(name.slice(0, -3), join(adapterFolder, name));
    }
  }
  return found;
}

/** A case that throws has failed: engines do not throw on input. */
async function passes(one) {
  try {
    return await one.run();
  } catch (error) {
    console.error(`${one.id}: ${error instanceof Error ? error.stack : error}`);
    return false;
  }
}

const [engine, file, ...rest] = process.argv.slice(2);
const known = adapters();
if (!engine || !file || rest.length > 0) stop('usage: npm run -s conformance -- <engine> <vector file>');
if (!known.has(engine)) stop(`unknown engine “${engine}”. Known: ${[...known.keys()].join(', ') || 'none'}.`);

let text = '';
try {
  text = readFileSync(file, 'utf8');
} catch (error) {
  stop(`cannot read ${file}: ${error.message}`);
}
const {readCases} = await createJiti(import.meta.url).import(known.get(engine));
let cases = [];
try {
  // A vector file may be an index of files beside it.
  cases = [...readCases(text, (name) => readFileSync(join(dirname(file), name), 'utf8'))];
} catch (error) {
  stop(`${file} is not a vector file of ${engine}: ${error.message}`);
}
if (cases.length === 0) stop(`${file} holds no cases.`);

const failures = [];
const quirks = {cases: 0, passed: 0};
let passed = 0;
for (const one of cases) {
  const ok = await passes(one);
  if (one.quirk) {
    quirks.cases += 1;
    if (ok) quirks.passed += 1;
  } else if (ok) {
    passed += 1;
  } else {
    failures.push(one.id);
    const differences = one.differences?.() ?? [];
    if (differences.length > 0) console.error(`${one.id}: not as expected: ${differences.join(', ')}`);
  }
}
const counted = cases.length - quirks.cases;
console.log(JSON.stringify({engine, file, cases: counted, passed, failed: failures.length, quirks, failures}));
process.exitCode = failures.length > 0 ? 1 : 0;
