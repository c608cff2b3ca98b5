import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {complete, defaultSetup, lineFor, replay, type Setup, sharedStart, type Step} from './index';

const run = (...lines: string[]): readonly Step[] => lines.map((line) => ({kind: 'run', line}) as const);

/** What the last step printed, and its status. */
function last(steps: readonly Step[], setup: Partial<Setup> = {}): {text: string; notes: string; status: number} {
  const entry = replay({...defaultSetup, ...setup}, steps).entries.at(-1);
  if (entry?.kind !== 'command') throw new Error('The last step is no command.');
  const of = (wanted: (stream: string) => boolean) =>
    entry.output
      .filter(({stream}) => wanted(stream))
      .map(({text}) => text)
      .join('');
  return {text: of((stream) => stream !== 'note'), notes: of((stream) => stream === 'note'), status: entry.status};
}

const base = 'http://169.254.169.254/latest';
const token = `TOKEN=$(curl -s -X PUT ${base}/api/token -H "X-aws-ec2-metadata-token-ttl-seconds: 60")`;
const read = (path: string) => `curl -s -H "X-aws-ec2-metadata-token: $TOKEN" ${base}/${path}`;

describe('the shell', () => {
  test('keeps its variables from line to line, and a container has its own', () => {
    expect(last(run(token, read('meta-data/mac'))).text).toBe('02:29:96:8f:6a:2d');
    const inContainer: Step = {kind: 'set', changes: {isInContainer: true}};
    expect(last([...run(token), inContainer, ...run('echo "[$TOKEN]"')]).text).toBe('[]\n');
  });

  test('lets time pass with sleep, until a token has ended', () => {
    expect(last(run(token, 'sleep 59', `${read('meta-data/mac')} -o /dev/null -w '%{http_code}'`)).text).toBe('200');
    expect(last(run(token, 'sleep 1m', `${read('meta-data/mac')} -o /dev/null -w '%{http_code}'`)).text).toBe('401');
    expect(last([...run(token), {kind: 'wait', seconds: 60}, ...run(`${read('')} -f`, 'echo $?')]).text).toBe('22\n');
    expect(last(run('sleep 90', 'date')).text).toBe('Wed Nov 25 09:01:30 UTC 2026\n');
  });

  test('reads a pasted transcript with its prompts', () => {
    expect(last(run('[ec2-user ~]$ echo hello')).text).toBe('hello\n');
    expect(last(run('$ echo hello')).text).toBe('hello\n');
  });

  test('reads several lines at once', () => {
    expect(last(run(`# first a token\n${token}\n${read('meta-data/ami-id')} \\\n  -w '\\n'`)).text).toBe(
      'ami-0abcdef1234567890\n',
    );
  });

  test('waits for an answer that cannot come only as long as curl would, and says why', () => {
    const {text, notes, status} = last(run(token.slice('TOKEN=$('.length, -1)), {hopLimit: 1, isInContainer: true});
    expect([text, status]).toEqual(['^C\n', 130]);
    expect(notes).toContain('Give it one with -m 2');
  });

  test.each([
    ['curl "http://169.254', 'Line 1, column 6: expected a closing "'],
    ['echo a\nwhile true; do :; done', 'Line 2, column 1: expected simple commands, found while'],
    ['curl http://example.com/', 'Nothing leaves this page'],
    ['curl https://169.254.169.254/', 'Nothing leaves this page'],
    ['curl http://169.254.169.254/ > file', 'There are no files here'],
    [`curl -o file ${base}`, 'There are no files here'],
    [`curl -O ${base}`, 'There is no file and no proxy here'],
    [`curl ${base} | awk '{print $1}'`, 'There is no awk here'],
    [`curl ${base} &`, 'no files, background jobs or subshells'],
    [`curl --weird ${base}`, 'does not know the option --weird of curl'],
    [`curl ${base}/ a b`, 'One URL per command'],
    ['aws sts get-caller-identity', 'The AWS CLI is not part of this console'],
    ['wget http://169.254.169.254/', 'Use curl here'],
    ['| cat', 'Write a command before |'],
    ['echo a |', 'Write a command after |'],
    ['echo a >', 'Write /dev/null after it'],
    [`curl -s ${base} | jq .`, 'is not JSON'],
    ['echo {} | jq .a[0]', 'jq takes -r here'],
    ['echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo a))))))))', 'nested too deeply'],
  ])('refuses %s with what to do instead', (line, note) => {
    expect(last(run(line)).notes).toContain(note);
  });

  test('says it in the words of bash when a command does not exist', () => {
    expect(last(run('nonsense'))).toEqual({text: '-bash: nonsense: command not found\n', notes: '', status: 127});
  });

  test('has a help, a history, and clear empties the screen but not the memory', () => {
    expect(last(run('help')).notes).toContain('curl');
    expect(last(run('echo a', 'history')).text).toBe('    1  echo a\n    2  history\n');
    const {entries, machine} = replay(defaultSetup, run('A=1', 'clear'));
    expect(entries).toEqual([]);
    expect(machine.variables.instance.get('A')).toBe('1');
  });

  test('does not let a variable grow without end', () => {
    const doubling = Array.from({length: 60}, () => 'A=$A$A').join('\n');
    expect(last(run(`A=0123456789\n${doubling}\necho $A`)).text.length).toBeLessThanOrEqual(20_001);
  });

  test('never throws, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'curl ',
        token,
        '$TOKEN',
        '$(',
        ')',
        '"',
        "'",
        '| jq ',
        ' -o ',
        ' -w %{',
        ' && ',
        '\n',
        base,
        ' -H ',
      ),
      fc.constantFrom('$x = ', 'irm ', '@{', '}', '-Headers ', '-Method PUT ', '(', '.Name', '"$x"', '`', ' -Uri '),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece).map((pieces) => pieces.join('')),
          {maxLength: 3},
        ),
        (lines) => {
          const {entries} = replay(defaultSetup, run(...lines));
          expect(entries.length).toBeLessThanOrEqual(lines.length);
        },
      ),
      {numRuns: 400},
    );
  });
});

describe('PowerShell', () => {
  const getToken =
    '[string]$token = Invoke-RestMethod -Headers @{"X-aws-ec2-metadata-token-ttl-seconds" = "60"} -Method PUT -Uri http://169.254.169.254/latest/api/token';
  const credentials = 'http://169.254.169.254/latest/meta-data/iam/security-credentials';

  test('reads a role by name and shows its credentials as an object', () => {
    const {text} = last(
      run(
        getToken,
        `$headers = @{ 'X-aws-ec2-metadata-token' = $token }`,
        `$role = irm -Headers $headers -Uri ${credentials}/`,
        `Invoke-RestMethod -Headers $headers -Uri "${credentials}/$role"`,
      ),
    );
    expect(text).toContain('\nCode            : Success\n');
    expect(text).toContain('\nToken           : EXAMPLE-SESSION-TOKEN-1\n');
  });

  test('takes a field, continues lines, and knows Invoke-WebRequest', () => {
    const line = `(Invoke-RestMethod \`\n  -Uri ${credentials}/web-server).AccessKeyId`;
    expect(last(run(line), {httpTokens: 'optional'}).text).toBe('ASIAIOSFODNN7EXAMPLE\n');
    const content = `$page = iwr http://169.254.169.254/latest/ -UseBasicParsing; "$($page.StatusCode): $($page.Content)"`;
    expect(last(run(content), {httpTokens: 'optional'}).text).toBe('200: dynamic\nmeta-data\nuser-data\n');
  });

  test('says what failed in its own words', () => {
    expect(last(run(`irm ${credentials}/`))).toEqual({
      text: 'Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.\n',
      notes: '',
      status: 1,
    });
    const stuck = {hopLimit: 1, isInContainer: true};
    expect(last(run(`${getToken} -TimeoutSec 2`), stuck).text).toBe(
      'Invoke-RestMethod : The operation has timed out.\n',
    );
    expect(last(run(getToken), stuck).notes).toContain('give it a limit with -TimeoutSec 2');
    expect(last(run(`${getToken} -TimeoutSec 2`, 'date'), stuck).text).toBe('Wed Nov 25 09:00:02 UTC 2026\n');
    expect(
      last(run(getToken, 'Start-Sleep -Seconds 60', `irm ${credentials} -Headers @{'X-aws-ec2-metadata-token'=$token}`))
        .text,
    ).toContain('(401)');
  });

  test.each([
    ['$x = irm http://example.com/', 'Nothing leaves this page'],
    ['$x = @{', 'A name and = belong into @{…}.'],
    ['$x = irm http://169.254.169.254/ | Out-File x', 'Line 1, column 34: This console has no pipes for PowerShell'],
    ['$x = "a', 'Line 1, column 6: A closing " is missing.'],
    ['$x = Get-Item x', 'This console has no Get-Item'],
    ['Get-EC2InstanceMetadata -Category InstanceId', 'AWS Tools for PowerShell'],
    ['$x = (1', 'A closing ) is missing.'],
  ])('refuses %s with its place', (line, note) => {
    expect(last(run(line)).notes).toContain(note);
  });
});

describe('completion', () => {
  const {machine} = replay(defaultSetup, run('TOKEN=1', 'OTHER=2'));
  const completed = (text: string) => {
    const {from, candidates} = complete(text, text.length, machine);
    return candidates.map((candidate) => text.slice(0, from) + candidate);
  };

  test('goes down the paths of the service', () => {
    expect(completed(`curl ${base}/me`)).toEqual([`curl ${base}/meta-data/`]);
    expect(completed(`curl "${base}/meta-data/iam/se`)).toEqual([`curl "${base}/meta-data/iam/security-credentials/`]);
    expect(completed(`curl ${base}/meta-data/iam/security-credentials/`)).toEqual([
      `curl ${base}/meta-data/iam/security-credentials/web-server`,
    ]);
    expect(completed('curl 169.254.169.254/latest/meta-data/inst')).toHaveLength(4);
    expect(completed(`curl ${base}/api/`)).toEqual([`curl ${base}/api/token`]);
    expect(completed('curl http://169.254.169.254/2021-0')).toHaveLength(3);
    expect(completed('curl http://169.254.169.254/2019-10-01/meta-data/tags')).toEqual([]);
  });

  test('knows variables, headers, commands and the address', () => {
    expect(completed('curl -H "X: $T')).toEqual(['curl -H "X: $TOKEN']);
    expect(completed('curl -H "X-aws-ec2-metadata-token-')).toEqual([
      'curl -H "X-aws-ec2-metadata-token-ttl-seconds: ',
    ]);
    expect(completed('cu')).toEqual(['curl']);
    expect(completed('T=$(cu')).toEqual(['T=$(curl']);
    expect(completed('curl htt')).toEqual(['curl http://169.254.169.254/']);
    expect(completed('curl 16')).toEqual(['curl 169.254.169.254/']);
    expect(completed('')).toEqual([]);
    expect(completed('curl zzz')).toEqual([]);
  });

  test('gives what all candidates share', () => {
    expect(sharedStart(['instance-id', 'instance-type'])).toBe('instance-');
    expect(sharedStart([])).toBe('');
  });

  test('a line for a path gets a token first, if the shell has none', () => {
    const line = lineFor('latest/meta-data/mac', replay(defaultSetup, []).machine);
    expect(last(run(line)).text).toBe('02:29:96:8f:6a:2d');
    expect(lineFor('latest/meta-data/mac', machine)).not.toContain('PUT');
  });
});
