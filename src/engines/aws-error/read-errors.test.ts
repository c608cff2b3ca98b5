import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {maskCredentials, readErrors} from './index';

const said = 'Request would have succeeded, but DryRun flag is set.';
const run = {code: 'DryRunOperation', message: said};

describe('an error is read as it is printed by', () => {
  test.each([
    [
      'AWS CLI v2',
      `\naws: [ERROR]: An error occurred (DryRunOperation) when calling the RunInstances operation: ${said}`,
      {...run, printer: 'AWS CLI v2', operation: 'RunInstances'},
    ],
    [
      'AWS CLI v1',
      `\nAn error occurred (DryRunOperation) when calling the RunInstances operation: ${said}\n`,
      {...run, printer: 'AWS CLI v1 or boto3', operation: 'RunInstances'},
    ],
    [
      'boto3',
      `botocore.exceptions.ClientError: An error occurred (DryRunOperation) when calling the RunInstances operation: ${said}`,
      {...run, printer: 'boto3', operation: 'RunInstances'},
    ],
    [
      'the AWS CLI after retries',
      'An error occurred (ThrottlingException) when calling the Encrypt operation (reached max retries: 2): Rate exceeded',
      {code: 'ThrottlingException', operation: 'Encrypt', message: 'Rate exceeded'},
    ],
    ['the AWS CLI as JSON', `{\n    "Code": "DryRunOperation",\n    "Message": "${said}"\n}`, run],
    ['the AWS CLI as YAML', `Code: DryRunOperation\nMessage: ${said}\n`, run],
    [
      'the SDK for JavaScript',
      `DryRunOperation: ${said}\n    at throwDefaultError (file:///x.js:1:1) {\n  '$fault': 'client'`,
      {...run, printer: 'SDK for JavaScript'},
    ],
    [
      'the SDK for Java 2',
      `software.amazon.awssdk.services.kms.model.DryRunOperationException: ${said} (Service: Kms, Status Code: 400, Request ID: 0-1)`,
      {code: 'DryRunOperationException', service: 'Kms', status: 400, message: said},
    ],
    [
      'the SDK for Java 1',
      `com.amazonaws.services.ec2.model.AmazonEC2Exception: ${said} (Service: AmazonEC2; Status Code: 412; Error Code: DryRunOperation; Request ID: 0-1)`,
      {...run, status: 412},
    ],
    [
      'the SDK for Go',
      `operation error EC2: RunInstances, https response error StatusCode: 412, RequestID: 0-1, api error DryRunOperation: ${said}`,
      {...run, service: 'EC2', operation: 'RunInstances', status: 412},
    ],
    [
      'the SDK for Go, an error of the model',
      `operation error KMS: Encrypt, https response error StatusCode: 400, RequestID: 0-1, DryRunOperationException: ${said}`,
      {code: 'DryRunOperationException', operation: 'Encrypt'},
    ],
    [
      'the API in XML',
      `<Response><Errors><Error><Code>DryRunOperation</Code><Message>${said}</Message></Error></Errors></Response>`,
      {...run, printer: 'API answer'},
    ],
    [
      'the API in JSON',
      '{"__type":"com.amazonaws.kms#AccessDeniedException","Message":"no"}',
      {code: 'AccessDeniedException', message: 'no'},
    ],
    [
      'CloudTrail',
      `{"eventName":"RunInstances","errorCode":"Client.DryRunOperation","errorMessage":"${said}"}`,
      {...run, printer: 'CloudTrail record'},
    ],
  ] as const)('%s', (_, text, expected) => {
    const errors = readErrors(text);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(expected);
  });
});

describe('errors of a text', () => {
  test('are read in order, each once', () => {
    const text = [
      `An error occurred (DryRunOperation) when calling the StopInstances operation: ${said}`,
      'noise',
      'An error occurred (UnauthorizedOperation) when calling the StartInstances operation: You are not authorized to perform this operation.',
    ].join('\n');
    expect(readErrors(text).map(({code, operation}) => `${operation} ${code}`)).toEqual([
      'StopInstances DryRunOperation',
      'StartInstances UnauthorizedOperation',
    ]);
  });

  test('do not overlap and stay within the text, whatever stands there', () => {
    const part = fc.constantFrom(
      ...[
        'An error occurred (',
        'X',
        ') when calling the ',
        ' operation: ',
        '"Code": "A.B"',
        ',"message":"',
        '"',
        '\\',
        '\n',
      ],
      ...[
        '<Code>Foo</Code><Message>',
        '</Message>',
        'FooException: ',
        'operation error S3: Put, StatusCode: 403, RequestID: 1, ',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 40}), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const {start, end} of readErrors(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    'An error occurred (',
    '"errorCode": "',
    'a.b.c.d.e.f.',
    'AAAA',
    'operation error x: y, ',
    '<Code>A</Code>',
    '"\\',
  ])('are looked for quickly in 60,000 units of %j', (part) => {
    const start = process.cpuUsage();
    readErrors(part.repeat(Math.ceil(60_000 / part.length)));
    const {user, system} = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(0.5);
  });
});

describe('credentials', () => {
  test.each([
    'key AKIAIOSFODNN7EXAMPLE and ASIAIOSFODNN7EXAMPLE',
    'secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'Credential=AKIAIOSFODNN7EXAMPLE/20261125/eu-central-1/s3/aws4_request, Signature=0123456789abcdef',
    'https://x/?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F2026&X-Amz-Signature=00ff00ff00ff',
    'password: "correct-horse-battery" api_key=0123456789abcdef token=abcdef0123456789',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLXNpZw',
  ])('are taken out of %j', (text) => {
    const masked = maskCredentials(text);
    for (const secret of text.match(/[\w/+%.-]{16,}/g) ?? []) {
      if (/example|correct|0123|00ff|^eyJ|wJalr/i.test(secret)) expect(masked).not.toContain(secret);
    }
    expect(masked).toContain('(left out)');
    expect(maskCredentials(masked)).toBe(masked);
  });

  test.each([
    'arn:aws:sts::111122223333:assumed-role/Developer/Ana AROA123456789EXAMPLE',
    'commit 5073204a1b2c3d4e5f60718293a4b5c6d7e8f901',
    'Encoded authorization failure message: fqhg8CzmasrUP43_LGsSmLVAAoKKY1CzQD3yqWpWiuZGOcVf2lhbhrrgsH8zy44fLcyyL6AsNcXA2GMJ3dl-2A8',
    'arn:aws:s3:::amzn-s3-demo-bucket/2026/11/25/report.csv',
    'Invalid token: unexpected end',
  ])('are not seen in %j', (text) => {
    expect(maskCredentials(text)).toBe(text);
  });
});
