// The way of an event from a bus on: archives, rules, targets, and the buses among the targets. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
import type {JsonObject} from '../../event-pattern';
import {minified} from '../input/json-tree';
import type {EventBus, Setup} from '../setup';
import type {Access} from './access';
import {runArchives} from './archive-event';
import type {Arrival, Way} from './arrival';
import {deliver} from './deliver';
import {runRules} from './run-rule';

/** An event on its way to a bus. */
export interface Incoming {
  readonly way: Way;
  readonly event: JsonObject;
  /** The account in the event. */
  readonly sentBy: string;
  /** When EventBridge received it, ISO 8601. */
  readonly at: string;
  /** What the bus's policy says, where it is asked. */
  readonly access: Access | undefined;
  /** The bus that a rule sent it from, if one did. */
  readonly cameFrom: EventBus | undefined;
  /** ARNs of the rules that a replay is limited to; empty for all. */
  readonly only: readonly string[];
}

const whyTaken: Readonly<Record<Exclude<Way, 'rule'>, string>> = {
  'AWS service': 'Events of AWS services go to the default bus of their account and Region.',
  partner: 'The bus bears the name of the partner event source, and so it receives its events.',
  replay: 'A replay goes to the bus that the archive belongs to.',
  PutEvents: 'The entry names this bus, and its policy lets the caller in.',
};

/** Lets an event arrive at a bus and follows it from there. */
export function arriveAt(setup: Setup, bus: EventBus, incoming: Incoming): Arrival {
  const {way, event, access} = incoming;
  const isTaken = access?.isAllowed ?? true;
  const arrive = (next: EventBus, onward: Incoming): Arrival => arriveAt(setup, next, onward);
  const matches = isTaken ? runRules(bus, event, incoming.only) : [];
  return {
    bus,
    way,
    event,
    eventText: minified(event),
    access,
    isTaken,
    why: access?.why ?? (way === 'rule' ? '' : whyTaken[way]),
    archives: isTaken ? runArchives(bus, event) : [],
    rules: matches.map((match) => {
      const targets = match.outcome === 'matched' ? match.rule.targets : [];
      const departure = {setup, bus, rule: match.rule, incoming, arrive};
      return {...match, deliveries: targets.map((target) => deliver(target, departure))};
    }),
  };
}
