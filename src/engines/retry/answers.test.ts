import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {answerText, mostAnswers, parseAnswers} from './index';

const issueOf = (text: string) => {
  const parsed = parseAnswers(text);
  return parsed.ok ? undefined : parsed.issues[0];
};

describe('answers as typed', () => {
  test('are read line by line, with repetitions, headers and comments', () => {
    expect(
      parseAnswers(
        '# down\n2 x 503 SlowDown Retry-After: 2\n\n400 ThrottlingException x-amz-retry-after:1500\nTimeout\nok',
      ),
    ).toEqual({
      ok: true,
      answers: [
        {kind: 'response', status: 503, code: 'SlowDown', hints: [{header: 'retry-after', value: '2'}]},
        {kind: 'response', status: 503, code: 'SlowDown', hints: [{header: 'retry-after', value: '2'}]},
        {
          kind: 'response',
          status: 400,
          code: 'ThrottlingException',
          hints: [{header: 'x-amz-retry-after', value: '1500'}],
        },
        {kind: 'timeout'},
        {kind: 'response', status: 200},
      ],
    });
  });

  test.each([
    ['503\nslow', 2, 1, 'is no answer'],
    ['  7', 1, 3, 'no status of a final answer'],
    ['100', 1, 1, '200 to 599'],
    ['503 SlowDown and more', 1, 14, 'was not expected here'],
    ['503 Cache-Control: no', 1, 5, 'no header that clients heed'],
    ['503 Retry-After:', 1, 17, 'has no value'],
    ['0 x 503', 1, 1, 'Repeat 1 to'],
    ['9999 x 503', 1, 1, 'Repeat 1 to'],
    ['', 1, 1, 'There is no answer'],
    ['300 x 503\n300 x 500', 1, 1, `more than ${mostAnswers}`],
  ])('%j is refused with its place', (text, line, column, message) => {
    expect(issueOf(text)).toMatchObject({line, column, message: expect.stringContaining(message) as string});
  });

  test('whatever is typed gives answers or places inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({unit: 'binary'}), fc.stringMatching(/^[\dx :A-Za-z#\n-]{0,60}$/)),
        (text) => {
          const parsed = parseAnswers(text);
          if (parsed.ok) {
            expect(parsed.answers.length).toBeGreaterThan(0);
            expect(parsed.answers.length).toBeLessThanOrEqual(mostAnswers);
            return;
          }
          const lines = text.split(/\r?\n/);
          for (const {line, column} of parsed.issues) {
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
            expect(column).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  test('are written as they are read', () => {
    const answer = fc.oneof(
      fc.constantFrom('timeout', 'connect timeout', 'connection lost'),
      fc
        .tuple(
          fc.integer({min: 200, max: 599}),
          fc.constantFrom('', ' SlowDown', ' ThrottlingException'),
          fc.constantFrom('', ' retry-after: 3', ' x-amz-retry-after: 20 retry-after: 1'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(answer, {minLength: 1, maxLength: 20}), (lines) => {
        const parsed = parseAnswers(lines.join('\n'));
        expect(parsed.ok && parsed.answers.map(answerText)).toEqual(lines);
      }),
    );
  });
});
