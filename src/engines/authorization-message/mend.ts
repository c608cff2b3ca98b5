// What would mend a denial: the smallest Allow after an implicit deny, the statement to change after an explicit one.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
import {acrossAccounts} from '../../facts/cli-sdk/decode-authorization-message';
import type {Denial} from './denial';

/** A policy of one statement. */
export interface AllowPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly [Readonly<Record<string, unknown>>];
}

export type Mend =
  | {
      readonly kind: 'allow';
      /** Where the statement goes, e.g. `a policy of the role Developer`. */
      readonly place: string;
      readonly policy: AllowPolicy;
      /** What is assumed or left to check. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'change';
      /** The `Sid`s to look for; empty if the message names none. */
      readonly sids: readonly string[];
      readonly place: string;
      readonly notes: readonly string[];
    }
  /** Neither: the text does not tell enough, or a setting refused. */
  | {readonly kind: 'none'; readonly notes: readonly string[]};

/** `a policy of the role Developer`. */
function identityPlace({principal}: Denial): string {
  if (!principal?.name) return 'an identity-based policy of the caller';
  const kind = principal.kind === 'user' ? 'user' : 'role';
  return `an identity-based policy of the ${kind} ${principal.name}`;
}

/** Where a policy of the type is found. */
export function placeOf(denial: Denial): string {
  const {policyType, principal, resource} = denial;
  switch (policyType) {
    case 'permissions boundary':
      return `the permissions boundary of ${principal?.name ?? 'the caller'}`;
    case 'session policy':
      return 'the session policy that was passed when the session was made';
    case 'resource-based policy':
      return `the resource-based policy of ${resource ?? 'the resource'}`;
    case 'VPC endpoint policy':
      return 'the policy of the VPC endpoint that the request went through';
    case 'role trust policy':
      return `the trust policy of ${resource ?? 'the role to assume'}`;
    case 'service control policy':
      return 'a service control policy of the organization';
    case 'resource control policy':
      return 'a resource control policy of the organization';
    default:
      return policyType === undefined || policyType === 'identity-based policy' ? identityPlace(denial) : policyType;
  }
}

/** A `Sid` of letters and digits, e.g. `AllowPassRole`. */
const sidOf = (action: string): string => `Allow${(action.split(':')[1] ?? '').replace(/[^A-Za-z0-9]/g, '')}`;

function principalElement({policyType, principal}: Denial): Readonly<Record<string, unknown>> {
  const grantee = principal?.grantee;
  switch (policyType) {
    case 'resource-based policy':
    case 'role trust policy':
      return {
        Principal:
          principal?.kind === 'service' ? {Service: principal.text} : {AWS: grantee ?? 'the ARN of the caller'},
      };
    case 'VPC endpoint policy':
      return {Principal: '*'};
    default:
      return {};
  }
}

function allowPolicy(denial: Denial, action: string): AllowPolicy {
  const {policyType, principal, resource} = denial;
  const atEndpoint = policyType === 'VPC endpoint policy' && principal?.grantee !== undefined;
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: sidOf(action),
        Effect: 'Allow',
        ...principalElement(denial),
        Action: action,
        // A trust policy is about its own role: it has no Resource.
        ...(policyType === 'role trust policy' ? {} : {Resource: resource ?? '*'}),
        ...(atEndpoint ? {Condition: {ArnEquals: {'aws:PrincipalArn': principal?.grantee}}} : {}),
      },
    ],
  };
}

/** The account in a resource's ARN; many, such as those of buckets, have none. */
export const accountOf = (resource: string | undefined): string | undefined =>
  /^arn:[\w-]+:[\w-]*:[\w-]*:(\d{12}):/.exec(resource ?? '')?.[1];

const isAcrossAccounts = ({principal, resource}: Denial): boolean => {
  const owner = accountOf(resource);
  return owner !== undefined && Boolean(principal?.account) && principal?.account !== owner;
};

function allowNotes(denial: Denial): readonly string[] {
  const {policyType, principal, resource, prefixFrom, decision} = denial;
  const isSession = principal?.kind === 'role session';
  return [
    ...(decision === undefined || policyType === undefined
      ? ['The text does not say which type of policy refused. This assumes that the identity lacks an `Allow`.']
      : []),
    ...(prefixFrom === 'the resource'
      ? ['The message names the action without its service; the prefix is taken from the resource.']
      : []),
    ...(resource === undefined && policyType !== 'role trust policy'
      ? ['The text names no resource, so `Resource` is `*`. Narrow it to the ARN you mean, if the action allows that.']
      : []),
    ...(isSession && policyType !== undefined && policyType !== 'identity-based policy'
      ? ['The ARN of the role is made from that of the session. If the role has a path, write its full ARN.']
      : []),
    ...(isAcrossAccounts(denial) ? [`The resource belongs to another account. ${acrossAccounts.statement}`] : []),
    ...(policyType === 'service control policy'
      ? ['A service control policy grants nothing by itself: the identity needs its own `Allow` as well.']
      : []),
  ];
}

/** What would mend the denial. */
export function mendOf(denial: Denial): Mend {
  const {decision, action, otherReason, statements} = denial;
  if (decision === 'explicit') {
    const sids = statements.filter(({effect}) => effect !== 'Allow').map(({sid}) => sid);
    const notes = [
      'No `Allow` overrules an explicit deny: the statement has to be narrowed, or the request has to fall outside of it.',
      ...(sids.includes('') ? ['A statement has no `Sid`: look for its actions and conditions instead.'] : []),
      ...(denial.policyType === 'service control policy'
        ? ['The policy may not hold a matching `Deny` at all: a missing `Allow` in it can read the same.']
        : []),
    ];
    const place = denial.policyType === undefined ? 'a policy that the text does not name' : placeOf(denial);
    return {kind: 'change', sids: sids.filter((sid) => sid !== ''), place, notes};
  }
  if (otherReason !== undefined) {
    return {kind: 'none', notes: ['The reason fits none of the usual wordings; it stands above in AWS’s words.']};
  }
  if (!action?.includes(':')) {
    return {
      kind: 'none',
      notes: ['The text does not name the action with its service, so no statement can be written from it.'],
    };
  }
  return {kind: 'allow', place: placeOf(denial), policy: allowPolicy(denial, action), notes: allowNotes(denial)};
}
