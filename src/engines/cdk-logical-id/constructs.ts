// The resources that common L2 constructs make, as aws-cdk-lib 2.276.0 made them in a run. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html

/** What happens to a resource that leaves the template. */
export type Removal = 'retain' | 'destroy';

/** A resource below an L2 construct. */
interface Made {
  /** Construct IDs below the L2. */
  readonly ids: readonly string[];
  readonly type: string;
  readonly removal: Removal;
}

const main = (type: string, removal: Removal = 'destroy'): Made => ({ids: ['Resource'], type, removal});
const at = (path: string, type: string, removal: Removal = 'destroy'): Made => ({ids: path.split('/'), type, removal});

/** The resources of each L2 with the properties it needs and no more. */
export const constructs: Readonly<Record<string, readonly Made[]>> = {
  'appsync.GraphqlApi': [
    main('AWS::AppSync::GraphQLApi'),
    at('Schema', 'AWS::AppSync::GraphQLSchema'),
    at('DefaultApiKey', 'AWS::AppSync::ApiKey'),
  ],
  'cloudtrail.Trail': [
    at('S3/Resource', 'AWS::S3::Bucket', 'retain'),
    at('S3/Policy/Resource', 'AWS::S3::BucketPolicy'),
    main('AWS::CloudTrail::Trail'),
  ],
  'cloudwatch.Alarm': [main('AWS::CloudWatch::Alarm')],
  'dynamodb.Table': [main('AWS::DynamoDB::Table', 'retain')],
  'dynamodb.TableV2': [main('AWS::DynamoDB::GlobalTable', 'retain')],
  'events.Archive': [at('Archive', 'AWS::Events::Archive')],
  'events.EventBus': [main('AWS::Events::EventBus')],
  'events.Rule': [main('AWS::Events::Rule')],
  'iam.ManagedPolicy': [main('AWS::IAM::ManagedPolicy')],
  'iam.Role': [main('AWS::IAM::Role')],
  'iam.User': [main('AWS::IAM::User')],
  'kms.Alias': [main('AWS::KMS::Alias')],
  'kms.Key': [main('AWS::KMS::Key', 'retain')],
  'lambda.Function': [at('ServiceRole/Resource', 'AWS::IAM::Role'), main('AWS::Lambda::Function')],
  'logs.LogGroup': [main('AWS::Logs::LogGroup', 'retain')],
  's3.Bucket': [main('AWS::S3::Bucket', 'retain')],
  'secretsmanager.Secret': [main('AWS::SecretsManager::Secret')],
  'servicediscovery.HttpNamespace': [main('AWS::ServiceDiscovery::HttpNamespace')],
  'sns.Topic': [main('AWS::SNS::Topic')],
  'sqs.Queue': [main('AWS::SQS::Queue')],
  'ssm.StringParameter': [main('AWS::SSM::Parameter')],
};
