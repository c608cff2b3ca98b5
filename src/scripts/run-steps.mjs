/** Runs the project's checks, fastest first, those that use one processor two at a time; stops after what fails and says which. */
import {spawn} from 'node:child_process';

/** Stages run one after the other; the lanes of a stage run beside each other, each step after the one before it. */
const checks = [[['lint'], ['licences', 'format', 'types', 'spelling', 'unused']], [['unit']], [['build']]];
const stages = {check: [...checks, [['budget']]], test: [...checks, [['budget'], ['sub-path']], [['stories']]]}[
  process.argv[2] ?? 'test'
];
const count = stages.flat(2).length;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const begun = Date.now();
let passed = 0;

/** Runs a step; beside another one its output is kept until its end, so that the two do not mix. */
function run(step, isAlone) {
  const since = Date.now();
  if (isAlone) console.log(`\n── ${step} (${passed + 1} of ${count}) ──`);
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step], {
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('close', (status) => {
      if (!isAlone) console.log(`\n── ${step} ──\n${Buffer.concat(output)}`);
      if (status === 0) {
        passed += 1;
        console.log(`${step}: ${seconds(since)}`);
      } else {
        console.error(`\n${step} failed after ${seconds(since)}. Alone: npm run ${step}`);
      }
      resolve(status === 0);
    });
  });
}

async function runLane(steps, isAlone) {
  for (const step of steps) {
    if (!(await run(step, isAlone))) return false;
  }
  return true;
}

for (const lanes of stages) {
  const outcomes = await Promise.all(lanes.map((steps) => runLane(steps, lanes.length === 1)));
  const failed = outcomes.filter((isGood) => !isGood).length;
  if (failed > 0) {
    console.log(`${passed} passed, ${failed} failed`);
    process.exit(1);
  }
}
console.log(`\nAll steps passed in ${seconds(begun)}.`);
console.log(`${passed} passed, 0 failed`);
