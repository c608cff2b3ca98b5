// The parameter as a CloudFormation template. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html
import {formatJson} from '../json-text';
import type {Parameter} from './parameter';

/** A template in JSON; the value is a parameter of the template. Undefined for a SecureString, which CloudFormation cannot make. */
export function cloudFormationTemplate({name, type, tier}: Parameter, sent: string): string | undefined {
  if (type === 'SecureString') return undefined;
  return formatJson({
    Parameters: {Value: {Type: 'String', NoEcho: true}},
    Resources: {
      Parameter: {
        Type: 'AWS::SSM::Parameter',
        Properties: {Name: name, Type: type, Tier: tier, Value: {Ref: 'Value'}, Policies: sent},
      },
    },
  });
}
