/**
 * Which credentials and which Region the AWS CLI v2, boto3, the SDK for JavaScript v3, the SDK for Java 2.x and the AWS CLI v1
 * use, with every place they look at. The only door of this engine.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export {outcomeText, sourceText} from './answer-text';
export {configureList} from './configure-list';
export {type Difference, differences, type Resolutions} from './differences';
export {fileIssues, type FileIssue} from './file-issues';
export {fileLines, type Dialect, type FileName} from './file-lines';
export {type Fix, fixes, regionFixes} from './fixes';
export {mask, maskSecrets} from './mask';
export {type EnvIssue, parseEnv, type ParsedEnv} from './parse-env';
export {type Pasted, type PastedField, type PastedIssue, readPasted} from './pasted';
export {regionDifferences} from './region-differences';
export {resolve, resolveAll} from './resolve';
export type {
  Credentials,
  Link,
  LinkOutcome,
  Outcome,
  RegionAnswer,
  Resolution,
  Source,
  StsCall,
  ToolError,
} from './resolution';
export type {ProcessAnswer, Setup, Tool, World} from './setup';
export {callTarget, type CallTarget, type ServiceKind} from './without-region';
export {tools} from './tools';
