import fc from 'fast-check';
import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {cmdSet, powershellQuote, shellQuote, shellWord} from '.';

/** What bash makes of some words. */
function readByBash(words: readonly string[]): readonly string[] {
  const {stdout} = spawnSync('bash', ['--norc', '-c', `printf '%s\\0' ${words.join(' ')}`], {encoding: 'utf8'});
  return stdout.split('\0').slice(0, -1);
}

/** What PowerShell makes of a string in single quotes: a doubled quote of any kind is one, a single one ends it. */
function readByPowershell(word: string): string | undefined {
  const body = /^'([^]*)'$/.exec(word)?.[1];
  const isWhole = body !== undefined && !/['\u2018-\u201B]/.test(body.replace(/(['\u2018-\u201B])\1/g, ''));
  return isWhole ? body.replace(/(['\u2018-\u201B])\1/g, '$1') : undefined;
}

// Neither NUL, which no word can hold, nor halves of surrogate pairs, which are no UTF-8.
const text = fc.string({unit: 'grapheme'}).filter((words) => !words.includes('\0'));

describe('bash', () => {
  test('reads back exactly what was quoted', () => {
    fc.assert(
      fc.property(fc.array(text, {minLength: 60, maxLength: 60}), (words) => {
        expect(readByBash(words.map(shellQuote))).toEqual(words);
        expect(readByBash(words.map(shellWord))).toEqual(words);
      }),
      {numRuns: 5},
    );
  });

  test('leaves ARNs and numbers bare, and quotes what the shell would take apart', () => {
    expect(shellWord('arn:aws:iam::111122223333:mfa/ana')).toBe('arn:aws:iam::111122223333:mfa/ana');
    expect(shellWord('ana key')).toBe("'ana key'");
    expect(shellWord('')).toBe("''");
    expect(readByBash(['$HOME `id` \'x\' "y" !z', '~', '*', 'a\nb'].map(shellWord))).toEqual([
      '$HOME `id` \'x\' "y" !z',
      '~',
      '*',
      'a\nb',
    ]);
  });
});

describe('PowerShell', () => {
  test('reads back exactly what was quoted, typographic quotes included', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({unit: fc.constantFrom("'", '’', '‛', 'a', '$', '`')})), (words) => {
        expect(readByPowershell(powershellQuote(words))).toBe(words);
      }),
    );
    expect(powershellQuote("it's ‘so’ $env:PATH")).toBe("'it''s ‘‘so’’ $env:PATH'");
  });
});

describe('cmd.exe', () => {
  test('takes keys and tokens in quotes', () => {
    expect(cmdSet('AWS_SESSION_TOKEN', 'IQoJ/b3+JpZ2==&|<>^')).toBe('set "AWS_SESSION_TOKEN=IQoJ/b3+JpZ2==&|<>^"');
  });

  test.each(['50%', 'a"b', 'wow!', 'two\nlines'])('cannot take “%s”', (value) => {
    expect(cmdSet('NAME', value)).toBeUndefined();
  });
});
