/** What a build of the site takes: seconds, and the most memory its process held. */
import {spawn} from 'node:child_process';

// Said by the process itself as it ends; a process below it has no such pipe.
const tellMemory = `data:text/javascript,${encodeURIComponent(
  "import {writeSync} from 'node:fs'; process.on('exit', () => { try { writeSync(3, process.resourceUsage().maxRSS + '\\n'); } catch {} });",
)}`;

/** Builds the site in `folder`; `megabytes` is the peak of the process with its threads. */
export async function timedBuild(folder = '.') {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', tellMemory, 'src/scripts/build.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stdio[3].on('data', (chunk) => (told += chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (status !== 0) throw new Error('The build failed; run `npm run build` to see why.');
  return {
    seconds: (performance.now() - begun) / 1000,
    megabytes: Math.max(...told.trim().split('\n').map(Number)) / 1024,
  };
}
