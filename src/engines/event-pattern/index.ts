/**
 * Event patterns of Amazon EventBridge: checks them in AWS's words, matches events and says why. The only door of this engine.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import type {EventPattern} from './compile-pattern';
import type {JsonObject} from './json/nodes';

export {type CheckedEvent, checkEvent} from './check-event';
export {type CompiledPattern, compilePattern, type EventPattern} from './compile-pattern';
export type {Combination, Condition, OrBranch} from './condition';
export type {Issue} from './issue';
export {type JsonArray, type JsonNode, type JsonObject, type JsonScalar, writeScalar} from './json/nodes';
export {type ParsedJson, parseJson} from './json/parse-json';
export type {Place} from './json/source';
export {compactJson, prettyJson} from './json/write-json';
export type {LeafOutcome, LeafVerdict, SeenValue} from './leaf-verdict';
export {type EventVerdict, matchEvent} from './match-event';
export {type PatternMode, type SizeLimit, sizeLimits} from './mode';
export type {Alternative, Operator} from './operators/alternative';
export {type FieldPath, fieldsOf, patternFromEvent} from './pattern-from-event';
export type {PatternSize} from './pattern-size';
export {type CheckedPutEvents, checkPutEvents, type RequestError} from './put-events/check-put-events';
export type {CheckedEntry, EntryFailure, EntrySize} from './put-events/entry';
export {type ReadEvents, readEvents} from './read-events';
export {highestScore, type Wildcards} from './wildcard-complexity';

/** Whether an event matches: the same verdict as `matchEvent`, fast and without reasons. */
export const matches = ({matcher}: EventPattern, event: JsonObject): boolean => matcher.matches(event);
