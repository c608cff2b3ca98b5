/**
 * Messages of the AWS Encryption SDK, formats 1 and 2: reads every field, and opens them with a raw AES wrapping key or a
 * data key. The only door of this engine. Keys are arguments, nothing is kept.
 * https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html
 */
export {type Bytes, fromUtf8, toBase64, toHex} from './bytes';
export type {Frame} from './format/body';
export type {EncryptedDataKey, Wrapping} from './format/data-keys';
export type {Pair} from './format/encryption-context';
export type {Header} from './format/header';
export {type Message, readMessage, type ReadMessage} from './format/read-message';
export type {Field, Problem} from './format/reader';
export {type Suite, suiteId} from './format/suites';
export {type CheckMade, openMessage, type OpenedMessage, type Opener} from './open/open-message';
export {recognize, type Stranger} from './recognize';
export {readTextBytes, type TextBytes, type TextIssue} from './text-bytes';
