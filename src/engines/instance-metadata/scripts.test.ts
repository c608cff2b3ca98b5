import {spawn, spawnSync} from 'node:child_process';
import type {AddressInfo, Server} from 'node:net';
import {describe, expect, test} from 'vitest';
import * as engine from './index';
import {bashScript, defaultSetup, optionsCommand, optionsJson, powerShellScript, replay, type Setup} from './index';
// @ts-expect-error the recorder's server is plain JavaScript
import {metadataServer} from './vectors/metadata-server.mjs';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Runs the script against a server around the engine. */
async function role(setup: Partial<Setup>): Promise<{output: string; error: string; status: number | null}> {
  const situation = {setup: {...defaultSetup, ...setup}, now: engine.startsAt, tokens: [], interruptedAt: undefined};
  const make = metadataServer as (door: typeof engine, endpoint: string, at: typeof situation) => Server;
  const server = make(engine, 'ipv4', situation);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const {port} = server.address() as AddressInfo;
  const child = spawn('bash', ['-c', bashScript(situation.setup)], {
    env: {...process.env, AWS_EC2_METADATA_SERVICE_ENDPOINT: `http://127.0.0.1:${port}/`, no_proxy: '*'},
  });
  let [output, error] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (error += bytes.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  server.close();
  return {output, error, status};
}

// The machines that build the site may have no curl; the transcripts prove the console without it.
describe.runIf(hasCurl)('the bash script', () => {
  test('prints the credentials of the role for eval', async () => {
    const {output, error, status} = await role({});
    expect([error, status]).toEqual(['', 0]);
    expect(output).toBe(
      [
        '# role web-server, until 2026-11-25T14:30:00Z',
        "export AWS_ACCESS_KEY_ID='ASIAIOSFODNN7EXAMPLE'",
        "export AWS_SECRET_ACCESS_KEY='wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'",
        "export AWS_SESSION_TOKEN='EXAMPLE-SESSION-TOKEN-1'",
        '',
      ].join('\n'),
    );
  });

  test.each([
    [{httpEndpoint: 'disabled'}, 'no token: is the service on, and the hop limit 2?'],
    [{hopLimit: 1, isInContainer: true}, 'no token: is the service on, and the hop limit 2?'],
    [{role: 'none'}, 'no role: attach an instance profile'],
    [{role: 'untrusted'}, 'the role web-server gives no keys: AssumeRoleUnauthorizedAccess'],
  ] as const)('says what is wrong with %o, and prints no key', async (setup, message) => {
    expect(await role(setup)).toEqual({output: '', error: `${message}\n`, status: 1});
  });
});

test('the scripts ask where the instance can be reached', () => {
  expect(bashScript(defaultSetup)).toContain('http://169.254.169.254');
  const ipv6: Setup = {...defaultSetup, httpProtocolIpv6: 'enabled'};
  expect(bashScript(ipv6)).toContain('http://[fd00:ec2::254]');
  expect(powerShellScript(ipv6)).toContain("'http://[fd00:ec2::254]/latest'");
});

test('the heart of the PowerShell script runs in the console', () => {
  const heart = powerShellScript(defaultSetup)
    .split('\n')
    .slice(3, -1)
    .filter((line) => !/^(?:if|\$env:| {2}throw|\})/.test(line))
    .join('\n');
  const entry = replay(defaultSetup, [{kind: 'run', line: heart}]).entries.at(-1);
  expect(entry?.kind === 'command' && entry.output).toEqual([
    {stream: 'out', text: 'Role web-server, until 2026-11-25T14:30:00Z\n'},
  ]);
});

test('the switches make the command and the JSON of the EC2 API', () => {
  expect(optionsCommand({...defaultSetup, hopLimit: 1, instanceMetadataTags: 'enabled'})).toBe(
    [
      'aws ec2 modify-instance-metadata-options',
      '--instance-id i-1234567890abcdef0',
      '--http-endpoint enabled',
      '--http-tokens required',
      '--http-put-response-hop-limit 1',
      '--http-protocol-ipv6 disabled',
      '--instance-metadata-tags enabled',
    ].join(' \\\n  '),
  );
  expect(optionsJson(defaultSetup).MetadataOptions.HttpTokens).toBe('required');
});
