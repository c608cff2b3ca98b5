// A request for access, and what the evaluation reads from it once. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html
import {readArn} from './arn';
import {hasIdentity, readCaller, type Caller} from './caller';
import {contextOf, type Context, type ContextRecord} from './context';

export interface AccessRequest {
  /** ARN of a user, role, session or account root, an account ID, a service principal, an identity provider, or `*` for anonymous. */
  readonly principal: string;
  /** `s3:GetObject` */
  readonly action: string;
  /** ARN, or `*` for actions that have no resource. */
  readonly resource: string;
  /** Account that owns the resource, twelve digits. Without it the ARN says so, else it is the caller's. */
  readonly resourceAccount?: string;
  /** Management account of the organization; its principals and resources are not limited by it. */
  readonly managementAccount?: string;
  /** Every condition key the request has, by name. A key that is not here is absent. */
  readonly context: ContextRecord;
}

/** A request, taken apart. */
export interface PreparedRequest {
  readonly caller: Caller;
  readonly context: Context;
  readonly action: string;
  /** In small letters, because action names are not case-sensitive. */
  readonly foldedAction: string;
  readonly resource: string;
  readonly resourceAccount?: string;
  readonly managementAccount?: string;
  readonly isCrossAccount: boolean;
  /** Whether a permissions boundary is attached to the caller. */
  readonly hasBoundary: boolean;
}

const isAccount = /^\d{12}$/;

/** Takes a request apart. */
export function prepare(request: AccessRequest, hasBoundary: boolean): PreparedRequest {
  const context = contextOf(request.context);
  const caller = readCaller(request.principal, context);
  const inArn = readArn(request.resource)?.account ?? '';
  const resourceAccount = request.resourceAccount ?? (isAccount.test(inArn) ? inArn : caller.account);
  const {action, resource, managementAccount} = request;
  return {
    caller,
    context,
    action,
    foldedAction: action.toLowerCase(),
    resource,
    resourceAccount,
    managementAccount,
    hasBoundary: hasBoundary && hasIdentity(caller) && caller.kind !== 'root',
    isCrossAccount: caller.account !== undefined && caller.account !== resourceAccount,
  };
}
