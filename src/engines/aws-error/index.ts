/**
 * Error messages of AWS and its tools in any text: which known ones stand there, and what an error says of code, operation
 * and message, however it was printed. The only door of this engine.
 */
export type {Found, FoundCode, KnownMessage, Value} from './known-message';
export {makeRecogniser, mostPlaces, type Recognised, type Recogniser} from './recognise';
export type {PrintedError, Printer} from './printed-error';
export {readErrors} from './read-errors';
export {maskCredentials} from './mask-credentials';
