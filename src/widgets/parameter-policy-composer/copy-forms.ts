/** The ways to take the call along. */
import {
  bashCommand,
  cdkCode,
  cloudFormationTemplate,
  cmdCommand,
  javaScriptCode,
  powershellCommand,
  pythonCode,
  ruleCommand,
} from '@site/src/engines/parameter-policy';
import {readJson} from '@site/src/engines/json-text';
import type {State} from './state';

interface CopyForm {
  readonly label: string;
  readonly getText: () => string;
}

/** The call for shells, templates and SDKs, and the rule. `sent`: the policies on one line. */
export function copyForms(state: State, sent: string): readonly CopyForm[] {
  const policies = JSON.parse(sent) as unknown;
  const template = cloudFormationTemplate(state, sent);
  const cdk = cdkCode(state, policies);
  const pattern = readJson(state.pattern);
  return [
    {label: 'bash', getText: () => bashCommand(state, sent)},
    {label: 'PowerShell', getText: () => powershellCommand(state, policies)},
    {label: 'cmd', getText: () => cmdCommand(state, policies)},
    ...(template === undefined ? [] : [{label: 'CloudFormation', getText: () => template}]),
    ...(cdk === undefined ? [] : [{label: 'CDK', getText: () => cdk}]),
    {label: 'JavaScript', getText: () => javaScriptCode(state, policies)},
    {label: 'boto3', getText: () => pythonCode(state, policies)},
    {label: 'policies.json', getText: () => state.policies},
    ...(pattern.ok
      ? [{label: 'aws events put-rule', getText: () => ruleCommand(state.region, JSON.stringify(pattern.value))}]
      : []),
  ];
}
