import {describe, expect, test} from 'vitest';
import {finish, lineNumbers, makeNearFinder, makeRecogniser, searchUnknownErrors} from './index';
import {sliceUnits} from './slices';

const messages = [
  {id: 'passed', text: 'Request would have succeeded, but DryRun flag is set.', code: 'DryRunOperation'},
  {id: 'reason', text: 'Event pattern is not valid. Reason: <reason>', code: 'InvalidEventPatternException'},
  {id: 'gone', text: 'Parameter <name> was not found in the store of <region>.'},
  {
    id: 'cli',
    text: 'An error occurred (DryRunOperation) when calling the <operation> operation: Request would have succeeded, but DryRun flag is set.',
  },
];
const recogniser = makeRecogniser(messages);
const near = makeNearFinder(messages);
const said = 'Request would have succeeded, but DryRun flag is set.';
const quiet = '2026-11-26T09:00:00Z INFO GET /orders/17 200 in 21 ms\n';
const unknownIn = (text: string) => finish(searchUnknownErrors(text, recogniser.find(text), near));

describe('a log of several slices', () => {
  test.each([-300, -54, -20, -1, 0, 1])('gives a message that starts %i units from a border once', (shift) => {
    const at = sliceUnits + shift;
    const text = `${quiet.repeat(10_000).slice(0, at - 1)}\n${said}\n${quiet.repeat(5000)}`;
    expect(recogniser.find(text).messages.map(({message, start}) => [message.id, start])).toEqual([['passed', at]]);
  });

  test('keeps what stands within a longer message across a border', () => {
    const opening = 'An error occurred (DryRunOperation) when calling the RunInstances operation: ';
    const text = `${'x '.repeat((sliceUnits - opening.length) / 2)}${opening}${said}`;
    expect(recogniser.find(text).messages.map(({message, isPart}) => [message.id, isPart])).toEqual([
      ['cli', false],
      ['passed', true],
    ]);
  });

  test('tells how far it is, slice by slice', () => {
    const search = recogniser.search('x'.repeat(sliceUnits * 2));
    expect([search.next().value, search.next().value, search.next().done]).toEqual([0.5, 1, true]);
  });
});

describe('messages in the clothes of a log', () => {
  test.each([
    ['colours', `\u{1b}[31;1mRequest would have\u{1b}[0m succeeded, \u{1b}[2Kbut DryRun flag is set.`],
    ['colours written as JSON', 'Request would have \\u001b[1;31m succeeded\\u001b[0m, but DryRun flag is set.'],
    [
      'a link of a terminal',
      `Request \u{1b}]8;;https://x.test/\u{7}would have\u{1b}]8;;\u{7} succeeded, but DryRun flag is set.`,
    ],
    ['JSON in JSON in JSON', JSON.stringify(JSON.stringify(JSON.stringify(`a "b" ${said}\nc`)))],
    ['lines of 40 letters', 'Request would have succeeded, but DryRun\n  flag is set.'],
    [
      'a Java stack',
      `software.amazon.awssdk.X: ${said} (Service: Ec2, Status Code: 412)\n\tat a.b.C.d(C.java:1)\nCaused by: x`,
    ],
    [
      'a Python traceback',
      `Traceback (most recent call last):\n  File "x.py", line 1\nbotocore.exceptions.ClientError: ${said}`,
    ],
  ])('%s', (_, text) => {
    expect(recogniser.find(text).messages.map(({message}) => message.id)).toEqual(['passed']);
  });

  test('place-holders hold names, numbers, or place-holders of other kinds', () => {
    for (const value of ['/app/db', '{0}', '%s', '<name>', '"my name"', '111122223333']) {
      const [found] = recogniser.find(`Parameter ${value} was not found in the store of EU-CENTRAL-1.`).messages;
      expect(found?.message.id, value).toBe('gone');
    }
  });
});

describe('errors that are not known', () => {
  test('come with the message whose words they share', () => {
    const text = `${quiet}ERROR The parameter /app/db has not been found in the store of the region.\n${quiet}`;
    const [error, ...others] = unknownIn(text);
    expect(others).toEqual([]);
    expect(error?.near.map(({message}) => message.id)).toEqual(['gone']);
    expect(text.slice(error?.start, error?.end)).toMatch(/^ERROR The.*region\.$/);
  });

  test('come with the messages of their code, whatever their words', () => {
    const [error] = unknownIn(
      'An error occurred (DryRunOperation) when calling the StopInstances operation: No such luck.',
    );
    expect(error?.code).toBe('DryRunOperation');
    expect(error?.near.map(({message}) => message.id)).toEqual(['passed']);
  });

  test('are left out where nothing is near, and where a known message stands', () => {
    expect(unknownIn('ERROR the build failed\nSegmentation fault: error 17')).toEqual([]);
    expect(unknownIn(`An error occurred (DryRunOperation) when calling the X operation: ${said}`)).toEqual([]);
  });

  test('are not near by everyday words, nor by how the AWS CLI opens every error', () => {
    expect(unknownIn('ERROR: the parameter was not of the region')).toEqual([]);
    expect(unknownIn('An error occurred (OtherException) when calling the X operation: No.')).toEqual([]);
  });

  test('are counted once for lines that differ in numbers only', () => {
    const line = 'ERROR 17 The parameter /app/db has not been found in the store of region 3f-8e\n';
    expect(unknownIn(line + line.replaceAll('17', '18') + quiet + line)).toMatchObject([{count: 3}]);
  });

  test('are found in the strings of one long line of JSON', () => {
    const record = {eventName: 'X', errorCode: 'InvalidEventPatternException', errorMessage: 'No such pattern here'};
    const text = JSON.stringify({Records: [...Array.from({length: 200}, () => ({eventName: 'Y'})), record]});
    const [error] = unknownIn(text);
    expect(error?.near[0]?.message.id).toBe('reason');
    expect(text.slice(error?.start, error?.end).length).toBeLessThan(700);
  });
});

test('places get their lines in one pass', () => {
  expect(lineNumbers('a\nb\n\nc', [0, 1, 2, 4, 5])).toEqual([1, 1, 2, 3, 4]);
});

test.each([
  ['of an ordinary log', quiet],
  ['full of errors', 'ERROR 2026 Exception: cannot find the parameter 17, request failed\n'],
  ['of one line', 'error "missing" '],
  // Within a second at rest; the bound is loose because test machines are busy.
])('five megabytes %s are looked through quickly', (_, part) => {
  const text = part.repeat(Math.ceil(5_000_000 / part.length));
  unknownIn(text.slice(0, 1_000_000));
  const start = process.cpuUsage();
  unknownIn(text);
  const {user, system} = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(4);
});
