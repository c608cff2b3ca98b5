/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {prettyJson} from '@site/src/engines/event-pattern';
import type {Sample} from '@site/src/ui/sample';
import {instanceState, objectCreated, order, parameterExpired, s3Call} from './sample-events';
import type {State} from './state';
import {rewritten} from './write-json';

interface PatternSample extends Sample<State> {
  /** What the tool must say of it, in a word. */
  readonly expects: string;
}

const json = (value: unknown): string => rewritten(JSON.stringify(value), prettyJson);

const entry = {Source: 'com.example.shop', DetailType: 'Order Placed', Detail: JSON.stringify(order.detail)};
const goodEntries = json([
  entry,
  {...entry, Time: '2026-11-23T12:00:00Z', Detail: '{"orderId":"A-1043","total":18}', EventBusName: 'orders'},
]);

const stopped = {
  source: ['aws.ec2'],
  'detail-type': ['EC2 Instance State-change Notification'],
  detail: {state: ['stopping', 'stopped']},
};

const base: State = {
  tab: 'test',
  mode: 'rule',
  pattern: json(stopped),
  events: json(instanceState('stopped')),
  selected: 0,
  ticked: [['detail-type'], ['source']],
  entries: goodEntries,
  isBefore2026: false,
};

const tried = (pattern: unknown, event: unknown): State => ({...base, pattern: json(pattern), events: json(event)});

const images = {
  source: ['aws.s3'],
  'detail-type': ['Object Created'],
  detail: {
    bucket: {name: ['amzn-s3-demo-bucket']},
    object: {key: [{prefix: 'uploads/'}], size: [{numeric: ['>', 0, '<=', 1_048_576]}]},
  },
};

const notDenied = {source: ['aws.s3'], detail: {errorCode: [{'anything-but': 'AccessDenied'}]}};

const failedOrFromOffice = {
  source: ['aws.s3'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {
    eventName: [{prefix: 'Delete'}],
    $or: [{errorCode: [{exists: true}]}, {sourceIPAddress: [{cidr: '203.0.113.0/24'}]}],
  },
};

export const samples: readonly [PatternSample, ...PatternSample[]] = [
  {name: 'ec2-stopped', label: 'EC2: an instance stops', state: base, expects: 'match'},
  {
    name: 's3-object-created',
    label: 'S3: an object below a prefix, up to 1 MiB',
    state: tried(images, objectCreated('uploads/cat.jpg')),
    expects: 'match',
  },
  {
    name: 'cloudtrail-call',
    label: 'CloudTrail: a call was refused',
    state: tried(
      {
        source: ['aws.s3'],
        'detail-type': ['AWS API Call via CloudTrail'],
        detail: {eventSource: ['s3.amazonaws.com'], eventName: [{prefix: 'Delete'}], errorCode: [{exists: true}]},
      },
      s3Call({errorCode: 'AccessDenied', errorMessage: 'Access Denied'}),
    ),
    expects: 'match',
  },
  {
    name: 'parameter-policy',
    label: 'Parameter Store: a policy acts',
    state: tried(
      {
        source: ['aws.ssm'],
        'detail-type': ['Parameter Store Policy Action'],
        detail: {
          'policy-type': ['Expiration', 'ExpirationNotification', 'NoChangeNotification'],
          'parameter-name': [{prefix: '/app/'}],
        },
      },
      parameterExpired,
    ),
    expects: 'match',
  },
  {
    name: 'anything-but-missing',
    label: 'Surprise: anything-but and a field that is not there',
    state: tried(notDenied, s3Call()),
    expects: 'no match: field absent',
  },
  {
    name: 'same-element',
    label: 'Surprise: two fields of different array elements',
    state: tried(
      {source: ['com.example.shop'], detail: {lines: {sku: ['chair'], stock: [{numeric: ['>', 0]}]}}},
      order,
    ),
    expects: 'no match: other element',
  },
  {
    name: 'wildcard',
    label: 'wildcard in a key',
    state: tried(
      {source: ['aws.s3'], detail: {object: {key: [{wildcard: 'uploads/*/2026-*.csv'}]}}},
      objectCreated('uploads/berlin/2026-11.csv'),
    ),
    expects: 'match',
  },
  {
    name: 'wildcard-too-complex',
    label: 'Refused: wildcards too complex',
    state: tried(
      {resources: [{wildcard: '*:*:*:*:*:event-bus/*'}]},
      {...order, resources: ['arn:aws:events:us-east-1:111122223333:event-bus/orders']},
    ),
    expects: 'over a limit',
  },
  {
    name: 'or-branches',
    label: '$or: refused, or from our network (cidr)',
    state: tried(failedOrFromOffice, s3Call({sourceIPAddress: '203.0.113.25'})),
    expects: 'match',
  },
  {
    name: 'ip-address',
    label: 'cidr: an address outside the block',
    state: tried(
      {source: ['aws.s3'], detail: {'source-ip-address': [{cidr: '198.51.100.0/24'}]}},
      objectCreated('uploads/cat.jpg'),
    ),
    expects: 'no match: not matched',
  },
  {
    name: 'value-outside-array',
    label: 'Refused: a value outside an array',
    state: {...base, pattern: '{\n  "source": ["aws.ec2"],\n  "detail": {\n    "state": "stopped"\n  }\n}'},
    expects: 'refused',
  },
  {
    name: 'many-events',
    label: 'Many events, one a line',
    state: {
      ...base,
      events: ['pending', 'running', 'stopping', 'stopped', 'terminated']
        .map((state, index) =>
          JSON.stringify({...instanceState(state), id: `7bf73129-1428-4cd3-a780-95db273d160${index}`}),
        )
        .join('\n'),
    },
    expects: 'some match',
  },
  {
    name: 'build-from-event',
    label: 'Build: a pattern from an event of S3',
    state: {
      ...base,
      tab: 'build',
      events: json(objectCreated('uploads/cat.jpg')),
      ticked: [['detail-type'], ['source'], ['detail', 'bucket', 'name']],
    },
    expects: 'built',
  },
  {
    name: 'put-events',
    label: 'PutEvents: two entries that are taken',
    state: {...base, tab: 'put-events'},
    expects: 'taken',
  },
  {
    name: 'put-events-bad-entry',
    label: 'PutEvents: HTTP 200, and entries that failed',
    state: {
      ...base,
      tab: 'put-events',
      entries: json([entry, {...entry, Detail: '["A-1042"]'}, {Source: 'com.example.shop', Detail: '{}'}]),
    },
    expects: 'some fail',
  },
  {
    name: 'put-events-too-many',
    label: 'PutEvents: eleven entries',
    state: {
      ...base,
      tab: 'put-events',
      entries: json(Array.from({length: 11}, (_, index) => ({...entry, Detail: `{"orderId":"A-${index}"}`}))),
    },
    expects: 'refused',
  },
];
