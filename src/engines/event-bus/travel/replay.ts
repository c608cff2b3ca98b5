// StartReplay: an archived event goes back to its bus. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_StartReplay.html
import {type JsonObject, matchEvent} from '../../event-pattern';
import {inWords, isObject, own, readJson, textOf} from '../../json-text';
import {minified, objectOf} from '../input/json-tree';
import {type Archive, busesOf, type EventBus, type Setup} from '../setup';
import {eventTime} from './envelope';
import {readEvent} from './read-event';
import {arriveAt} from './route';
import {noTravel, type Start, type Travel} from './start';

/** A replay of one archived event. */
export interface Replay {
  /** The request of StartReplay. */
  readonly request: string;
  /** The event in the archive. */
  readonly event: string;
  readonly at: string;
}

interface Request {
  readonly name: string;
  readonly archiveArn: string;
  readonly busArn: string;
  readonly ruleArns: readonly string[];
  readonly start: string;
  readonly end: string;
}

const needed = ['ReplayName', 'EventSourceArn', 'EventStartTime', 'EventEndTime', 'Destination'];

/** Reads the request, or says what to mend. */
function readRequest(text: string): Request | string {
  const read = readJson(text);
  if (!read.ok) return read.issue.message;
  const {value} = read;
  if (!isObject(value)) return `A request of StartReplay is an object; found ${inWords(value)}.`;
  const missing = needed.filter((name) => own(value, name) === undefined);
  if (missing.length > 0) return `The request lacks ${missing.join(', ')}.`;
  const destination = own(value, 'Destination');
  const busArn = isObject(destination) ? textOf(destination, 'Arn') : undefined;
  const filter = isObject(destination) ? (own(destination, 'FilterArns') ?? []) : [];
  if (busArn === undefined) return 'Destination is an object with the Arn of the bus.';
  if (!Array.isArray(filter) || filter.some((arn) => typeof arn !== 'string'))
    return 'FilterArns is a list of ARNs of rules.';
  const name = textOf(value, 'ReplayName') ?? '';
  if (!/^[.\-_A-Za-z0-9]{1,64}$/.test(name)) return 'ReplayName has 1 to 64 letters, digits, “.”, “-” and “_”.';
  const [start, end] = ['EventStartTime', 'EventEndTime'].map((field) => eventTime(textOf(value, field) ?? ''));
  if (!isTime(start) || !isTime(end)) return 'EventStartTime and EventEndTime are times such as 2026-11-23T10:00:00Z.';
  return {name, archiveArn: textOf(value, 'EventSourceArn') ?? '', busArn, ruleArns: filter as string[], start, end};
}

const isTime = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(text);

function findArchive(setup: Setup, arn: string): {readonly bus: EventBus; readonly archive: Archive} | undefined {
  for (const bus of busesOf(setup)) {
    const archive = bus.archives.find((each) => each.arn === arn);
    if (archive) return {bus, archive};
  }
  return undefined;
}

/** Starts a replay. */
export function startReplay(setup: Setup, {request: text, event: eventText, at}: Replay): Travel {
  const request = readRequest(text);
  if (typeof request === 'string') return noTravel('replay', request);
  const read = readEvent(eventText);
  if (!read.ok) return noTravel('event', read.message);
  const found = findArchive(setup, request.archiveArn);
  const refused = (message: string): Travel => noTravel('replay', `AWS answers: ${message}`);
  if (!found) {
    const name = request.archiveArn.split('archive/')[1] ?? request.archiveArn;
    return refused(`Parameter EventSourceArn is not valid. Reason: Archive ${name} does not exist.`);
  }
  if (request.busArn !== found.bus.arn) {
    return refused('Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.');
  }
  if (request.start >= request.end) {
    return refused('Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.');
  }
  return {
    starts: [
      startOf(setup, {...found, request, event: read.event, time: eventTime(read.time), sentBy: read.accountId, at}),
    ],
    issues: [],
  };
}

interface Found {
  readonly bus: EventBus;
  readonly archive: Archive;
  readonly request: Request;
  readonly event: JsonObject;
  readonly time: string;
  readonly sentBy: string;
  readonly at: string;
}

function startOf(setup: Setup, {bus, archive, request, event, time, sentBy, at}: Found): Start {
  const ended = (why: string): Start => ({outcome: 'lost', why, answer: undefined, arrival: undefined});
  const kept = archive.pattern ? matchEvent(archive.pattern, event) : undefined;
  if (kept && !(kept.ok && kept.isMatch)) {
    return ended(
      `The event is not in the archive: its pattern does not match. ${kept.ok ? kept.reasons.join(' ') : ''}`,
    );
  }
  if (time < request.start || time > request.end) {
    return ended(
      `The time of the event, ${time}, is not between ${request.start} and ${request.end}: it is not replayed.`,
    );
  }
  const replayed = objectOf(`${minified(event).slice(0, -1)},"replay-name":${JSON.stringify(request.name)}}`) ?? event;
  const arrival = arriveAt(setup, bus, {
    ...{way: 'replay', event: replayed, sentBy, at, access: undefined, cameFrom: undefined},
    only: request.ruleArns,
  });
  return {outcome: 'taken', why: arrival.why, answer: undefined, arrival};
}
