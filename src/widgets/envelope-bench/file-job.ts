/** What the worker is asked, and what it answers. */
import type {Opened, Sealed} from '@site/src/engines/envelope-file';
import type {Bytes} from '@site/src/engines/kms';

interface Job {
  readonly file: Blob;
  /** Handed over: the page keeps no copy. */
  readonly dataKey: Bytes;
  /** A file on disk to write to; without one the browser keeps the result. */
  readonly target?: FileSystemFileHandle;
}

export type FileJob =
  (Job & {readonly kind: 'seal'; readonly encryptedDataKey: Bytes}) | (Job & {readonly kind: 'open'});

/** Stops the job before the next frame. */
export const cancel = 'cancel';

export type FileNews =
  | {readonly kind: 'progress'; readonly doneBytes: number}
  /** `result` is there if the job came to its end. */
  | {readonly kind: 'ended'; readonly ended: Sealed | Opened; readonly result?: Blob; readonly tookMs: number}
  | {readonly kind: 'failed'; readonly why: string};
