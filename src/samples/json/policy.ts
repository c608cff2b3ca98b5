// IAM policies of samples: read by the policy engine, and every name in them is one of AWS. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
import {lintPolicy, parsePolicy, type Policy, type PolicyType} from '../../engines/iam-policy/index';
import {isObject, readJson} from '../../engines/json-text/index';
import {arnIssues} from './arn';
import {actionsOf, isConditionKey, meansSome, prefixes} from './iam-names';

const listed = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === 'string');

function* actionIssues(action: string): Generator<string> {
  if (action === '*') return;
  const [prefix = '', name = ''] = action.split(':');
  if (!prefixes.has(prefix)) yield `there is no service prefix ${prefix}`;
  else if (!meansSome(name, actionsOf(prefix))) yield `${action} means no action`;
}

/** Service principals are `service.amazonaws.com`, a few with their Region. */
function* principalIssues(principal: unknown): Generator<string> {
  if (!isObject(principal)) return;
  for (const name of listed(principal.Service)) {
    const [, service = ''] = /^([a-z0-9-]+)(?:\.[a-z]{2}-[a-z]+-\d)?\.amazonaws\.com$/.exec(name) ?? [];
    if (!prefixes.has(service)) yield `${name} is no service principal`;
  }
  for (const name of listed(principal.AWS)) if (!/^(\*|\d{12}|arn:.+)$/.test(name)) yield `${name} is no principal`;
}

function* statementIssues(statement: unknown): Generator<string> {
  if (!isObject(statement)) return;
  for (const action of [...listed(statement.Action), ...listed(statement.NotAction)]) yield* actionIssues(action);
  for (const resource of [...listed(statement.Resource), ...listed(statement.NotResource)])
    if (!/^(\*|arn:.+)$/.test(resource)) yield `${resource} is no resource`;
  yield* principalIssues(statement.Principal);
  for (const block of Object.values(isObject(statement.Condition) ? statement.Condition : {}))
    for (const key of Object.keys(isObject(block) ? block : {}))
      if (!isConditionKey(key)) yield `there is no condition key ${key}`;
}

/** What is wrong with a policy; `type` says where it is attached. */
export function* policyIssues(text: string, type: PolicyType): Generator<string> {
  const lint = (policy: Policy) => lintPolicy(policy).filter(({code}) => code === 'invalid-value');
  const parsed = parsePolicy(text, {type, lint});
  yield* parsed.issues
    .filter(({severity, code}) => severity === 'error' || code === 'unknown-operator')
    .map(({path, message}) => `${path}: ${message}`);
  const read = readJson(text);
  if (!parsed.ok || !read.ok || !isObject(read.value)) return;
  for (const statement of [read.value.Statement].flat()) yield* statementIssues(statement);
  yield* arnIssues(text);
}
