// The tools by the names that readers know, and the versions the engine follows. https://docs.aws.amazon.com/sdkref/latest/guide/overview.html
import type {Tool} from './setup';

export interface ToolName {
  readonly name: string;
  /** Short enough for a column. */
  readonly short: string;
  /** The version that was run or read. */
  readonly version: string;
  /** How the rules are known. */
  readonly evidence: 'as run' | 'from its source';
}

export const tools: Readonly<Record<Tool, ToolName>> = {
  'aws-cli-v2': {name: 'AWS CLI v2', short: 'AWS CLI v2', version: '2.36.7', evidence: 'as run'},
  boto3: {name: 'boto3', short: 'boto3', version: '1.43.107', evidence: 'as run'},
  'js-sdk-v3': {name: 'SDK for JavaScript v3', short: 'JavaScript v3', version: '3.1169.0', evidence: 'as run'},
  'java-sdk-v2': {name: 'SDK for Java 2.x', short: 'Java 2.x', version: '2.x', evidence: 'from its source'},
  'aws-cli-v1': {name: 'AWS CLI v1', short: 'AWS CLI v1', version: '1.45.11', evidence: 'as run'},
};
