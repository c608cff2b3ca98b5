/** Reads a log file that the reader chose: a text, or the gzip of one as CloudTrail delivers it. Nothing leaves the page. */

export type LogFile = {readonly text: string} | {readonly problem: string};

/** The decoder that the first bytes of a text ask for; PowerShell writes logs as UTF-16. */
function decoderOf([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}

/** The text of a stream, or undefined as soon as it grows too long. */
async function readBounded(stream: ReadableStream<Uint8Array>, most: number): Promise<string | undefined> {
  const reader = stream.getReader();
  let decoder: TextDecoder | undefined;
  let text = '';
  let read = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + (decoder?.decode() ?? '');
    read += value.byteLength;
    if (read > most) {
      await reader.cancel();
      return undefined;
    }
    decoder ??= decoderOf(value);
    text += decoder.decode(value, {stream: true});
  }
}

/** The text of a file of at most `mostMegabytes`, packed or unpacked. Never throws. */
export async function readLogFile(file: Blob, mostMegabytes: number): Promise<LogFile> {
  const most = mostMegabytes * 1024 * 1024;
  const tooLarge: LogFile = {problem: `The file holds more than ${mostMegabytes} MB; take a smaller one.`};
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
