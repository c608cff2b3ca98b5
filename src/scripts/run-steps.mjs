/** Runs the project's checks in order, fastest first; stops at the first that fails and says which. */
import {spawnSync} from 'node:child_process';

const checks = ['format', 'lint', 'types', 'spelling', 'unused', 'unit', 'build', 'budget'];
const steps = {check: checks, test: [...checks, 'e2e']}[process.argv[2] ?? 'test'];
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const begun = Date.now();

for (const [index, step] of steps.entries()) {
  const since = Date.now();
  console.log(`\n── ${step} (${index + 1} of ${steps.length}) ──`);
  const {status} = spawnSync('npm', ['run', '--silent', step], {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) {
    console.error(`\n${step} failed after ${seconds(since)}. Alone: npm run ${step}`);
    console.log(`${index} passed, 1 failed`);
    process.exit(1);
  }
  console.log(`${step}: ${seconds(since)}`);
}
console.log(`\nAll steps passed in ${seconds(begun)}.`);
console.log(`${steps.length} passed, 0 failed`);
