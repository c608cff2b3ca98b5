// The call in JavaScript and Python, and the parameter in CDK. https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
import {javaScriptLiteral as js, pythonLiteral as py} from './literals';
import type {Parameter} from './parameter';

/** AWS SDK for JavaScript v3; the value comes from the caller. */
export const javaScriptCode = ({name, type, region, tier, before}: Parameter, policies: unknown): string =>
  `import {PutParameterCommand, SSMClient} from '@aws-sdk/client-ssm';

const policies = ${js(policies)};

export const putParameter = (value) =>
  new SSMClient({region: ${js(region)}}).send(
    new PutParameterCommand({
      Name: ${js(name)},
      Type: ${js(type)},
      Value: value,
      Tier: ${js(tier)},
      Overwrite: ${before !== 'none'},
      Policies: JSON.stringify(policies),
    }),
  );
`;

/** boto3; the value comes from the caller. */
export const pythonCode = ({name, type, region, tier, before}: Parameter, policies: unknown): string =>
  `import json

import boto3

policies = ${py(policies)}


def put_parameter(value):
    return boto3.client("ssm", region_name=${py(region)}).put_parameter(
        Name=${py(name)},
        Type=${py(type)},
        Value=value,
        Tier=${py(tier)},
        Overwrite=${py(before !== 'none')},
        Policies=json.dumps(policies),
    )
`;

/** CDK in TypeScript; the value is a parameter of the template. Undefined for a SecureString, which CloudFormation cannot make. */
export function cdkCode({name, type, region, tier}: Parameter, policies: unknown): string | undefined {
  if (type === 'SecureString') return undefined;
  return `import {App, CfnParameter, Stack} from 'aws-cdk-lib';
import {CfnParameter as StoredParameter} from 'aws-cdk-lib/aws-ssm';

const policies = ${js(policies)};

const stack = new Stack(new App(), 'Parameters', {env: {region: ${js(region)}}});
const value = new CfnParameter(stack, 'Value', {noEcho: true});

new StoredParameter(stack, 'Parameter', {
  name: ${js(name)},
  type: ${js(type)},
  tier: ${js(tier)},
  value: value.valueAsString,
  policies: JSON.stringify(policies),
});
`;
}
