/**
 * A Cloud Map registry: reads it from JSON, answers API calls and CLI commands on it, and the DNS queries for it. The only
 * door of this engine. https://docs.aws.amazon.com/cloud-map/latest/api/
 */
export {parseCommand, type ParsedCommand} from './cli/parse-command';
export {answerQuery, type DnsAnswer, type QueryType} from './dns/answer';
export {digText, zoneText} from './dns/dig';
export {zoneRecords} from './dns/records';
export type {Issue} from './issue';
export {call, type OperationName} from './operations/call';
export type {Called, Means, ServiceError} from './operations/called';
export {type Discovered} from './operations/discover';
export {discoverInstances} from './operations/discover-calls';
export {parseRegistry, type ParsedRegistry} from './read/parse-registry';
export {readShorthand} from './cli/shorthand';
export {withService} from './operations/look-up';
export {serviceSettings, writeRegistry} from './write-registry';
export {healthOf, type Instance, isChecked, type Namespace, type Registry, type Service} from './registry';
