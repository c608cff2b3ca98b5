/**
 * Error messages of AWS and its tools in any text: which known ones stand there, what comes near the others, and what an
 * error says of code, operation and message, however it was printed. The only door of this engine.
 */
export type {Found, FoundCode, KnownMessage, Value} from './known-message';
export {makeRecogniser, mostPlaces, type Recognised, type Recogniser} from './recognise';
export {finish} from './slices';
export {lineNumbers} from './line-numbers';
export {makeNearFinder, type Near, type NearFinder} from './near-messages';
export {searchUnknownErrors, type UnknownError} from './unknown-errors';
export type {PrintedError, Printer} from './printed-error';
export {readErrors} from './read-errors';
export {maskCredentials} from './mask-credentials';
