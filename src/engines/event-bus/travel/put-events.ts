// PutEvents: each entry goes to the bus it names, if the entry is sound and the bus lets the caller in. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
import {checkPutEvents, type JsonObject, parseJson} from '../../event-pattern';
import {type BusAddress, busOfArn, isCustomBusArn} from '../arn';
import {textIn} from '../input/json-tree';
import {findBus, knowsRegion, type Setup} from '../setup';
import {accessTo} from './access';
import {eventOf} from './envelope';
import {arriveAt} from './route';
import {noTravel, type Start, type Travel} from './start';

/** A call of PutEvents. */
export interface PutEventsCall {
  /** The Entries of a request, their list alone, or one entry. */
  readonly entries: string;
  readonly accountId: string;
  /** The Region whose endpoint is called. */
  readonly region: string;
  /** The name of the role that calls. */
  readonly role: string;
  /** When the call arrives, ISO 8601. */
  readonly at: string;
}

function entriesIn(text: string): readonly JsonObject[] {
  const parsed = parseJson(text);
  if (!parsed.ok) return [];
  const {root} = parsed;
  const list = (root.kind === 'object' ? root.members.get('Entries') : undefined) ?? root;
  const entries = list.kind === 'array' ? list.elements : [list];
  return entries.flatMap((entry) => (entry.kind === 'object' ? [entry] : []));
}

/** Sends the entries of a call. */
export function putEvents(setup: Setup, call: PutEventsCall): Travel {
  const checked = checkPutEvents(call.entries);
  if (!checked.ok) {
    const [issue] = checked.issues;
    const place = issue ? ` Line ${issue.line}, column ${issue.column}. ${issue.mend}` : '';
    return noTravel('entries', `${issue?.reason ?? 'The entries cannot be read'}.${place}`);
  }
  const {error, entries} = checked;
  if (error) return noTravel('entries', `HTTP 400, nothing is taken. ${error.code}: ${error.message}`);
  const nodes = entriesIn(call.entries);
  const starts = entries.map(({index, failure}): Start => {
    const entry = nodes[index];
    if (!failure && entry) return startOf(setup, entry, index + 1, call);
    const ours = failure?.isAwsText ? undefined : failure?.errorMessage;
    const answer = {code: failure?.errorCode ?? '', message: ours === undefined ? failure?.errorMessage : undefined};
    return {
      outcome: 'refused',
      why: ours ?? 'HTTP 200 all the same: only the result of this entry says so.',
      answer,
      arrival: undefined,
    };
  });
  return {starts, issues: []};
}

function startOf(setup: Setup, entry: JsonObject, number: number, call: PutEventsCall): Start {
  const {accountId, region, role, at} = call;
  const ended = (outcome: Start['outcome'], why: string): Start => ({
    outcome,
    why,
    answer: undefined,
    arrival: undefined,
  });
  const name = textIn(entry, 'EventBusName') ?? 'default';
  if (isCustomBusArn(name))
    return ended(
      'unknown',
      'The Custom Event Bus takes entries through an API of its own, which is not modelled here.',
    );
  const to: BusAddress = busOfArn(name) ?? {accountId, region, name};
  if (to.region !== region) {
    return ended(
      'unknown',
      `The call goes to ${region}, the bus is in ${to.region}; our sources do not say what PutEvents answers.`,
    );
  }
  const bus = findBus(setup, to);
  if (!bus) {
    if (!knowsRegion(setup, to))
      return ended('unknown', `The set-up says nothing of ${to.region} in account ${to.accountId}.`);
    if (to.accountId !== accountId)
      return ended(
        'unknown',
        `Account ${to.accountId} has no event bus ${to.name}; our sources do not say what PutEvents answers.`,
      );
    const why = `There is no event bus ${to.name} in ${to.region}. PutEvents answers HTTP 200 with an EventId and FailedEntryCount 0 all the same.`;
    return ended('lost', why);
  }
  const event = eventOf(entry, {accountId, region, at, number});
  if (!event) return ended('unknown', 'The detail cannot be read.');
  const sender = {accountId, roleArn: `arn:aws:iam::${accountId}:role/${role}`, ruleArn: undefined};
  const access = accessTo(setup, bus, event, sender);
  const arrival = arriveAt(setup, bus, {
    way: 'PutEvents',
    event,
    sentBy: accountId,
    at,
    access,
    cameFrom: undefined,
    only: [],
  });
  if (access.isAllowed) return {outcome: 'taken', why: arrival.why, answer: undefined, arrival};
  return {outcome: 'refused', why: access.why, answer: {code: 'AccessDeniedException', message: undefined}, arrival};
}
