// Key and log group as a CloudFormation template. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html
import {formatJson} from '../json-text';
import type {Association} from './association';
import {accountStatement, logsStatement} from './corrected-policy';
import {targetOf} from './target';

/** A template with a key whose policy lets CloudWatch Logs in, and the log group if there is one. JSON. */
export function cloudFormationTemplate(association: Association): string {
  const {kind, name} = targetOf(association);
  const logGroup = {
    Type: 'AWS::Logs::LogGroup',
    Properties: {LogGroupName: name, KmsKeyId: {'Fn::GetAtt': ['LogKey', 'Arn']}},
  };
  return formatJson({
    Resources: {
      LogKey: {
        Type: 'AWS::KMS::Key',
        Properties: {
          KeyPolicy: {
            Version: '2012-10-17',
            Statement: [accountStatement(association), logsStatement(association, false)],
          },
        },
      },
      ...(kind === 'log group' ? {LogGroup: logGroup} : {}),
    },
  });
}
