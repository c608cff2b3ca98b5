// What AWS CLI options hold beyond their type: a policy, a pattern, a document of another language. https://docs.aws.amazon.com/cli/latest/reference/
import type {Content} from '../content';

/** By `service command option`. */
const contents: Readonly<Record<string, Content>> = {
  'events put-rule event-pattern': 'event-pattern',
  'events create-archive event-pattern': 'event-pattern',
  'events test-event-pattern event-pattern': 'event-pattern',
  'events test-event-pattern event': 'event',
  'events put-events entries': 'put-events-entries',
  'events put-permission policy': 'resource-policy',
  'ssm put-parameter policies': 'parameter-policies',
  'kms create-key policy': 'resource-policy',
  'kms put-key-policy policy': 'resource-policy',
  'iam simulate-custom-policy policy-input-list': 'identity-policy',
  'iam simulate-custom-policy permissions-boundary-policy-input-list': 'identity-policy',
  'iam simulate-custom-policy resource-policy': 'resource-policy',
  'iam simulate-principal-policy policy-input-list': 'identity-policy',
  'iam simulate-principal-policy permissions-boundary-policy-input-list': 'identity-policy',
  'iam simulate-principal-policy resource-policy': 'resource-policy',
  'iam update-assume-role-policy policy-document': 'trust-policy',
  'iam put-role-policy policy-document': 'identity-policy',
  'iam put-user-policy policy-document': 'identity-policy',
  'iam create-policy policy-document': 'identity-policy',
  'cloudtrail put-event-selectors advanced-event-selectors': 'event-selectors',
  'cloudtrail put-event-selectors event-selectors': 'event-selectors',
  'fis create-experiment-template cli-input-json': 'experiment-template',
  'schemas create-schema content': 'json-schema',
  'schemas update-schema content': 'json-schema',
};

/** What an option holds; undefined if its type says all. */
export const contentOf = (service: string, command: string, option: string): Content | undefined =>
  contents[`${service} ${command} ${option}`];
