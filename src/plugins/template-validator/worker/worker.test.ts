import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {holdProgram, readFileSync} from './file-system';
import {unpack} from './unpack';

const program = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test('the program is unpacked, unless the browser has done so', async () => {
  expect(await unpack(new Uint8Array(gzipSync(program)))).toEqual(program);
  expect(await unpack(program)).toEqual(program);
  await expect(unpack(new Uint8Array([0x1f, 0x8b, 8, 0]))).rejects.toThrow();
});

test('the stand-in for the file system has that program and nothing else', () => {
  expect(() => readFileSync('/bindings_wasm_bg.wasm')).toThrow('ENOENT');
  holdProgram(program);
  expect(readFileSync('/bindings_wasm_bg.wasm')).toBe(program);
  expect(() => readFileSync('/etc/passwd')).toThrow('ENOENT');
});
