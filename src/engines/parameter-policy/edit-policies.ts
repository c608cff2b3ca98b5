// Changes a `Policies` text from a form and leaves the rest of it as the reader wrote it. https://www.rfc-editor.org/rfc/rfc8259
import {policyVersion} from '../../facts/parameter-store/parameter-policies';
import {formatJson, isObject, type JsonRecord, own, readJson} from '../json-text';
import {amountNames, type PolicyType} from './policy';

/** A new policy with what is likely meant. */
export function newPolicy(type: PolicyType, expirationText: string, amount = '15', unit = 'Days'): JsonRecord {
  const attributes = type === 'Expiration' ? {Timestamp: expirationText} : {[amountNames[type]]: amount, Unit: unit};
  return {Type: type, Version: policyVersion.value, Attributes: attributes};
}

const isEmpty = (element: unknown): boolean => isObject(element) && Object.keys(element).length === 0;

/** The text, its array and its places; undefined if there is no array. */
function arrayIn(text: string) {
  const read = readJson(text);
  if (!read.ok || !Array.isArray(read.value)) return undefined;
  return {list: read.value as readonly unknown[], source: read.source};
}

const replaced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Adds a policy behind the last; `[{}]` and what is no array give way to it. */
export function addPolicy(text: string, policy: JsonRecord): string {
  const found = arrayIn(text);
  if (!found || found.list.every(isEmpty)) return formatJson([policy]);
  const {list, source} = found;
  const first = source.spanAt([0]);
  const last = source.spanAt([list.length - 1]);
  const blank = text.slice(source.spanAt([]).start + 1, first.start);
  const indent = blank.slice(blank.lastIndexOf('\n') + 1);
  return replaced(
    text,
    last.end,
    last.end,
    `,${blank || ' '}${formatJson(policy, blank.includes('\n') ? indent : '')}`,
  );
}

/** Takes a policy out; of the last one `[{}]` is left, which removes all policies. */
export function removePolicy(text: string, index: number): string {
  const found = arrayIn(text);
  if (!found || index >= found.list.length) return text;
  const {list, source} = found;
  const here = source.spanAt([index]);
  if (list.length === 1) return replaced(text, here.start, here.end, '{}');
  if (index < list.length - 1) return replaced(text, here.start, source.spanAt([index + 1]).start, '');
  return replaced(text, source.spanAt([index - 1]).end, here.end, '');
}

/** Puts another policy in the place of one. */
export function replacePolicy(text: string, index: number, policy: JsonRecord): string {
  const found = arrayIn(text);
  if (!found || index >= found.list.length) return text;
  const {start, end} = found.source.spanAt([index]);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return replaced(text, start, end, formatJson(policy, /^\s*$/.test(line) ? line : ''));
}

/** Writes an attribute of a policy; the rest of the text stays as it is. */
export function setAttribute(text: string, index: number, name: string, value: string): string {
  const found = arrayIn(text);
  const policy = found?.list[index];
  if (!found || !isObject(policy)) return text;
  const attributes = own(policy, 'Attributes');
  if (isObject(attributes) && own(attributes, name) !== undefined) {
    const {start, end} = found.source.spanAt([index, 'Attributes', name]);
    return replaced(text, start, end, JSON.stringify(value));
  }
  return replacePolicy(text, index, {
    ...policy,
    Attributes: {...(isObject(attributes) ? attributes : {}), [name]: value},
  });
}

/** Puts a single policy, or what else is no array, into brackets. */
export function inBrackets(text: string): string {
  const read = readJson(text);
  return read.ok && !Array.isArray(read.value) ? `[${text.trim()}]` : text;
}
