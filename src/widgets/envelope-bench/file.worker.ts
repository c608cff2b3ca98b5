/** Encrypts and decrypts a file off the page’s own thread, a frame at a time, so that neither the page nor memory feels its size. */
import {openFile, sealFile, type Opened, type Sealed} from '@site/src/engines/envelope-file';
import {cancel, type FileJob, type FileNews} from './file-job';
import {sourceOf} from './source-of';

/** Least time between two reports of progress, in milliseconds. */
const newsMs = 50;

/** How much is gathered before it becomes a blob, in bytes. */
const partBytes = 4_194_304;

let isCancelled = false;
const tell = (news: FileNews): void => self.postMessage(news);

/** Where the frames go: into a file on disk, or into blobs, whose bytes the browser keeps outside of the heap of scripts. */
async function outlet(target: FileSystemFileHandle | undefined) {
  if (target) {
    const stream = await target.createWritable();
    return {
      sink: (bytes: Uint8Array<ArrayBuffer>) => stream.write(bytes),
      finish: async () => {
        await stream.close();
        return target.getFile();
      },
      drop: () => stream.abort(),
    };
  }
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let heldBytes = 0;
  const handOver = (): void => {
    parts.push(new Blob(held));
    held = [];
    heldBytes = 0;
  };
  return {
    sink: (bytes: Uint8Array<ArrayBuffer>) => {
      held.push(bytes);
      heldBytes += bytes.byteLength;
      if (heldBytes >= partBytes) handOver();
    },
    finish: () => {
      handOver();
      return Promise.resolve(new Blob(parts));
    },
    drop: () => Promise.resolve(),
  };
}

async function run(job: FileJob): Promise<void> {
  const {file, dataKey, target} = job;
  const began = performance.now();
  let told = began;
  const {sink, finish, drop} = await outlet(target);
  const work = {
    ...{subtle: crypto.subtle, source: sourceOf(file), dataKey, sink},
    onProgress: (doneBytes: number) => {
      const now = performance.now();
      if (now - told < newsMs) return;
      told = now;
      tell({kind: 'progress', doneBytes});
    },
    isCancelled: () => isCancelled,
  };
  const ended: Sealed | Opened =
    job.kind === 'seal'
      ? await sealFile({
          ...work,
          encryptedDataKey: job.encryptedDataKey,
          randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
        })
      : await openFile(work);
  dataKey.fill(0);
  const isDone = ended.outcome === 'sealed' || ended.outcome === 'opened';
  if (!isDone) await drop();
  tell({kind: 'ended', ended, ...(isDone ? {result: await finish()} : {}), tookMs: performance.now() - began});
}

self.onmessage = ({data}: MessageEvent<FileJob | typeof cancel>): void => {
  if (data === cancel) {
    isCancelled = true;
    return;
  }
  run(data).catch((error: unknown) => tell({kind: 'failed', why: String(error)}));
};
