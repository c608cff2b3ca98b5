// Principals that let in more, or fewer, than meant. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
import {readArn} from '../arn';
import {accountNamed} from '../caller';
import type {Finding} from '../issue';
import type {Statement} from '../policy';
import {finding, isKey, type Rule} from './finding';

/** Keys that say how, when or from what program a request comes, and nothing of who makes it. */
const keysOfNobody: readonly string[] = [
  'aws:SecureTransport',
  'aws:CurrentTime',
  'aws:EpochTime',
  'aws:RequestedRegion',
  'aws:UserAgent',
  'aws:Referer',
];

/** Whether the conditions narrow down who may. */
const isConditional = ({conditions}: Statement): boolean => conditions.some(({key}) => !isKey(key, ...keysOfNobody));

const everyone: Rule = (statement, {type}) => {
  const {effect, principal} = statement;
  const star = principal?.entries.find(({kind, value}) => kind === '*' || (kind === 'AWS' && value === '*'));
  if (effect !== 'Allow' || principal?.isNot || !star || isConditional(statement)) return [];
  if (type !== 'resource' && type !== 'trust') return [];
  const message =
    type === 'trust'
      ? 'Every principal of every AWS account may assume this role.'
      : 'Everyone may do this, also without an AWS account.';
  const mend = 'Name the principals, or add a condition such as aws:PrincipalOrgID.';
  return [finding('wildcard-principal', star, message, mend)];
};

const federated: Rule = (statement, {type}) => {
  const {effect, principal} = statement;
  const provider = principal?.entries.find(({kind}) => kind === 'Federated');
  if (effect !== 'Allow' || type !== 'trust' || !provider || isConditional(statement)) return [];
  const message = `Everybody whom ${provider.value} knows may assume this role.`;
  const mend = 'Add conditions on the token: the provider’s …:aud and …:sub keys, or SAML:aud.';
  return [finding('unconditional-federation', provider, message, mend)];
};

const service: Rule = (statement, {type}) => {
  const {effect, principal} = statement;
  const named = principal?.entries.find(({kind}) => kind === 'Service');
  if (effect !== 'Allow' || type !== 'resource' || principal?.isNot || !named || isConditional(statement)) return [];
  const message = `${named.value} acts for whoever configures it, in any account (the confused deputy).`;
  const mend = 'Add a condition on aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.';
  return [finding('confused-deputy', named, message, mend)];
};

/** What the exceptions of a denial lack for the users and sessions they name. */
function lacking(arn: string, listed: readonly string[]): readonly string[] {
  const {
    service: of,
    account,
    resource,
    partition,
  } = readArn(arn) ?? {service: '', account: '', resource: '', partition: ''};
  if (accountNamed(arn) !== undefined || account === '') return [];
  const hasAccount = listed.some((other) => accountNamed(other) === account);
  const role = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
  const hasRole =
    role === undefined || listed.some((other) => other.includes(`:${account}:role/`) && other.endsWith(`/${role}`));
  const needsSession = of === 'iam' && resource.startsWith('role/');
  const hasSession =
    !needsSession || listed.some((other) => other.includes(`:assumed-role/${resource.split('/').at(-1)}/`));
  return [
    ...(hasAccount ? [] : [`its account (arn:${partition}:iam::${account}:root)`]),
    ...(hasRole ? [] : [`its role (arn:${partition}:iam::${account}:role/${role})`]),
    ...(hasSession ? [] : ['the sessions of the role, each by its own ARN']),
  ];
}

const notPrincipal: Rule = ({effect, principal}) => {
  if (!principal?.isNot) return [];
  if (effect === 'Allow') {
    const message =
      'Allow with NotPrincipal would let in everyone else, also without an AWS account; AWS does not support it.';
    return [finding('allow-not-principal', principal, message, 'Name those who are allowed in Principal.')];
  }
  const found: Finding[] = [
    finding(
      'deny-not-principal',
      principal,
      'Deny with NotPrincipal also denies every user and role that has a permissions boundary, listed or not.',
      'Write "Principal": "*" with ArnNotEquals on aws:PrincipalArn instead.',
    ),
  ];
  const listed = principal.entries.map(({value}) => value);
  for (const entry of principal.entries) {
    const missing = entry.kind === 'AWS' ? lacking(entry.value, listed) : [];
    if (missing.length === 0) continue;
    const message = `${entry.value} may be denied all the same: a service may also check ${missing.join(' and ')}, which is not listed.`;
    found.push(finding('incomplete-not-principal', entry, message, `List ${missing.join(' and ')} too.`));
  }
  return found;
};

const gateway: Rule = ({principal, action}, {type}) => {
  const named = principal?.entries.find(({kind, value}) => kind === 'AWS' && value !== '*');
  const isGateway = action.entries.some(({value}) => /^(s3|dynamodb):/i.test(value));
  if (type !== 'endpoint' || !named || !isGateway) return [];
  const message = 'A gateway endpoint takes "*" only; an account there means its root user alone.';
  const mend = 'Write "Principal": "*" with a condition on aws:PrincipalArn or aws:PrincipalAccount.';
  return [finding('gateway-endpoint-principal', named, message, mend)];
};

/** Rules about for whom a statement is. */
export const principalRules: readonly Rule[] = [everyone, federated, service, notPrincipal, gateway];
