/**
 * Access-denied errors and authorization messages: who was refused what, by which kind of policy, and what would mend it. The
 * only door of this engine.
 */
export {decodeCommand, type Shell} from './decode-command';
export type {ContextEntry, Denial, DenialPlace, Statement} from './denial';
export {denialWords} from './denial-words';
export type {EncodedIssue, EncodedMessage} from './encoded';
export {explain, type Explained} from './explain';
export {mendOf, placeOf, type AllowPolicy, type Mend} from './mend';
export {nextCommands, type NextCommand} from './next-commands';
export {asSimulation, type Simulation} from './simulation';
export {contextRows, statementWords, type ContextRow} from './statement-words';
