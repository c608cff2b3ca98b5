// The services whose clients retry in a way of their own, and the long polls. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html

/** What is called: a service with rules of its own, a long poll, or any other. */
export type Service = 'other' | 'dynamodb' | 'long-poll' | 'ec2' | 's3' | 'sts';

/** How AWS writes the service in the list of legacy cases; a long poll stands for Amazon SQS. */
export const serviceNames: Readonly<Record<Service, string>> = {
  other: 'Any other',
  dynamodb: 'DynamoDB',
  'long-poll': 'Amazon SQS',
  ec2: 'Amazon EC2',
  s3: 'Amazon S3',
  sts: 'AWS STS',
};
