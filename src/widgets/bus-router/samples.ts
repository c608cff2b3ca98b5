/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {formatJson} from '@site/src/engines/json-text';
import type {Sample} from '@site/src/ui/sample';
import type {Outcome} from './conclude';
import * as setups from './sample-setups';
import type {State} from './state';

interface BusSample extends Sample<State> {
  /** What the tool must say of it, in a word. */
  readonly expects: Outcome;
}

const {shop, bus} = setups;
const at = '2026-11-23T12:00:00Z';

const order = {orderId: 'A-1042', items: [{sku: 'chair'}, {sku: 'lamp'}], total: 250};
const entry = {
  EventBusName: 'orders',
  Source: 'com.example.shop',
  DetailType: 'Order Placed',
  Detail: JSON.stringify(order),
};

const event = (source: string, detailType: string, detail: unknown) => ({
  version: '0',
  id: '7bf73129-1428-4cd3-a780-95db273d1602',
  'detail-type': detailType,
  source,
  account: shop,
  time: '2026-11-23T10:30:00Z',
  region: 'us-east-1',
  resources: [],
  detail,
});
const stopped = event('aws.ec2', 'EC2 Instance State-change Notification', {
  'instance-id': 'i-0123456789abcdef0',
  state: 'stopped',
});
const ordered = event('com.example.shop', 'Order Placed', order);

const replay = {
  ReplayName: 'orders-again',
  EventSourceArn: `arn:aws:events:us-east-1:${shop}:archive/orders`,
  EventStartTime: '2026-11-23T10:00:00Z',
  EventEndTime: '2026-11-23T11:00:00Z',
  Destination: {Arn: bus(shop, 'orders')},
};

const base: State = {
  setup: formatJson(setups.service),
  sentBy: 'AWS service',
  caller: `${shop} us-east-1`,
  role: 'order-service',
  at,
  entries: formatJson([entry]),
  event: formatJson(stopped),
  replay: formatJson(replay),
  form: {
    change: 'account',
    where: bus(setups.hub, 'central'),
    name: 'orders',
    pattern: '{"source": ["com.example.shop"]}',
    arn: `arn:aws:lambda:us-east-1:${shop}:function:invoice`,
    role: '',
    grantee: shop,
  },
};

const put = (setup: unknown, entries: unknown = [entry]): State => ({
  ...base,
  sentBy: 'PutEvents',
  setup: formatJson(setup),
  entries: formatJson(entries),
});

export const samples: readonly [BusSample, ...BusSample[]] = [
  {
    name: 'service-event',
    label: 'AWS service: an instance stops, with a transformer',
    state: base,
    expects: 'delivered',
  },
  {
    name: 'five-targets',
    label: 'PutEvents: five targets, all kinds of input',
    state: put(setups.fiveTargets),
    expects: 'delivered',
  },
  {
    name: 'account-refused',
    label: 'Other account: its policy refuses',
    state: put(setups.refused),
    expects: 'not delivered',
  },
  {
    name: 'organization-allowed',
    label: 'Other account: let in by organization, with a role',
    state: put(setups.organizationAllowed),
    expects: 'delivered',
  },
  {
    name: 'organization-no-role',
    label: 'Other account: by organization, the role forgotten',
    state: put(setups.organizationWithoutRole),
    expects: 'not delivered',
  },
  {
    name: 'third-account',
    label: 'Third account: the second hop stops',
    state: put(setups.third),
    expects: 'partly delivered',
  },
  {
    name: 'partner-event',
    label: 'Partner event, with InputPath',
    state: {
      ...base,
      sentBy: 'partner',
      setup: formatJson(setups.partner),
      event: formatJson(event(setups.partnerBus, 'ticket.created', {subject: 'Checkout is down', priority: 'urgent'})),
    },
    expects: 'delivered',
  },
  {
    name: 'archive-and-replay',
    label: 'Archive and replay: a rule that ignores replays',
    state: {
      ...base,
      sentBy: 'replay',
      setup: formatJson(setups.archived),
      entries: formatJson([entry]),
      event: formatJson(ordered),
    },
    expects: 'delivered',
  },
  {
    name: 'read-only-call',
    label: 'CloudTrail: a call that only reads',
    state: {
      ...base,
      setup: formatJson(setups.readOnly),
      event: formatJson(
        event('aws.kms', 'AWS API Call via CloudTrail', {
          eventSource: 'kms.amazonaws.com',
          eventName: 'DescribeKey',
          readOnly: true,
        }),
      ),
    },
    expects: 'delivered',
  },
  {
    name: 'failed-entries',
    label: 'PutEvents: HTTP 200, and entries that failed or got lost',
    state: put(setups.failing, [entry, {...entry, Detail: '["A-1042"]'}, {...entry, EventBusName: 'order'}]),
    expects: 'partly delivered',
  },
  {name: 'invalid', label: 'Invalid set-up: AWS would refuse it', state: put(setups.invalid), expects: 'invalid'},
];
