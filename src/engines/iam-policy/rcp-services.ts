// Services whose resources RCPs protect, by the prefix of their actions; as listed on 2026-09-26. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services

const listed =
  ` appstream dsql clouddirectory cloudfront cloudsearch logs networkmonitor cognito-identity` +
  ` cognito-idp comprehend comprehendmedical firehose dynamodb dax autoscaling ecr ecr-public` +
  ` gamelift inspector-scan kendra kinesisvideo memorydb aoss personalize polly s3 swf sqs textract` +
  ` timestream-influxdb transcribe translate workspaces appconfig autoscaling-plans budgets` +
  ` servicediscovery cloudtrail-data codeartifact codebuild codecommit codepipeline` +
  ` compute-optimizer cost-optimization-hub events fms fis health rolesanywhere kms opensearch` +
  ` pricing pca-connector-ad resource-groups secretsmanager sts signin support transfer` +
  ` notifications wafv2 xray `;

/** Whether RCPs cover a service, by its prefix in small letters. */
export const isCoveredByRcp = (service: string): boolean => listed.includes(` ${service} `);
