// One entry of a PutEvents request: its size by AWS's formula and whether the bus takes it. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
import {putEventsTimeBytes} from '../../../facts/eventbridge/event-buses';
import type {JsonNode, JsonObject} from '../json/nodes';
import {parseJson} from '../json/parse-json';

/** The members of an entry that count towards its size, in bytes. */
export interface EntrySize {
  readonly time: number;
  readonly source: number;
  readonly detailType: number;
  readonly detail: number;
  readonly resources: number;
  readonly total: number;
}

/** What a failed entry's result says: HTTP 200 all the same. */
export interface EntryFailure {
  readonly errorCode: string;
  readonly errorMessage: string;
  /** `false`: AWS documents the rule but not the words. */
  readonly isAwsText: boolean;
}

/** An entry's verdict. */
export interface CheckedEntry {
  /** 0-based; results come in the order of the entries. */
  readonly index: number;
  readonly size: EntrySize;
  /** Nothing if the entry is taken. */
  readonly failure: EntryFailure | undefined;
}

const utf8 = new TextEncoder();
const bytesOf = (text: string | undefined): number => (text === undefined ? 0 : utf8.encode(text).length);
const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 63n - 1n;

/** The text of a member, if it is a string. */
function textOf(entry: JsonObject, name: string): string | undefined {
  const member = entry.members.get(name);
  return member?.kind === 'string' ? member.text : undefined;
}

const isSet = (node: JsonNode | undefined): boolean => node !== undefined && node.kind !== 'null';

/** Sizes an entry and says how it would fail. */
export function checkEntry(entry: JsonObject, index: number): CheckedEntry {
  const resources = entry.members.get('Resources');
  const parts = {
    time: isSet(entry.members.get('Time')) ? putEventsTimeBytes.value : 0,
    source: bytesOf(textOf(entry, 'Source')),
    detailType: bytesOf(textOf(entry, 'DetailType')),
    detail: bytesOf(textOf(entry, 'Detail')),
    resources:
      resources?.kind === 'array'
        ? resources.elements.reduce((sum, each) => sum + (each.kind === 'string' ? bytesOf(each.text) : 0), 0)
        : 0,
  };
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  return {index, size: {...parts, total}, failure: failureOf(entry)};
}

function failureOf(entry: JsonObject): EntryFailure | undefined {
  for (const field of ['Source', 'DetailType', 'Detail']) {
    if (!textOf(entry, field)) {
      return failure('InvalidArgument', `Parameter ${field} is not valid. Reason: ${field} is a required argument.`);
    }
  }
  if (!isDetail(textOf(entry, 'Detail') ?? '')) return failure('MalformedDetail', 'Detail is malformed.');
  if (textOf(entry, 'Source')?.startsWith('aws.')) {
    const message = 'Source must not begin with “aws.”: it is kept for AWS services.';
    return {errorCode: 'NotAuthorizedForSourceException', errorMessage: message, isAwsText: false};
  }
  return undefined;
}

const failure = (errorCode: string, errorMessage: string): EntryFailure => ({errorCode, errorMessage, isAwsText: true});

/** Whether a text is a JSON object whose integers fit 64 bits, not nested too deeply. */
function isDetail(text: string): boolean {
  const parsed = parseJson(text);
  return parsed.ok && parsed.root.kind === 'object' && allFit(parsed.root);
}

function allFit(node: JsonNode): boolean {
  if (node.kind === 'object') return [...node.members.values()].every(allFit);
  if (node.kind === 'array') return node.elements.every(allFit);
  return node.kind !== 'number' || fits(node.text);
}

function fits(number: string): boolean {
  if (!/^-?[0-9]+$/.test(number)) return true;
  if (number.length > 20) return false;
  const value = BigInt(number);
  return value >= smallestInteger && value <= largestInteger;
}
