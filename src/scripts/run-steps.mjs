/** Runs the project's checks, those that use one processor two at a time; stops after what fails and says which. */
import {spawn} from 'node:child_process';

/** These use one processor each: the longest first, the others beside it, each once what it needs has passed. */
const beside = ['lint', 'licences', 'types', 'unused', 'spelling', 'format', 'build'];
const needs = {budget: 'build', 'sub-path': 'build'};
/** Groups run one after the other; what stands alone in one uses all processors. */
const groups = {
  check: [[...beside, 'budget'], ['unit']],
  test: [[...beside, 'sub-path', 'budget'], ['unit'], ['stories']],
}[process.argv[2] ?? 'test'];
/** A step makes much that it soon forgets: with room for that, collecting it takes a tenth less of the lint. */
const env = {...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`};
const count = groups.flat().length;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const begun = Date.now();
const passed = new Set();
let failed = 0;

/** Runs a step; beside another one its output is kept until its end, so that the two do not mix. */
function run(step, isAlone) {
  const since = Date.now();
  if (isAlone) console.log(`\n── ${step} (${passed.size + 1} of ${count}) ──`);
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step], {
      env,
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('close', (status) => {
      if (!isAlone) console.log(`\n── ${step} ──\n${Buffer.concat(output)}`);
      if (status === 0) {
        passed.add(step);
        console.log(`${step}: ${seconds(since)}`);
      } else {
        failed += 1;
        console.error(`\n${step} failed after ${seconds(since)}. Alone: npm run ${step}`);
      }
      resolve();
    });
  });
}

/** Resolves to the steps that were not begun, because another one failed. */
async function runGroup(steps) {
  const waiting = [...steps];
  const running = new Map();
  const next = () => waiting.findIndex((step) => !needs[step] || passed.has(needs[step]));
  for (;;) {
    while (running.size < 2 && failed === 0 && next() >= 0) {
      const [step] = waiting.splice(next(), 1);
      running.set(
        step,
        run(step, steps.length === 1).then(() => running.delete(step)),
      );
    }
    if (running.size === 0) return waiting;
    await Promise.race(running.values());
  }
}

for (const steps of groups) {
  const left = await runGroup(steps);
  if (left.length > 0 || failed > 0) {
    console.log(`${passed.size} passed, ${failed} failed`);
    process.exit(1);
  }
}
console.log(`\nAll steps passed in ${seconds(begun)}.`);
console.log(`${passed.size} passed, 0 failed`);
