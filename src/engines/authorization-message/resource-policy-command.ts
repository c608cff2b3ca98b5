// The command that shows a resource's own policy, by the service in its ARN.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
import {shellQuote} from '../shell-quote';

const asText = '--query Policy --output text';

/** By service: the command for an ARN whose last part, after the account, is `name`. */
const commands: Readonly<Record<string, (arn: string, name: string) => string>> = {
  s3: (_, name) => `aws s3api get-bucket-policy --bucket ${shellQuote(name.split('/')[0] ?? '')} ${asText}`,
  kms: (arn) => `aws kms get-key-policy --key-id ${shellQuote(arn)} --policy-name default ${asText}`,
  sns: (arn) => `aws sns get-topic-attributes --topic-arn ${shellQuote(arn)} --query Attributes.Policy --output text`,
  sqs: (_, name) =>
    `aws sqs get-queue-attributes --attribute-names Policy \\\n  --queue-url "$(aws sqs get-queue-url --queue-name ${shellQuote(name)} --query QueueUrl --output text)"`,
  lambda: (arn) => `aws lambda get-policy --function-name ${shellQuote(arn)} ${asText}`,
  secretsmanager: (arn) =>
    `aws secretsmanager get-resource-policy --secret-id ${shellQuote(arn)} --query ResourcePolicy --output text`,
  dynamodb: (arn) => `aws dynamodb get-resource-policy --resource-arn ${shellQuote(arn)} ${asText}`,
  events: (arn) => `aws events describe-event-bus --name ${shellQuote(arn)} ${asText}`,
  ecr: (_, name) =>
    `aws ecr get-repository-policy --repository-name ${shellQuote(name.replace(/^repository\//, ''))} --query policyText --output text`,
};

/** The command, or undefined for a service without one here and for an ARN with a wildcard where a name is needed. */
export function resourcePolicyCommand(resource: string): string | undefined {
  const [, service = '', name = ''] = /^arn:[\w-]+:([\w-]+):[\w-]*:\d*:(.+)$/.exec(resource) ?? [];
  const write = Object.hasOwn(commands, service) ? commands[service] : undefined;
  const needed = service === 's3' ? name.split('/')[0] : name;
  return write && needed && !needed.includes('*') ? write(resource, name) : undefined;
}
