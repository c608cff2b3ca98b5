import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {curlCommand, type HttpRequest, type ImportedRequest, parseCurl, type Parsed, type Variant} from './index';
import {exampleContext, exampleRequest, signed} from './testing/signed';

// Property tests: slow on a busy machine.
vi.setConfig({testTimeout: 60_000});

const host = {name: 'Host', value: 'example.amazonaws.com'};

function imported(parsed: Parsed<ImportedRequest>): ImportedRequest {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const notesOf = (text: string) => {
  const parsed = parseCurl(text);
  return (parsed.ok ? parsed.notes : parsed.issues).map(({where, found}) => `${where}: ${found}`);
};

describe('the curl command of a signed request', () => {
  test('is one option a line and never holds the secret', () => {
    const command = curlCommand(signed({request: {method: 'POST', body: 'a=b'}}));
    expect(command).toBe(
      [
        "curl --request 'POST'",
        "--header 'X-Amz-Date: 20150830T123600Z'",
        `--header 'Authorization: ${signed({request: {method: 'POST', body: 'a=b'}}).authorization}'`,
        "--header 'Content-Type:'",
        "--data-raw 'a=b'",
        "'https://example.amazonaws.com/'",
      ].join(' \\\n  '),
    );
    expect(command).not.toContain(exampleContext.secretAccessKey);
  });

  test('keeps curl from resolving dot segments and from globbing', () => {
    expect(curlCommand(signed({request: {target: '/a/%2e./b'}}))).toContain('--path-as-is');
    expect(curlCommand(signed({request: {target: '/a/b..c'}}))).not.toContain('--path-as-is');
    expect(curlCommand(signed({request: {target: '/?ids[]={1}'}}))).toContain('--globoff');
  });

  test('sends a HEAD request with --head and an empty header with a semicolon', () => {
    const command = curlCommand(signed({request: {method: 'HEAD', headers: [host, {name: 'X-Empty', value: ''}]}}));
    expect(command).toContain('curl --head');
    expect(command).toContain("--header 'X-Empty;'");
  });

  test('pipes a body that no shell word can carry, byte for byte', () => {
    const body = Uint8Array.from({length: 256}, (_, byte) => byte);
    const command = curlCommand(signed({request: {method: 'PUT', body}}));
    expect(command).toContain('--data-binary @-');
    const printf = command.slice(0, command.indexOf(' | curl'));
    expect(new Uint8Array(execFileSync('sh', ['-c', printf]))).toEqual(body);
  });

  test('is read by a POSIX shell as exactly the words that were meant', () => {
    const value = `it's $HOME \`id\` "\\" ! * ; & | > <`;
    const command = curlCommand(
      signed({request: {method: 'PUT', headers: [host, {name: 'X-Odd', value}], body: `${value}\nline`}}),
    );
    const words = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], {encoding: 'utf8'}).split(
      '\0',
    );
    expect(words).toContain(`X-Odd: ${value}`);
    expect(words).toContain(`${value}\nline`);
  });

  test('gives the request back when it is imported', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 20}).map((raw) => raw.replaceAll('\0', ''));
    const path = text.map((raw) => encodeURI(raw).replaceAll('#', '%23'));
    const header = fc.record({
      name: fc.stringMatching(/^X-[A-Za-z]{1,8}$/).filter((name) => !/^x-amz/i.test(name)),
      value: text.map((raw) => raw.replaceAll(/\s+/g, ' ').trim()),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'PATCH'),
        fc.array(fc.oneof(path, fc.constantFrom('.', '..', '', '%2E')), {maxLength: 4}),
        fc.array(header, {maxLength: 3}),
        text,
        fc.constantFrom<Variant>('header', 'query'),
        (method, segments, headers, body, variant) => {
          const request: HttpRequest = {method, target: `/${segments.join('/')}`, headers: [host, ...headers], body};
          const signing = signed({request, variant, context: {sessionToken: 'token==', expiresInSeconds: 60}});
          const back = imported(parseCurl(curlCommand(signing)));
          expect(back.request).toEqual(request);
          expect(back.carried?.signature).toBe(signing.signature);
          expect(back.context).toMatchObject({
            accessKeyId: 'AKIDEXAMPLE',
            region: 'us-east-1',
            service: 'service',
            timestamp: '2015-08-30T12:36:00Z',
          });
          expect(back.secrets).toEqual({sessionToken: 'token=='});
        },
      ),
      {numRuns: 200},
    );
  });
});

describe('importing a curl command', () => {
  test('reads quotes, escapes and continued lines as a shell does', () => {
    const {request} = imported(
      parseCurl(String.raw`$ curl -X "PO""ST" https://h.example/a\ b \
      -H 'X-One: it'\''s' --header $'X-Two: caf\xc3\xa9\u0021' -d "say \"hi\" \$5 \n"`),
    );
    expect(request).toEqual({
      method: 'POST',
      target: '/a b',
      headers: [
        {name: 'Host', value: 'h.example'},
        {name: 'X-One', value: "it's"},
        {name: 'X-Two', value: 'café!'},
        {name: 'Content-Type', value: 'application/x-www-form-urlencoded'},
      ],
      body: String.raw`say "hi" $5 \n`,
    });
  });

  test('makes the method of the data, and joins data with &', () => {
    const {request} = imported(
      parseCurl("curl h.example -d a=1 --data-raw '@b' --data-urlencode 'c=x y&z' --data-urlencode '=ü'"),
    );
    expect(request.method).toBe('POST');
    expect(request.body).toBe('a=1&@b&c=x%20y%26z&%C3%BC');
  });

  test('sends JSON with its two headers, and -G puts data into the query', () => {
    const json = imported(parseCurl(`curl --json '{"a":' --json '1}' https://h.example/`)).request;
    expect(json.body).toBe('{"a":1}');
    expect(json.headers.slice(1)).toEqual([
      {name: 'Content-Type', value: 'application/json'},
      {name: 'Accept', value: 'application/json'},
    ]);
    const get = imported(parseCurl('curl -G https://h.example/p?x=1 -d y=2')).request;
    expect([get.method, get.target, get.body, get.headers.length]).toEqual(['GET', '/p?x=1&y=2', '', 1]);
  });

  test('reads short options in a row, with attached values, and ignores what does not matter', () => {
    const parsed = parseCurl(
      'curl -sSkXDELETE -o/dev/null --max-time 5 -A agent -b k=v -e r --compressed -L https://h.example:443/x',
    );
    expect(imported(parsed).request).toEqual({
      method: 'DELETE',
      target: '/x',
      headers: [
        {name: 'Host', value: 'h.example'},
        {name: 'User-Agent', value: 'agent'},
        {name: 'Cookie', value: 'k=v'},
        {name: 'Referer', value: 'r'},
      ],
      body: '',
    });
    expect(parsed.ok && parsed.notes).toEqual([]);
  });

  test('takes key, Region and service from --user and --aws-sigv4, the secret kept apart', () => {
    const value = imported(parseCurl('curl -I --aws-sigv4 aws:amz:eu-west-1:es -u AKID:se:cret https://h.example/'));
    expect(value.request.method).toBe('HEAD');
    expect(value.context).toEqual({accessKeyId: 'AKID', region: 'eu-west-1', service: 'es'});
    expect(value.secrets).toEqual({secretAccessKey: 'se:cret'});
    expect(JSON.stringify({...value, secrets: {}})).not.toContain('se:cret');
    expect(
      imported(parseCurl('curl --aws-sigv4 aws:amz -u A:s https://sts.eu-west-3.amazonaws.com/')).context,
    ).toMatchObject({region: 'eu-west-3', service: 'sts'});
  });

  test('resolves dot segments as curl does, unless told not to', () => {
    expect(imported(parseCurl('curl https://h.example/a/../b/./c/..')).request.target).toBe('/b/');
    expect(imported(parseCurl('curl --path-as-is https://h.example/a/../b')).request.target).toBe('/a/../b');
  });

  test('says what it could not read', () => {
    expect(notesOf('curl h.example/x#frag -d @body.json --weird')).toEqual([
      'option --weird: one this importer does not know',
      'URL: h.example/x#frag',
      'URL: #',
      'option -d: the file body.json',
    ]);
    expect(notesOf('curl https://h.example -T f | jq .')).toEqual([
      'command line: |',
      'option -T: a form or a file to upload',
    ]);
    expect(notesOf('curl https://h.example ^\n -H "X-Key: $KEY" -H broken -H')).toEqual([
      'command line: ^, as the Windows command prompt continues a line',
      'command line: $KEY',
      'option -H: the end of the command',
      'option -H: broken',
    ]);
  });

  test.each([
    ['', 'command line: nothing'],
    ['wget https://h.example', 'command line: wget'],
    ['curl -v', 'URL: no URL'],
    ['curl https://', 'URL: https://'],
  ])('refuses “%s”', (text, issue) => {
    expect(parseCurl(text).ok).toBe(false);
    expect(notesOf(text)).toEqual([issue]);
  });

  test('points at a quote that is never closed', () => {
    const parsed = parseCurl(`curl https://h.example \\\n  -H 'X: y`);
    expect(parsed).toMatchObject({ok: false, issues: [{expected: "a closing '", line: 2, column: 6}]});
    expect(!parsed.ok && parsed.issues[0]?.mend).toContain('close the quote');
  });

  test('never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('curl ', ' -d ', "'", '"', '\\', "$'", '\n', ' https://h/', ' -H ', '\\x', '\\u', '^', ' -'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => void parseCurl(`curl ${pieces.join('')}`)),
      {numRuns: 500},
    );
  });

  test('the example request of the other tests survives the way through a shell', () => {
    expect(imported(parseCurl(curlCommand(signed()))).request).toEqual(exampleRequest);
  });
});
