import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const what: Source = {
  title: 'Amazon EventBridge User Guide, What is Amazon EventBridge?',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-what-is.html',
  checked,
};
const customBus: Source = {
  title: 'Amazon EventBridge User Guide, Event bus (Custom)',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus.html',
  checked,
};
const megabyte: Source = {
  title: 'AWS Compute Blog, More room to build: serverless services now support payloads up to 1 MB',
  url: 'https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb',
  checked,
};
const pipesGuide: Source = {
  title: 'Amazon EventBridge User Guide, Pipes',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes.html',
  checked,
};
const schedulerGuide: Source = {
  title: 'EventBridge Scheduler User Guide, What is EventBridge Scheduler?',
  url: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html',
  checked,
};
const schedulerModel: Source = {
  title: 'botocore 1.43.107, scheduler service model',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/scheduler',
  checked,
};
const quotas: Source = {
  title: 'Amazon EventBridge User Guide, Quotas',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked,
};

/** Most pipes of an account by default. */
export const pipesPerAccount = {
  id: 'eb-pipes-per-account',
  value: 1000,
  statement: 'An account may have 1,000 pipes; their concurrency is 3,000 or 1,000 by Region.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most API destinations of an account and Region by default. */
export const apiDestinationsPerRegion = {
  id: 'eb-api-destinations',
  value: 3000,
  statement:
    'API destinations call HTTP endpoints: 3,000 of them and as many connections for each account and Region, 20 of the connections private, and 300 invocations a second for each destination.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/eventbridge',
  service: 'Amazon EventBridge',
  topic: 'Overview',
  facts: [
    {
      id: 'eb-service',
      statement:
        'Amazon EventBridge receives events from AWS services, partners and your applications and routes those that match to targets. It is the service once named CloudWatch Events, with the same `events` API and endpoint; new features appear under the new name only.',
      sources: [what],
      evidence: 'documentation',
      was: [{path: ['EventBridge'], verdict: 'correct'}],
    },
    {
      id: 'eb-change-custom-bus',
      statement:
        'Since about 30 September 2026 there are two kinds of custom bus. The new one is the *Custom Event Bus*; the one of the 2022 notes is now *Custom Event Bus - Classic* and stays supported.',
      sources: [customBus],
      evidence: 'documentation',
    },
    {
      id: 'eb-change-put-events-size',
      statement:
        'Since January 2026 a `PutEvents` request may carry almost 1 MB. Many pages still print the old limit of 256 KB.',
      sources: [megabyte],
      evidence: 'documentation',
    },
    {
      id: 'eb-pipes',
      statement:
        'EventBridge Pipes connects one source to one target, with an optional filter and enrichment between them. Sources are Kinesis, DynamoDB streams, SQS, Amazon MQ (ActiveMQ and RabbitMQ), MSK and self-managed Kafka.',
      sources: [pipesGuide],
      evidence: 'documentation',
    },
    pipesPerAccount,
    {
      id: 'eb-scheduler',
      statement:
        'EventBridge Scheduler is a service of its own (`scheduler`) with `at()`, `rate()` and `cron()` expressions and a time zone. Prefer it to scheduled rules.',
      sources: [schedulerGuide, schedulerModel],
      evidence: 'documentation',
    },
    {
      id: 'eb-scheduler-options',
      statement:
        'A schedule may have a start and an end date, a flexible time window (`OFF` or `FLEXIBLE`) and an action after completion (`NONE` or `DELETE`). Its `cron()` has six fields.',
      sources: [schedulerModel, schedulerGuide],
      evidence: 'model',
    },
    apiDestinationsPerRegion,
  ],
};
