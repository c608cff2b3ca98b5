// Which layers bind a request at all, and where the resource itself must allow. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
import {hasIdentity, isServiceLinked} from './caller';
import {isCoveredByRcp} from './rcp-services';
import type {PreparedRequest} from './request';

const serviceOf = ({foldedAction}: PreparedRequest): string => foldedAction.split(':')[0] ?? '';

/** Why RCPs do not bind the request; undefined if they do. */
export function beyondRcp(request: PreparedRequest): string | undefined {
  const {caller, action, resource, resourceAccount, managementAccount} = request;
  if (!isCoveredByRcp(serviceOf(request)))
    return `Resource control policies do not cover the service ${serviceOf(request)}.`;
  if (/^kms:RetireGrant$/i.test(action)) return 'Resource control policies do not cover kms:RetireGrant.';
  if (isServiceLinked(caller) || resource.includes(':role/aws-service-role/')) {
    return 'Resource control policies do not bind service-linked roles.';
  }
  if (managementAccount !== undefined && resourceAccount === managementAccount) {
    return 'Resource control policies do not bind the resources of the management account.';
  }
  return undefined;
}

/** Why SCPs do not bind the request; undefined if they do. */
export function beyondScp({caller, managementAccount}: PreparedRequest): string | undefined {
  if (!hasIdentity(caller)) return 'Service control policies bind users, roles and root users of member accounts only.';
  if (isServiceLinked(caller)) return 'Service control policies do not bind service-linked roles.';
  if (caller.account === managementAccount) return 'Service control policies do not bind the management account.';
  return undefined;
}

const roleArn = /^arn:[^:]*:iam::\d*:role\//;
const keyArn = /^arn:[^:]*:kms:[^:]*:[^:]*:key\//;

/** Whether the request is to assume a role, which its trust policy must allow. */
export const isRoleAssumption = ({action, resource}: PreparedRequest): boolean =>
  /^sts:(AssumeRole|TagSession$|SetSourceIdentity$)/i.test(action) && roleArn.test(resource);

/** Whether the request is for a KMS key, which its key policy must allow. */
export const isKeyUse = ({foldedAction, resource}: PreparedRequest): boolean =>
  foldedAction.startsWith('kms:') && keyArn.test(resource);

/** Whether no bucket policy can keep the owner's root user from it. https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html */
export const isBucketRescue = ({action, caller, isCrossAccount}: PreparedRequest): boolean =>
  caller.kind === 'root' && !isCrossAccount && /^s3:(Get|Put|Delete)BucketPolicy$/i.test(action);
