// What the AWS CDK says before anything is deployed. https://github.com/aws/aws-cdk/tree/main/packages/aws-cdk-lib/aws-servicediscovery

/** A sentence for messages that quotes the CDK. */
export const cdkSays = ({text}: {readonly text: string}): string => `The CDK says: ${text}`;
