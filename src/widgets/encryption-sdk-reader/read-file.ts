/** Reads a file for the field of the message, or holds its bytes beside it. */
import type {Bytes} from '@site/src/engines/esdk-message';
import {inField} from './file-text';

/** A file that is too long for the field. */
export interface HeldFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** What becomes the text of the field, and the file if it does not fit there. */
export async function readFile(file: File): Promise<{readonly text: string; readonly held: HeldFile | undefined}> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = inField(bytes);
  return text === undefined ? {text: '', held: {name: file.name, bytes}} : {text, held: undefined};
}
