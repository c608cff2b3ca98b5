// The AWS CLI commands that do it for real. https://docs.aws.amazon.com/cli/latest/reference/logs/associate-kms-key.html
import {shellQuote} from '../shell-quote';
import type {Association} from './association';

const word = (text: string): string => (/^[A-Za-z0-9@%+=:,./_-]+$/.test(text) ? text : shellQuote(text));

/** Puts the key policy on the key, then makes the call, as a POSIX shell reads it. */
export function cliCommands(association: Association, keyPolicy: string): string {
  const {call, region, logGroupName, resourceIdentifier, kmsKeyId} = association;
  const target = resourceIdentifier
    ? `--resource-identifier ${word(resourceIdentifier)}`
    : `--log-group-name ${word(logGroupName)}`;
  return [
    `aws kms put-key-policy --region ${word(region)} --key-id ${word(kmsKeyId)} --policy-name default \\\n  --policy ${shellQuote(keyPolicy)}`,
    `aws logs ${call} --region ${word(region)} ${target} \\\n  --kms-key-id ${word(kmsKeyId)}`,
  ].join('\n\n');
}
