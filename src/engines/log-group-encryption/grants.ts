// What the key policy lets CloudWatch Logs do, in the groups of actions that the guide asks for. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
import {encryptionContextKey, keyPolicyActions} from '../../facts/cloudwatch-logs/encryption';
import {evaluateResourcePolicy, type AccessRequest, type Policy, type StatementVerdict} from '../iam-policy';
import type {Association} from './association';
import {resourceOf} from './key';
import type {Target} from './target';

/** The actions of KMS keys that each pattern of the guide covers. */
const members: Readonly<Record<(typeof keyPolicyActions.value)[number], readonly string[]>> = {
  'kms:Encrypt': ['kms:Encrypt'],
  'kms:Decrypt': ['kms:Decrypt'],
  'kms:ReEncrypt*': ['kms:ReEncryptFrom', 'kms:ReEncryptTo'],
  'kms:GenerateDataKey*': [
    'kms:GenerateDataKey',
    'kms:GenerateDataKeyWithoutPlaintext',
    'kms:GenerateDataKeyPair',
    'kms:GenerateDataKeyPairWithoutPlaintext',
  ],
  'kms:Describe*': ['kms:DescribeKey'],
};

/** One action, held against the key policy. */
export interface ActionVerdict {
  readonly action: string;
  readonly outcome: 'allowed' | 'denied' | 'not allowed';
  /** Every statement of the key policy with its reasons. */
  readonly statements: readonly StatementVerdict[];
}

/** One group of actions. `in part`: some of its actions are allowed, and the guide does not say whether they are enough. */
export interface GroupVerdict {
  /** As the guide writes it: `kms:ReEncrypt*`. */
  readonly group: string;
  readonly outcome: 'allowed' | 'in part' | 'not allowed';
  readonly actions: readonly ActionVerdict[];
}

/** The service principal of CloudWatch Logs in a Region. */
export const logsPrincipal = (region: string): string => `logs.${region}.amazonaws.com`;

/** The request that CloudWatch Logs makes of KMS. */
function requestOf(association: Association, {arn}: Target, action: string): AccessRequest {
  return {
    principal: logsPrincipal(association.region),
    action,
    resource: resourceOf(association),
    context: {[encryptionContextKey.value]: arn, 'kms:EncryptionContextKeys': ['aws:logs:arn']},
  };
}

function actionVerdict(request: AccessRequest, policy: Policy): ActionVerdict {
  const {outcome, statements} = evaluateResourcePolicy(request, policy);
  return {
    action: request.action,
    outcome: outcome === 'allowed' ? 'allowed' : outcome === 'explicitDeny' ? 'denied' : 'not allowed',
    statements,
  };
}

/** Holds the key policy against every call that CloudWatch Logs makes with the key. */
export function grantsOf(association: Association, target: Target, policy: Policy): readonly GroupVerdict[] {
  return keyPolicyActions.value.map((group) => {
    const actions = members[group].map((action) => actionVerdict(requestOf(association, target, action), policy));
    const allowed = actions.filter(({outcome}) => outcome === 'allowed').length;
    return {
      group,
      outcome: allowed === actions.length ? 'allowed' : allowed > 0 ? 'in part' : 'not allowed',
      actions,
    };
  });
}
