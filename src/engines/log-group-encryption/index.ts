/**
 * Whether a KMS key can encrypt a log group, and which part of its key policy is in the way. A model of the documented
 * rules; the key policy is held against the calls of CloudWatch Logs by `iam-policy`. The only door of this engine.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export {type Association, type Call, calls, type KeySpec, keySpecs} from './association';
export {type AssociationVerdict, checkAssociation} from './check-association';
export {type CallerPolicy, callerPolicy} from './caller-policy';
export {cdkCode} from './cdk-code';
export {cliCommands} from './cli-commands';
export {cloudFormationTemplate} from './cloud-formation';
export {correctedPolicy, type Corrected} from './corrected-policy';
export type {Fault} from './fault';
export type {GroupVerdict} from './grants';
export type {Problem} from './problem';
