import * as nodeCrypto from 'node:crypto';
import * as nodeNet from 'node:net';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {execSync, gzipSync} from './absent';
import {__importStar} from './compiler-helpers';
import {createHash, randomBytes} from './crypto';
import {Buffer as StandInBuffer, process as standInProcess} from './globals';
import {isIP} from './net';
import * as os from './os';
import {performance} from './perf-hooks';
import process from './process';
import {fileURLToPath, parse, pathToFileURL} from './url';

test.each(['md5', 'sha1', 'sha256', 'sha512', 'SHA-256'])('crypto: %s is what Node makes of any text', (name) => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), fc.string(), (one, other) => {
      const ours = createHash(name).update(one).update(Buffer.from(other)).digest('hex');
      expect(ours).toBe(nodeCrypto.createHash(name).update(one).update(other).digest('hex'));
    }),
    {numRuns: 30},
  );
  expect(createHash('md5').update('').digest()).toHaveLength(16);
  expect(() => createHash('crc')).toThrow('no hash named crc');
  expect(randomBytes(5)).toHaveLength(5);
});

describe('net', () => {
  const addresses = [
    '1.2.3.4',
    '256.1.1.1',
    '1.2.3',
    '::',
    '::1',
    '1::',
    'fe80::1',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7',
  ];
  test.each([...addresses, '::ffff:1.2.3.4', '::ffff:1.2.3.400', '1::2::3', '12345::', 'x', ''])(
    '%s is told as Node tells it',
    (address) => {
      expect(isIP(address)).toBe(nodeNet.isIP(address));
    },
  );
});

test('process: a listener is called once, with what was sent', () => {
  const seen: unknown[] = [];
  process.once('beforeExit', (code) => seen.push(code));
  expect(process.emit('beforeExit', 7)).toBe(true);
  expect(process.emit('beforeExit', 8)).toBe(false);
  expect(seen).toEqual([7]);
  expect(process.env).toMatchObject({CDK_OUTDIR: '/cdk.out', CDK_VALIDATION: 'false'});
  expect(process.cwd()).toBe('/');
});

test('url: addresses come apart under the names of Node, and paths go both ways', () => {
  expect(parse('https://a.example:8443/b/c?d=e#f')).toMatchObject({
    protocol: 'https:',
    hostname: 'a.example',
    port: '8443',
    pathname: '/b/c',
    path: '/b/c?d=e',
  });
  expect(fileURLToPath(pathToFileURL('/a b/c'))).toBe('/a b/c');
});

test('os, perf_hooks and the globals are those of a machine like any other', () => {
  expect([os.EOL, os.tmpdir(), os.homedir(), os.platform(), os.arch()]).toEqual([
    '\n',
    '/tmp',
    '/home',
    'linux',
    'x64',
  ]);
  expect(os.userInfo().username).toBe('reader');
  expect(performance.now()).toBeGreaterThan(0);
  expect(standInProcess).toBe(process);
  expect(StandInBuffer.from('a').toString('hex')).toBe('61');
  expect(__importStar({a: 1})).toMatchObject({a: 1, default: {a: 1}});
});

test('child_process and zlib refuse with a reason', () => {
  expect(() => execSync()).toThrow('constructs that bundle files do not work in the page');
  expect(() => gzipSync()).toThrow('gzipSync');
});
