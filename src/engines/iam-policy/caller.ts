// Who makes a request, read from an ARN, an account, a service name or `*`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
import {readArn} from './arn';
import type {Context} from './context';

/** `provider` is a federated principal that exchanges its token for a session; `anonymous` has not signed the request. */
export type CallerKind =
  'root' | 'user' | 'role' | 'session' | 'federatedUser' | 'service' | 'provider' | 'canonicalUser' | 'anonymous';

/** Who makes the request. */
export interface Caller {
  readonly kind: CallerKind;
  /** As given: an ARN, a service principal, a provider, a canonical ID or `*`. */
  readonly name: string;
  /** Twelve digits; absent for services, providers on the web and anonymous callers. */
  readonly account?: string;
  /** Of a session, the role it belongs to. */
  readonly roleArn?: string;
}

const accountId = /^\d{12}$/;

/** The account that a principal ARN or a bare account ID stands for; undefined for anything narrower. */
export function accountNamed(text: string): string | undefined {
  if (accountId.test(text)) return text;
  const arn = readArn(text);
  return arn?.service === 'iam' && arn.resource === 'root' ? arn.account : undefined;
}

/** The role of a session: `aws:PrincipalArn` knows its path; without it the role is taken to have none. */
function roleOf(partition: string, account: string, roleName: string, context: Context): string {
  const [known] = context.valuesOf('aws:PrincipalArn') ?? [];
  const arn = known === undefined ? undefined : readArn(known);
  const isRole =
    arn?.service === 'iam' &&
    arn.account === account &&
    arn.resource.startsWith('role/') &&
    arn.resource.endsWith(`/${roleName}`);
  return isRole && known !== undefined ? known : `arn:${partition}:iam::${account}:role/${roleName}`;
}

function callerOfArn(name: string, context: Context): Caller | undefined {
  const arn = readArn(name);
  if (!arn) return undefined;
  const {service, account, resource, partition} = arn;
  const [type, ...rest] = resource.split('/');
  if (service === 'sts' && type === 'assumed-role') {
    return {kind: 'session', name, account, roleArn: roleOf(partition, account, rest[0] ?? '', context)};
  }
  if (service === 'sts' && type === 'federated-user') return {kind: 'federatedUser', name, account};
  if (type === 'user') return {kind: 'user', name, account};
  if (type === 'role') return {kind: 'role', name, account, roleArn: name};
  if (type === 'oidc-provider' || type === 'saml-provider') return {kind: 'provider', name};
  return {kind: 'user', name, account};
}

/** Web identity providers that policies name by their domain. */
const webProviders = ['accounts.google.com', 'www.amazon.com', 'graph.facebook.com', 'cognito-identity.amazonaws.com'];

/** Reads the principal of a request. Texts of no known form count as a user of that name. */
export function readCaller(name: string, context: Context): Caller {
  const account = accountNamed(name);
  if (account !== undefined) return {kind: 'root', name, account};
  if (name === '*' || name === '' || name.toLowerCase() === 'anonymous') return {kind: 'anonymous', name: '*'};
  if (webProviders.includes(name)) return {kind: 'provider', name};
  if (/\.amazonaws\.com(\.cn)?$/.test(name)) return {kind: 'service', name};
  if (/^[\da-f]{64}$/.test(name)) return {kind: 'canonicalUser', name};
  return callerOfArn(name, context) ?? {kind: 'provider', name};
}

/** Whether the caller has identity-based policies, and an account whose organization limits it. */
export const hasIdentity = ({kind}: Caller): boolean =>
  ['root', 'user', 'role', 'session', 'federatedUser'].includes(kind);

/** Whether a service uses a role that is linked to it; such roles are not limited by the organization. */
export const isServiceLinked = ({roleArn = ''}: Caller): boolean =>
  roleArn.includes(':role/aws-service-role/') || /:role\/AWSServiceRoleFor[^/]*$/.test(roleArn);
