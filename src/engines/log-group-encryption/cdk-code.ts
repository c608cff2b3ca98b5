// Key and log group as a CDK program in TypeScript. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_logs.LogGroup.html
import {encryptionContextKey, keyPolicyActions} from '../../facts/cloudwatch-logs/encryption';
import type {Association} from './association';
import {logsPrincipal} from './grants';
import {targetOf} from './target';

const literal = (text: string): string => `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;

/** A stack with a key whose policy lets CloudWatch Logs in, and the log group if there is one. */
export function cdkCode(association: Association): string {
  const {account, region} = association;
  const {arn, kind, name} = targetOf(association);
  const isGroup = kind === 'log group';
  return `import {App, Stack} from 'aws-cdk-lib';
import {PolicyStatement, ServicePrincipal} from 'aws-cdk-lib/aws-iam';
import {Key} from 'aws-cdk-lib/aws-kms';
${isGroup ? "import {LogGroup} from 'aws-cdk-lib/aws-logs';\n" : ''}
const stack = new Stack(new App(), 'EncryptedLogs', {env: {account: ${literal(account)}, region: ${literal(region)}}});
const key = new Key(stack, 'LogKey');

key.addToResourcePolicy(
  new PolicyStatement({
    principals: [new ServicePrincipal(${literal(logsPrincipal(region))})],
    actions: [${keyPolicyActions.value.map(literal).join(', ')}],
    resources: ['*'],
    conditions: {ArnEquals: {${literal(encryptionContextKey.value)}: ${literal(arn)}}},
  }),
);
${isGroup ? `\nnew LogGroup(stack, 'LogGroup', {logGroupName: ${literal(name)}, encryptionKey: key});\n` : ''}`;
}
