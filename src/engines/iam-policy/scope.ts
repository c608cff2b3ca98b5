// Which layers bind a request at all. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
import {hasIdentity, isServiceLinked} from './caller';
import type {PreparedRequest} from './request';

/** Services whose resources RCPs protect, by the prefix of their actions. */
export const rcpServices: readonly string[] = ['s3', 'sts', 'kms', 'sqs', 'secretsmanager'];

const serviceOf = ({foldedAction}: PreparedRequest): string => foldedAction.split(':')[0] ?? '';

/** Why RCPs do not bind the request; undefined if they do. */
export function beyondRcps(request: PreparedRequest): string | undefined {
  if (!rcpServices.includes(serviceOf(request))) return `Resource control policies do not cover ${serviceOf(request)}.`;
  if (isServiceLinked(request.caller)) return 'Resource control policies do not bind service-linked roles.';
  if (request.resourceAccount !== undefined && request.resourceAccount === request.managementAccount) {
    return 'Resource control policies do not bind resources of the management account.';
  }
  return undefined;
}

/** Why SCPs do not bind the request; undefined if they do. */
export function beyondScps({caller, managementAccount}: PreparedRequest): string | undefined {
  if (!hasIdentity(caller)) return 'Service control policies bind the users and roles of an account only.';
  if (isServiceLinked(caller)) return 'Service control policies do not bind service-linked roles.';
  if (caller.account === managementAccount) return 'Service control policies do not bind the management account.';
  return undefined;
}

/** Whether the request is to assume a role, which its trust policy must allow. */
export const isRoleAssumption = ({foldedAction, resource}: PreparedRequest): boolean =>
  /^sts:(assumerole|tagsession$|setsourceidentity$)/.test(foldedAction) && /^arn:[^:]*:iam::\d*:role\//.test(resource);

/** Whether the request is for a KMS key, which its key policy must allow. */
export const isKeyUse = ({foldedAction, resource}: PreparedRequest): boolean =>
  foldedAction.startsWith('kms:') && /^arn:[^:]*:kms:[^:]*:[^:]*:key\//.test(resource);
