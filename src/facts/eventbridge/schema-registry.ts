import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const registry: Source = {
  title: 'Amazon EventBridge User Guide, Schema registries',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html',
  checked,
};
const schemas: Source = {
  title: 'Amazon EventBridge User Guide, Schemas',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema.html',
  checked,
};
const bindings: Source = {
  title: 'Amazon EventBridge User Guide, Code bindings',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html',
  checked,
};
const quotas: Source = {
  title: 'Amazon EventBridge User Guide, Quotas',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, schemas service model (2019-12-02)',
  url: 'https://github.com/boto/botocore/tree/develop/botocore/data/schemas',
  checked,
};

const today = '2026-11-25';
const discover: Source = {
  title: 'Amazon EventBridge Schema Registry API Reference, Discover',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-discover.html',
  checked: today,
};
const infer: Source = {
  title: 'Amazon EventBridge User Guide, Inferring schemas from event bus events',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html',
  checked: today,
};
const inferFromJson: Source = {
  title: 'Amazon EventBridge User Guide, Creating a schema from event JSON',
  url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer-from-json.html',
  checked: today,
};
const samRecording: Source = {
  title: 'aws/aws-sam-cli, schema order@NewOrder as discovered, in a unit test',
  url: 'https://github.com/aws/aws-sam-cli/blob/440f7b258280eba6c4d5717ff20cbdc748ad22d2/tests/unit/lib/schemas/test_schemas_api_caller.py',
  checked: today,
};
const catalogRecording: Source = {
  title: 'event-catalog/eventcatalog, schema users@UserCreated as discovered and exported, in a unit test',
  url: 'https://github.com/event-catalog/eventcatalog/blob/2b6feec5c90169af34af99dd950562e1f802dd4b/packages/eventcatalog-plugin-generator-amazon-eventbridge/src/__tests__/assets/aws-mock-responses/client-schemas.ts',
  checked: today,
};
const publishedCopies: Source = {
  title: 'cdklabs/awscdk-service-spec, copies of the schemas of aws.events',
  url: 'https://github.com/cdklabs/awscdk-service-spec/tree/main/sources/EventBridgeSchema',
  checked: today,
};

/** Formats that a schema may have. */
export const schemaTypes = {
  id: 'eb-schema-types',
  value: ['OpenApi3', 'JSONSchemaDraft4'],
  statement: 'A schema is written as `OpenApi3` or as `JSONSchemaDraft4`, and each change of it is a new version.',
  sources: [model, registry],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Longest content of a schema, in characters. */
export const schemaMaxCharacters = {
  id: 'eb-schema-max-characters',
  value: 100_000,
  statement: 'The content of a schema may have 100,000 characters.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Most sample events of one `GetDiscoveredSchema` call. */
export const discoveredSchemaMaxEvents = {
  id: 'eb-get-discovered-schema',
  value: 10,
  statement:
    '`GetDiscoveredSchema` infers one schema from up to 10 sample events of one type that you send, without touching a bus.',
  sources: [model, discover],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Most registries of an account by default. */
export const registriesPerAccount = {
  id: 'eb-schema-registries',
  value: 10,
  statement: 'The quota of registries is 10.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most schemas of one registry by default. */
export const schemasPerRegistry = {
  id: 'eb-schema-per-registry',
  value: 100,
  statement: 'A registry may hold 100 schemas.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most discovered schemas by default. */
export const discoveredSchemasMax = {
  id: 'eb-schema-discovered-max',
  value: 200,
  statement: 'Discovery may keep 200 schemas.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most versions of one schema by default. */
export const versionsPerSchema = {
  id: 'eb-schema-versions',
  value: 100,
  statement: 'A schema may have 100 versions.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Most discoverers by default. */
export const discoverersMax = {
  id: 'eb-schema-discoverers',
  value: 10,
  statement: 'The quota of discoverers is 10.',
  sources: [quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Deepest nesting of an event that discovery follows. */
export const discoveryMaxLevels = {
  id: 'eb-schema-levels',
  value: 255,
  statement: 'Discovery infers schemas from events nested up to 255 levels deep and ignores deeper ones.',
  sources: [discover, quotas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Size of the piece in which discovery counts an event, in KB. */
export const discoveryChargeChunkKb = {
  id: 'eb-schema-charge',
  value: 8,
  statement:
    'The registry is free. Discovery is charged for each event it takes in, in pieces of 8 KB, after a monthly free allowance.',
  sources: [schemas],
  evidence: 'documentation',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/eventbridge/schema-registry',
  service: 'Amazon EventBridge',
  topic: 'Schema registry',
  facts: [
    {
      id: 'eb-schema-registry',
      statement:
        'A schema registry keeps the structure of events. There are `aws.events` with the schemas that AWS publishes, `discovered-schemas`, and registries of your own.',
      sources: [registry],
      evidence: 'documentation',
      was: [{path: ['EventBridge', 'Schema Registry'], verdict: 'correct'}],
    },
    {
      id: 'eb-schema-discovery',
      statement:
        'Schema discovery infers a schema for each source and detail-type on a bus. It is one optional feature of the registry and off until you create a discoverer.',
      sources: [schemas, model],
      evidence: 'documentation',
      was: [
        {
          path: ['EventBridge', 'Schema Registry', 'A tool to discover the structure of events'],
          verdict: 'imprecise',
          change: 'The registry is a catalogue of schemas; discovery is one optional feature of it, off by default.',
        },
      ],
    },
    {
      id: 'eb-schema-not-validated',
      statement: 'The registry is a catalogue. Nothing validates `PutEvents` against it.',
      sources: [registry],
      evidence: 'documentation',
    },
    schemaTypes,
    {
      id: 'eb-schema-bindings',
      statement: 'Code bindings turn a schema into types for Java, Python, TypeScript and, since 28 March 2022, Go.',
      sources: [bindings],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-discoverer',
      statement:
        '`CreateDiscoverer` takes the ARN of a bus, includes events of other accounts by default, and is `STARTED` or `STOPPED`. It sees only the events of that bus.',
      sources: [model, schemas],
      evidence: 'model',
    },
    discoveredSchemaMaxEvents,
    {
      id: 'eb-schema-new-version',
      statement:
        'Every unique schema on a bus with a discoverer is added to the registry. If the contents of the events change, EventBridge makes new versions.',
      sources: [infer],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-from-json',
      statement:
        'The console makes a schema from the JSON of one event under *Create schema*, *Discover from JSON*, in OpenAPI 3.0 only.',
      sources: [inferFromJson],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-original-event',
      statement: 'With an input transformer, discovery sees the original event and not what the target gets.',
      sources: [{...schemas, checked: today}],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-shape',
      statement:
        'In the example of the user guide `AWSEvent` requires all nine fields of the envelope, names `x-amazon-events-source` and `x-amazon-events-detail-type`, and refers to a schema of its own for `detail`.',
      sources: [inferFromJson],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-null',
      statement:
        'In that example an integer is an `integer` of format `int64`, and a property that was `null` has the empty schema `{}`, which takes any value.',
      sources: [inferFromJson],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-empty-array',
      statement:
        'In recorded schemas a nested object has a schema of its own, named after its property, and an empty array has `items` of type `object`.',
      sources: [samRecording, catalogRecording],
      evidence: 'field',
    },
    {
      id: 'eb-schema-export',
      statement:
        '`ExportSchema` gives a schema as `JSONSchemaDraft4`. In a recorded answer the other schemas stand under `definitions`, and names are in alphabetical order.',
      sources: [catalogRecording, model],
      evidence: 'field',
    },
    {
      id: 'eb-schema-name',
      statement:
        'A discovered schema is named after source and detail-type, without blanks and with a capital letter: `userCreated` from `users` became `users@UserCreated`.',
      sources: [catalogRecording, samRecording],
      evidence: 'field',
    },
    {
      id: 'eb-schema-name-published',
      statement:
        'The names that AWS publishes do not follow one rule. There are `aws.ec2@EC2InstanceStateChangeNotification` and `aws.ec2@EC2InstanceState-changeNotification`.',
      sources: [publishedCopies],
      evidence: 'field',
    },
    {
      id: 'eb-schema-inferred',
      statement:
        'Types are inferred from samples. Optional and nullable fields come out wrong at first and lead to new versions.',
      sources: [schemas],
      evidence: 'documentation',
    },
    discoveryChargeChunkKb,
    {
      id: 'eb-schema-kms',
      statement: 'A bus that is encrypted with a customer managed key cannot use schema discovery.',
      sources: [schemas],
      evidence: 'documentation',
    },
    {
      id: 'eb-schema-expiry',
      statement: 'A discovered schema that nobody uses for 2 years is deleted.',
      sources: [registry],
      evidence: 'documentation',
    },
    schemaMaxCharacters,
    registriesPerAccount,
    schemasPerRegistry,
    discoveredSchemasMax,
    versionsPerSchema,
    discoverersMax,
    discoveryMaxLevels,
  ],
};
