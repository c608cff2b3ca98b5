// Fetches a large text and tells how far it is.

/** Says how many bytes have come. */
export type Progress = (received: number) => void;

/** The text at an address whose name changes with its content: what the browser holds of it is never asked for again. */
export async function fetchText(address: string, onProgress: Progress): Promise<string> {
  const response = await fetch(address, {cache: 'force-cache'});
  if (!response.ok || !response.body) throw new Error(`${address} could not be fetched (${response.status}).`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let received = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return pieces.join('') + decoder.decode();
    received += value.length;
    pieces.push(decoder.decode(value, {stream: true}));
    onProgress(received);
  }
}
