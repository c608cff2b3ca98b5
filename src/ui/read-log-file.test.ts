import {gzipSync, strToU8} from 'fflate';
import {describe, expect, test} from 'vitest';
import {readLogFile} from './read-log-file';

describe('a log file', () => {
  const text = `{"Records": [${'{"eventName": "ä"}'}]}`;
  const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);
  const gzip = (plain: string) => new Uint8Array(gzipSync(strToU8(plain)));

  test('is read as JSON and as gzip', async () => {
    expect(await readLogFile(new Blob([text]), 8)).toEqual({text});
    expect(await readLogFile(blob(gzip(text)), 8)).toEqual({text});
  });

  test('that would unpack too far is refused on the way', async () => {
    const bomb = gzip('x'.repeat(400_000));
    expect(bomb.length).toBeLessThan(4000);
    expect(await readLogFile(blob(bomb), 0.2)).toMatchObject({
      problem: expect.stringContaining('more than') as string,
    });
    expect(await readLogFile(new Blob(['x'.repeat(20)]), 0.00001)).toHaveProperty('problem');
  });

  test('that is cut off is refused', async () => {
    expect(await readLogFile(blob(gzip(text).slice(0, 20)), 8)).toMatchObject({
      problem: expect.stringContaining('cut off') as string,
    });
  });

  test('of PowerShell is read as the UTF-16 it is', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...[...'Café'].flatMap((unit) => [unit.charCodeAt(0), 0])]);
    expect(await readLogFile(blob(bytes), 8)).toEqual({text: 'Café'});
  });
});
