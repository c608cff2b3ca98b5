/** A blob or file, read by slices. */
import type {Source} from '@site/src/engines/envelope-file';

export const sourceOf = (blob: Blob): Source => ({
  size: blob.size,
  read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});
