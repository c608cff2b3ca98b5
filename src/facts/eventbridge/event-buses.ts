import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide = 'https://docs.aws.amazon.com/eventbridge/latest/userguide';
const buses: Source = {
  title: 'Amazon EventBridge User Guide, Event bus (default and Classic)',
  url: `${guide}/eb-event-bus.html`,
  checked,
};
const quotas: Source = {title: 'Amazon EventBridge User Guide, Quotas', url: `${guide}/eb-quota.html`, checked};
const what: Source = {
  title: 'Amazon EventBridge User Guide, What is Amazon EventBridge?',
  url: `${guide}/eb-what-is.html`,
  checked,
};
const partner: Source = {
  title: 'Amazon EventBridge User Guide, Receiving events from a SaaS partner',
  url: `${guide}/eb-saas.html`,
  checked,
};
const crossAccount: Source = {
  title: 'Amazon EventBridge User Guide, Sending and receiving events between accounts',
  url: `${guide}/eb-cross-account.html`,
  checked,
};
const customBus: Source = {
  title: 'Amazon EventBridge User Guide, Event bus (Custom)',
  url: `${guide}/eb-custom-bus.html`,
  checked,
};
const migrate: Source = {
  title: 'Amazon EventBridge User Guide, Migrating from Custom Event Bus - Classic',
  url: `${guide}/eb-custom-bus-migrate.html`,
  checked,
};
const retryPolicy: Source = {
  title: 'Amazon EventBridge User Guide, Retry policy of a rule',
  url: `${guide}/eb-rule-retry-policy.html`,
  checked,
};
const deadLetter: Source = {
  title: 'Amazon EventBridge User Guide, Dead-letter queues',
  url: `${guide}/eb-rule-dlq.html`,
  checked,
};
const archive: Source = {title: 'Amazon EventBridge User Guide, Archives', url: `${guide}/eb-archive.html`, checked};
const replay: Source = {
  title: 'Amazon EventBridge User Guide, Replaying archived events',
  url: `${guide}/eb-replay-archived-event.html`,
  checked,
};
const putEvents: Source = {
  title: 'Amazon EventBridge API Reference, PutEvents',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html',
  checked,
};
const megabyte: Source = {
  title: 'AWS Compute Blog, More room to build: serverless services now support payloads up to 1 MB',
  url: 'https://aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, events service model',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/events',
  checked,
};
const customBusModel: Source = {
  title: 'botocore 1.43.107, eventbridgev2 service model (2025-05-15)',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/eventbridgev2',
  checked,
};
const recordings: Source = {
  title: 'localstack/localstack, answers recorded on AWS',
  url: 'https://github.com/localstack/localstack',
  checked,
};
const lately = '2026-11-25';
const transform: Source = {
  title: 'Amazon EventBridge User Guide, Input transformation',
  url: `${guide}/eb-transform-target-input.html`,
  checked: lately,
};
const conditionKeys: Source = {
  title: 'Amazon EventBridge User Guide, Using IAM policy conditions',
  url: `${guide}/eb-use-conditions.html`,
  checked: lately,
};
const serviceCrossAccount: Source = {
  title: 'Amazon EventBridge User Guide, Sending events to an AWS service in another account',
  url: `${guide}/eb-service-cross-account.html`,
  checked: lately,
};
const busTargetOfCustomBus: Source = {
  title: 'Amazon EventBridge User Guide, Event bus target of a Custom Event Bus',
  url: `${guide}/eb-custom-bus-target-bus.html`,
  checked: lately,
};
const preflight: Source = {
  title: 'badmintoncryer/cdk-preflight, answers of PutTargets reported by a third party in September 2026',
  url: 'https://github.com/badmintoncryer/cdk-preflight/tree/main/rules/events',
  checked: lately,
};

/** Most event buses of an account and Region by default. */
export const busesPerRegion = {
  id: 'eb-bus-max',
  value: 100,
  statement: 'An account may have 100 event buses of the default, Classic and partner kinds in a Region.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most rules of one bus by default. */
export const rulesPerBus = {
  id: 'eb-rule-max',
  value: 300,
  statement: 'A bus takes 300 rules; in `af-south-1` and `eu-south-1` it takes 100.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most targets of one rule; fixed. */
export const targetsPerRule = {
  id: 'eb-targets-per-rule',
  value: 5,
  statement: 'A rule has at most 5 targets, and this quota is fixed.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest resource policy of a bus by default, in characters. */
export const busPolicyMaxCharacters = {
  id: 'eb-bus-policy-max-characters',
  value: 10_240,
  statement: 'The resource policy of a bus may have 10,240 characters.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most entries of one `PutEvents` call. */
export const putEventsMaxEntries = {
  id: 'eb-put-events-max-entries',
  value: 10,
  statement: 'One `PutEvents` call carries 1 to 10 entries.',
  sources: [putEvents, model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** What the sizes of all entries of a `PutEvents` call must stay below. */
export const putEventsMaxSize = {
  id: 'eb-put-events-max-size',
  value: '1 MB',
  statement:
    'The sizes of all entries of one `PutEvents` call must add up to less than 1 MB. The limit is on the request, not on one entry.',
  sources: [megabyte, putEvents, recordings],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** What the limit was until January 2026. */
export const putEventsFormerMaxSize = {
  id: 'eb-put-events-former-size',
  value: '256 KB',
  statement:
    'Until January 2026 the limit was 256 KB, and the limit of a target may still be lower than that of the bus.',
  sources: [megabyte],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** Bytes that `Time` adds to the size of an entry. */
export const putEventsTimeBytes = {
  id: 'eb-put-events-entry-size',
  value: 14,
  statement:
    'The size of an entry is 14 bytes if `Time` is set, plus the UTF-8 bytes of `Source`, `DetailType`, `Detail` and of each member of `Resources`. The other fields are free.',
  sources: [putEvents, model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Deepest nesting of `Detail`. */
export const detailMaxLevels = {
  id: 'eb-put-events-levels',
  value: 1000,
  statement:
    '`Detail` is a JSON object written as a string, nested at most 1,000 levels deep; its integers must fit a signed 64-bit number.',
  sources: [putEvents, model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Retries of a target of a rule, which are both the default and the most. */
export const targetMaxRetries = {
  id: 'eb-target-retries',
  value: 185,
  statement: 'EventBridge tries a target of a rule again 0 to 185 times; 185 is the default.',
  sources: [retryPolicy, model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest age of an event before a target is given up, in seconds; also the default. */
export const targetMaxEventAgeSeconds = {
  id: 'eb-target-event-age',
  value: 86_400,
  statement: 'It goes on for 60 to 86,400 seconds; the default is the most, 24 hours.',
  sources: [retryPolicy, model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest input text or template of a target, in characters. */
export const targetInputMaxCharacters = {
  id: 'eb-target-input',
  value: 8192,
  statement: 'The input text or template of a target may have 8,192 characters.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Most paths of an input transformer. */
export const inputPathsMax = {
  id: 'eb-input-paths',
  value: 100,
  statement: 'An input transformer names up to 100 values of the event in `InputPathsMap`.',
  sources: [model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest path, of `InputPath` and in `InputPathsMap`, in characters. */
export const inputPathMaxCharacters = {
  id: 'eb-input-path',
  value: 256,
  statement:
    'A path, here and in `InputPath`, has up to 256 characters. It starts with `$` and uses dot notation: names, array indices such as `[0]`, and `*`; no names in brackets.',
  sources: [transform],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** The placeholders that need no path. */
export const predefinedVariables = {
  id: 'eb-input-predefined',
  value: [
    'aws.events.rule-arn',
    'aws.events.rule-name',
    'aws.events.event.ingestion-time',
    'aws.events.event',
    'aws.events.event.json',
  ],
  statement:
    'Five placeholders need no path: `<aws.events.rule-arn>`, `<aws.events.rule-name>`, `<aws.events.event.ingestion-time>`, `<aws.events.event>` (the event without `detail`) and `<aws.events.event.json>` (the whole event). The last two may stand only as the value of a JSON field.',
  sources: [transform, recordings],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Services that a rule reaches in another account, as their ARNs name them. */
export const crossAccountServices = {
  id: 'eb-cross-account-services',
  value: ['apigateway', 'execute-api', 'kinesis', 'lambda', 'sns', 'sqs'],
  statement:
    'In the same Region a rule also reaches targets of another account whose ARN names `apigateway` or `execute-api` (API Gateway), `kinesis`, `lambda`, `sns` or `sqs`, with a role of its own account and a resource policy on the target.',
  sources: [serviceCrossAccount],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Longest name of an archive. */
export const archiveNameMaxCharacters = {
  id: 'eb-archive-name',
  value: 48,
  statement: 'The name of an archive may have 48 characters, and an archive may have an event pattern of its own.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Replays that may run at once. */
export const replaysAtOnce = {
  id: 'eb-replay-max',
  value: 10,
  statement: 'Up to 10 replays run at once; the eleventh gets `LimitExceededException`.',
  sources: [replay, quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most entries of a `PutEvents` call on a Custom Event Bus. */
export const customBusMaxEntries = {
  id: 'eb-custom-bus-entries',
  value: 100,
  statement:
    'On a Custom Event Bus `PutEvents` and `PutRawEvents` take 1 to 100 entries and answer `PUBLISHED` or `DEDUPLICATED` for each.',
  sources: [customBusModel],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Retries of a subscriber by default. */
export const subscriberDefaultRetries = {
  id: 'eb-subscriber-retries',
  value: 5,
  statement:
    'A subscriber retries 5 times by default and gives up after 300 seconds; both can be raised to the 185 tries and 86,400 seconds of a rule.',
  sources: [customBusModel, customBus],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest retention of a Custom Event Bus, in days. */
export const customBusMaxRetentionDays = {
  id: 'eb-custom-bus-retention',
  value: 365,
  statement:
    'A Custom Event Bus keeps events for 1 to 365 days, and a subscriber starts at `LATEST` or at a `POINT_IN_TIME`. This takes the place of archive and replay.',
  sources: [customBus, customBusModel],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Window of deduplication on a Custom Event Bus, in seconds. */
export const customBusDeduplicationSeconds = {
  id: 'eb-custom-bus-deduplication',
  value: 300,
  statement:
    'It can drop duplicates within 300 seconds, by content or by `DeduplicationId`, and can keep the order of the events of one `EventGroupId`.',
  sources: [customBus, customBusModel],
  evidence: 'documentation',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/eventbridge/event-buses',
  service: 'Amazon EventBridge',
  topic: 'Event buses',
  facts: [
    {
      id: 'eb-event-buses',
      statement:
        'There are four kinds of event bus: *default*, *partner*, *Custom Event Bus - Classic* and the newer *Custom Event Bus*. The first three route by rules with targets, the last by subscribers.',
      sources: [buses, customBus],
      evidence: 'documentation',
      was: [
        {
          path: ['EventBridge', 'Event buses'],
          verdict: 'outdated',
          change: 'Three kinds became four: a second kind of custom bus appeared in autumn 2026.',
        },
      ],
    },
    {
      id: 'eb-default-bus',
      statement:
        'Every account has one bus named `default` in each Region, and it cannot be deleted. It receives the events of AWS services (source `aws.*`), and takes your own `PutEvents` and those of other accounts too.',
      sources: [what, buses, model],
      evidence: 'documentation',
      was: [
        {
          path: ['EventBridge', 'Event buses', 'Default event bus: handle AWS services events (CloudWatch Events)'],
          verdict: 'imprecise',
          change:
            'The default bus also takes your own events and those of other accounts; “CloudWatch Events” is the former name of the whole service.',
        },
      ],
    },
    {
      id: 'eb-partner-bus',
      statement:
        'A partner offers an event source named `aws.partner/…`. It is `PENDING` until you create an event bus with exactly the same name, then `ACTIVE`, and `DELETED` once the partner removes it.',
      sources: [partner, model],
      evidence: 'documentation',
      was: [
        {
          path: ['EventBridge', 'Event buses', 'Partner event bus: handle events from partners'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'eb-custom-bus',
      statement:
        'A Custom Event Bus - Classic takes the events that your applications send with `PutEvents`. Its name has 1 to 256 characters without `/` and is not `default`.',
      sources: [buses, model],
      evidence: 'documentation',
      was: [
        {
          path: ['EventBridge', 'Event buses', 'Custom event buses: handle events form your own applications'],
          verdict: 'outdated',
          change:
            'This kind is now labeled Custom Event Bus - Classic and stays supported; the new Custom Event Bus stands beside it.',
        },
      ],
    },
    {
      id: 'eb-custom-bus-v2',
      statement:
        'The Custom Event Bus is the second generation, with an API of its own; AWS points new applications to it. Each consumer creates a subscriber with its filters and one target.',
      sources: [customBus, migrate],
      evidence: 'documentation',
    },
    {
      id: 'eb-cross-account',
      statement:
        'Another account may send to a bus only after the resource policy of that bus allows it. Then it calls `PutEvents` with the ARN of the bus, or has a rule whose target is that ARN.',
      sources: [crossAccount, model],
      evidence: 'documentation',
      was: [
        {
          path: ['EventBridge', 'Event buses can be accessed cross-accounts'],
          verdict: 'imprecise',
          change: 'Access is not open by default: the receiving bus must grant it.',
        },
      ],
    },
    putEventsMaxEntries,
    putEventsMaxSize,
    putEventsFormerMaxSize,
    putEventsTimeBytes,
    detailMaxLevels,
    {
      id: 'eb-put-events-not-accepted',
      statement:
        'HTTP 200 does not mean accepted. Check `FailedEntryCount`; the results come in the order of the entries, and those that failed carry an `ErrorCode`.',
      sources: [putEvents, recordings],
      evidence: 'field',
    },
    {
      id: 'eb-put-events-unmatched',
      statement: 'An event that no rule matches is dropped without a word, although `PutEvents` succeeded.',
      sources: [putEvents],
      evidence: 'documentation',
    },
    {
      id: 'eb-put-events-no-bus',
      statement:
        '`PutEvents` to a bus name that does not exist answers HTTP 200 with an `EventId` and `FailedEntryCount` 0, and the event is lost.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'eb-put-events-source',
      statement: 'The `Source` of your own events must not start with `aws.`.',
      sources: [putEvents],
      evidence: 'documentation',
    },
    {
      id: 'eb-put-events-throughput',
      statement:
        'By default `PutEvents` takes 10,000 requests a second in `us-east-1`, `us-west-2` and `eu-west-1`, and 2,400, 1,200, 600 or 400 elsewhere.',
      sources: [quotas],
      evidence: 'documentation',
    },
    {
      id: 'eb-invocations',
      statement:
        'Targets are invoked 18,750 to 750 times a second by Region. Beyond that, delivery is delayed, not lost.',
      sources: [quotas],
      evidence: 'documentation',
    },
    busesPerRegion,
    rulesPerBus,
    targetsPerRule,
    busPolicyMaxCharacters,
    {
      id: 'eb-rule-replaced',
      statement: '`PutRule` replaces the whole rule: what you leave out is gone.',
      sources: [model],
      evidence: 'documentation',
    },
    {
      id: 'eb-rule-schedule',
      statement: 'A rule may have a schedule on the default bus only.',
      sources: [model, recordings],
      evidence: 'field',
    },
    {
      id: 'eb-rule-cloudtrail',
      statement:
        'A rule with the state `ENABLED` does not see read-only management calls (Get, List, Describe) that arrive through CloudTrail. `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS` does, on default and custom buses.',
      sources: [model],
      evidence: 'model',
    },
    {
      id: 'eb-delivery',
      statement:
        'A service sends its events either best-effort, which may lose some, or guaranteed, at least once. Assume best-effort for a service that does not say, and expect duplicates and disorder.',
      sources: [what],
      evidence: 'documentation',
    },
    targetMaxRetries,
    targetMaxEventAgeSeconds,
    {
      id: 'eb-targets',
      statement:
        'After the last try the event goes to the dead-letter queue of the target, a standard SQS queue. Without one it is lost; an error of permissions is not retried at all.',
      sources: [deadLetter, retryPolicy],
      evidence: 'documentation',
    },
    {
      id: 'eb-input',
      statement:
        'A target gets the whole event, or what one of `Input` (a constant), `InputPath` (a part of the event) and `InputTransformer` (a template) makes of it. They exclude one another.',
      sources: [model, recordings],
      evidence: 'model',
    },
    targetInputMaxCharacters,
    inputPathsMax,
    inputPathMaxCharacters,
    {
      id: 'eb-input-template',
      statement:
        'A template is JSON, or a string in double quotes. A placeholder such as `<name>` stands within quotes, or without as a whole value, and not as a key.',
      sources: [transform],
      evidence: 'documentation',
    },
    {
      id: 'eb-input-missing',
      statement:
        'A path that the event lacks leaves nothing within quotes, and `""` where the placeholder stands without them.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'eb-input-escaping',
      statement:
        'EventBridge does not escape the values it puts into a template: a quotation mark within quotes breaks the JSON.',
      sources: [transform],
      evidence: 'documentation',
    },
    predefinedVariables,
    {
      id: 'eb-archive-replay',
      statement:
        'An archive keeps events for `RetentionDays`; the default 0 means for ever. An event may take about 10 minutes to reach it, and a replayed event is not archived again.',
      sources: [archive, model],
      evidence: 'documentation',
    },
    archiveNameMaxCharacters,
    {
      id: 'eb-replay',
      statement:
        'A replay goes back to the same bus, to all of its rules or to those in `FilterArns`, in slices of one minute and not in order.',
      sources: [replay, recordings],
      evidence: 'documentation',
    },
    replaysAtOnce,
    {
      id: 'eb-cross-account-role',
      formerIds: ['msg-eb-role-required'],
      statement:
        'A rule that sends to a bus of another account needs a role: by necessity when the grant is by organization, and recommended always. Cross-Region targets work the same way.',
      sources: [crossAccount],
      evidence: 'documentation',
    },
    {
      id: 'eb-cross-account-hop',
      statement:
        'An event that came from another account is not sent on to a third one by a rule. Its `account` stays that of the sender, and the sender pays for it as a custom event.',
      sources: [crossAccount],
      evidence: 'documentation',
    },
    {
      id: 'eb-bus-hop',
      statement:
        'Within an account it is the same: an event that a rule sent from one bus to another is not sent on to a third bus.',
      sources: [crossAccount],
      evidence: 'documentation',
    },
    {
      id: 'eb-cross-account-keys',
      statement:
        'A bus policy may ask for the sending rule (`aws:SourceArn`), its account (`aws:SourceAccount`), `events:source`, `events:detail-type`, and `events:eventBusInvocation`: `true` if a rule of another account sent the event, `false` for `PutEvents`.',
      sources: [conditionKeys],
      evidence: 'documentation',
    },
    {
      id: 'eb-cross-account-input',
      statement:
        '`Input`, `InputPath` and `InputTransformer` are not available on a target that is a bus of another account.',
      sources: [model],
      evidence: 'model',
    },
    crossAccountServices,
    {
      id: 'eb-custom-bus-target',
      statement:
        'A rule of a Classic bus may name a Custom Event Bus as its target. The event arrives there as a new one, with a new id and ingestion time.',
      sources: [busTargetOfCustomBus],
      evidence: 'documentation',
    },
    customBusMaxRetentionDays,
    customBusDeduplicationSeconds,
    customBusMaxEntries,
    subscriberDefaultRetries,
    {
      id: 'eb-custom-bus-iam',
      statement:
        'IAM actions of the Custom Event Bus keep the prefix `events:`. A policy that allows `eventsv2:*` allows nothing.',
      sources: [customBus, migrate],
      evidence: 'documentation',
    },
    {
      id: 'eb-bus-logging',
      statement:
        'A bus can write logs at the level `OFF`, `ERROR`, `INFO` or `TRACE`, with `NONE` or `FULL` of the event’s detail.',
      sources: [model],
      evidence: 'model',
    },
  ],
  messages: [
    {
      id: 'msg-eb-delete-default',
      text: 'Cannot delete event bus default.',
      from: 'Amazon EventBridge',
      meaning: '`DeleteEventBus` was called for the default bus, which every account keeps.',
      mend: 'Remove its rules instead.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-schedule-default',
      text: 'ScheduleExpression is supported only on the default event bus.',
      from: 'Amazon EventBridge',
      meaning: '`PutRule` was given a schedule for a custom or partner bus.',
      mend: 'Put the rule on the default bus, or use EventBridge Scheduler.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-schedule-not-valid',
      text: 'Parameter ScheduleExpression is not valid.',
      from: 'Amazon EventBridge',
      meaning: 'The `cron()` or `rate()` expression cannot be read.',
      mend: 'Check the expression field by field; `cron()` has six of them.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-rule-has-targets',
      text: "Rule can't be deleted since it has targets.",
      from: 'Amazon EventBridge',
      meaning: '`DeleteRule` was called while the rule still has targets.',
      mend: 'Call `RemoveTargets` first.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-limit-exceeded',
      text: 'The requested resource exceeds the maximum number allowed.',
      code: 'LimitExceededException',
      from: 'Amazon EventBridge',
      meaning: 'A quota is used up, for instance by a sixth target on one rule.',
      mend: 'Make a second rule with the same pattern, or raise the quota if it can be raised.',
      sources: [recordings, quotas],
      evidence: 'field',
    },
    {
      id: 'msg-eb-put-events-entries',
      text: "1 validation error detected: Value '[<entries>]' at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10",
      code: 'ValidationException',
      from: 'Amazon EventBridge',
      status: 'HTTP 400',
      meaning: 'One `PutEvents` call carries more than 10 entries, and none of them was accepted.',
      mend: 'Send the entries in calls of 10.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-put-events-size',
      text: 'Total size of the entries in the request is over the limit.',
      code: 'ValidationException',
      from: 'Amazon EventBridge',
      status: 'HTTP 400',
      meaning: 'The sizes of all entries of the call add up to too much.',
      mend: 'Send fewer entries in one call, or put the payload in Amazon S3 and send its address.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-put-events-required',
      text: 'Parameter <field> is not valid. Reason: <field> is a required argument.',
      code: 'InvalidArgument',
      from: 'Amazon EventBridge',
      status: 'HTTP 200',
      meaning: 'The entry lacks `Source`, `DetailType` or `Detail`; the text stands in the result of that entry.',
      mend: 'Set all three fields, and check `FailedEntryCount` after each call.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-put-events-malformed',
      text: 'Detail is malformed.',
      code: 'MalformedDetail',
      from: 'Amazon EventBridge',
      status: 'HTTP 200',
      meaning: '`Detail` is not a JSON object: it is a string, an array, a number or no JSON at all.',
      mend: 'Serialize an object into `Detail`, once.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-bus-missing',
      text: 'Event bus <name> does not exist.',
      code: 'ResourceNotFoundException',
      from: 'Amazon EventBridge',
      meaning: 'There is no bus of that name in this account and Region; `PutEvents` does not say so.',
      mend: 'Check the Region first, then the name; a bus of another account is named by its ARN.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-bus-exists',
      text: 'Event bus <name> already exists.',
      code: 'ResourceAlreadyExistsException',
      from: 'Amazon EventBridge',
      meaning: '`CreateEventBus` was given a name that this account already uses in the Region.',
      mend: 'Choose another name; the `default` bus need not be created.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-input-exclusive',
      text: 'Only one of Input, InputPath, or InputTransformer must be provided for target <id>.',
      code: 'ValidationException',
      from: 'Amazon EventBridge',
      meaning: '`PutTargets` was given two of the three for one target.',
      mend: 'Keep one; a template can do what the others do.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-input-placeholder',
      text: 'InputTemplate for target <id> contains invalid placeholder <name>.',
      code: 'ValidationException',
      from: 'Amazon EventBridge',
      meaning: 'The template uses a placeholder that `InputPathsMap` does not define and that is not predefined.',
      mend: 'Add a path of that name to `InputPathsMap`, or correct the spelling.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-input-json-only',
      text: 'InputTemplate for target <id> contains placeholder aws.events.event.json valid only for JSON template.',
      code: 'ValidationException',
      from: 'Amazon EventBridge',
      meaning: 'The template is a string or a list, and the whole event fits only a JSON object.',
      mend: 'Write the template as an object: `{"event": <aws.events.event.json>}`.',
      sources: [preflight],
      evidence: 'field',
    },
    {
      id: 'msg-eb-input-path',
      text: 'InputPath for target <id> is invalid.',
      code: 'ValidationException',
      from: 'Amazon EventBridge',
      meaning: 'A path of `InputPath` or `InputPathsMap` does not start with `$`, or has a quoted name in brackets.',
      mend: 'Write it with dots: `$.detail.instance-id`.',
      sources: [preflight],
      evidence: 'field',
    },
    {
      id: 'msg-eb-replay-cross-bus',
      text: 'Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.',
      from: 'Amazon EventBridge',
      meaning: 'The replay names another bus than the one that was archived.',
      mend: 'Replay to the original bus, and use `FilterArns` to choose the rules.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-replay-times',
      text: 'Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.',
      from: 'Amazon EventBridge',
      meaning: 'The end of the replay is not later than its start.',
      mend: 'Swap or correct the two times.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-replay-archive',
      text: 'Parameter EventSourceArn is not valid. Reason: Archive <name> does not exist.',
      from: 'Amazon EventBridge',
      meaning: '`StartReplay` names an archive that is not there.',
      mend: 'Give the ARN of the archive, not of the bus, in `EventSourceArn`.',
      sources: [recordings],
      evidence: 'field',
    },
    {
      id: 'msg-eb-replay-exists',
      text: 'Replay <name> already exists.',
      from: 'Amazon EventBridge',
      meaning: 'A replay of that name was started before.',
      mend: 'Choose a new name for each replay.',
      sources: [recordings],
      evidence: 'field',
    },
  ],
};
