// Which clause of the key policy is in the way, and how to mend it. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
import {encryptionContextKey} from '../../facts/cloudwatch-logs/encryption';
import type {ClauseVerdict, StatementVerdict} from '../iam-policy';
import type {Span} from '../json-text';
import {logsPrincipal, type ActionVerdict, type GroupVerdict} from './grants';
import type {Target} from './target';

/** A place in the key policy that keeps CloudWatch Logs out. */
export interface Fault {
  /** Where in the text of the key policy; undefined if something is missing as a whole. */
  readonly span?: Span;
  /** One or two sentences: what is wrong and how to mend it. */
  readonly message: string;
}

const listed = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');

function principalFault({expected, span}: ClauseVerdict, region: string): Fault {
  const wanted = logsPrincipal(region);
  const service = expected.find((value) => /^logs\.([a-z0-9-]+\.)?amazonaws\.com/.test(value));
  if (service !== undefined) {
    const message =
      service === 'logs.amazonaws.com'
        ? `The principal “${service}” has no Region. Write “${wanted}”.`
        : `The principal “${service}” is of another Region than the log group. Write “${wanted}”.`;
    return {span, message};
  }
  return {span, message: `The principal is ${listed(expected)}, not CloudWatch Logs. Write {"Service": "${wanted}"}.`};
}

function contextFault({expected, operator = '', span}: ClauseVerdict, {arn}: Target): Fault {
  const starred = expected.find((value) => value === `${arn}:*`);
  if (starred !== undefined) {
    return {span, message: `The ARN ends in “:*”, and the encryption context has none. Write “${arn}”.`};
  }
  const isExact = /Equals/.test(operator) && !/^(For\w+:)?Arn/.test(operator);
  if (isExact && expected.some((value) => value.includes('*'))) {
    return {span, message: `${operator} takes “*” literally. Use ArnLike, or write “${arn}”.`};
  }
  return {span, message: `The condition asks for ${listed(expected)}; CloudWatch Logs sends “${arn}”.`};
}

function conditionFault(clause: ClauseVerdict, target: Target): Fault {
  const {key = '', operator = '', expected, actual, span} = clause;
  if (key.toLowerCase() === encryptionContextKey.value.toLowerCase()) return contextFault(clause, target);
  if (/^kms:ViaService$/i.test(key)) {
    const message =
      'kms:ViaService is for callers; a service that calls KMS in its own name has no such key. Remove it here.';
    return {span, message};
  }
  const found = actual.length > 0 ? listed(actual) : 'nothing that our sources name';
  return {
    span,
    message: `The condition ${operator} ${key} asks for ${listed(expected)}; CloudWatch Logs sends ${found}.`,
  };
}

function clauseFault(clause: ClauseVerdict, region: string, target: Target, action: string): Fault {
  switch (clause.element) {
    case 'Principal':
      return principalFault(clause, region);
    case 'Condition':
      return conditionFault(clause, target);
    case 'Action':
    case 'NotAction':
      return {span: clause.span, message: `${action} is not among the actions. Add its group.`};
    case 'Resource':
    case 'NotResource':
      return {span: clause.span, message: 'The resource is not this key. In a key policy write "Resource": "*".'};
    default:
      return {span: clause.span, message: clause.reason};
  }
}

/** How near an allowing statement comes to granting the action: a principal that is met counts most. */
function nearness({clauses}: StatementVerdict): number {
  const isMet = (elements: readonly string[]) =>
    clauses.filter(({element}) => elements.includes(element)).every(({isMet: met}) => met);
  const isAboutLogs = clauses.some(
    ({element, expected}) => element === 'Principal' && expected.some((value) => value.startsWith('logs.')),
  );
  return (
    (isMet(['Principal', 'NotPrincipal']) ? 8 : isAboutLogs ? 4 : 0) +
    (isMet(['Action', 'NotAction']) ? 2 : 0) +
    (isMet(['Condition', 'Resource']) ? 1 : 0)
  );
}

function faultsOfAction(
  {action, outcome, statements}: ActionVerdict,
  region: string,
  target: Target,
): readonly Fault[] {
  if (outcome === 'denied') {
    return statements
      .filter(({effect, isMatch}) => effect === 'Deny' && isMatch)
      .map(({index, sid, span}) => ({
        span,
        message: `Statement ${index + 1}${sid ? ` (${sid})` : ''} denies ${action} to CloudWatch Logs. Leave “${logsPrincipal(region)}” out of it.`,
      }));
  }
  const allows = statements
    .filter(({effect}) => effect === 'Allow')
    .sort((one, other) => nearness(other) - nearness(one));
  const [nearest] = allows;
  if (!nearest || nearness(nearest) < 4) {
    return [
      {
        message: `No statement of the key policy is for “${logsPrincipal(region)}”. A statement for the account lets IAM policies decide, and a service principal reads no IAM policies.`,
      },
    ];
  }
  return nearest.clauses.filter(({isMet}) => !isMet).map((clause) => clauseFault(clause, region, target, action));
}

/** What is in the way of the groups that are not allowed, each place once. */
export function faultsOf(groups: readonly GroupVerdict[], region: string, target: Target): readonly Fault[] {
  const faults = groups
    .filter(({outcome}) => outcome !== 'allowed')
    .flatMap(({group, actions}) =>
      actions
        .filter(({outcome}) => outcome !== 'allowed')
        .flatMap((one) =>
          faultsOfAction({...one, action: one.outcome === 'denied' ? one.action : group}, region, target),
        ),
    );
  const merged = new Map<string, Fault>();
  for (const fault of faults) {
    const key = `${fault.span?.start ?? ''}-${fault.message}`;
    if (!merged.has(key)) merged.set(key, fault);
  }
  return [...merged.values()];
}
