// The value of an option, out of the words behind it. https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-types.html
import {readJson} from '../../json-text';
import type {Kind} from './options';
import {readShorthand, type Shorthand} from './shorthand';

/** The value, or what was expected. */
export type OptionValue = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly why: string};

const wholeNumbers: readonly string[] = ['TTL', 'FailureThreshold'];
const lists: readonly string[] = ['DnsRecords', 'Values'];

/** Shorthand knows texts only: numbers and lists become what the API takes, by their member names. */
function typed(value: Shorthand, name: string): unknown {
  if (typeof value === 'string') {
    if (wholeNumbers.includes(name) && /^-?\d+$/.test(value)) return Number(value);
    return lists.includes(name) ? [value] : value;
  }
  if (Array.isArray(value)) return value.map((entry: Shorthand) => typed(entry, ''));
  const members = Object.entries(value).map(([key, member]) => [key, typed(member, key)] as const);
  const object = Object.fromEntries(members);
  return lists.includes(name) ? [object] : object;
}

function structure(word: string, isMap: boolean): OptionValue {
  if (/^(?:file|fileb):\/\//.test(word))
    return {ok: false, why: `${word} is a file, and this page reads none. Paste its JSON.`};
  if (/^\s*[[{]/.test(word)) {
    const json = readJson(word);
    return json.ok ? {ok: true, value: json.value} : {ok: false, why: json.issue.message};
  }
  const read = readShorthand(word);
  if (read.ok) return {ok: true, value: isMap ? read.value : typed(read.value, '')};
  return {ok: false, why: `“${word}” is no shorthand: ${read.expected} is expected at its character ${read.at + 1}.`};
}

/** Reads the words of an option; maps of attributes keep texts that look like numbers. */
export function optionValue(name: string, kind: Kind, words: readonly string[]): OptionValue {
  const [first] = words;
  if (first === undefined) return {ok: false, why: `--${name} needs a value.`};
  if (kind === 'texts' || kind === 'structures') {
    if (words.length === 1 && /^\s*\[/.test(first)) return structure(first, false);
    if (kind === 'texts') return {ok: true, value: words};
    const values = words.map((word) => structure(word, false));
    return values.find(({ok}) => !ok) ?? {ok: true, value: values.map((read) => (read.ok ? read.value : undefined))};
  }
  if (words.length > 1) return {ok: false, why: `--${name} takes one value; “${words[1]}” stands behind it.`};
  if (kind === 'text') return {ok: true, value: first};
  if (kind === 'structure') return structure(first, name === 'attributes' || name.endsWith('-parameters'));
  return /^-?\d+$/.test(first)
    ? {ok: true, value: Number(first)}
    : {ok: false, why: `--${name} takes a whole number; found “${first}”.`};
}
