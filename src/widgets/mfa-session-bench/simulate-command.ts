/** The same trial in the account of the reader. https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-custom-policy.html */
import {shellQuote, shellWord} from '@site/src/engines/shell-quote';
import type {State} from './state';

const entry = (name: string, value: string, type: string): string =>
  `ContextKeyName=aws:${name},ContextKeyValues=${value},ContextKeyType=${type}`;

/** `aws iam simulate-custom-policy` for the policy of the form, with the keys of MFA or without them. */
export function simulateCommand({policy, action, resource, age}: State, isMfa: boolean): string {
  const lines = [
    `aws iam simulate-custom-policy --policy-input-list ${shellQuote(policy)}`,
    `--action-names ${shellWord(action.trim())} --resource-arns ${shellWord(resource.trim())}`,
    ...(isMfa
      ? [
          `--context-entries ${entry('MultiFactorAuthPresent', 'true', 'boolean')} ${entry('MultiFactorAuthAge', age.trim(), 'numeric')}`,
        ]
      : []),
  ];
  return lines.join(' \\\n  ');
}
