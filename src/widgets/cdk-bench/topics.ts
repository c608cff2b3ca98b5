// The programs that belong to pages of the site: a page links to its own, and the menu calls it the same.

/** The bench's name in links. */
export const widget = 'cdk-bench';

/** A program and the page whose topic it builds. */
export interface TopicProgram {
  /** Name of the sample. */
  readonly sample: string;
  /** Address of the page without the trailing slash, e.g. `/kms`. */
  readonly page: string;
  readonly service: string;
  /** What it makes, in words that go on after a colon. */
  readonly makes: string;
}

const programOf = (sample: string, page: string, service: string, makes: string): TopicProgram => ({
  ...{sample, page, service, makes},
});

export const topicPrograms: readonly TopicProgram[] = [
  programOf('key', '/kms', 'KMS', 'a key that a service may use'),
  programOf('log-group', '/cloudwatch-logs/encryption', 'CloudWatch Logs', 'a log group, its key and its policy'),
  programOf('bus', '/eventbridge/event-buses', 'EventBridge', 'a bus with a rule and a target'),
  programOf('pattern', '/eventbridge/event-patterns', 'EventBridge', 'a rule whose pattern has six operators'),
  programOf('schema', '/eventbridge/schema-registry', 'EventBridge', 'a registry, a schema and a discoverer'),
  programOf('trail', '/cloudtrail/events', 'CloudTrail', 'a trail with event selectors'),
  programOf('api', '/appsync/authorization', 'AppSync', 'a GraphQL API with two modes'),
  programOf('subscription', '/appsync/real-time', 'AppSync', 'a subscription with an enhanced filter'),
  programOf('parameter', '/parameter-store/parameter-policies', 'Parameter Store', 'a parameter that expires'),
  programOf('namespace', '/cloud-map', 'Cloud Map', 'a namespace, a service, an instance'),
  programOf('experiment', '/fault-injection', 'Fault Injection', 'an experiment template'),
  programOf('mfa-role', '/cli-sdk/mfa-session', 'IAM', 'a role that asks for MFA'),
  programOf('boundary', '/cli-sdk/policy-simulator', 'IAM', 'a role with a policy and a boundary'),
];

/** The program of a page, by the page's address without the trailing slash. */
export const programOfPage = (page: string): TopicProgram | undefined =>
  topicPrograms.find((program) => program.page === page);
