/** Builds the site and serves it at http://localhost:3000 (or $PORT). */
import {spawn, spawnSync} from 'node:child_process';

const port = process.env.PORT ?? '3000';
const docusaurus = (...args) => ['node_modules/@docusaurus/core/bin/docusaurus.mjs', ...args];

const {status} = spawnSync(process.execPath, ['src/scripts/build.mjs'], {stdio: 'inherit'});
if (status !== 0) process.exit(status ?? 1);

const server = spawn(process.execPath, docusaurus('serve', '--no-open', '--port', port), {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = `http://localhost:${port}${process.env.BASE_URL ?? '/'}`;
let isAnnounced = false;
server.stdout.on('data', (chunk) => {
  const text = String(chunk);
  if (/something is already running/i.test(text))
    console.error(`Port ${port} is taken; choose another: PORT=3001 npm run site`);
  if (isAnnounced || !/serving/i.test(text)) return;
  isAnnounced = true;
  console.log(`\nReady: ${address}\nStop with Ctrl-C.`);
});
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
