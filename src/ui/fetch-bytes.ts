// Fetches something large and tells how far it is.

interface Options {
  /** Called with the number of bytes that have come. */
  readonly onProgress: (received: number) => void;
  readonly signal?: AbortSignal;
}

/** What stands at an address whose name changes with its content: what the browser holds of it is never asked for again. */
export async function fetchBytes(address: string, {onProgress, signal}: Options): Promise<Blob> {
  const response = await fetch(address, {cache: 'force-cache', ...(signal ? {signal} : {})});
  if (!response.ok || !response.body) throw new Error(`${address} could not be fetched (${response.status}).`);
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(pieces);
    received += value.length;
    pieces.push(value);
    onProgress(received);
  }
}
