// Programs for the pages about IAM: who may do what, and under which condition.

export const mfaRole = `import {App, Duration, Stack} from 'aws-cdk-lib';
import {AccountRootPrincipal, Effect, ManagedPolicy, PolicyStatement, Role} from 'aws-cdk-lib/aws-iam';

const stack = new Stack(new App(), 'Access');

// Users of the account may assume the role within an hour of giving a code.
new Role(stack, 'Admin', {
  assumedBy: new AccountRootPrincipal().withConditions({
    Bool: {'aws:MultiFactorAuthPresent': 'true'},
    NumericLessThan: {'aws:MultiFactorAuthAge': '3600'},
  }),
  maxSessionDuration: Duration.hours(4),
});

// IfExists, because long-term keys do not have the condition key at all.
new ManagedPolicy(stack, 'WithoutMfaNothing', {
  statements: [
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['ec2:*'],
      resources: ['*'],
      conditions: {BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}},
    }),
  ],
});
`;

export const boundary = `import {App, Stack} from 'aws-cdk-lib';
import {ManagedPolicy, PolicyStatement, Role, ServicePrincipal} from 'aws-cdk-lib/aws-iam';
import {Queue} from 'aws-cdk-lib/aws-sqs';

const stack = new Stack(new App(), 'Workers');
const jobs = new Queue(stack, 'Jobs');

// What no policy of the role can go beyond.
const boundary = new ManagedPolicy(stack, 'Boundary', {
  statements: [new PolicyStatement({actions: ['sqs:*'], resources: [jobs.queueArn]})],
});

const worker = new Role(stack, 'Worker', {
  assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  permissionsBoundary: boundary,
});
jobs.grantConsumeMessages(worker);

// Granted, and still not allowed: the boundary has no action of S3.
worker.addToPolicy(
  new PolicyStatement({actions: ['s3:GetObject'], resources: ['arn:aws:s3:::amzn-s3-demo-bucket/*']}),
);
`;
