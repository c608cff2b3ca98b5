/** Hands a job to a worker of its own, which ends with the job. */
import {cancel, type FileJob, type FileNews} from './file-job';

type Ended = Extract<FileNews, {readonly kind: 'ended' | 'failed'}>;

export interface RunningJob {
  readonly ended: Promise<Ended>;
  readonly cancel: () => void;
}

/** Starts a job; `onProgress` is told of the bytes done, a few times a second. */
export function startJob(job: FileJob, onProgress: (doneBytes: number) => void): RunningJob {
  const worker = new Worker(new URL('./file.worker.ts', import.meta.url));
  const ended = new Promise<Ended>((resolve) => {
    worker.onmessage = ({data: news}: MessageEvent<FileNews>) => {
      if (news.kind === 'progress') onProgress(news.doneBytes);
      else resolve(news);
    };
    worker.onerror = () => resolve({kind: 'failed', why: 'The worker of this page could not be started.'});
  });
  // The data key moves to the worker: what the page held is empty from now on.
  worker.postMessage(job, [job.dataKey.buffer]);
  return {
    ended: ended.finally(() => worker.terminate()),
    cancel: () => worker.postMessage(cancel),
  };
}
