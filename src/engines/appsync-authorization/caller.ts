// Who calls: the mode that let the request in, and what else of the credential decides. https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
import type {Policy} from '../iam-policy';
import type {Mode} from './mode';

/** The answer of a Lambda authorizer. */
export interface LambdaAnswer {
  readonly isAuthorized: boolean;
  /** `Type.field`, or the ARN of a field. */
  readonly deniedFields: readonly string[];
}

/** Who an IAM caller is and what its policies say; without policies only the directives decide. */
export interface IamCaller {
  readonly principal: string;
  readonly policies: readonly Policy[];
}

/** A caller whose credential is valid. */
export interface Caller {
  readonly mode: Mode;
  /** `cognito:groups` of a user-pool token. */
  readonly groups: readonly string[];
  readonly lambda?: LambdaAnswer;
  readonly iam?: IamCaller;
}
