import {expect, test} from 'vitest';
import fs from './fs';

test('what was written is read back, as text or as bytes', () => {
  fs.mkdirSync('/one/two', {recursive: true});
  fs.writeFileSync('/one/two/a.txt', 'ža');
  expect(fs.readFileSync('/one/two/a.txt', 'utf8')).toBe('ža');
  expect(fs.readFileSync('/one/two/a.txt', {encoding: 'utf8'})).toBe('ža');
  expect([...(fs.readFileSync('/one/two/a.txt') as Uint8Array)].slice(0, 2)).toEqual([0xc5, 0xbe]);
  fs.copyFileSync('/one/two/a.txt', '/one/b.txt');
  fs.renameSync('/one/b.txt', '/one/c.txt');
  expect(fs.readdirSync('/one')).toEqual(['c.txt', 'two']);
  expect(fs.statSync('/one/two')?.isDirectory()).toBe(true);
  expect(fs.realpathSync('one/../one/c.txt')).toBe('/one/c.txt');
});

test('a file is read piece by piece', () => {
  fs.writeFileSync('/tmp/long', '123456');
  const handle = fs.openSync('/tmp/long');
  const piece = new Uint8Array(4);
  expect(fs.readSync(handle, piece, 0, 4)).toBe(4);
  expect(fs.readSync(handle, piece, 0, 4)).toBe(2);
  expect(fs.readSync(handle, piece, 0, 4)).toBe(0);
  expect(String.fromCharCode(...piece)).toBe('5634');
});

test('what is not there fails as in Node', () => {
  expect(() => fs.readFileSync('/none')).toThrow("ENOENT: no such file or directory, open '/none'");
  expect(() => fs.writeFileSync('/none/a', '')).toThrow('ENOENT');
  expect(() => fs.mkdirSync('/tmp')).toThrow('EEXIST');
  expect(fs.statSync('/none', {throwIfNoEntry: false})).toBeUndefined();
  expect(fs.existsSync('/none')).toBe(false);
});

test('a folder goes with all that is in it, and names of temporary folders differ', () => {
  fs.mkdirSync('/gone/deep', {recursive: true});
  fs.writeFileSync('/gone/deep/a', '1');
  fs.rmSync('/gone');
  expect(fs.existsSync('/gone/deep/a')).toBe(false);
  expect(() => fs.rmSync('/gone')).toThrow('ENOENT');
  fs.rmSync('/gone', {force: true});
  expect(fs.mkdtempSync('/tmp/x')).not.toBe(fs.mkdtempSync('/tmp/x'));
});
