import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';
const concepts: Source = {
  title: 'AWS CloudTrail User Guide, CloudTrail concepts',
  url: `${guide}/cloudtrail-concepts.html`,
  checked,
};
const recordContents: Source = {
  title: 'AWS CloudTrail User Guide, CloudTrail record contents',
  url: `${guide}/cloudtrail-event-reference-record-contents.html`,
  checked,
};
const eventHistory: Source = {
  title: 'AWS CloudTrail User Guide, Viewing events with the console',
  url: `${guide}/view-cloudtrail-events-console.html`,
  checked,
};
const dataEvents: Source = {
  title: 'AWS CloudTrail User Guide, Logging data events',
  url: `${guide}/logging-data-events-with-cloudtrail.html`,
  checked,
};
const filtering: Source = {
  title: 'AWS CloudTrail User Guide, Filtering data events by using advanced event selectors',
  url: `${guide}/filtering-data-events.html`,
  checked,
};
const networkEvents: Source = {
  title: 'AWS CloudTrail User Guide, Logging network activity events',
  url: `${guide}/logging-network-events-with-cloudtrail.html`,
  checked,
};
const insights: Source = {
  title: 'AWS CloudTrail User Guide, Working with CloudTrail Insights',
  url: `${guide}/logging-insights-events-with-cloudtrail.html`,
  checked,
};
const deliveredEvents: Source = {
  title: 'Amazon EventBridge User Guide, AWS service events delivered via AWS CloudTrail',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html',
  checked: '2026-11-25',
};
const documentHistory: Source = {
  title: 'AWS CloudTrail User Guide, Document history',
  url: `${guide}/cloudtrail-document-history.html`,
  checked,
};
const fieldSelector: Source = {
  title: 'AWS CloudTrail API Reference, AdvancedFieldSelector',
  url: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, service models',
  url: 'https://github.com/boto/botocore',
  checked,
};
const stackd: Source = {
  title: 'radkawar/stackd, answers recorded from AWS in September 2026 (commit 9dc356f)',
  url: 'https://github.com/radkawar/stackd',
  checked,
};

/** The event types, by the value of `eventCategory` in their records. */
export const eventCategories = {
  id: 'ct-event-types',
  value: ['Management', 'Data', 'NetworkActivity', 'Insight'],
  statement:
    'CloudTrail has four event types. The field `eventCategory` of a record tells them apart: `Management`, `Data`, `NetworkActivity` and `Insight`.',
  sources: [concepts, model],
  evidence: 'model',
  was: [
    {
      path: ['CloudTrail Events'],
      verdict: 'outdated',
      change: 'There are four event types now: network activity events are missing from the notes.',
    },
  ],
} as const satisfies Fact<readonly string[]>;

/** How long Event history keeps management events, in days. */
export const eventHistoryDays = {
  id: 'ct-event-history',
  value: 90,
  statement:
    '*Event history* is always on and free, one for each Region. It keeps 90 days of management events, which nobody can change, and no other events.',
  sources: [concepts, eventHistory],
  evidence: 'documentation',
  was: [{path: ['CloudTrail Events', 'Management Events', 'Default enabled'], verdict: 'correct'}],
} as const satisfies Fact<number>;

/** What a basic event selector may say in `ReadWriteType`. */
export const readWriteTypes = {
  id: 'ct-read-write',
  value: ['ReadOnly', 'WriteOnly', 'All'],
  statement:
    'Management and data events are either read (`readOnly: true` in the record: Get, List, Describe) or write (`false`). A basic selector chooses with `ReadOnly`, `WriteOnly` or `All`, an advanced one with the field `readOnly`.',
  sources: [recordContents, model],
  evidence: 'model',
  was: [
    {path: ['CloudTrail Events', 'Management Events', 'Write / Read Events'], verdict: 'correct'},
    {path: ['CloudTrail Events', 'Data Events', 'Write / Read Events'], verdict: 'correct'},
  ],
} as const satisfies Fact<readonly string[]>;

/** The resource types that basic event selectors know. */
export const basicDataResourceTypes = {
  id: 'ct-basic-data-types',
  value: ['AWS::S3::Object', 'AWS::Lambda::Function', 'AWS::DynamoDB::Table'],
  statement:
    'Basic event selectors log data events of `AWS::S3::Object`, `AWS::Lambda::Function` and `AWS::DynamoDB::Table`. Advanced event selectors know these and dozens of other resource types, among them SNS, SQS, SSM, Bedrock and ECS.',
  sources: [dataEvents, documentHistory, model],
  evidence: 'model',
  was: [
    {
      path: ['CloudTrail Events', 'Data Events', 'S3 and Lambda'],
      verdict: 'outdated',
      change: 'DynamoDB and dozens of other resource types have joined Amazon S3 and Lambda.',
    },
  ],
} as const satisfies Fact<readonly string[]>;

/** What CloudTrail Insights can look at. */
export const insightTypes = {
  id: 'ct-insight-types',
  value: ['ApiCallRateInsight', 'ApiErrorRateInsight'],
  statement:
    'There are two types: `ApiCallRateInsight` counts calls in a minute (of management events only the write calls), `ApiErrorRateInsight` counts calls that return an error code.',
  sources: [insights, model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** The baseline of an Insights event, in days before its start. */
export const insightBaselineDays = {
  id: 'ct-insights-baseline',
  value: 7,
  statement:
    'The baseline is the 7 days before the start of the Insights event. After you enable Insights on a trail the first events may take up to 36 hours.',
  sources: [insights, model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** The only value of `errorCode` in a network activity selector. */
export const networkErrorCode = {
  id: 'ct-network-error-code',
  value: 'VpceAccessDenied',
  statement:
    'In a network activity selector `errorCode` knows one value, `VpceAccessDenied`: the calls that the policy of the VPC endpoint denied.',
  sources: [networkEvents, model],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** Event sources that a trail may leave out of its management events. */
export const excludableSources = {
  id: 'ct-exclude-sources',
  value: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'],
  statement:
    'A trail may leave out the management events of two busy sources, `kms.amazonaws.com` and `rdsdata.amazonaws.com`: with `ExcludeManagementEventSources` (basic) or `eventSource` and `NotEquals` (advanced).',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Basic event selectors of one trail. */
export const maxBasicSelectors = {
  id: 'ct-max-basic-selectors',
  value: 5,
  statement: 'A trail has at most 5 basic event selectors.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Data resources in all basic event selectors of one trail. */
export const maxDataResources = {
  id: 'ct-max-data-resources',
  value: 250,
  statement: 'The basic event selectors of a trail list at most 250 data resources together.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Values in all advanced event selectors of one trail. */
export const maxAdvancedValues = {
  id: 'ct-max-advanced-values',
  value: 500,
  statement: 'The advanced event selectors of a trail hold at most 500 values together.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest value in an advanced event selector, in characters. */
export const maxSelectorValueChars = {
  id: 'ct-max-selector-value',
  value: 2048,
  statement: 'A value in an advanced event selector has at most 2,048 characters.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Longest name of an advanced event selector, in characters. */
export const maxSelectorNameChars = {
  id: 'ct-max-selector-name',
  value: 1000,
  statement: 'The name of an advanced event selector has at most 1,000 characters.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Trails of one account in one Region. */
export const maxTrailsPerRegion = {
  id: 'ct-max-trails',
  value: 5,
  statement: 'An account has at most 5 trails in a Region.',
  sources: [concepts],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Operators that let an event in. */
export const includingOperators = {
  id: 'ct-including-operators',
  value: ['Equals', 'StartsWith', 'EndsWith'],
  statement:
    'Three operators let events in: `Equals`, `StartsWith` and `EndsWith`. For one field, one match of any of them is enough.',
  sources: [filtering, fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Operators that keep an event out. */
export const excludingOperators = {
  id: 'ct-excluding-operators',
  value: ['NotEquals', 'NotStartsWith', 'NotEndsWith'],
  statement:
    'Three operators keep events out: `NotEquals`, `NotStartsWith` and `NotEndsWith`. One match keeps the event out of the selector, whatever its other operators say.',
  sources: [filtering, fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields of an advanced event selector that take `Equals` and nothing else. */
export const equalsOnlyFields = {
  id: 'ct-equals-only',
  value: ['eventCategory', 'resources.type', 'readOnly'],
  statement: 'The fields `eventCategory`, `resources.type` and `readOnly` take only `Equals`.',
  sources: [fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields that an advanced selector for management events must name. */
export const managementRequiredFields = {
  id: 'ct-management-required',
  value: ['eventCategory'],
  statement: 'A management selector must name `eventCategory`.',
  sources: [fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields that an advanced selector for management events may name on a trail. */
export const managementOptionalFields = {
  id: 'ct-management-optional',
  value: ['eventSource', 'readOnly'],
  statement: 'A management selector of a trail may add `eventSource` and `readOnly`.',
  sources: [fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Further fields that a management selector may name on an event data store only. */
export const managementEventDataStoreFields = {
  id: 'ct-management-event-data-store',
  value: ['eventName', 'eventType', 'sessionCredentialFromConsole', 'userIdentity.arn'],
  statement:
    'Only on an event data store may a management selector also use `eventName`, `eventType`, `sessionCredentialFromConsole` and `userIdentity.arn`.',
  sources: [fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields that an advanced selector for data events must name. */
export const dataRequiredFields = {
  id: 'ct-data-required',
  value: ['eventCategory', 'resources.type'],
  statement: 'A data selector must name `eventCategory` and `resources.type`.',
  sources: [fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields that an advanced selector for data events may name. */
export const dataOptionalFields = {
  id: 'ct-data-optional',
  value: [
    'readOnly',
    'eventName',
    'eventSource',
    'eventType',
    'resources.ARN',
    'sessionCredentialFromConsole',
    'userIdentity.arn',
  ],
  statement:
    'A data selector may add `readOnly`, `eventName`, `eventSource`, `eventType`, `resources.ARN`, `sessionCredentialFromConsole` and `userIdentity.arn`.',
  sources: [fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields that an advanced selector for network activity events must name. */
export const networkRequiredFields = {
  id: 'ct-network-required',
  value: ['eventCategory', 'eventSource'],
  statement:
    'A network activity selector must name `eventCategory` and `eventSource`, both with `Equals`, and one source only.',
  sources: [networkEvents, fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Fields that an advanced selector for network activity events may name. */
export const networkOptionalFields = {
  id: 'ct-network-optional',
  value: ['eventName', 'errorCode', 'vpcEndpointId'],
  statement: 'A network activity selector may add `eventName`, `errorCode` (`Equals` only) and `vpcEndpointId`.',
  sources: [networkEvents, fieldSelector],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** The `detail-type` of what CloudTrail sends to the default bus, by the `eventType` of the record. */
export const deliveredDetailTypes = {
  id: 'ct-eventbridge-detail-types',
  value: [
    'AWS API Call via CloudTrail',
    'AWS Console Sign In via CloudTrail',
    'AWS Console Action via CloudTrail',
    'AWS Service Event via CloudTrail',
    'AWS Insight via CloudTrail',
  ],
  statement:
    'CloudTrail sends records to the default bus of EventBridge as `detail` of an event: `source` is `aws.` with the first word of `eventSource`, and `detail-type` is `AWS API Call via CloudTrail`, `AWS Console Sign In via CloudTrail`, `AWS Console Action via CloudTrail`, `AWS Service Event via CloudTrail` or `AWS Insight via CloudTrail`. The guide writes `Signin`, rules in use have `Sign In`: list both.',
  sources: [deliveredEvents],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** The state of an EventBridge rule that also sees read-only management events. */
export const ruleStateForReadEvents = {
  id: 'ct-eventbridge-read-events',
  value: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS',
  statement:
    'An EventBridge rule in the state `ENABLED` does not see read-only management events. The state `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS` lets them in, on the default bus and on custom buses.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<string>;

/** What stands in a record in the place of a secret. */
export const maskedValue = {
  id: 'ct-masked-secrets',
  value: 'HIDDEN_DUE_TO_SECURITY_REASONS',
  statement:
    'CloudTrail masks secrets in request parameters: the value of an SSM `PutParameter` call reads `HIDDEN_DUE_TO_SECURITY_REASONS`.',
  sources: [stackd],
  evidence: 'field',
} as const satisfies Fact<string>;

/** The Region that records IAM, AWS STS (global endpoint) and CloudFront. */
export const globalEventsRegion = {
  id: 'ct-global-services',
  value: 'us-east-1',
  statement:
    'Since November 22, 2021, the events of IAM, CloudFront and the global endpoint of AWS STS are recorded in `us-east-1` only. Use a multi-Region trail, and look in that Region.',
  sources: [concepts],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** What `PutEventSelectors` answers to a resource type without data events; recorded, unlike its other refusals. */
export const resourcesTypeMessage = {
  id: 'msg-ct-resources-type',
  text: 'The resources.type field value is not valid.',
  code: 'InvalidEventSelectorsException',
  from: 'AWS CloudTrail',
  status: 'HTTP 400',
  meaning: 'A data selector names a resource type that CloudTrail does not log data events for.',
  mend: 'Take the type from the table in Logging data events; not every CloudFormation type is one.',
  sources: [stackd],
  evidence: 'field',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/cloudtrail/events',
  service: 'AWS CloudTrail',
  topic: 'Event types and selectors',
  facts: [
    eventCategories,
    {
      id: 'ct-management',
      statement:
        'Management events record control-plane calls and sign-ins. A trail logs all of them, read and write, unless you tell it otherwise.',
      sources: [concepts, model],
      evidence: 'documentation',
      was: [
        {path: ['CloudTrail Events', 'Management Events'], verdict: 'correct'},
        {path: ['CloudTrail Events', 'Management Events', 'Default enabled'], verdict: 'correct'},
      ],
    },
    eventHistoryDays,
    readWriteTypes,
    {
      id: 'ct-data',
      statement:
        'Data events record operations on or in a resource, such as `GetObject` or a Lambda `Invoke`. They are off by default, are charged for every copy, and never show in Event history.',
      sources: [dataEvents, concepts],
      evidence: 'documentation',
      was: [
        {path: ['CloudTrail Events', 'Data Events'], verdict: 'correct'},
        {path: ['CloudTrail Events', 'Data Events', 'Default disabled'], verdict: 'correct'},
      ],
    },
    basicDataResourceTypes,
    {
      id: 'ct-network-activity',
      statement:
        'Network activity events record API calls that go through a VPC endpoint, for the owner of the endpoint, including those its policy denies. They are off by default, charged, and need advanced event selectors.',
      sources: [networkEvents, model],
      evidence: 'documentation',
    },
    {
      id: 'ct-insights',
      statement:
        'CloudTrail Insights watches a trail for unusual rates of calls or errors, in management events and, on trails, in data events too, and writes *Insights events*. It is off by default and charged.',
      sources: [insights, model],
      evidence: 'model',
      was: [
        {
          path: ['CloudTrail Events', 'Insight Events'],
          verdict: 'imprecise',
          change: 'AWS calls them Insights events; only the value of `eventCategory` is `Insight`.',
        },
        {
          path: [
            'CloudTrail Events',
            'Insight Events',
            'CloudTrail Insight will continuously analyzes Management Events and put detected unusual events to Insight Events',
          ],
          verdict: 'outdated',
          change: 'Insights can watch data events too, and you have to turn it on and pay for it.',
        },
      ],
    },
    {
      id: 'ct-cost',
      statement:
        'The first copy of the management events in a Region is free. Further trails, data events, network activity events and Insights are charged.',
      sources: [concepts, dataEvents, insights],
      evidence: 'documentation',
    },
    excludableSources,
    globalEventsRegion,
    ruleStateForReadEvents,
    deliveredDetailTypes,
    {
      id: 'ct-lookup-events',
      statement:
        '`LookupEvents` reads Event history by one attribute per call, up to 50 results a page and 2 calls a second. Its own `ReadOnly` is the *string* `"true"` or `"false"`, and `CloudTrailEvent` holds the record as a JSON string.',
      sources: [model],
      evidence: 'model',
    },
    maskedValue,
    {
      id: 'ct-basic-or-advanced',
      statement:
        'A trail has basic *or* advanced event selectors. Applying advanced ones deletes the basic ones, and `PutEventSelectors` works only from the home Region of the trail.',
      sources: [filtering, model],
      evidence: 'model',
    },
    {
      id: 'ct-basic-prefix',
      statement:
        'For objects the values of a basic selector are ARN prefixes: `arn:aws:s3` means every object in every bucket, `arn:aws:s3:::bucket/` every object in one. `arn:aws:lambda` means every function and `arn:aws:dynamodb` every table; the ARN of one function is exact.',
      sources: [model],
      evidence: 'model',
    },
    {
      id: 'ct-advanced-logic',
      statement:
        'An event is logged if it meets any selector, and it meets a selector if it meets every field in it. Values take no wildcard.',
      sources: [filtering, fieldSelector],
      evidence: 'documentation',
    },
    includingOperators,
    excludingOperators,
    equalsOnlyFields,
    managementRequiredFields,
    managementOptionalFields,
    managementEventDataStoreFields,
    dataRequiredFields,
    dataOptionalFields,
    networkRequiredFields,
    networkOptionalFields,
    networkErrorCode,
    maxBasicSelectors,
    maxDataResources,
    maxAdvancedValues,
    maxSelectorValueChars,
    maxSelectorNameChars,
    maxTrailsPerRegion,
    insightTypes,
    insightBaselineDays,
    {
      id: 'ct-insights-replaces',
      statement:
        '`PutInsightSelectors` replaces the list that was there. A selector without `EventCategories` watches `Management` only.',
      sources: [model],
      evidence: 'model',
    },
    {
      id: 'ct-lake-closed',
      statement:
        'CloudTrail Lake (event data stores) has been closed to new customers since May 31, 2026. Existing customers keep it.',
      sources: [documentHistory],
      evidence: 'documentation',
    },
  ],
  messages: [
    resourcesTypeMessage,
    {
      id: 'msg-ct-vpce-denied',
      text: 'The request was denied due to a VPC endpoint policy',
      code: 'VpceAccessDenied',
      from: 'AWS CloudTrail, in a network activity event',
      meaning: 'The policy of the VPC endpoint, not an IAM policy, denied the call that this record is about.',
      mend: 'Allow the call in the policy of the endpoint that `vpcEndpointId` names.',
      sources: [networkEvents],
      evidence: 'documentation',
    },
  ],
};
