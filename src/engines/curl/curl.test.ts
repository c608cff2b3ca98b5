import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {curlRequest, lexShell, placeOf, shellWords} from './index';

const partsOf = (text: string) =>
  lexShell(text).tokens.map((token) => (token.kind === 'operator' ? token.text : token.parts));

describe('tokens of a line that is run', () => {
  test('are words with their parts, and operators', () => {
    expect(partsOf(`A="x $B" curl \${C:-d} $(f "$(g)") >/dev/null 2>&1 && h; i|j`)).toEqual([
      [
        {kind: 'text', text: 'A=', isQuoted: false},
        {kind: 'text', text: 'x ', isQuoted: true},
        {kind: 'variable', name: 'B', isQuoted: true},
      ],
      [{kind: 'text', text: 'curl', isQuoted: false}],
      [{kind: 'variable', name: 'C', fallback: 'd', isQuoted: false}],
      [{kind: 'substitution', script: 'f "$(g)"', isQuoted: false}],
      '>',
      [{kind: 'text', text: '/dev/null', isQuoted: false}],
      '2>&',
      [{kind: 'text', text: '1', isQuoted: false}],
      '&&',
      [{kind: 'text', text: 'h', isQuoted: false}],
      ';',
      [{kind: 'text', text: 'i', isQuoted: false}],
      '|',
      [{kind: 'text', text: 'j', isQuoted: false}],
    ]);
  });

  test('keep a line end as an operator unless a backslash stands before it', () => {
    expect(partsOf('a\nb \\\nc')).toEqual([
      [{kind: 'text', text: 'a', isQuoted: false}],
      '\n',
      [{kind: 'text', text: 'b', isQuoted: false}],
      [{kind: 'text', text: 'c', isQuoted: false}],
    ]);
  });

  test('undo the escapes inside backticks', () => {
    expect(partsOf('`a \\`b\\` "\\$c"`')).toEqual([[{kind: 'substitution', script: 'a `b` "$c"', isQuoted: false}]]);
  });

  test('find the end of a substitution past parentheses and quotes inside it', () => {
    expect(partsOf(`$(a (b) ")" ')' \\) $(c) \`)\`)d`)[0]).toEqual([
      {kind: 'substitution', script: `a (b) ")" ')' \\) $(c) \`)\``, isQuoted: false},
      {kind: 'text', text: 'd', isQuoted: false},
    ]);
  });

  test.each([
    ['a "b', '"', 2],
    ["'", "'", 0],
    ['x $(y', ')', 2],
    ['"$(y")', ')', 1],
    ['`a', '`', 0],
  ])('%s tells which quote is never closed, and where', (text, quote, at) => {
    expect(lexShell(text).unclosed).toEqual({quote, at});
  });

  test('are the words that a shell reads, whatever is quoted', () => {
    const word = fc.oneof(
      fc.string({unit: fc.constantFrom('a', ' ', '"', '$', '`', '\\', '#', ';', '|', '>', '2', '*', 'ü', '\n')}),
      fc.string({maxLength: 6}),
    );
    const ways = [
      (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`,
      (text: string) => `"${text.replaceAll(/["$`\\]/g, String.raw`\$&`)}"`,
      (text: string) => [...text].map((letter) => (letter === '\n' ? `"\n"` : `\\${letter}`)).join('') || "''",
    ];
    const plain = word.map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, fc.constantFrom(...ways)), {minLength: 1, maxLength: 5}), (words) => {
        const line = words.map(([text, quote]) => quote(text)).join(' ');
        const read = lexShell(line).tokens.map((token) =>
          token.kind === 'word' ? token.parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('') : '?',
        );
        expect(read).toEqual(words.map(([text]) => text));
      }),
    );
  });

  test('agree with bash', () => {
    const line = String.raw`a 'b c' "d $X \$X \"e\" \n" f\ g $'h\ti\x41' j"k"'l' "" m#n 2 '$X' "a
b"`;
    const printed = execFileSync('bash', ['-c', `X=1; printf '%s\\0' ${line}`], {encoding: 'utf8'});
    const read = lexShell(line).tokens.map((token) =>
      token.kind === 'word' ? token.parts.map((part) => (part.kind === 'text' ? part.text : '1')).join('') : '?',
    );
    expect(read).toEqual(printed.split('\0').slice(0, -1));
  });

  test('never throw, and stand in order inside the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('$(', ')', '`', "'", '"', '${', '}', '\\', '$', '2>&1', '&&', '\n', '#', 'A=', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, isPasted) => {
        const text = pieces.join('');
        const places = lexShell(text, {isPasted}).tokens.map(({at}) => at);
        expect(places).toEqual([...places].sort((one, other) => one - other));
        expect(places.every((at) => at < text.length)).toBe(true);
      }),
    );
  });
});

describe('words of a pasted line', () => {
  test('keep expansions as written and say so', () => {
    const {words, notes} = shellWords('curl "$URL" -H `id` -d $(date)');
    expect(words.map(({text}) => text)).toEqual(['curl', '$URL', '-H', '`id`', '-d', '$']);
    expect(notes.map(({found, column}) => [found, column])).toEqual([
      ['$URL', 7],
      ['$(date', 24],
      ['(', 25],
    ]);
  });

  test('say where they stand', () => {
    expect(shellWords('a\n  b').words).toEqual([
      {text: 'a', line: 1, column: 1},
      {text: 'b', line: 2, column: 3},
    ]);
    expect(placeOf('a\nbc', 3)).toEqual({line: 2, column: 2});
  });
});

describe('the request of a curl command', () => {
  const words = (text: string) => shellWords(text).words;

  test('lists every option by its long name', () => {
    const read = curlRequest(words('-sSf -o/dev/null --max-time=2 -X PUT http://169.254.169.254/latest/api/token'));
    expect(read.ok && read.value.args.map(({name, value}) => [name, value])).toEqual([
      ['silent', ''],
      ['show-error', ''],
      ['fail', ''],
      ['output', '/dev/null'],
      ['max-time', '2'],
      ['request', 'PUT'],
      ['url', 'http://169.254.169.254/latest/api/token'],
    ]);
  });

  test('drops a header without a value, as curl does', () => {
    const read = curlRequest(words('http://h/ -H "X-Token: " -H "X-Empty;"'));
    expect(read.ok && read.value.headers).toEqual([
      {name: 'Host', value: 'h'},
      {name: 'X-Empty', value: ''},
    ]);
  });
});
