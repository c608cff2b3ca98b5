/** What a build of the site takes: seconds, those of all processors, and the most memory that one of its processes held. */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

// Said by each process itself as it ends, in a file, because a process below another has no other way to this one.
const tellUse = `data:text/javascript,${encodeURIComponent(`
  import {appendFileSync} from 'node:fs';
  import {isMainThread} from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
    appendFileSync(process.env.USE_TOLD, maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n');
  });
`)}`;

/** Builds the site in `folder`; `processor` is in seconds, `megabytes` the peak of the largest process with its threads. */
export async function timedBuild(folder = '.') {
  const notes = mkdtempSync(join(tmpdir(), 'notes-use-'));
  const told = join(notes, 'use');
  const begun = performance.now();
  const child = spawn(process.execPath, ['src/scripts/build.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, NODE_OPTIONS: `--import=${tellUse}`, USE_TOLD: told},
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-2000)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - begun) / 1000;
  try {
    if (status !== 0) throw new Error(`The build in ${folder} failed: ${complaint}`);
    const uses = readFileSync(told, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ').map(Number));
    return {
      seconds,
      processor: uses.reduce((total, [, microseconds]) => total + microseconds, 0) / 1e6,
      megabytes: Math.max(...uses.map(([kilobytes]) => kilobytes)) / 1024,
    };
  } finally {
    rmSync(notes, {recursive: true, force: true});
  }
}
