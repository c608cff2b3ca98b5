/**
 * A file of 200 MiB through the envelope bench of the built site, in headless Chromium, the best of three: throughput beside plain
 * WebCrypto, memory, and whether the page answers meanwhile. Needs a build and a Chromium.
 */
import {createHash, randomFillSync} from 'node:crypto';
import {closeSync, createReadStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {inBuiltPage} from '../../scripts/built-page.mjs';

const mebibyte = 1_048_576;
const mebibytes = 200;
const megabytes = (mebibytes * mebibyte) / 1e6;

const folder = mkdtempSync(join(tmpdir(), 'envelope-'));
const path = join(folder, 'large.bin');
const descriptor = openSync(path, 'w');
const piece = Buffer.alloc(mebibyte);
for (let at = 0; at < mebibytes; at += 1) writeSync(descriptor, randomFillSync(piece));
closeSync(descriptor);

const digestOf = async (file) => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

async function measure(page) {
  const tool = page.getByRole('region', {name: 'Envelope bench'});
  await tool.getByLabel('File', {exact: true}).setInputFiles(path);

  /** Bytes that a renderer holds in memory, all of it; undefined where there is no /proc. */
  const system = await page.context().browser().newBrowserCDPSession();
  const residentBytes = async () => {
    const {processInfo} = await system.send('SystemInfo.getProcessInfo');
    const sizes = processInfo
      .filter(({type}) => type === 'renderer')
      .map(({id}) => `/proc/${id}/statm`)
      .filter((file) => existsSync(file))
      .map((file) => Number(readFileSync(file, 'utf8').split(' ')[1]) * 4096);
    return sizes.length > 0 ? Math.max(...sizes) : undefined;
  };
  const session = await page.context().newCDPSession(page);
  const heapBytes = async () => (await session.send('Runtime.getHeapUsage')).usedSize;

  /** The worker is a target of its own, spoken to through the page. */
  let workerSession;
  let answered = () => {};
  session.on('Target.attachedToTarget', ({sessionId, targetInfo}) => {
    if (targetInfo.type === 'worker') workerSession = sessionId;
  });
  session.on('Target.detachedFromTarget', ({sessionId}) => {
    if (sessionId !== workerSession) return;
    workerSession = undefined;
    answered(0);
  });
  session.on('Target.receivedMessageFromTarget', ({message}) => answered(JSON.parse(message).result?.usedSize ?? 0));
  await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: false});
  const workerHeapBytes = async () => {
    if (!workerSession) return 0;
    const size = new Promise((resolve) => (answered = resolve));
    const message = JSON.stringify({id: 1, method: 'Runtime.getHeapUsage'});
    const isSent = await session.send('Target.sendMessageToTarget', {sessionId: workerSession, message}).then(
      () => true,
      () => false,
    );
    return isSent ? size : 0;
  };

  await page.evaluate(() => {
    window.longestGapMs = 0;
    let last = performance.now();
    const tick = (now) => {
      window.longestGapMs = Math.max(window.longestGapMs, now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });

  /** Presses a button, samples memory until the verdict says so, and reads how long the job took. */
  async function follow(button, verdict) {
    const before = {heap: await heapBytes(), resident: await residentBytes()};
    const most = {heap: 0, worker: 0, resident: 0};
    await page.evaluate(() => (window.longestGapMs = 0));
    await tool.getByRole('button', {name: button, exact: true}).click();
    let isDone = false;
    const sampling = (async () => {
      while (!isDone) {
        most.heap = Math.max(most.heap, (await heapBytes()) - before.heap);
        most.worker = Math.max(most.worker, await workerHeapBytes());
        most.resident = Math.max(most.resident, ((await residentBytes()) ?? 0) - (before.resident ?? 0));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    const status = tool.getByRole('status').filter({hasText: verdict});
    const cancel = tool.getByRole('button', {name: 'Cancel'});
    await cancel.waitFor();
    await cancel.waitFor({state: 'hidden', timeout: 300_000});
    await status.waitFor();
    isDone = true;
    await sampling;
    const [, pace = '0'] = /([\d,]+) MB a second/.exec((await status.textContent()) ?? '') ?? [];
    return {...most, pace: Number(pace.replace(',', '')), gapMs: await page.evaluate(() => window.longestGapMs)};
  }

  const rounds = 3;
  const best = async (button, verdict) => {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await follow(button, verdict));
    const most = (name) => Math.max(...runs.map((run) => run[name]));
    return {
      pace: most('pace'),
      heap: most('heap'),
      worker: most('worker'),
      resident: most('resident'),
      gapMs: most('gapMs'),
    };
  };
  const sealed = await best('Encrypt', 'Encrypted:');
  const opened = await best('Open it again', 'Opened again:');
  const saving = page.waitForEvent('download');
  await tool.getByRole('button', {name: 'Save the opened file'}).click();
  const isSame = (await digestOf(await (await saving).path())) === (await digestOf(path));

  const plain = await page.evaluate(async (count) => {
    const mebibytesAtOnce = 8;
    const key = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
    const data = new Uint8Array(mebibytesAtOnce * 1_048_576);
    const iv = new Uint8Array(12);
    const {files} = document.querySelector('#envelope-tool input[type=file]');
    const [file] = files;
    const results = [];
    const timed = async (run) => {
      const paces = [];
      for (let round = 0; round < 3; round += 1) {
        const began = performance.now();
        for (let at = 0; at < count; at += mebibytesAtOnce) await run(at * 1_048_576);
        paces.push((count * 1_048_576) / 1000 / (performance.now() - began));
      }
      return Math.max(...paces);
    };
    const ciphertext = await crypto.subtle.encrypt({name: 'AES-GCM', iv}, key, data);
    return {
      encrypt: await timed(() => crypto.subtle.encrypt({name: 'AES-GCM', iv}, key, data)),
      decrypt: await timed(() => crypto.subtle.decrypt({name: 'AES-GCM', iv}, key, ciphertext)),
      fileEncrypt: await timed(async (at) => {
        const piece = await file.slice(at, at + data.byteLength).arrayBuffer();
        results.push(new Blob([await crypto.subtle.encrypt({name: 'AES-GCM', iv}, key, piece)]));
      }),
      fileDecrypt: await timed(async (at) => {
        const piece = await results[at / data.byteLength].arrayBuffer();
        return new Blob([await crypto.subtle.decrypt({name: 'AES-GCM', iv}, key, piece)]);
      }),
    };
  }, mebibytes);

  const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  const share = (pace, other) => `${other.toFixed(0)} MB/s (the bench does ${(pace / other).toFixed(2)} of it)`;
  const report = (what, {pace, heap, worker, resident, gapMs}, overFile, inMemory) =>
    console.log(
      [
        `${what} ${megabytes.toFixed(0)} MB: ${pace} MB/s`,
        `plain WebCrypto over the same file ${share(pace, overFile)}, over bytes in memory ${share(pace, inMemory)}`,
        `heap +${mb(heap)} in the page, ${mb(worker)} in the worker; renderer process +${mb(resident)}`,
        `longest gap between frames ${gapMs.toFixed(0)} ms`,
      ].join('; '),
    );
  report('encrypt', sealed, plain.fileEncrypt, plain.encrypt);
  report('decrypt', opened, plain.fileDecrypt, plain.decrypt);
  console.log(isSame ? 'the opened file is the one that was chosen' : 'THE OPENED FILE DIFFERS');
}

try {
  await inBuiltPage('/kms/#envelope.sample=file', measure);
} finally {
  rmSync(folder, {recursive: true});
}
