// Reads CloudTrail records in every form they are met in. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-examples.html
import {error, type Issue, type Parsed} from './issue';
import {inWords, isObject, own, readJson, textOf, type JsonObject} from './json';

/** One record as CloudTrail wrote it. */
export type TrailRecord = JsonObject;

const forms =
  'a record, {"Records": […]}, a list of records, one record a line, or the output of aws cloudtrail lookup-events';
const mostIssues = 10;
const deepest = 4;

const isRecord = (value: JsonObject): boolean =>
  ['eventName', 'eventType', 'eventCategory'].some((key) => textOf(value, key) !== undefined) ||
  isObject(own(value, 'insightDetails'));

interface Found {
  readonly records: TrailRecord[];
  readonly issues: Issue[];
}

function collect(value: unknown, path: string, depth: number, found: Found): void {
  if (found.issues.length >= mostIssues) return;
  if (Array.isArray(value) && depth < deepest) {
    value.forEach((entry, index) => collect(entry, `${path}[${index}]`, depth + 1, found));
    return;
  }
  if (!isObject(value)) {
    found.issues.push(error(path, `Expected a record, found ${inWords(value)}.`));
    return;
  }
  // A log file, the answer of LookupEvents, and an event as EventBridge delivers it.
  for (const key of ['Records', 'Events']) {
    const list = own(value, key);
    if (Array.isArray(list) && depth < deepest) {
      collect(list, `${path}${path ? '.' : ''}${key}`, depth + 1, found);
      return;
    }
  }
  const written = own(value, 'CloudTrailEvent');
  if (typeof written === 'string' && depth < deepest) {
    const inner = readJson(written, `${path}.CloudTrailEvent`);
    if ('issue' in inner) found.issues.push(inner.issue);
    else collect(inner.value, `${path}.CloudTrailEvent`, deepest, found);
    return;
  }
  const detail = own(value, 'detail');
  if (!isRecord(value) && isObject(detail) && isRecord(detail)) found.records.push(detail);
  else if (isRecord(value)) found.records.push(value);
  else found.issues.push(error(path, 'This object has neither eventName nor eventType: it is no CloudTrail record.'));
}

function readLines(text: string, whole: Issue): Parsed<readonly unknown[]> {
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{line, number: index + 1}]));
  const values: unknown[] = [];
  for (const {line, number} of lines) {
    const read = readJson(line);
    // If not even the first line is JSON, the text was meant as one value.
    if ('issue' in read) {
      return {
        ok: false,
        issues: [number === lines[0]?.number ? whole : error(`line ${number}`, 'This line is not JSON.')],
      };
    }
    values.push(read.value);
  }
  return {ok: true, value: values, issues: []};
}

/** The records of a text, in order. Never throws. */
export function parseRecords(text: string): Parsed<readonly TrailRecord[]> {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return {ok: false, issues: [error('', `Nothing here yet. Paste ${forms}.`)]};
  const found: Found = {records: [], issues: []};
  const read = readJson(trimmed);
  if ('value' in read) {
    collect(read.value, '', 0, found);
  } else {
    const lines = readLines(trimmed, read.issue);
    if (!lines.ok) return lines;
    lines.value.forEach((value, index) => collect(value, `line ${index + 1}`, 1, found));
  }
  const {records, issues} = found;
  if (issues.length > 0) return {ok: false, issues};
  return records.length > 0
    ? {ok: true, value: records, issues: []}
    : {ok: false, issues: [error('', `There is no record in this. Paste ${forms}.`)]};
}
