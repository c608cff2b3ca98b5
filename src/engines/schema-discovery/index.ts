/**
 * Schemas of events as EventBridge discovers them: versions, documents, names and code bindings. The only door of this engine.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema.html
 */
export {type Change, pathText, type Step} from './changes';
export {describeShape, describeTypes} from './describe';
export {type DiscoveredSchema, discover, type Discovery, type SchemaVersion} from './discover';
export {type Measure, measure, samplesToSend} from './limits';
export type {SchemaFormat} from './property-schema';
export type {Issue} from './read/issue';
export type {RefusedEvent} from './read/read-samples';
export {type SampleEvent, wholeEvent} from './read/sample-event';
export {schemaContent, schemaDocument, type SchemaInput} from './schema-document';
export {schemaName, type SchemaName} from './schema-name';
export {inexactNumbers} from './inexact-numbers';
export {typescriptBinding} from './bindings/typescript';
export {pythonBinding} from './bindings/python';
export {javaBinding} from './bindings/java';
