/**
 * Data key caching of the AWS Encryption SDK: which data key each message uses and why, what that saves, and what one leaked
 * key opens. The only door of this engine. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/data-key-caching.html
 */
export type {LibraryName} from './libraries';
export {type LineIssue, type Message, readMessages, type ReadMessages} from './messages';
export {type KeyUse, type Summary, summarize} from './summary';
export {
  readThresholds,
  type ReadThresholds,
  type ThresholdIssue,
  type Thresholds,
  type TypedThresholds,
} from './thresholds';
export {decryptAll, encryptAll, type Plan, type Reason, type Use} from './use-keys';
