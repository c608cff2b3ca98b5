/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface SignatureSample extends Sample<State> {
  /** What the tool must say of it: signed, refused before signing, or the first cause of the refusal. */
  readonly expects: string;
}

const example: State = {
  tab: 'sign',
  variant: 'header',
  method: 'GET',
  url: 'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08',
  headers: 'Content-Type: application/x-www-form-urlencoded; charset=utf-8',
  body: '',
  accessKeyId: 'AKIDEXAMPLE',
  region: 'us-east-1',
  service: 'iam',
  timestamp: '2015-08-30T12:36:00Z',
  expires: '3600',
  normalize: 'auto',
  doubleEncode: 'auto',
  signBody: 'auto',
  unsignedPayload: 'auto',
  omitToken: false,
  now: '',
  answer: '',
};

const objectPut: State = {
  ...example,
  method: 'PUT',
  url: 'https://amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com/reports/2026/summary.json',
  headers: 'Content-Type: application/json',
  body: '{"total":42}',
  region: 'eu-central-1',
  service: 's3',
  timestamp: '2026-11-23T10:00:00Z',
};

const objectGet: State = {...objectPut, variant: 'query', method: 'GET', headers: '', body: ''};

export const samples: readonly [SignatureSample, ...SignatureSample[]] = [
  {name: 'iam-list-users', label: 'IAM ListUsers, the documentation’s example', state: example, expects: 'signed'},
  {name: 's3-put', label: 'S3 PUT with a body', state: objectPut, expects: 'signed'},
  {name: 's3-presigned', label: 'S3 pre-signed GET, one hour', state: objectGet, expects: 'signed'},
  {
    name: 's3-presigned-week',
    label: 'S3 pre-signed GET, the longest life',
    state: {...objectGet, expires: '604800'},
    expects: 'signed',
  },
  {
    name: 'presigned-too-long',
    label: 'Pre-signed for one second too long',
    state: {...objectGet, expires: '604801'},
    expects: 'expiry-out-of-range',
  },
  {
    name: 'odd-path',
    label: 'Path with blanks, umlauts and double slashes',
    state: {
      ...example,
      url: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com/prod//caf%C3%A9%20menu/./today?b=2&a=1&a=&%C3%BC=x',
      headers: 'X-Custom:  two   blanks \nx-custom: repeated',
      service: 'execute-api',
    },
    expects: 'signed',
  },
  {
    name: 'clock-behind',
    label: 'Clock six minutes behind',
    state: {...example, now: '2015-08-30T12:42:00Z'},
    expects: 'expired',
  },
  {
    name: 'header-changed',
    label: 'Refused: a header changed on the way (S3, XML)',
    state: {
      ...objectPut,
      tab: 'debug',
      answer: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIDEXAMPLE</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256
20261123T100000Z
20261123/eu-central-1/s3/aws4_request
f2f7e6ff75db79f97da2d1f9d5185cfc65bb6bdef99c4697c63ac537cdc5229d</StringToSign><SignatureProvided>6e9f297c9614833002280e3d1e446d3eae32b10870a54a3fc7266897d7287502</SignatureProvided><CanonicalRequest>PUT
/reports/2026/summary.json

content-type:application/json;charset=utf-8
host:amzn-s3-demo-bucket.s3.eu-central-1.amazonaws.com
x-amz-content-sha256:bb1453c7fec8dfc7c9d2c40136205f7cef6a1d9bb63e1ee85c038f04e730baa8
x-amz-date:20261123T100000Z

content-type;host;x-amz-content-sha256;x-amz-date
bb1453c7fec8dfc7c9d2c40136205f7cef6a1d9bb63e1ee85c038f04e730baa8</CanonicalRequest></Error>`,
    },
    expects: 'header-value-changed',
  },
  {
    name: 'path-encoded-once',
    label: 'Refused: path encoded once, not twice (JSON)',
    state: {
      ...example,
      tab: 'debug',
      url: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com/prod/items/a%2Fb',
      headers: '',
      service: 'execute-api',
      timestamp: '2026-11-23T10:00:00Z',
      doubleEncode: 'off',
      answer: JSON.stringify({
        message:
          "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'GET\n/prod/items/a%252Fb\n\nhost:abcdefghij.execute-api.us-east-1.amazonaws.com\nx-amz-date:20261123T100000Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'\n\nThe String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20261123T100000Z\n20261123/us-east-1/execute-api/aws4_request\n4ed5d4e5c814e371dae98eed0c0f4632e7de73199f08eb2686f8684947768f2c'\n",
      }),
    },
    expects: 'path-encoding',
  },
  {
    name: 'wrong-region',
    label: 'Refused: signed for another Region',
    state: {
      ...objectPut,
      tab: 'debug',
      region: 'us-east-1',
      answer:
        "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Credential should be scoped to a valid Region, not 'us-east-1'.",
    },
    expects: 'scope-region',
  },
  {
    name: 'wrong-secret',
    label: 'Refused: everything agrees but the secret',
    state: {
      ...example,
      tab: 'debug',
      answer: `<ErrorResponse><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided.

The Canonical String for this request should have been
'GET
/
Action=ListUsers&amp;Version=2010-05-08
content-type:application/x-www-form-urlencoded; charset=utf-8
host:iam.amazonaws.com
x-amz-date:20150830T123600Z

content-type;host;x-amz-date
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

The String-to-Sign should have been
'AWS4-HMAC-SHA256
20150830T123600Z
20150830/us-east-1/iam/aws4_request
f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59'
</Message></Error></ErrorResponse>`,
    },
    expects: 'secret-key',
  },
];
