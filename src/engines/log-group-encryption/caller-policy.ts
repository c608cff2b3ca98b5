// What the people and roles who create log groups and read logs need in an IAM policy. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
import {keyPolicyActions} from '../../facts/cloudwatch-logs/encryption';
import {formatJson} from '../json-text';
import type {Association} from './association';
import {logsPrincipal} from './grants';
import {resourceOf} from './key';

/** An identity-based policy, as JSON text. */
export type CallerPolicy = string;

/** An identity-based policy that lets a caller use the key through CloudWatch Logs only. */
export const callerPolicy = (association: Association): CallerPolicy =>
  formatJson({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'UseKeyThroughCloudWatchLogs',
        Effect: 'Allow',
        Action: [...keyPolicyActions.value],
        Resource: resourceOf(association),
        Condition: {StringEquals: {'kms:ViaService': logsPrincipal(association.region)}},
      },
    ],
  });
