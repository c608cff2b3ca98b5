/** A file through the envelope: sealed by one act of the reader, opened by another. */
import {describeFault} from '@site/src/engines/envelope-file';
import {fromBase64, toBase64} from '@site/src/engines/kms';
import {askForDataKey, askForPlaintext, kms, storedDataKey} from './bench-engine';
import {damagedData} from './damage';
import type {Setup} from './exchange';
import {member, responseOf, type Run, type Stored} from './run';
import {startJob, type RunningJob} from './run-job';

/** What a sealing or an opening came to. */
export interface Outcome {
  readonly run: Run;
  /** The envelope, or the file that came out of it. */
  readonly result?: Blob;
  readonly tookMs?: number;
  /** Why there is neither a result nor a refusal; one sentence. */
  readonly problem?: string;
}

export interface Sealed {
  readonly envelope: Blob;
  readonly generate: Run['generate'];
  readonly stored: Stored;
}

/** How a job is followed. */
export interface Followed {
  readonly target: FileSystemFileHandle | undefined;
  readonly onStart: (job: RunningJob, totalBytes: number) => void;
  readonly onProgress: (doneBytes: number) => void;
}

const bytesOf = (base64: string) => fromBase64(base64) ?? new Uint8Array();
const cancelled = 'Cancelled; nothing was kept.';

/** Steps 1 to 4. */
export async function sealChosen(setup: Setup, file: Blob, {target, onStart, onProgress}: Followed): Promise<Outcome> {
  const generate = await askForDataKey(kms, setup);
  const response = responseOf(generate);
  if (!response) return {run: {generate}};
  const encryptedDataKey = bytesOf(member(response, 'CiphertextBlob'));
  const dataKey = bytesOf(member(response, 'Plaintext'));
  const job = startJob({kind: 'seal', file, dataKey, encryptedDataKey, target}, onProgress);
  onStart(job, file.size);
  const news = await job.ended;
  if (news.kind === 'failed') return {run: {generate}, problem: news.why};
  const {ended, result, tookMs} = news;
  if (ended.outcome !== 'sealed' || !result) return {run: {generate}, problem: cancelled};
  const stored = {
    ...{plainBytes: file.size, storedBytes: ended.bytes},
    ...{keyBytes: encryptedDataKey.byteLength, frames: ended.frames},
  };
  return {run: {generate, stored}, result, tookMs};
}

/** Steps 5 and 6, with what the setup breaks. */
export async function openSealed(
  setup: Setup,
  sealed: Sealed,
  {target, onStart, onProgress}: Followed,
): Promise<Outcome> {
  const {envelope, generate, stored} = sealed;
  const made = {generate, stored};
  const blob = await storedDataKey(envelope, setup);
  if (!blob) return {run: made, problem: describeFault({kind: 'not an envelope'})};
  const keyArn = member(responseOf(generate), 'KeyId');
  const decrypt = await askForPlaintext(kms, setup, toBase64(blob), keyArn);
  const response = responseOf(decrypt);
  if (!response) return {run: {...made, decrypt}};
  const file = await damagedData(envelope, setup.state.broken);
  const dataKey = bytesOf(member(response, 'Plaintext'));
  const job = startJob({kind: 'open', file, dataKey, target}, onProgress);
  onStart(job, file.size);
  const news = await job.ended;
  if (news.kind === 'failed') return {run: {...made, decrypt}, problem: news.why};
  const {ended, result, tookMs} = news;
  if (ended.outcome === 'opened') return {run: {...made, decrypt, opened: {bytes: ended.bytes}}, result, tookMs};
  if (ended.outcome !== 'refused') return {run: made, problem: cancelled};
  return {run: {...made, decrypt, opened: {fault: describeFault(ended.fault)}}};
}
