/** Events as the services send them, with invented ids. */

const account = '111122223333';
const bucket = 'amzn-s3-demo-bucket';

/** The envelope of an event of `us-east-1`. */
const envelope = (detailType: string, source: string, id: string) => ({
  version: '0',
  id,
  'detail-type': detailType,
  source,
  account,
  time: '2026-11-23T12:00:00Z',
  region: 'us-east-1',
});

/** EC2: an instance has changed its state. */
export const instanceState = (state: string) => ({
  ...envelope('EC2 Instance State-change Notification', 'aws.ec2', '7bf73129-1428-4cd3-a780-95db273d1602'),
  resources: [`arn:aws:ec2:us-east-1:${account}:instance/i-0abcd1234ef567890`],
  detail: {'instance-id': 'i-0abcd1234ef567890', state},
});

/** S3: an object was written. */
export const objectCreated = (key: string, size = 20480) => ({
  ...envelope('Object Created', 'aws.s3', '2d4eba74-fd51-3966-4bfa-b013c9da8ff1'),
  resources: [`arn:aws:s3:::${bucket}`],
  detail: {
    version: '0',
    bucket: {name: bucket},
    object: {key, size, etag: 'b57f9512698f4b09e608f4f2a65852e5', sequencer: '00617F08299329D189'},
    'request-id': '4442587FB7D0A2F9',
    requester: account,
    'source-ip-address': '203.0.113.25',
    reason: 'PutObject',
  },
});

/** CloudTrail: a call of the S3 API. */
export const s3Call = (detail: object = {}) => ({
  ...envelope('AWS API Call via CloudTrail', 'aws.s3', '6a7e8feb-b491-4cf7-a9f1-bf3703467718'),
  resources: [],
  detail: {
    eventSource: 's3.amazonaws.com',
    eventName: 'DeleteObject',
    awsRegion: 'us-east-1',
    sourceIPAddress: '198.51.100.7',
    requestParameters: {bucketName: bucket, key: 'reports/2026.csv'},
    ...detail,
  },
});

/** Parameter Store: a parameter was deleted by its policy. */
export const parameterExpired = {
  ...envelope('Parameter Store Policy Action', 'aws.ssm', '8f2c1c5e-6b0a-4d53-9c53-0f4b6a1de111'),
  resources: [`arn:aws:ssm:us-east-1:${account}:parameter/app/token`],
  detail: {
    'parameter-name': '/app/token',
    'parameter-type': 'SecureString',
    'policy-type': 'Expiration',
    'policy-content': '{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2027-12-02T21:34:33.000Z"}}',
    'action-status': 'SUCCESS',
    'action-reason': 'Parameter expired and was deleted',
  },
};

/** Of your own: an order with an array of objects. */
export const order = {
  ...envelope('Order Placed', 'com.example.shop', '0d8f1ac4-2f0e-4d6b-9a51-6f0f4f9c2b17'),
  resources: [],
  detail: {
    orderId: 'A-1042',
    total: 129.9,
    lines: [
      {sku: 'chair', stock: 0},
      {sku: 'table', stock: 12},
    ],
  },
};
