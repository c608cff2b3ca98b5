/** Reads a log file that the reader chose: JSON, or the gzip of JSON as CloudTrail delivers it. Nothing leaves the page. */

/** Most bytes read, packed or unpacked. */
export const mostBytes = 8 * 1024 * 1024;

export type LogFile = {readonly text: string} | {readonly problem: string};

const tooLarge: LogFile = {problem: `The file holds more than ${mostBytes / 1024 / 1024} MB; take a smaller one.`};

/** The text of a stream, or undefined as soon as it grows too long. */
async function readBounded(stream: ReadableStream<Uint8Array>, most: number): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    if (read > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, {stream: true});
  }
}

/** The text of a file. Never throws. */
export async function readLogFile(file: Blob, most = mostBytes): Promise<LogFile> {
  if (file.size > most) return tooLarge;
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    const isPacked = first === 0x1f && second === 0x8b;
    const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
    const text = await readBounded(stream, most);
    return text === undefined ? tooLarge : {text};
  } catch {
    return {problem: 'The file could not be read: it is cut off, or packed otherwise than with gzip.'};
  }
}
