/** Stands in for `node:fs` (https://nodejs.org/api/fs.html): the validator reads one file, its WebAssembly, which is fetched beforehand. */

let program: Uint8Array | undefined;

export function holdProgram(bytes: Uint8Array): void {
  program = bytes;
}

export function readFileSync(path: string): Uint8Array {
  if (!program || !path.endsWith('.wasm')) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  return program;
}
