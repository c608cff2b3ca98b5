import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fileIssues, fileLines, readPasted, resolveAll} from '.';
import type {Dialect, FileName} from './file-lines';
import {parseJavaIni} from './ini/java-ini';
import {parseJavascriptIni} from './ini/javascript-ini';
import {parsePythonIni} from './ini/python-ini';
import {shellWords} from './ini/shell-words';

const dialects: readonly Dialect[] = ['python', 'javascript', 'java'];
const names: readonly FileName[] = ['config', 'credentials'];
const messages = (file: FileName, text: string): readonly string[] =>
  fileIssues(file, text).map(({message}) => message);

/** Texts that look like shared files more or less, with line ends and blanks of all kinds. */
const fragment = fc.constantFrom(
  ...[
    '[default]',
    '[profile dev]',
    '[dev]',
    '[sso-session corp]',
    '[',
    ']',
    '[profile "a b"]',
    '[__proto__]',
    '[DEFAULT]',
  ],
  ...[
    'region = eu-west-1',
    'aws_access_key_id = A',
    's3 =',
    '  addressing_style = path',
    '  nonsense',
    '= x',
    'x',
    'x: y',
  ],
  ...[
    '# c',
    '; c',
    '  # c',
    '\tregion = x',
    'region = x # c',
    'region = x ;c',
    '\u00a0',
    '\ufeff',
    '\x0c',
    '__proto__ = x',
    'ä = ö',
  ],
);
const fileText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc
    .array(fc.tuple(fragment, fc.constantFrom('\n', '\r\n', '\r', '\n\n')))
    .map((rows) => rows.map((parts) => parts.join('')).join('')),
);

describe('any text whatever', () => {
  test('is read without an exception, and each of its lines has a fate; an ignored or fatal one says why', () => {
    fc.assert(
      fc.property(fileText, fc.constantFrom(...dialects), fc.constantFrom(...names), (text, dialect, file) => {
        const lines = fileLines(dialect, file, text);
        const rows = text.split(dialect === 'javascript' ? /\r?\n/ : /\r\n|\r|\n/).length;
        expect(lines.map(({number}) => number)).toEqual(Array.from({length: rows}, (_, index) => index + 1));
        for (const {fate, why} of lines) expect(why !== '').toBe(fate === 'ignored' || fate === 'fatal');
      }),
      {numRuns: 3000},
    );
  });

  test('with no ignored and no fatal line raises no issue, and with one it does', () => {
    fc.assert(
      fc.property(fileText, fc.constantFrom(...names), (text, file) => {
        const idle = dialects.flatMap((dialect) => fileLines(dialect, file, text)).filter(({why}) => why !== '');
        const said = fileIssues(file, text).filter(({message}) => !message.includes('this is not the profile'));
        expect(said.length > 0).toBe(idle.length > 0);
      }),
      {numRuns: 1000},
    );
  });

  test('resolves in every tool without an exception', () => {
    fc.assert(
      fc.property(fileText, fileText, (config, credentials) => {
        const {setup} = readPasted({
          ...{env: 'AWS_PROFILE=dev', config, credentials, profileOption: '', regionOption: '', properties: ''},
          ...{
            hasKeysInCode: false,
            instance: 'unreachable',
            instanceRegion: '',
            container: 'unreachable',
            process: 'works',
          },
          ...{signIn: 'valid', login: 'valid', hasTokenFiles: true, sts: 'credentials', hasCrt: false},
        });
        expect(Object.keys(resolveAll(setup))).toHaveLength(5);
      }),
      {numRuns: 500},
    );
  });
});

describe('the same file, read in three ways', () => {
  const region = (text: string): readonly (string | undefined)[] => [
    parsePythonIni(text).sections.get('default')?.get('region') as string | undefined,
    parseJavascriptIni(text).sections.get('default')?.get('region') as string | undefined,
    parseJavaIni(text, 'config').sections.get('profile.default')?.get('region') as string | undefined,
  ];

  test.each([
    ['a comment behind a value', '[default]\nregion = a # c\n', ['a # c', 'a', 'a']],
    ['a comment without a blank', '[default]\nregion = a#c\n', ['a#c', 'a#c', 'a#c']],
    ['a colon', '[default]\nregion: a\n', ['a', undefined, undefined]],
    ['a key in capitals', '[default]\nREGION = a\n', ['a', undefined, undefined]],
    ['an indented setting', '[default]\noutput = json\n  region = a\n', [undefined, 'a', undefined]],
    ['an empty value', '[default]\nregion =\n', ['', undefined, '']],
    ['a doubled setting', '[default]\nregion = a\nregion = b\n', [undefined, 'b', 'b']],
    ['a section in capitals', '[DEFAULT]\nregion = a\n[default]\noutput = json\n', ['a', undefined, undefined]],
  ])('%s', (_, text, expected) => {
    expect(region(text)).toEqual(expected);
  });

  test('nested settings', () => {
    const text = '[default]\ns3 =\n  addressing_style = path\n';
    expect(parsePythonIni(text).sections.get('default')?.get('s3')).toEqual(new Map([['addressing_style', 'path']]));
    expect(parseJavascriptIni(text).sections.get('default')).toEqual(new Map([['s3.addressing_style', 'path']]));
    expect(parseJavaIni(text, 'config').sections.get('profile.default')?.get('s3')).toBe('\naddressing_style = path');
  });

  test('[default] and [profile default] in either order', () => {
    const both = ['[default]\nregion = a\n', '[profile default]\nregion = b\n'];
    expect(parseJavaIni(both.join(''), 'config').sections.get('profile.default')?.get('region')).toBe('b');
    expect(parseJavaIni(both.toReversed().join(''), 'config').sections.get('profile.default')?.get('region')).toBe('b');
  });
});

describe('issues of a file', () => {
  test('say that a section lacks its word, once for all its lines', () => {
    expect(messages('config', '[dev]\naws_access_key_id = A\nregion = x\n')).toEqual([
      'Lines 1 to 3: every tool ignores them, since `[dev]` lacks the word `profile`. Write `[profile dev]`.',
    ]);
  });

  test('say that the word does not belong into the credentials file', () => {
    expect(messages('credentials', '[profile dev]\nregion = x\n')[0]).toBe(
      'Line 1: in the credentials file this is not the profile `dev`. Write `[dev]` here.',
    );
  });

  test('say which tools refuse a file, and which line is to blame', () => {
    expect(messages('config', '[default]\nregion = a\nregion = b\n')).toEqual([
      'Line 3: AWS CLI and boto3 refuse the whole file, since `region` is set twice in `[default]`.',
    ]);
    expect(messages('config', '[default]\nnonsense\n')).toEqual([
      'Line 2: AWS CLI and boto3 refuse the whole file, since the line is no `[section]`, no comment and has no `=`.',
      'Line 2: the SDK for Java refuses the whole file, since the line has no `=`.',
      'Line 2: the SDK for JavaScript ignores it, since the line is no `[section]` and no `key = value`.',
    ]);
  });

  test('are none for a file that every tool reads whole', () => {
    expect(
      messages(
        'config',
        '# mine\n[default]\nregion = x\n\n[profile dev]\nregion = y\n\n[sso-session c]\nsso_region = z\n',
      ),
    ).toEqual([]);
  });
});

describe('words of a header', () => {
  test.each([
    ['profile dev', ['profile', 'dev']],
    ['profile "my dev"', ['profile', 'my dev']],
    ["profile 'a'b", ['profile', 'ab']],
    [String.raw`profile a\ b`, ['profile', 'a b']],
    ["profile o'brien", undefined],
    ['profile ""', ['profile', '']],
  ])('%s', (text, words) => {
    expect(shellWords(text)).toEqual(words);
  });
});
