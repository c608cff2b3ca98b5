/** The set-ups of the samples, as plain values. */

const region = 'us-east-1';
export const shop = '111122223333';
export const hub = '444455556666';
export const reports = '777788889999';
export const organization = 'o-a1b2c3d4e5';

const arn = (service: string, account: string, resource: string): string =>
  `arn:aws:${service}:${region}:${account}:${resource}`;
export const bus = (account: string, name: string): string => arn('events', account, `event-bus/${name}`);
const lambda = (account: string, name: string): string => arn('lambda', account, `function:${name}`);
const queue = (account: string, name: string): string => arn('sqs', account, name);

/** A bus of an account, as the document has it. */
const account = (AccountId: string, EventBuses: readonly unknown[], OrganizationId?: string) => ({
  AccountId,
  ...(OrganizationId === undefined ? {} : {OrganizationId}),
  Regions: [{Region: region, EventBuses}],
});

const stoppedPattern = {
  source: ['aws.ec2'],
  'detail-type': ['EC2 Instance State-change Notification'],
  detail: {state: ['stopped']},
};

export const service = {
  Accounts: [
    account(shop, [
      {
        Name: 'default',
        Rules: [
          {
            Name: 'instance-stopped',
            EventPattern: stoppedPattern,
            Targets: [
              {
                Id: 'note',
                Arn: lambda(shop, 'note'),
                InputTransformer: {
                  InputPathsMap: {instance: '$.detail.instance-id', state: '$.detail.state'},
                  InputTemplate:
                    '{"text": "<instance> is <state>", "instance": <instance>, "rule": <aws.events.rule-name>}',
                },
              },
            ],
          },
          {
            Name: 'instance-running',
            EventPattern: {...stoppedPattern, detail: {state: ['running']}},
            Targets: [{Id: 'note', Arn: lambda(shop, 'note')}],
          },
        ],
      },
    ]),
  ],
};

const orderPattern = {source: ['com.example.shop'], 'detail-type': ['Order Placed']};

const toHub = (withRole: boolean) => ({
  Name: 'orders',
  Rules: [
    {
      Name: 'to-hub',
      EventPattern: orderPattern,
      Targets: [
        {
          Id: 'hub',
          Arn: bus(hub, 'central'),
          ...(withRole ? {RoleArn: `arn:aws:iam::${shop}:role/events-to-hub`} : {}),
        },
      ],
    },
  ],
});

const invoice = {
  Name: 'invoice',
  EventPattern: {account: [shop], 'detail-type': ['Order Placed']},
  Targets: [{Id: 'invoice', Arn: lambda(hub, 'invoice')}],
};

const policy = (statement: Readonly<Record<string, unknown>>) => ({
  Version: '2012-10-17',
  Statement: [{Effect: 'Allow', ...statement, Action: 'events:PutEvents', Resource: bus(hub, 'central')}],
});
const letsAccount = (id: string) => policy({Sid: `account-${id}`, Principal: {AWS: `arn:aws:iam::${id}:root`}});
const letsOrganization = policy({
  Sid: 'organization',
  Principal: '*',
  Condition: {StringEquals: {'aws:PrincipalOrgID': organization}},
});

export const refused = {
  Accounts: [
    account(shop, [toHub(true)]),
    account(hub, [{Name: 'central', Policy: letsAccount(reports), Rules: [invoice]}]),
  ],
};

export const organizationAllowed = {
  Accounts: [
    account(shop, [toHub(true)], organization),
    account(hub, [{Name: 'central', Policy: letsOrganization, Rules: [invoice]}], organization),
  ],
};

export const organizationWithoutRole = {
  Accounts: [
    account(shop, [toHub(false)], organization),
    account(hub, [{Name: 'central', Policy: letsOrganization, Rules: [invoice]}], organization),
  ],
};

export const third = {
  Accounts: [
    account(shop, [toHub(true)]),
    account(hub, [
      {
        Name: 'central',
        Policy: letsAccount(shop),
        Rules: [
          invoice,
          {
            Name: 'to-reports',
            EventPattern: orderPattern,
            Targets: [
              {Id: 'reports', Arn: bus(reports, 'reports'), RoleArn: `arn:aws:iam::${hub}:role/events-to-reports`},
            ],
          },
        ],
      },
    ]),
    account(reports, [{Name: 'reports'}]),
  ],
};

export const partnerBus = 'aws.partner/example.com/111122223333/tickets';
export const partner = {
  Accounts: [
    account(shop, [
      {
        Name: partnerBus,
        Rules: [
          {
            Name: 'urgent-ticket',
            EventPattern: {source: [{prefix: 'aws.partner/example.com/'}], detail: {priority: ['urgent']}},
            Targets: [{Id: 'page', Arn: arn('sns', shop, 'on-call'), InputPath: '$.detail.subject'}],
          },
        ],
      },
    ]),
  ],
};

export const archived = {
  Accounts: [
    account(shop, [
      {
        Name: 'orders',
        Archives: [{ArchiveName: 'orders', EventPattern: {source: ['com.example.shop']}, RetentionDays: 30}],
        Rules: [
          {
            Name: 'invoice',
            EventPattern: {...orderPattern, 'replay-name': [{exists: false}]},
            Targets: [{Id: 'invoice', Arn: lambda(shop, 'invoice')}],
          },
          {
            Name: 'rebuild-report',
            EventPattern: orderPattern,
            Targets: [{Id: 'report', Arn: queue(shop, 'report')}],
          },
        ],
      },
    ]),
  ],
};

export const failing = {
  Accounts: [
    account(shop, [
      {
        Name: 'orders',
        Rules: [
          {Name: 'invoice', EventPattern: orderPattern, Targets: [{Id: 'invoice', Arn: lambda(shop, 'invoice')}]},
        ],
      },
    ]),
  ],
};

const deadLetters = {DeadLetterConfig: {Arn: queue(shop, 'orders-dead-letters')}};
export const fiveTargets = {
  Accounts: [
    account(shop, [
      {
        Name: 'orders',
        Rules: [
          {
            Name: 'all-inputs',
            EventPattern: orderPattern,
            Targets: [
              {Id: 'event', Arn: queue(shop, 'whole-event'), ...deadLetters},
              {Id: 'part', Arn: queue(shop, 'items'), InputPath: '$.detail.items[*].sku'},
              {Id: 'constant', Arn: lambda(shop, 'wake-up'), Input: '{"reason": "an order"}'},
              {
                Id: 'text',
                Arn: arn('sns', shop, 'orders'),
                InputTransformer: {
                  InputPathsMap: {order: '$.detail.orderId', note: '$.detail.note'},
                  InputTemplate: '"Order <order>, note: <note>"',
                },
              },
              {
                Id: 'json',
                Arn: lambda(shop, 'audit'),
                InputTransformer: {InputTemplate: '{"rule": <aws.events.rule-arn>, "event": <aws.events.event.json>}'},
                RetryPolicy: {MaximumRetryAttempts: 20, MaximumEventAgeInSeconds: 3600},
                ...deadLetters,
              },
            ],
          },
        ],
      },
    ]),
  ],
};

export const readOnly = {
  Accounts: [
    account(shop, [
      {
        Name: 'default',
        Rules: ['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'].map((State, index) => ({
          Name: ['key-calls', 'all-key-calls'][index],
          State,
          EventPattern: {source: ['aws.kms'], 'detail-type': ['AWS API Call via CloudTrail']},
          Targets: [
            {Id: 'log', Arn: arn('logs', shop, `log-group:/aws/events/${['calls', 'all-calls'][index] ?? ''}`)},
          ],
        })),
      },
    ]),
  ],
};

export const invalid = {
  Accounts: [
    account(shop, [
      {
        Name: 'orders',
        Rules: [
          {
            Name: 'every-night',
            ScheduleExpression: 'rate(1 day)',
            Targets: [{Id: 'report', Arn: lambda(shop, 'report')}],
          },
          {
            Name: 'invoice',
            EventPattern: {source: 'com.example.shop'},
            Targets: [
              {
                Id: 'invoice',
                Arn: lambda(shop, 'invoice'),
                InputTransformer: {InputPathsMap: {order: '$.detail.orderId'}, InputTemplate: '"Order <orderId>"'},
              },
            ],
          },
        ],
      },
    ]),
  ],
};
