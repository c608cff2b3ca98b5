/** What the simulator concludes from its fields. */
import {
  contextKeysOf,
  lintPolicy,
  parsePolicy,
  type ContextKey,
  type Issue,
  type Policy,
  type PolicySet,
} from '@site/src/engines/iam-policy';
import {readContext, readList, simulate, type Cell, type Simulation} from '@site/src/engines/policy-simulation';
import type {FieldIssue} from '@site/src/ui/issue';
import {kinds, type Kind, type State} from './state';

export const mostActions = 20;
export const mostResources = 20;

/** The title of a policy's field, which is also its name in reasons. */
export function titleOf(kind: Kind, index: number): string {
  switch (kind) {
    case 'identity':
      return `Identity policy ${index + 1}`;
    case 'boundary':
      return 'Permissions boundary';
    case 'session':
      return 'Session policy';
    case 'resource':
      return 'Resource policy';
    case 'endpoint':
      return 'Endpoint policy';
    case 'scp':
      return `SCP of level ${index + 1}`;
    default:
      return `RCP of level ${index + 1}`;
  }
}

/** The texts of one kind; a single policy that is empty is none. */
export const textsOf = (state: State, kind: Kind): readonly string[] => {
  const held = state[kind];
  return typeof held === 'string' ? (held.trim() === '' ? [] : [held]) : held;
};

/** The key of a policy's issues. */
export const fieldOf = (kind: Kind, index: number): string => `${kind}.${index}`;

const issueText = ({line, column, message, mend}: Issue): string =>
  `Line ${line}, column ${column}: ${message} ${mend}`;

export interface Judgement {
  /** Undefined while a field cannot be read. */
  readonly simulation: Simulation | undefined;
  readonly set: PolicySet;
  readonly base: {
    readonly principal: string;
    readonly resourceAccount?: string;
    readonly context: Cell['request']['context'];
  };
  readonly policies: readonly Policy[];
  /** The cell that is shown. */
  readonly cell: Cell | undefined;
  readonly issues: readonly FieldIssue[];
  /** Keys that the policies ask for and the context lacks. */
  readonly wanted: readonly ContextKey[];
}

function checkAction(action: string): string | undefined {
  if (action.includes('*') || action.includes('?')) {
    return `“${action}”: a request is for one action; wildcards belong in policies.`;
  }
  return /^[a-z0-9-]+:[A-Za-z0-9]+$/i.test(action)
    ? undefined
    : `“${action}” is no action; one looks like s3:GetObject.`;
}

const checkResource = (resource: string): string | undefined =>
  resource === '*' || /^arn:[^:]*:[^:]*:[^:]*:[^:]*:.+$/.test(resource)
    ? undefined
    : `“${resource}” is no ARN; write “*” for actions without a resource.`;

function checkCaller({principal, resourceAccount}: State): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  const error = (field: string, message: string) => issues.push({field, severity: 'error', message});
  const isKnown =
    principal === '*' ||
    /^\d{12}$/.test(principal) ||
    /^arn:[^:]*:(iam|sts)::\d{12}:(root|user\/.+|role\/.+|assumed-role\/[^/]+\/.+|federated-user\/.+)$/.test(
      principal,
    ) ||
    /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal) ||
    /^arn:[^:]*:iam::\d{12}:(saml-provider|oidc-provider)\/.+$/.test(principal) ||
    /^(accounts\.google\.com|www\.amazon\.com|graph\.facebook\.com|cognito-identity\.amazonaws\.com)$/.test(principal);
  if (!isKnown) {
    error(
      'principal',
      'Give the ARN of a user, role, session or root user, a service such as lambda.amazonaws.com, or * for anonymous.',
    );
  }
  if (resourceAccount !== '' && !/^\d{12}$/.test(resourceAccount)) {
    error('resourceAccount', 'An account ID has 12 digits; leave it empty to take it from the ARN.');
  }
  return issues;
}

/** Reads every field, simulates, and collects the issues. */
export function judge(state: State): Judgement {
  const issues: FieldIssue[] = [...checkCaller(state)];
  const read = (kind: Kind): readonly Policy[] =>
    textsOf(state, kind).flatMap((text, index) => {
      const parsed = parsePolicy(text, {type: kind, name: titleOf(kind, index), lint: lintPolicy});
      const field = fieldOf(kind, index);
      issues.push(...parsed.issues.map((issue) => ({field, severity: issue.severity, message: issueText(issue)})));
      return parsed.ok ? [parsed.policy] : [];
    });
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, read(kind)])) as Record<Kind, readonly Policy[]>;
  const actions = readList(state.actions, mostActions, checkAction);
  const resources = readList(state.resources, mostResources, checkResource);
  const {context, issues: contextIssues} = readContext(state.context);
  const lines = (field: string, found: readonly {readonly line: number; readonly message: string}[]) =>
    issues.push(
      ...found.map(({line, message}) => ({field, severity: 'error' as const, message: `Line ${line}: ${message}`})),
    );
  lines('actions', actions.issues);
  lines('resources', resources.issues);
  lines('context', contextIssues);
  if (actions.entries.length === 0 && actions.issues.length === 0) {
    issues.push({field: 'actions', severity: 'error', message: 'Give at least one action.'});
  }
  const {identity, boundary, session, resource, scp, rcp, endpoint} = byKind;
  const levels = (policies: readonly Policy[]) =>
    policies.length > 0 ? policies.map((policy) => [policy]) : undefined;
  const set: PolicySet = {
    identity,
    boundary: boundary[0],
    session: session[0],
    resource: resource[0],
    endpoint: endpoint[0],
    scp: levels(scp),
    rcp: levels(rcp),
  };
  const base = {
    principal: state.principal,
    ...(state.resourceAccount === '' ? {} : {resourceAccount: state.resourceAccount}),
    context,
  };
  const isReadable = issues.every(({severity}) => severity !== 'error');
  const named = resources.entries.length > 0 ? resources.entries : ['*'];
  const simulation = isReadable ? simulate(actions.entries, named, base, set) : undefined;
  const policies = Object.values(byKind).flat();
  const given = new Set(Object.keys(context).map((key) => key.toLowerCase()));
  return {
    simulation,
    set,
    base,
    policies,
    cell: simulation?.rows[state.row]?.[state.column] ?? simulation?.rows[0]?.[0],
    issues,
    wanted: contextKeysOf(policies).filter(({key}) => !given.has(key.toLowerCase())),
  };
}

const words = {allowed: 'allowed', explicitDeny: 'denied explicitly', implicitDeny: 'not allowed'} as const;

/** The matrix in one sentence. */
export function conclude({simulation, cell}: Judgement): string {
  if (!simulation || !cell) return 'Nothing is simulated yet: a field above cannot be read.';
  const cells = simulation.rows.flat();
  if (cells.length === 1) return cell.verdict.reason;
  const counts = (Object.keys(words) as (keyof typeof words)[])
    .map((decision) => [decision, cells.filter(({verdict}) => verdict.decision === decision).length] as const)
    .filter(([, count]) => count > 0)
    .map(([decision, count]) => `${count} ${words[decision]}`);
  return `Of ${cells.length} combinations: ${counts.join(', ')}. Shown: ${cell.request.action} on ${cell.request.resource}. ${cell.verdict.reason}`;
}

const examples: Readonly<Record<ContextKey['type'], string>> = {
  string: '',
  numeric: '300',
  date: '2026-11-25T12:00:00Z',
  boolean: 'true',
  binary: 'QUJD',
  ip: '192.0.2.10',
};

/** The context with one key more, with a value of its type to start from. */
export const withKey = (context: string, {key, type}: ContextKey): string =>
  `${context.trimEnd()}${context.trim() === '' ? '' : '\n'}${key} = ${examples[type]}`;
