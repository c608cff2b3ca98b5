// The events of a paste: one, an array, one a line, or the entries of a PutEvents call. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
import {type Issue as ParseIssue, type JsonNode, type JsonObject, readEvents} from '../../event-pattern';
import {placeAt, readJson} from '../../json-text';
import {checkEnvelope, type Fault} from './check-envelope';
import type {Issue} from './issue';
import {entriesOf, eventOfEntry, isEntry} from './read-entry';
import {addedFields, noResources, type SampleEvent} from './sample-event';

/** An event that discovery cannot learn from. */
export interface RefusedEvent {
  /** 0-based, in the order of the paste. */
  readonly index: number;
  readonly issues: readonly Issue[];
}

/** What a paste holds. */
export type ReadSamples =
  | {
      readonly ok: true;
      readonly events: readonly SampleEvent[];
      readonly refused: readonly RefusedEvent[];
      /** Of events that count. */
      readonly warnings: readonly Issue[];
    }
  | {readonly ok: false; readonly issue: Issue};

/** A value of the paste and how its places are counted. */
interface Found {
  readonly node: JsonNode;
  readonly issueAt: (fault: Fault) => Issue;
}

/** Reads the events of a text. */
export function readSamples(text: string): ReadSamples {
  if (text.trim() === '') return {ok: false, issue: broken('Nothing here yet. Paste an event.', 1, 1)};
  const read = readEvents(text);
  if (!read.ok) return {ok: false, issue: parseIssue(text, read.issue, read.lineOffset)};
  const values = read.events.flatMap((node, index): readonly Found[] => {
    const lineOffset = read.lineOffsets[index] ?? 0;
    const issueAt = ({severity, message, at}: Fault): Issue => {
      // Of one event a line, places count from the start of its line.
      const place = read.form === 'lines' ? {line: 1, column: at.start + 1} : placeAt(text, at.start);
      return {severity, message, line: place.line + lineOffset, column: place.column};
    };
    return (entriesOf(node) ?? [node]).map((each) => ({node: each, issueAt}));
  });
  if (values.length === 0) return {ok: false, issue: broken('The array holds no event.', 1, 1)};
  const events: SampleEvent[] = [];
  const refused: RefusedEvent[] = [];
  const warnings: Issue[] = [];
  values.forEach(({node, issueAt}, index) => {
    const sample = readSample(node, index);
    const issues = sample.faults.map(issueAt);
    if (!sample.event) {
      refused.push({index, issues: issues.filter(({severity}) => severity === 'error')});
      return;
    }
    events.push(sample.event);
    warnings.push(...issues);
  });
  return {ok: true, events, refused, warnings};
}

const broken = (message: string, line: number, column: number): Issue => ({severity: 'error', message, line, column});

/** Why a text, or the line behind `lineOffset` others, is not JSON. */
function parseIssue(text: string, {reason, line, column}: ParseIssue, lineOffset: number): Issue {
  const read = readJson(lineOffset === 0 ? text : (text.split(/\r\n|\r|\n/)[lineOffset] ?? ''));
  // Only what the event-pattern engine refuses for its size or depth is JSON all the same.
  const issue = read.ok ? {reason: `${reason}.`, line, column} : read.issue;
  return broken(
    `${read.ok ? 'This cannot be read' : 'This is not JSON'}. ${issue.reason}`,
    issue.line + lineOffset,
    issue.column,
  );
}

interface ReadSample {
  readonly event: SampleEvent | undefined;
  readonly faults: readonly Fault[];
}

function readSample(node: JsonNode, index: number): ReadSample {
  if (node.kind !== 'object') {
    const message = 'This is no event: an event is an object with source, detail-type and detail.';
    return {event: undefined, faults: [{severity: 'error', message, at: node}]};
  }
  const isFromEntry = isEntry(node);
  const object = isFromEntry ? eventOfEntry(node) : node;
  if ('severity' in object) return {event: undefined, faults: [object]};
  const faults = checkEnvelope(object);
  if (faults.some(({severity}) => severity === 'error')) return {event: undefined, faults};
  const event = sampleOf(object, index);
  const added = isFromEntry ? [] : addedFields(event);
  if (added.length === 0) return {event, faults};
  const message = `The event lacks ${added.join(', ')}. Every event on a bus has all nine fields, and the schema requires them.`;
  return {event, faults: [...faults, {severity: 'warning', message, at: node}]};
}

/** An event whose envelope was found to be right. */
function sampleOf({members}: JsonObject, index: number): SampleEvent {
  const [source, detailType, detail, resources] = ['source', 'detail-type', 'detail', 'resources'].map((name) =>
    members.get(name),
  );
  return {
    index,
    source: source?.kind === 'string' ? source.text : '',
    detailType: detailType?.kind === 'string' ? detailType.text : '',
    detail: detail?.kind === 'object' ? detail : {kind: 'object', members: new Map(), hasUnusualNames: false, start: 0},
    resources: resources?.kind === 'array' ? resources : noResources,
    given: members,
  };
}
