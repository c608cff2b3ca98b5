/** JSON broken into lines for the reader. */
import {formatJson, readJson} from '@site/src/engines/json-text';

/** The text on several lines; a text with numbers that JavaScript would change stays as it is. */
export function readableJson(text: string): string {
  const read = readJson(text);
  return read.ok && !/\d{16}/.test(text) ? formatJson(read.value) : text;
}
