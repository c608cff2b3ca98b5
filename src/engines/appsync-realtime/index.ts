/**
 * AppSync over WebSocket: handshakes, both protocols’ servers and AWS’s client, filters, sync conflicts, and the check of a
 * message log. The only door of this engine. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
 */
export {filterByArguments, type Passed} from './basic-filter';
export {channelFault, reaches} from './channel';
export type {HandshakeIssue} from './check-credentials';
export {checkLog, type LogFinding, type LogReport} from './check-log';
export {type Client, connecting, hear, newClient, waitAs} from './client';
export {type Conflict, type ConflictHandler, type LambdaAction, resolveConflict, type Resolved} from './conflict';
export {type Credential, credentialHeaders} from './credentials';
export {type FilterGroup, filterGroupJson, readFilter} from './enhanced-filter';
export {type ApiPlace, type Endpoints, endpointsOf} from './endpoints';
export {type Frame, type Protocol, readFrame} from './frame';
export {type GraphqlApi, mutationsOf, readApi} from './graphql-api';
export {buildHandshake, type BuiltHandshake, type Form, type Handshake, subprotocolOf} from './handshake';
export {matchFilter} from './match-filter';
export {type Notified, notify} from './notify';
export {payloadFor} from './payload';
export {type Act, actNames, type Bench, type BenchClient, play, type Played, type Row} from './play';
export {type ReadHandshake, readHandshake} from './read-handshake';
export {readSubscription} from './read-subscription';
export {receive} from './receive';
export {runMutation} from './run-mutation';
export {type Effect, newServer, open, type Server, type ServerSettings, tick} from './server';
