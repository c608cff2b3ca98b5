import {describe, expect, test} from 'vitest';
import {checkPutEvents} from './index';

const entry = {Source: 'app', DetailType: 'Done', Detail: '{"a":1}'};

function check(entries: unknown, options?: {isBefore2026: boolean}) {
  const checked = checkPutEvents(JSON.stringify(entries), options);
  if (!checked.ok) throw new Error(checked.issues[0]?.reason);
  return checked;
}

describe('a PutEvents request', () => {
  test('is sized by AWS’s formula: 14 bytes for Time and the UTF-8 bytes of four members', () => {
    const {entries, totalBytes} = check({
      Entries: [{...entry, Source: 'é', Time: 1, Resources: ['arn:a', 'ü'], EventBusName: 'free', TraceHeader: 'free'}],
    });
    expect(entries[0]?.size).toEqual({time: 14, source: 2, detailType: 4, detail: 7, resources: 7, total: 34});
    expect(totalBytes).toBe(34);
  });

  test('is answered with HTTP 200 even when entries fail', () => {
    const {status, error, failedEntryCount, entries} = check([
      entry,
      {...entry, Source: undefined},
      {...entry, Detail: '[]'},
    ]);
    expect({status, error, failedEntryCount}).toEqual({status: 200, error: undefined, failedEntryCount: 2});
    expect(entries.map(({failure}) => failure?.errorCode)).toEqual([undefined, 'InvalidArgument', 'MalformedDetail']);
    expect(entries.map(({failure}) => failure?.errorMessage)).toEqual([
      undefined,
      'Parameter Source is not valid. Reason: Source is a required argument.',
      'Detail is malformed.',
    ]);
  });

  test.each(['DetailType', 'Detail', 'Source'])('fails an entry without %s', (field) => {
    const {entries} = check([{...entry, [field]: undefined}]);
    expect(entries[0]?.failure).toEqual({
      errorCode: 'InvalidArgument',
      errorMessage: `Parameter ${field} is not valid. Reason: ${field} is a required argument.`,
      isAwsText: true,
    });
  });

  test.each([
    '"x"',
    '[1]',
    '5',
    'no json',
    '{"a":1',
    '{} {}',
    '{"n":9223372036854775808}',
    `${'{"a":'.repeat(1001)}1${'}'.repeat(1001)}`,
  ])('calls the detail %.40s malformed', (Detail) => {
    expect(check([{...entry, Detail}]).entries[0]?.failure?.errorCode).toBe('MalformedDetail');
  });

  test.each(['{}', '{"n":9223372036854775807}', '{"n":1e30}', ' {"a":[{}]} '])('takes the detail %s', (Detail) => {
    expect(check([{...entry, Detail}]).failedEntryCount).toBe(0);
  });

  test('keeps sources that begin with “aws.” for AWS', () => {
    expect(check([{...entry, Source: 'aws.ec2'}]).entries[0]?.failure).toMatchObject({
      errorCode: 'NotAuthorizedForSourceException',
      isAwsText: false,
    });
  });

  test('takes 10 entries and refuses 11 as a whole', () => {
    expect(check(Array<unknown>(10).fill(entry)).status).toBe(200);
    const {status, error, failedEntryCount} = check(Array<unknown>(11).fill(entry));
    expect({status, failedEntryCount}).toEqual({status: 400, failedEntryCount: 0});
    expect(error?.message).toBe(
      "1 validation error detected: Value '[…]' at 'entries' failed to satisfy constraint: Member must have length less than or equal to 10",
    );
    expect(check([]).status).toBe(400);
  });

  test('must stay below 1 MB, and below 256 KB before 2026', () => {
    const filled = (bytes: number) => [{...entry, Detail: `{"a":"${'x'.repeat(bytes - 7 - 8)}"}`}];
    expect(check(filled(1_048_575))).toMatchObject({status: 200, totalBytes: 1_048_575, limitBytes: 1_048_576});
    expect(check(filled(1_048_576))).toMatchObject({
      status: 400,
      error: {code: 'ValidationException', message: 'Total size of the entries in the request is over the limit.'},
    });
    expect(check(filled(262_143), {isBefore2026: true}).status).toBe(200);
    expect(check(filled(262_144), {isBefore2026: true}).status).toBe(400);
  });

  test('may be one entry, a list or a request; anything else is an issue', () => {
    expect(check(entry).entries).toHaveLength(1);
    expect(checkPutEvents('5')).toMatchObject({ok: false});
    expect(checkPutEvents('[1]')).toMatchObject({ok: false});
    expect(checkPutEvents('{')).toMatchObject({ok: false});
  });
});
