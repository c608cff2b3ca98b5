// Holds the tables of the page against the engine.
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {ceilingMs, parseAnswers, resolveSettings, type Settings} from '@site/src/engines/retry';

const page = readFileSync('docs/cli-sdk/retries.mdx', 'utf8');

/** The cells of a table by its first column; the table is found by its first header. */
function tableOf(header: string): ReadonlyMap<string, readonly string[]> {
  const from = page.slice(page.indexOf(`| ${header} `));
  const rows = from.slice(0, from.indexOf('\n\n')).split('\n').slice(2);
  return new Map(
    rows.map((row) => {
      const [first = '', ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [first, cells] as const;
    }),
  );
}

function rulesOf(settings: Settings) {
  const setup = resolveSettings(settings);
  if (!setup.ok) throw new Error(setup.text);
  return setup.rules;
}

describe('the ceilings on the page', () => {
  const table = tableOf('rules');
  test.each([
    ['boto3 legacy', {client: 'boto3', mode: 'legacy', service: 'other'}, 'transient'],
    ['standard, before 2026 (boto3, AWS CLI)', {client: 'cli', era: 'before', service: 'other'}, 'throttling'],
    ['2026, transient', {client: 'cli', era: '2026', service: 'other'}, 'transient'],
    ['2026, throttling', {client: 'boto3', era: '2026', service: 'other'}, 'throttling'],
    ['2026, DynamoDB transient', {client: 'javascript', era: '2026', service: 'dynamodb'}, 'transient'],
  ] as const)('“%s” are those of the engine', (row, settings, failure) => {
    const wanted = table.get(row)?.map(Number);
    expect(Array.from({length: 6}, (_, retries) => ceilingMs(rulesOf(settings), failure, retries) / 1000)).toEqual(
      wanted,
    );
  });
});

describe('what the page says is retried', () => {
  const rows = [...tableOf('answer')];
  const answersOf: Readonly<Record<string, readonly string[]>> = {
    '500, 502, 503, 504': ['500', '502', '503', '504'],
    '501, 505': ['501', '505'],
    '509': ['509'],
    '429': ['429'],
    '400 with `ThrottlingException`': ['400 ThrottlingException'],
    '400 with `RequestLimitExceeded`': ['400 RequestLimitExceeded'],
    'connection lost, timeout': ['connection lost', 'timeout'],
    'access denied, validation': ['403 AccessDenied', '400 ValidationException'],
  };

  test.each(rows)('“%s” is what the engine does', (row, [standard = '', legacy = '']) => {
    const answers = parseAnswers((answersOf[row] ?? []).join('\n'));
    expect(answers.ok).toBe(true);
    const classes = (settings: Settings) =>
      answers.ok ? answers.answers.map((answer) => rulesOf(settings).classify(answer).outcome !== 'final') : [];
    const isRetried = (text: string) => text.startsWith('retried');
    expect(new Set(classes({client: 'boto3', mode: 'standard', service: 'other'}))).toEqual(
      new Set([isRetried(standard)]),
    );
    expect(new Set(classes({client: 'boto3', mode: 'legacy', service: 'other'}))).toEqual(new Set([isRetried(legacy)]));
    if (row === '429') expect(classes({client: 'javascript', service: 'other'})).toEqual([true]);
  });
});
