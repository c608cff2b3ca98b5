/** What a build of the site takes: seconds, and the most memory that one of its processes held. */
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

// Said by each process itself as it ends, in a file, because a process below another has no other way to this one.
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "import {appendFileSync} from 'node:fs'; process.on('exit', () => appendFileSync(process.env.MEMORY_TOLD, process.resourceUsage().maxRSS + '\\n'));",
)}`;

/** Builds the site in `folder`; `megabytes` is the peak of the largest process with its threads. */
export async function timedBuild(folder = '.') {
  const notes = mkdtempSync(join(tmpdir(), 'notes-memory-'));
  const told = join(notes, 'kilobytes');
  const begun = performance.now();
  const child = spawn(process.execPath, ['src/scripts/build.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, NODE_OPTIONS: `--import=${tellMemory}`, MEMORY_TOLD: told},
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-2000)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - begun) / 1000;
  try {
    if (status !== 0) throw new Error(`The build in ${folder} failed: ${complaint}`);
    const kilobytes = readFileSync(told, 'utf8').trim().split('\n').map(Number);
    return {seconds, megabytes: Math.max(...kilobytes) / 1024};
  } finally {
    rmSync(notes, {recursive: true, force: true});
  }
}
