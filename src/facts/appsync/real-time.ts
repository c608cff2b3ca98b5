import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const realTimeData: Source = {
  title: 'AWS AppSync Developer Guide, Real-time data',
  url: 'https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html',
  checked,
};
const webSocketClient: Source = {
  title: 'AWS AppSync Developer Guide, Building a real-time WebSocket client',
  url: 'https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html',
  checked,
};
const enhancedFiltering: Source = {
  title: 'AWS AppSync Developer Guide, Enhanced subscription filtering',
  url: 'https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html',
  checked,
};
const conflicts: Source = {
  title: 'AWS AppSync Developer Guide, Versioning, conflict detection and sync operations',
  url: 'https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-sync.html',
  checked,
};
const customDomains: Source = {
  title: 'AWS AppSync Developer Guide, Custom domain names',
  url: 'https://docs.aws.amazon.com/appsync/latest/devguide/custom-domain-name.html',
  checked,
};
const eventProtocol: Source = {
  title: 'AWS AppSync Events Developer Guide, Event API WebSocket protocol',
  url: 'https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-websocket-protocol.html',
  checked,
};
const model: Source = {
  title: 'AWS AppSync API Reference (botocore 1.43.107, appsync service model)',
  url: 'https://docs.aws.amazon.com/appsync/latest/APIReference/',
  checked,
};
const amplify: Source = {
  title: '@aws-amplify/api-graphql 4.10.1',
  url: 'https://www.npmjs.com/package/@aws-amplify/api-graphql',
  checked,
};
const subscriptionLink: Source = {
  title: 'aws-appsync-subscription-link 4.0.3',
  url: 'https://www.npmjs.com/package/aws-appsync-subscription-link',
  checked,
};

const runtimeTypes: Source = {
  title: '@aws-appsync/utils 2.1.1, types of subscription filters',
  url: 'https://www.npmjs.com/package/@aws-appsync/utils',
  checked: '2026-11-25',
};
const missingFields: Source = {
  title: 'aws-amplify/amplify-cli, issue 5542',
  url: 'https://github.com/aws-amplify/amplify-cli/issues/5542',
  checked: '2026-11-25',
};

/** Operators of an enhanced filter. */
export const filterOperators = {
  id: 'appsync-filter-operators',
  value: [
    ...(['eq', 'ne', 'le', 'lt', 'ge', 'gt', 'contains', 'notContains'] as const),
    ...(['beginsWith', 'in', 'notIn', 'between', 'containsAny'] as const),
  ],
  statement: 'AWS’s types for the resolver runtime know these operators of a subscription filter.',
  sources: [runtimeTypes],
  evidence: 'code',
} as const satisfies Fact<readonly string[]>;

/** Seconds: AWS’s client misses `ka` after the first, and connects again after the second. */
export const clientReconnectSeconds = {
  id: 'appsync-client-reconnect',
  value: [65, 5],
  statement: 'AWS’s own client misses `ka` after 65 seconds, and connects again 5 seconds after a connection is lost.',
  sources: [amplify],
  evidence: 'code',
} as const satisfies Fact<readonly number[]>;

/** Seconds between two `ka` messages. */
export const kaEverySeconds = {
  id: 'appsync-ka-interval',
  value: 60,
  statement: 'AppSync Events sends `ka` every 60 seconds; AWS’s client expects about the same of GraphQL.',
  sources: [eventProtocol, amplify],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Error types after which AWS’s client does not connect again. */
export const nonRetryableTypes = ['BadRequestException', 'UnauthorizedException'] as const;

/** The error of a field that may not be null and that the mutation did not select. */
export const missingField = {
  id: 'msg-appsync-missing-field',
  text: "Cannot return null for non-nullable type: '<type>' within parent '<parent>' (<path>)",
  code: 'errors[].message',
  from: 'AWS AppSync, in a data message',
  meaning: 'The mutation did not select a non-null field that the subscription asks for.',
  mend: 'Select the field in the mutation.',
  sources: [missingFields],
  evidence: 'field',
} as const satisfies Message;

/** Most data of one subscription message, in kilobytes. */
export const subscriptionPayloadKilobytes = {
  id: 'appsync-subscription-payload',
  value: 240,
  statement: 'A subscription message carries at most 240 KB.',
  sources: [realTimeData],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** The GraphQL part of the WebSocket subprotocols. */
export const subprotocol = {
  id: 'appsync-ws-subprotocol',
  value: 'graphql-ws',
  statement:
    'Credentials travel in the handshake, best as a second subprotocol beside `graphql-ws`: `header-` and the base64url of a JSON object, without padding. The older query string `?header=…&payload=e30=` leaves them in logs.',
  sources: [webSocketClient, amplify],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** What `connection_ack` says about keep-alive messages, in milliseconds. */
export const connectionTimeoutMs = {
  id: 'appsync-ws-connection-timeout',
  value: 300_000,
  statement:
    '`connection_ack` says `connectionTimeoutMs`, 300,000 in AWS’s examples. A client that gets no `ka` message for that long closes the connection and connects again with backoff and jitter.',
  sources: [webSocketClient],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** How long AWS’s client waits for `connection_ack` and for `start_ack`, in seconds. */
export const clientAckTimeoutSeconds = {
  id: 'appsync-ws-ack-timeout',
  value: 15,
  statement: 'AWS’s own client waits 15 seconds for `connection_ack` and 15 for `start_ack`.',
  sources: [amplify],
  evidence: 'code',
} as const satisfies Fact<number>;

/** Statuses after which AWS’s client does not connect again. */
export const nonRetryableStatuses = {
  id: 'appsync-ws-no-retry',
  value: [400, 401, 403],
  statement: 'AWS’s own client does not retry after the errors 400, 401 and 403.',
  sources: [amplify],
  evidence: 'code',
} as const satisfies Fact<readonly number[]>;

/** Longest life of a connection, in hours. */
export const maxConnectionHours = {
  id: 'appsync-ws-max-connection',
  value: 24,
  statement: 'The server ends every connection after 24 hours.',
  sources: [webSocketClient],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** How deep a field of a filter rule may lie. */
export const filterMaxDepth = {
  id: 'appsync-enhanced-filter-depth',
  value: 5,
  statement:
    'A filter rule reaches nested fields with dots, up to 5 levels. Lists at the top level cannot be filtered.',
  sources: [enhancedFiltering],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Ways to resolve a conflict. */
export const conflictHandlers = {
  id: 'appsync-conflict-handlers',
  value: ['OPTIMISTIC_CONCURRENCY', 'AUTOMERGE', 'LAMBDA'],
  statement:
    'With `conflictDetection` set to `VERSION`, a conflict goes to `OPTIMISTIC_CONCURRENCY` (reject and return the current item), `AUTOMERGE` or `LAMBDA`.',
  sources: [conflicts, model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Fields that a versioned data source adds to items. */
export const syncMetadata = {
  id: 'appsync-sync-metadata',
  value: ['_version', '_ttl', '_lastChangedAt', '_deleted'],
  statement:
    'A versioned data source adds `_version`, `_ttl`, `_lastChangedAt` and `_deleted` to each item. Clients must not write them: the answer is `BadRequest`.',
  sources: [conflicts],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Shortest and longest life of a cache entry, in seconds. */
export const cacheTtlSeconds = {
  id: 'appsync-cache-ttl',
  value: [1, 3600],
  statement:
    'Server-side caching (`ApiCache`) is a separate feature. Entries live 1 to 3,600 seconds, and caching keys come only from `$context.arguments`, `$context.source` and `$context.identity`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** What an `ApiCache` can cache. */
export const cachingBehaviors = {
  id: 'appsync-cache-behaviors',
  value: ['FULL_REQUEST_CACHING', 'PER_RESOLVER_CACHING', 'OPERATION_LEVEL_CACHING'],
  statement:
    'The cache works as `FULL_REQUEST_CACHING`, `PER_RESOLVER_CACHING` or `OPERATION_LEVEL_CACHING`. Its encryption at rest and in transit is fixed at creation.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Most events of one publish request of AppSync Events. */
export const maxEventsPerPublish = {
  id: 'appsync-events-publish',
  value: 5,
  statement: 'A publish request of AppSync Events carries up to 5 events, each a string that holds JSON.',
  sources: [eventProtocol],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most segments of a channel, and most characters of a segment. */
export const channelLimits = {
  id: 'appsync-events-channels',
  value: [5, 50],
  statement:
    'A channel has up to 5 segments of up to 50 letters, digits and dashes; the first names the channel namespace. A subscription may end in `/*`.',
  sources: [eventProtocol, model],
  evidence: 'documentation',
} as const satisfies Fact<readonly number[]>;

/** The WebSocket subprotocol of AppSync Events. */
export const eventsSubprotocol = {
  id: 'appsync-events-subprotocol',
  value: 'aws-appsync-event-ws',
  statement:
    'AppSync Events speaks another protocol: subprotocol `aws-appsync-event-ws` on `/event/realtime`, messages `subscribe`, `publish` and `unsubscribe`, and `connectionTimeoutMs` at the top level of `connection_ack`.',
  sources: [eventProtocol],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** Too many requests on a connection. */
export const rateLimitExceeded = {
  id: 'msg-appsync-rate-limit',
  text: 'Rate limit exceeded',
  code: 'LimitExceededError',
  from: 'AWS AppSync, in a message of type error',
  meaning: 'The connection or subscription is over a quota.',
  mend: 'Slow down, and retry with backoff and jitter.',
  sources: [webSocketClient],
  evidence: 'documentation',
} as const satisfies Message;

/** An `unsubscribe` of AppSync Events for an ID that is not subscribed. */
export const unknownOperation = {
  id: 'msg-appsync-unknown-operation',
  text: 'Unknown operation id <id>',
  code: 'UnknownOperationError',
  from: 'AWS AppSync Events, in unsubscribe_error',
  meaning: 'No subscription of that ID exists on this connection.',
  mend: 'Send the `id` of the `subscribe` message, on the same connection.',
  sources: [eventProtocol],
  evidence: 'documentation',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/appsync/real-time',
  service: 'AWS AppSync',
  topic: 'Real-time data',
  facts: [
    {
      id: 'appsync-realtime-transport',
      statement:
        'GraphQL subscriptions run over plain WebSocket only. MQTT over WebSocket ended for them on January 1, 2022; clients released after November 2019 do not use it.',
      sources: [realTimeData, subscriptionLink],
      evidence: 'documentation',
      was: [
        {
          path: ['AppSync', 'Retrieve data in real-time with WebSocket or MQTT on WebSocket'],
          verdict: 'wrong',
          change: 'MQTT over WebSocket had ended on January 1, 2022, four weeks before the notes were written.',
        },
      ],
    },
    {
      id: 'appsync-sync',
      statement:
        'Subscriptions push live changes; *syncing* is a feature of versioned DynamoDB data sources. These keep a delta table and answer a `Sync` operation.',
      sources: [conflicts],
      evidence: 'documentation',
      was: [
        {
          path: [
            'AppSync',
            'Retrieve data in real-time with WebSocket or MQTT on WebSocket',
            'Can be used to sync data',
          ],
          verdict: 'imprecise',
          change: 'Real-time delivery does not sync; versioned data sources with a delta table do.',
        },
      ],
    },
    {
      id: 'appsync-managed-graphql',
      statement:
        'AppSync is managed GraphQL, with API types `GRAPHQL` and `MERGED`. It now also offers *AppSync Events*: publish and subscribe over HTTP and WebSocket without a schema.',
      sources: [model, webSocketClient],
      evidence: 'model',
      was: [
        {
          path: ['AppSync', 'Managed GraphQL'],
          verdict: 'imprecise',
          change: 'Still true, but AppSync also has Event APIs, which have no GraphQL schema.',
        },
      ],
    },
    {
      id: 'appsync-cloudfront',
      statement:
        'An AppSync custom domain name sets up a CloudFront distribution that AppSync manages; you point DNS at it. Its ACM certificate must be in us-east-1.',
      sources: [customDomains],
      evidence: 'documentation',
      was: [
        {
          path: ['AppSync', 'Can use CloudFront to distribute AppSync'],
          verdict: 'imprecise',
          change: 'A custom domain name brings its own CloudFront distribution; one of your own in front is optional.',
        },
      ],
    },
    {
      id: 'appsync-realtime-mutations',
      statement:
        'Only a mutation that runs through AppSync fires a subscription. A write straight to the table notifies nobody.',
      sources: [realTimeData],
      evidence: 'documentation',
    },
    {
      id: 'appsync-realtime-selection',
      statement:
        'The selection set of the *mutation* limits what subscribers get. A nullable field that it lacks arrives as null, a non-null one as an error.',
      sources: [realTimeData],
      evidence: 'documentation',
    },
    subscriptionPayloadKilobytes,
    {
      id: 'appsync-ws-host',
      statement:
        'The socket opens to `appsync-realtime-api`, but `host` in the credentials is always the `appsync-api` host, or the custom domain.',
      sources: [webSocketClient],
      evidence: 'documentation',
    },
    subprotocol,
    {
      id: 'appsync-ws-iam',
      statement:
        'With `AWS_IAM` the handshake signs a `POST` of the body `{}` to the GraphQL endpoint plus `/connect`. Each `start` message signs its stringified `data` for the endpoint without `/connect`.',
      sources: [webSocketClient, amplify],
      evidence: 'documentation',
    },
    {
      id: 'appsync-ws-protocol',
      statement:
        'This is not the protocol of the npm package `graphql-ws`, nor plain `subscriptions-transport-ws`: it adds `start_ack`, a stringified `data` and an authorization for each `start`. Generic clients fail.',
      sources: [webSocketClient, amplify],
      evidence: 'documentation',
    },
    connectionTimeoutMs,
    clientAckTimeoutSeconds,
    nonRetryableStatuses,
    maxConnectionHours,
    {
      id: 'appsync-subscription-filters',
      statement:
        'The arguments of a subscription filter by equality, joined by AND. An omitted argument filters nothing; `owner: null` matches only items without an owner.',
      sources: [realTimeData],
      evidence: 'documentation',
    },
    {
      id: 'appsync-enhanced-filters',
      statement:
        'Enhanced filtering, set in the resolver with `extensions.setSubscriptionFilter`, *replaces* filtering by arguments. Rules of one filter are joined by AND, filters of a group by OR.',
      sources: [enhancedFiltering],
      evidence: 'documentation',
    },
    filterMaxDepth,
    conflictHandlers,
    syncMetadata,
    {
      id: 'appsync-sync-ttl',
      statement: '`baseTableTTL` and `deltaSyncTableTTL` count minutes.',
      sources: [model],
      evidence: 'model',
    },
    cacheTtlSeconds,
    cachingBehaviors,
    eventsSubprotocol,
    maxEventsPerPublish,
    channelLimits,
  ],
  messages: [rateLimitExceeded, missingField, unknownOperation],
};
