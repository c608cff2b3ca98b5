/** Pairs as people type them: the shorthand of the AWS CLI, or JSON. */
import {readShorthand} from '@site/src/engines/cloud-map';
import {isObject, type JsonRecord, readJson} from '@site/src/engines/json-text';

/** The pairs, or what is wrong with the text. */
export type Pairs =
  {readonly ok: true; readonly pairs: JsonRecord | undefined} | {readonly ok: false; readonly message: string};

/** Reads `version=2,stage=beta` or a JSON object; nothing typed is nothing asked. */
export function readPairs(text: string): Pairs {
  if (text.trim() === '') return {ok: true, pairs: undefined};
  if (/^\s*[[{]/.test(text)) {
    const json = readJson(text);
    if (!json.ok) return {ok: false, message: json.issue.message};
    return isObject(json.value)
      ? {ok: true, pairs: json.value}
      : {ok: false, message: 'Write an object, {"version": "2"}, or version=2.'};
  }
  const read = readShorthand(text.trim());
  if (read.ok) return {ok: true, pairs: read.value};
  return {
    ok: false,
    message: `Write pairs such as version=2,stage=beta. Expected at character ${read.at + 1}: ${read.expected}`,
  };
}
