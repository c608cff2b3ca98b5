import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {interpretAnswer, lookUpOperation, nameLists, serviceBehind, type Support} from './index';

const ec2 = lookUpOperation('ec2', 'RunInstances', nameLists);
const passed = 'Request would have succeeded, but DryRun flag is set.';
const cli = (code: string, message = '…', operation = 'RunInstances'): string =>
  `An error occurred (${code}) when calling the ${operation} operation: ${message}`;
const read = (text: string, exitCode?: number, support: Support = ec2) => interpretAnswer(text, support, exitCode)[0];

describe('a pass', () => {
  test.each([
    cli('DryRunOperation', passed),
    `aws: [ERROR]: ${cli('DryRunOperation', passed)}`,
    cli('DryRunOperationException', 'The request would have succeeded, but the DryRun option is set.', 'Decrypt'),
    cli('DryRunException'),
    `DryRunOperation: ${passed}\n    at x`,
    `{"Code": "DryRunOperation", "Message": "${passed}"}`,
    `software.amazon.awssdk.services.ec2.model.Ec2Exception: ${passed} (Service: Ec2, Status Code: 412, Request ID: 0)`,
    `Amazon.EC2.AmazonEC2Exception: ${passed}`,
    `{"errorCode":"Client.DryRunOperation","errorMessage":"${passed}"}`,
    `| ${passed}`,
  ])('is %s', (text) => {
    expect(read(text)).toMatchObject({verdict: 'allowed', why: 'passed'});
  });
});

describe('a refusal', () => {
  test.each([
    cli(
      'UnauthorizedOperation',
      'You are not authorized to perform this operation. Encoded authorization failure message: Aa0-_',
    ),
    cli(
      'AccessDeniedException',
      'User: arn:aws:iam::111122223333:user/b is not authorized to perform: kms:Decrypt',
      'Decrypt',
    ),
    cli('AccessDenied', 'Access Denied'),
    cli('ForbiddenException'),
    'UnauthorizedOperation: You are not authorized to perform this operation.',
    'User: arn:aws:iam::111122223333:user/b is not authorized to perform: ec2:RunInstances',
  ])('is %s', (text) => {
    expect(read(text)).toMatchObject({verdict: 'refused', why: 'refused'});
  });
});

describe('no answer of a dry run', () => {
  test.each([
    ['Unknown options: --dry-run', 'wrong-option'],
    ['usage: aws [options] …\n\nUnknown options: --dryrun', 'wrong-option'],
    [
      'ParamValidationError: Parameter validation failed:\nUnknown parameter in input: "DryRun", must be one of: KeyId',
      'wrong-option',
    ],
    ['(dryrun) upload: a to s3://b/a', 'client-preview'],
    [cli('InvalidAMIID.NotFound'), 'request-first'],
    [cli('MissingParameter'), 'request-first'],
    [cli('ValidationException'), 'request-first'],
    [cli('IncorrectInstanceState'), 'request-first'],
    ['aws: error: the following arguments are required: --instance-ids', 'request-first'],
    [cli('AuthFailure'), 'credentials'],
    [cli('ExpiredTokenException'), 'credentials'],
    [
      'An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
      'credentials',
    ],
    ['Unable to locate credentials', 'credentials'],
    ['Could not connect to the endpoint URL: "https://ec2.xx-test-1.amazonaws.com/"', 'environment'],
    ['An error occurred (NoRegion): You must specify a region.', 'environment'],
    [cli('RequestLimitExceeded'), 'throttled'],
    [cli('ThrottlingException'), 'throttled'],
    [cli('VcpuLimitExceeded'), 'quota'],
    [cli('InsufficientInstanceCapacity'), 'quota'],
    [cli('InternalError'), 'service-fault'],
    [cli('PendingVerification'), 'other-error'],
    ['{"Instances": []}', 'success'],
    ['', 'nothing'],
    ['hello', 'unreadable'],
  ])('is %s: %s', (text, why) => {
    const answer = read(text);
    expect(answer).toMatchObject({verdict: 'not-an-answer', why});
    expect(answer.next).not.toBe('');
  });

  test('says that nothing was said of permissions, unless nothing was sent', () => {
    expect(read(cli('InvalidParameterValue')).says).toContain('says nothing about permissions');
    expect(read('Unknown options: --dry-run').says).toContain('Nothing was sent');
  });
});

describe('an ordinary answer', () => {
  const support = (service: string, operation: string): Support => lookUpOperation(service, operation, nameLists);
  test('is a pass where the service shows it so', () => {
    expect(read('{"UpdateToken": "1"}', 0, support('network-firewall', 'UpdateRuleGroup'))).toMatchObject({
      verdict: 'allowed',
      why: 'success',
    });
  });
  test('reports something else where the flag has another meaning', () => {
    const answer = read('{"DryRunResults": {}}', 0, support('opensearch', 'UpdateDomainConfig'));
    expect(answer).toMatchObject({verdict: 'not-an-answer', why: 'success'});
    expect(answer.says).toContain('another meaning');
  });
  test('means that the flag was not sent with EC2', () => {
    expect(read('', 0).says).toContain('the flag was not sent');
  });
});

describe('a log of several dry runs', () => {
  const text = [
    cli('DryRunOperation', passed, 'StopInstances'),
    'x',
    cli('UnauthorizedOperation', 'no', 'Decrypt'),
  ].join('\n');
  test('gives one answer each, in order', () => {
    expect(interpretAnswer(text, ec2).map(({operation, verdict}) => [operation, verdict])).toEqual([
      ['StopInstances', 'allowed'],
      ['Decrypt', 'refused'],
    ]);
  });
  test('names the service that an answer came from, if code and operation tell', () => {
    expect(interpretAnswer(text, ec2).map(serviceBehind)).toEqual(['ec2', 'kms']);
    expect(serviceBehind(read(cli('AccessDenied', '…', 'ListBuckets')))).toBeUndefined();
    expect(serviceBehind(read('hello'))).toBeUndefined();
  });
});

test('whatever is pasted, there is an answer with a sentence', () => {
  const part = fc.constantFrom(
    cli('DryRunOperation'),
    'Unknown options: --dry-run',
    '{',
    '<Code>',
    '\n',
    'An error occurred (',
    ') when',
    passed,
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), {maxLength: 12}), fc.option(fc.nat(255)), (parts, exitCode) => {
      for (const {says, next} of interpretAnswer(parts.join(''), ec2, exitCode ?? undefined)) {
        expect(says).not.toBe('');
        expect(next).not.toBe('');
      }
    }),
  );
});
