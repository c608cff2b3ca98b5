import * as fc from 'fast-check';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';
import {
  bashCommand,
  cdkCode,
  cloudFormationTemplate,
  cmdCommand,
  javaScriptCode,
  type Parameter,
  powershellCommand,
  pythonCode,
  ruleCommand,
} from '.';

const parameter: Parameter = {
  name: '/app/token',
  type: 'String',
  region: 'us-east-1',
  account: '111122223333',
  tier: 'Advanced',
  before: 'Advanced',
  valueBytes: '40',
};
const policies = [{Type: 'NoChangeNotification', Version: '1.0', Attributes: {After: '20', Unit: 'Days'}}];

// Neither NUL, which no word can hold, nor halves of surrogate pairs, which are no UTF-8.
const oddText = fc.oneof(
  fc.string({unit: 'grapheme'}).filter((text) => !text.includes('\0')),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '\\',
      '%',
      '!',
      '^',
      '&',
      '|',
      '<',
      '>',
      '’',
      '‛',
      '$',
      '`',
      '\n',
      'é',
      '😀',
      ' ',
      '(',
      ')',
    ),
  }),
);
const oddPolicies = fc.array(
  fc.record({Type: oddText, Version: oddText, Attributes: fc.dictionary(oddText, oddText, {maxKeys: 3})}),
  {minLength: 1, maxLength: 3},
);

/** The words that a shell hands to `aws`. */
function readBy(shell: string, command: string): readonly string[] {
  const {stdout} = spawnSync(shell, ['-c', `aws() { printf '%s\\0' "$@"; }\n${command}`], {encoding: 'utf8'});
  return stdout.split('\0').slice(0, -1);
}

const expectedWords = [
  ...['ssm', 'put-parameter', '--region', 'us-east-1', '--name', '/app/token', '--type', 'String'],
  ...['--value', 'file://value.txt', '--tier', 'Advanced', '--overwrite', '--policies'],
];

describe('the command', () => {
  test.each(['bash', 'dash'])('reaches %s with every word as it was meant', (shell) => {
    const isThere = spawnSync(shell, ['-c', 'exit 0']).status === 0;
    expect(isThere || shell !== 'bash').toBe(true);
    if (!isThere) return;
    fc.assert(
      fc.property(oddPolicies, (odd) => {
        const sent = JSON.stringify(odd);
        expect(readBy(shell, bashCommand(parameter, sent))).toEqual([...expectedWords, sent]);
      }),
      {numRuns: 15},
    );
  });

  test('leaves --overwrite out for a parameter that is not there yet', () => {
    expect(bashCommand({...parameter, before: 'none'}, '[{}]')).toBe(
      "aws ssm put-parameter \\\n  --region us-east-1 \\\n  --name /app/token \\\n  --type String \\\n  --value file://value.txt \\\n  --tier Advanced \\\n  --policies '[{}]'",
    );
  });

  test('makes the rule', () => {
    expect(readBy('bash', ruleCommand('us-east-1', '{"source":["it\'s"]}')).slice(-1)).toEqual([
      '{"source":["it\'s"]}',
    ]);
  });
});

/** The words of a command line as the C runtime of Windows reads them. https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function windowsWords(line: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const slashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
    if (slashes > 0 && line[at + slashes] === '"') {
      word += '\\'.repeat(Math.floor(slashes / 2));
      at += slashes - 1;
      if (slashes % 2 === 1) {
        word += '"';
        at += 1;
      }
    } else if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ' ' && !isQuoted) {
      if (word) words.push(word);
      word = '';
    } else word += line[at] ?? '';
  }
  return word ? [...words, word] : words;
}

describe('cmd.exe', () => {
  test('finds no sign to act on, and the program reads the policies as they were meant', () => {
    fc.assert(
      fc.property(oddPolicies, (odd) => {
        const line = cmdCommand(parameter, odd).replaceAll(' ^\n', ' ');
        expect(line).not.toMatch(/[%!^&|<>\n\r]/);
        expect(JSON.parse(windowsWords(line).at(-1) ?? '')).toEqual(odd);
      }),
    );
    expect(cmdCommand(parameter, policies)).toContain(
      String.raw`--policies "[{\"Type\":\"NoChangeNotification\",\"Version\":\"1.0\",`,
    );
  });
});

describe('PowerShell', () => {
  test('writes the policies to a file in ASCII, so that no version takes quotes away', () => {
    fc.assert(
      fc.property(oddPolicies, (odd) => {
        const [line = '', ...rest] = powershellCommand(parameter, odd).split('\n');
        const body = /^Set-Content -Path policies\.json -Encoding ascii -NoNewline -Value '([\x20-\x7e]*)'$/.exec(
          line,
        )?.[1];
        expect(JSON.parse((body ?? '').replaceAll("''", "'"))).toEqual(odd);
        expect(rest.at(-1)).toBe('  --policies file://policies.json');
      }),
    );
  });

  test('itself writes the same, where there is one', () => {
    const program = 'pwsh';
    const isThere = spawnSync(program, ['-v']).status === 0;
    if (!isThere) {
      console.info('No pwsh on this machine: the string was read by the rules of its documentation only.');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'policies-'));
    const odd = [{Type: `it's “so” ’ $x \`n %PATH% é 😀 "`}];
    const [line = ''] = powershellCommand(parameter, odd).split('\n');
    spawnSync(program, ['-NoProfile', '-Command', line], {cwd: folder});
    expect(JSON.parse(readFileSync(join(folder, 'policies.json'), 'utf8'))).toEqual(odd);
    rmSync(folder, {recursive: true});
  });
});

describe('templates and code', () => {
  const whole = [{Type: 'Expiration', extra: [1, true, null, {__proto__: 'x'}], ['__proto__']: '’\u2028"\\'}];

  test('CloudFormation gets the policies as a string, and no SecureString', () => {
    const template = JSON.parse(cloudFormationTemplate(parameter, JSON.stringify(policies)) ?? '') as {
      Resources: {Parameter: {Properties: {Policies: string}}};
    };
    expect(JSON.parse(template.Resources.Parameter.Properties.Policies)).toEqual(policies);
    expect(cloudFormationTemplate({...parameter, type: 'SecureString'}, '[]')).toBeUndefined();
    expect(cdkCode({...parameter, type: 'SecureString'}, [])).toBeUndefined();
  });

  test('JavaScript reads its literal as the policies', () => {
    const read = (code: string): unknown => {
      const [, literal = ''] = /const policies = ([^]*?);\n\n/.exec(code) ?? [];
      return JSON.parse(runInNewContext(`JSON.stringify(${literal})`) as string);
    };
    expect(JSON.stringify(read(javaScriptCode(parameter, whole)))).toBe(JSON.stringify(whole));
    expect(read(cdkCode(parameter, policies) ?? '')).toEqual(policies);
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (value) => {
        expect(JSON.stringify(read(javaScriptCode(parameter, value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('Python reads its literal as the policies', () => {
    fc.assert(
      fc.property(oddPolicies, (odd) => {
        const [, literal = ''] = /^policies = ([^]*?)\n\n\n/m.exec(pythonCode(parameter, [...odd, true, null])) ?? [];
        const {status, stdout, error} = spawnSync('python3', ['-c', `import json\nprint(json.dumps(${literal}))`], {
          encoding: 'utf8',
        });
        if (error) return;
        expect(status).toBe(0);
        expect(JSON.parse(stdout)).toEqual([...odd, true, null]);
      }),
      {numRuns: 3},
    );
    expect(pythonCode(parameter, policies)).toContain('Overwrite=True');
  });
});
