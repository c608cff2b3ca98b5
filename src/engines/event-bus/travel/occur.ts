// Events that nobody put: those of AWS services and of partners. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html
import {findBus, knowsRegion, type Setup} from '../setup';
import {readEvent, type ReadEvent} from './read-event';
import {arriveAt} from './route';
import {noTravel, type RequestIssue, type Start, type Travel} from './start';

/** An event that an AWS service or a partner emits. */
export interface Occurrence {
  readonly from: 'AWS service' | 'partner';
  /** The event, a whole envelope. */
  readonly event: string;
  /** When EventBridge receives it, ISO 8601. */
  readonly at: string;
}

/** Lets an event occur. */
export function occur(setup: Setup, {from, event: text, at}: Occurrence): Travel {
  const read = readEvent(text);
  if (!read.ok) return noTravel('event', read.message);
  const isPartner = from === 'partner';
  const expected = isPartner ? 'aws.partner/' : 'aws.';
  const issues: readonly RequestIssue[] =
    read.source.startsWith(expected) && read.source.startsWith('aws.partner/') === isPartner
      ? []
      : [
          {
            field: 'event',
            severity: 'warning',
            message: `The source of ${isPartner ? 'a partner' : 'an AWS service'} begins with ${expected}; this one is ${read.source}.`,
          },
        ];
  return {starts: [startOf(setup, read, {isPartner, at})], issues};
}

function startOf(
  setup: Setup,
  {event, source, accountId, region}: ReadEvent & {ok: true},
  {isPartner, at}: {readonly isPartner: boolean; readonly at: string},
): Start {
  const ended = (outcome: Start['outcome'], why: string): Start => ({
    outcome,
    why,
    answer: undefined,
    arrival: undefined,
  });
  const to = {accountId, region, name: isPartner ? source : 'default'};
  const bus = findBus(setup, to);
  if (!bus && !knowsRegion(setup, to))
    return ended('unknown', `The set-up says nothing of ${region} in account ${accountId}.`);
  if (!bus) {
    const why = `Account ${accountId} has no event bus named ${source} in ${region}: the partner event source stays PENDING, and no rule sees the event.`;
    return ended('lost', why);
  }
  const way = isPartner ? 'partner' : 'AWS service';
  const arrival = arriveAt(setup, bus, {
    way,
    event,
    sentBy: accountId,
    at,
    access: undefined,
    cameFrom: undefined,
    only: [],
  });
  return {outcome: 'taken', why: arrival.why, answer: undefined, arrival};
}
