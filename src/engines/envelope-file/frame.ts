// One frame: AES-GCM with the number of the frame, and whether it is the last, in its nonce. https://eprint.iacr.org/2015/189 (STREAM)
import type {Bytes} from './stream';

/** Bytes of the tag at the end of each frame. */
export const tagBytes = 16;
/** Bytes of the nonce that all frames of a file share. */
export const prefixBytes = 7;

/** Where a frame stands. */
export interface Place {
  /** From 0. */
  readonly index: number;
  readonly isLast: boolean;
}

/** The parameters of a frame: no two frames share a nonce, and the header is authenticated with each. */
export function frameParams(header: Bytes, prefix: Bytes, {index, isLast}: Place): AesGcmParams {
  const iv = new Uint8Array(prefixBytes + 5);
  iv.set(prefix);
  new DataView(iv.buffer).setUint32(prefixBytes, index);
  iv[prefixBytes + 4] = isLast ? 1 : 0;
  return {name: 'AES-GCM', iv, additionalData: header};
}

/** Frames of a plaintext; an empty one has a single empty frame. */
export const frameCount = (bytes: number, frameBytes: number): number => Math.max(1, Math.ceil(bytes / frameBytes));
