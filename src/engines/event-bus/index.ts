/**
 * The way of an event through the buses of Amazon EventBridge: which bus takes it, which rules match, what each target gets.
 * The only door of this engine. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
 */
export {archiveArn, busArn, type BusAddress, busOfArn, partsOfArn, ruleArn} from './arn';
export {minified} from './input/json-tree';
export type {Payload, Variable} from './input/payload';
export type {Issue} from './issue';
export {
  type Account,
  type Archive,
  busesOf,
  type EventBus,
  type PolicyEngine,
  type Rule,
  type Setup,
  type Target,
} from './setup';
export {type ParsedSetup, parseSetup} from './setup/parse-setup';
export type {Access} from './travel/access';
export type {ArchiveRun, Arrival, Delivery, DeliveryOutcome, RuleOutcome, RuleRun, Way} from './travel/arrival';
export {occur, type Occurrence} from './travel/occur';
export {putEvents, type PutEventsCall} from './travel/put-events';
export {type Replay, startReplay} from './travel/replay';
export type {RequestIssue, Start, StartOutcome, Travel} from './travel/start';
