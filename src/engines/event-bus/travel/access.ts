// Whether a bus lets an event in: its resource policy, evaluated as IAM does. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html
import type {JsonObject} from '../../event-pattern';
import type {Policy, StatementVerdict} from '../../iam-policy';
import {textIn} from '../input/json-tree';
import {type EventBus, findAccount, type PolicyEngine, type Setup} from '../setup';

/** Who sends an event to a bus, as the policy of the bus sees it. */
export interface Sender {
  readonly accountId: string;
  /** The caller of PutEvents or the role of a rule's target; without one the account itself sends. */
  readonly roleArn: string | undefined;
  /** The rule that sends, if one does. */
  readonly ruleArn: string | undefined;
}

/** What the policy of a bus says. */
export interface Access {
  readonly isAllowed: boolean;
  /** One or two sentences. */
  readonly why: string;
  /** The request that was evaluated: principal and condition keys. */
  readonly principal: string;
  readonly context: Readonly<Record<string, string>>;
  /** Every statement of the bus's policy, held against the request. */
  readonly statements: readonly StatementVerdict[];
}

const action = 'events:PutEvents';

/** The condition keys that a bus's policy may ask for. */
function contextOf(setup: Setup, bus: EventBus, event: JsonObject, sender: Sender): Readonly<Record<string, string>> {
  const {accountId, roleArn, ruleArn} = sender;
  const organization = findAccount(setup, accountId)?.organizationId;
  const source = textIn(event, 'source');
  const detailType = textIn(event, 'detail-type');
  return {
    'aws:PrincipalAccount': accountId,
    ...(roleArn === undefined ? {} : {'aws:PrincipalArn': roleArn}),
    // EventBridge acts as a member of the organization only with a role: without one such a grant does not count.
    ...(organization === undefined || roleArn === undefined ? {} : {'aws:PrincipalOrgID': organization}),
    ...(source === undefined ? {} : {'events:source': source}),
    ...(detailType === undefined ? {} : {'events:detail-type': detailType}),
    ...(ruleArn === undefined ? {} : {'aws:SourceArn': ruleArn, 'aws:SourceAccount': accountId}),
    ...invocation(ruleArn, accountId !== bus.accountId),
  };
}

/** True for a rule with a target in another account, false for a call; for a rule of the same account it is not documented. */
function invocation(ruleArn: string | undefined, isCrossAccount: boolean): Readonly<Record<string, string>> {
  if (ruleArn === undefined) return {'events:eventBusInvocation': 'false'};
  return isCrossAccount ? {'events:eventBusInvocation': 'true'} : {};
}

/** Holds a sender against the policy of a bus. */
export function accessTo(setup: Setup, bus: EventBus, event: JsonObject, sender: Sender): Access {
  const principal = sender.roleArn ?? `arn:aws:iam::${sender.accountId}:root`;
  const context = contextOf(setup, bus, event, sender);
  const isCrossAccount = sender.accountId !== bus.accountId;
  const said = (isAllowed: boolean, why: string, statements: readonly StatementVerdict[] = []): Access => ({
    isAllowed,
    why,
    principal,
    context,
    statements,
  });
  if (bus.policy === undefined) {
    return isCrossAccount
      ? said(false, `The bus has no policy, and so no other account may send to it; ${sender.accountId} is one.`)
      : said(
          true,
          'Within an account the permissions of the sender suffice, and the bus has no policy that denies it.',
        );
  }
  if (!setup.iam) return said(false, 'The policy of the bus was not looked at.');
  const {decision, statements} = evaluated(setup.iam, {bus, policy: bus.policy, principal, context});
  const why = whyOf(sender, {isCrossAccount, decision, statements});
  return said(decision === 'allowed', why, statements);
}

interface Asked {
  readonly bus: EventBus;
  readonly policy: string;
  readonly principal: string;
  readonly context: Readonly<Record<string, string>>;
}

/** What a caller or a role is taken to have: this tool looks at the policies of buses only. */
const assumed = `{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "${action}", "Resource": "*"}}`;

function evaluated({parsePolicy, evaluateAccess}: PolicyEngine, {bus, policy, principal, context}: Asked) {
  const policyOf = (text: string, type: 'identity' | 'resource'): readonly Policy[] => {
    const parsed = parsePolicy(text, {type, name: bus.name});
    return parsed.ok ? [parsed.policy] : [];
  };
  const [resource] = policyOf(policy, 'resource');
  const verdict = evaluateAccess(
    {principal, action, resource: bus.arn, resourceAccount: bus.accountId, context},
    {identity: policyOf(assumed, 'identity'), ...(resource ? {resource} : {})},
  );
  const statements = verdict.layers.find(({layer}) => layer === 'resource')?.statements ?? [];
  return {decision: verdict.decision, statements};
}

interface Findings {
  readonly isCrossAccount: boolean;
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  readonly statements: readonly StatementVerdict[];
}

const nameOf = ({sid, index}: StatementVerdict): string => `Statement ${sid ?? index + 1}`;

function whyOf(sender: Sender, {isCrossAccount, decision, statements}: Findings): string {
  const effect = decision === 'explicitDeny' ? 'Deny' : 'Allow';
  const deciding = statements.find((statement) => statement.isMatch && statement.effect === effect);
  const name = deciding ? nameOf(deciding) : 'A statement';
  if (decision === 'explicitDeny') return `${name} of the bus’s policy denies it.`;
  if (decision === 'allowed') {
    return isCrossAccount
      ? `${name} of the bus’s policy allows account ${sender.accountId}.`
      : 'Within an account the permissions of the sender suffice, and no statement of the bus denies it.';
  }
  const lacksOrganization = sender.roleArn === undefined && statements.some(asksForOrganization);
  return (
    `No statement of the bus’s policy allows account ${sender.accountId}.` +
    (lacksOrganization
      ? ' A grant to the organization counts only for a target with a RoleArn, and this one has none.'
      : '')
  );
}

const asksForOrganization = ({clauses}: StatementVerdict): boolean =>
  clauses.some(({key, isMet}) => !isMet && /^aws:PrincipalOrg/i.test(key ?? ''));
