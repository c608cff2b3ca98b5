// Reads the JSON of records and selectors. https://www.rfc-editor.org/rfc/rfc8259
import {readJson as readText} from '../json-text';
import {error, type Issue} from './issue';

export {inWords, isObject, type JsonRecord as JsonObject, own, textOf} from '../json-text';

/** Parsed JSON, or the issue that says where it ends to be JSON. */
export function readJson(text: string, path = ''): {readonly value: unknown} | {readonly issue: Issue} {
  const read = readText(text);
  return read.ok ? {value: read.value} : {issue: error(path, read.issue.message)};
}
