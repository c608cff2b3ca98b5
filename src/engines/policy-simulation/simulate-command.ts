// The AWS CLI command that asks IAM itself. https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-custom-policy.html
import {contextKeysOf, type AccessRequest, type PolicySet} from '../iam-policy';
import {shellQuote} from '../shell-quote';

/** What the command is made of. */
export interface CommandInput {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly base: Omit<AccessRequest, 'action' | 'resource'>;
  readonly policies: PolicySet;
}

const word = (text: string): string => (/^[A-Za-z0-9@%+:./_-]+$/.test(text) ? text : shellQuote(text));

/** A session's role, since the API takes users, groups and roles only. */
function callerOf(principal: string): string | undefined {
  const [, partition, account, role] = /^arn:([^:]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(principal) ?? [];
  if (role !== undefined) return `arn:${partition}:iam::${account}:role/${role}`;
  return /^arn:[^:]+:iam::\d{12}:(user|group|role)\//.test(principal) ? principal : undefined;
}

/** Context entries in the CLI's shorthand, which a comma or a blank in a value would break; then as JSON. */
function contextOption({base: {context}, policies}: CommandInput): string | undefined {
  const keys = contextKeysOf([
    ...policies.identity,
    ...[policies.boundary, policies.resource].flatMap((policy) => policy ?? []),
  ]);
  const entries = Object.entries(context).map(([key, value]) => {
    const known = keys.find((one) => one.key.toLowerCase() === key.toLowerCase());
    const isList = Array.isArray(value) || known?.isList === true;
    const type = `${known?.type ?? 'string'}${isList ? 'List' : ''}`;
    return {ContextKeyName: key, ContextKeyValues: [value].flat(), ContextKeyType: type};
  });
  return entries.length > 0 ? `--context-entries ${shellQuote(JSON.stringify(entries))}` : undefined;
}

const listed = (option: string, words: readonly string[]): string => `${option} ${words.map(word).join(' ')}`;

/** What the command cannot carry, as remarks for the shell. */
function remarks({policies, base}: CommandInput): readonly string[] {
  const left = [
    policies.scp && 'service control policies',
    policies.rcp && 'resource control policies',
    policies.session && 'the session policy',
    policies.endpoint && 'the VPC endpoint policy',
  ].filter((name): name is string => typeof name === 'string');
  return [
    ...(left.length > 0 ? [`# Left out: ${left.join(', ')}.`] : []),
    ...(/:assumed-role\//.test(base.principal) ? ['# The caller is given as its role: the API takes no session.'] : []),
  ];
}

/** `aws iam simulate-custom-policy` with the same input, as a POSIX shell reads it. */
export function simulateCommand(input: CommandInput): string {
  const {actions, resources, base, policies} = input;
  const caller = callerOf(base.principal);
  const options = [
    `--policy-input-list ${policies.identity.map(({text}) => shellQuote(text)).join(' ') || shellQuote('{}')}`,
    policies.boundary && `--permissions-boundary-policy-input-list ${shellQuote(policies.boundary.text)}`,
    policies.resource && `--resource-policy ${shellQuote(policies.resource.text)}`,
    policies.resource && caller && `--caller-arn ${word(caller)}`,
    policies.resource && base.resourceAccount && `--resource-owner arn:aws:iam::${base.resourceAccount}:root`,
    listed('--action-names', actions),
    resources.join() === '*' ? undefined : listed('--resource-arns', resources),
    contextOption(input),
  ].filter((option): option is string => typeof option === 'string' && option !== '');
  return [...remarks(input), ['aws iam simulate-custom-policy', ...options].join(' \\\n  ')].join('\n');
}
