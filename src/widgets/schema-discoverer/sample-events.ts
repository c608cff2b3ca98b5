/** Events as services and a shop send them, with invented ids. */

const account = '111122223333';

interface Envelope {
  readonly source: string;
  readonly detailType: string;
  readonly time?: string;
  readonly resources?: readonly string[];
}

/** An event of `us-east-1`; its id counts up with `number`. */
const event = (
  number: number,
  {source, detailType, time = '2026-11-23T12:00:00Z', resources = []}: Envelope,
  detail: object,
) => ({
  version: '0',
  id: `6a7e8feb-b491-4cf7-a9f1-bf37034677${number.toString(10).padStart(2, '0')}`,
  'detail-type': detailType,
  source,
  account,
  time,
  region: 'us-east-1',
  resources,
  detail,
});

const shop = {source: 'com.example.orders', detailType: 'Order Placed'};

/** An order of the shop. */
export const order = (number: number, detail: object, detailType = shop.detailType) =>
  event(number, {...shop, detailType, time: `2026-11-23T12:${number.toString(10).padStart(2, '0')}:00Z`}, detail);

/** Orders that vary: a coupon is new, a total has cents, a customer is missing. */
export const orders = [
  order(1, {
    orderId: 'A-1001',
    placedAt: '2026-11-23T12:00:58Z',
    total: 250,
    customer: {id: 7, email: 'ana@example.com'},
    lines: [{sku: 'chair', quantity: 2}],
  }),
  order(2, {
    orderId: 'A-1002',
    placedAt: '2026-11-23T12:01:41Z',
    total: 120,
    customer: {id: 9, email: 'ben@example.com'},
    lines: [{sku: 'table', quantity: 1}],
  }),
  order(3, {
    orderId: 'A-1003',
    placedAt: '2026-11-23T12:02:12Z',
    total: 99.9,
    customer: {id: 7, email: null},
    lines: [
      {sku: 'lamp', quantity: 1, giftWrap: true},
      {sku: 'bulb', quantity: 4},
    ],
    coupon: 'SUMMER-10',
  }),
  order(4, {orderId: 1004, placedAt: '2026-11-23T12:03:30Z', total: 18, lines: [{sku: 'bulb', quantity: 2}]}),
];

/** One event each of EC2, Step Functions, S3 and Parameter Store. */
export const serviceEvents = [
  event(
    11,
    {
      source: 'aws.ec2',
      detailType: 'EC2 Instance State-change Notification',
      resources: [`arn:aws:ec2:us-east-1:${account}:instance/i-0abcd1234ef567890`],
    },
    {'instance-id': 'i-0abcd1234ef567890', state: 'stopped'},
  ),
  event(
    12,
    {
      source: 'aws.states',
      detailType: 'Step Functions Execution Status Change',
      resources: [`arn:aws:states:us-east-1:${account}:execution:orders:0042`],
    },
    {
      executionArn: `arn:aws:states:us-east-1:${account}:execution:orders:0042`,
      stateMachineArn: `arn:aws:states:us-east-1:${account}:stateMachine:orders`,
      name: '0042',
      status: 'ABORTED',
      startDate: 1763900000123,
      stopDate: 1763900004567,
      input: '{}',
      output: null,
    },
  ),
  event(
    13,
    {source: 'aws.s3', detailType: 'Object Created', resources: ['arn:aws:s3:::amzn-s3-demo-bucket']},
    {
      version: '0',
      bucket: {name: 'amzn-s3-demo-bucket'},
      object: {key: 'uploads/cat.jpg', size: 20480, etag: 'b57f9512698f4b09e608f4f2a65852e5'},
      'request-id': '4442587FB7D0A2F9',
      reason: 'PutObject',
    },
  ),
  event(
    14,
    {
      source: 'aws.ssm',
      detailType: 'Parameter Store Policy Action',
      resources: [`arn:aws:ssm:us-east-1:${account}:parameter/app/token`],
    },
    {
      'parameter-name': '/app/token',
      'parameter-type': 'SecureString',
      'policy-type': 'Expiration',
      'policy-content': '{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2027-12-02T21:34:33.000Z"}}',
      'action-status': 'SUCCESS',
    },
  ),
];
