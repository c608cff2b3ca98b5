// A denial as a question to the policy simulator. https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
import {shellQuote} from '../shell-quote';
import type {ContextEntry, Denial} from './denial';

/** What the policy simulator needs to know; what is absent was not said. */
export interface Simulation {
  /** ARN of the user or role, never that of a session. */
  readonly principal?: string | undefined;
  /** With its service prefix. */
  readonly action?: string | undefined;
  readonly resource?: string | undefined;
  readonly context: readonly ContextEntry[];
}

const simulated = ['user', 'role', 'role session'];

/** The denial as the policy simulator takes it: the role in place of its session, and the context of the request. */
export function asSimulation({principal, action, resource, context}: Denial): Simulation {
  const isSimulated = principal !== undefined && simulated.includes(principal.kind);
  return {
    ...(isSimulated ? {principal: principal.grantee} : {}),
    ...(action?.includes(':') ? {action} : {}),
    ...(resource === undefined ? {} : {resource}),
    context: context.filter(({values}) => values.length > 0),
  };
}

/** The type that the simulator is told for a key, by the look of its values. */
function typeOf({key, values}: ContextEntry): string {
  const isList = values.length > 1;
  const all = (pattern: RegExp): boolean => values.every((value) => pattern.test(value));
  const type = all(/^(?:true|false)$/)
    ? 'boolean'
    : /sourceip$/i.test(key)
      ? 'ip'
      : all(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
        ? 'date'
        : 'string';
  return isList ? `${type}List` : type;
}

/** The AWS CLI command that simulates it; undefined if principal or action are not known. */
export function simulateCommand({principal, action, resource, context}: Simulation): string | undefined {
  if (principal === undefined || action === undefined) return undefined;
  const entries = context.map((entry) => ({
    ...{ContextKeyName: entry.key, ContextKeyValues: entry.values, ContextKeyType: typeOf(entry)},
  }));
  return [
    'aws iam simulate-principal-policy',
    `--policy-source-arn ${shellQuote(principal)}`,
    `--action-names ${shellQuote(action)}`,
    ...(resource === undefined ? [] : [`--resource-arns ${shellQuote(resource)}`]),
    ...(entries.length > 0 ? [`--context-entries ${shellQuote(JSON.stringify(entries))}`] : []),
  ].join(' \\\n  ');
}
