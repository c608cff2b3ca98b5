/** The verdict on a travel: how many targets the event reached, and what stood in its way. */
import {type Arrival, busOfArn, type Delivery, partsOfArn, type Start, type Travel} from '@site/src/engines/event-bus';
import type {Sent} from './send';

/** The verdict in a word. */
export type Outcome = 'delivered' | 'partly delivered' | 'not delivered' | 'invalid' | 'unreadable';

export interface Conclusion {
  readonly outcome: Outcome;
  readonly tone: 'good' | 'bad' | 'warn';
  readonly text: string;
}

/** What an ARN names, in short: `function:note`, a queue or a topic by its name, a bus with its account. */
export function resourceOf(arn: string): string {
  const bus = busOfArn(arn);
  return bus ? `the bus ${bus.name} of ${bus.accountId}` : (partsOfArn(arn)?.resource ?? arn);
}

const deliveriesOf = ({rules}: Arrival): readonly Delivery[] =>
  rules.flatMap(({deliveries}) =>
    deliveries.flatMap((delivery) => [delivery, ...(delivery.arrival ? deliveriesOf(delivery.arrival) : [])]),
  );

const arrivalsOf = (arrival: Arrival): readonly Arrival[] => [
  arrival,
  ...deliveriesOf(arrival).flatMap(({arrival: next}) => next ?? []),
];

/** All deliveries of a travel, on every bus. */
export const allDeliveries = ({starts}: Travel): readonly Delivery[] =>
  starts.flatMap(({arrival}) => (arrival ? deliveriesOf(arrival) : []));

/** All arrivals at buses, in the order of the travel. */
export const allArrivals = ({starts}: Travel): readonly Arrival[] =>
  starts.flatMap(({arrival}) => (arrival ? arrivalsOf(arrival) : []));

const isHindrance = ({outcome}: Delivery): boolean => outcome !== 'delivered' && outcome !== 'forwarded';

const hindrance = (delivery: Delivery): string => {
  const name = resourceOf(delivery.target.arn);
  const verb = {
    refused: `${name} refuses it`,
    stopped: `it stops before ${name}`,
    failed: `${name} is not there`,
    unknown: `what happens at ${name} is not known`,
    delivered: '',
    forwarded: '',
  }[delivery.outcome];
  return `${verb}: ${delivery.why}`;
};

const failed = ({outcome, why, answer}: Start, number: number, count: number): string => {
  const which = count > 1 ? `Entry ${number}` : 'The event';
  const word = {refused: 'is refused', lost: 'is lost', unknown: 'goes an unknown way', taken: ''}[outcome];
  return `${which} ${word}: ${answer?.message ?? why}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A bus that took the event, with no rule that matches it. */
const drops = ({isTaken, rules, bus}: Arrival): readonly string[] =>
  isTaken && rules.every(({outcome}) => outcome !== 'matched')
    ? [`The bus ${bus.name} takes it, and no rule of it matches: there the event is dropped without a word.`]
    : [];

/** What came of it. */
export function conclude({setup, travel, issues}: Sent): Conclusion {
  const errors = issues.filter(({severity}) => severity === 'error');
  const [first] = errors;
  if (!setup && first) {
    const more = errors.length > 1 ? ` (${errors.length} problems in all)` : '';
    return {outcome: 'invalid', tone: 'bad', text: `This set-up cannot be built${more}. ${first.message}`};
  }
  if (first) return {outcome: 'unreadable', tone: 'bad', text: `Nothing was sent. ${first.message}`};
  const {starts} = travel;
  const reached = allDeliveries(travel).filter(({outcome}) => outcome === 'delivered');
  const problems = [
    ...starts.flatMap((start, index) => (start.outcome === 'taken' ? [] : [failed(start, index + 1, starts.length)])),
    ...allDeliveries(travel)
      .filter(isHindrance)
      .map((delivery) => capital(hindrance(delivery))),
    ...allArrivals(travel).flatMap(drops),
  ];
  const names = reached.map(({target}) => resourceOf(target.arn)).join(', ');
  const head =
    reached.length === 0
      ? 'No target is reached.'
      : `${reached.length} ${reached.length === 1 ? 'target is' : 'targets are'} reached: ${names}.`;
  const text = [head, ...problems].join(' ');
  if (reached.length === 0) return {outcome: 'not delivered', tone: 'bad', text};
  return problems.length > 0
    ? {outcome: 'partly delivered', tone: 'warn', text}
    : {outcome: 'delivered', tone: 'good', text};
}
