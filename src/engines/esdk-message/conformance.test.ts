import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCases, readVectors} from './conformance/esdk-message';
import {suites, suiteId} from './format/suites';

const vectors = (file: string): string => readFileSync(join(import.meta.dirname, 'vectors', file), 'utf8');
const sharedFile = join(import.meta.dirname, '../../../../shared/vectors/esdk-messages.json');

describe.each(['own.json', 'shared.json'])('the messages of %s', (file) => {
  test.each(readCases(vectors(file)).map((one) => [one.id, one] as const))('%s', async (_, one) => {
    expect({passed: await one.run(), differences: one.differences()}).toEqual({passed: true, differences: []});
  });
});

test('every suite is opened with frames and without, and altered messages of it are refused', () => {
  const own = readVectors(vectors('own.json'));
  for (const {id, format} of suites) {
    const good = own.filter(({algorithmSuite}) => algorithmSuite === suiteId(id));
    expect(good.some(({frameLength}) => frameLength === 0)).toBe(true);
    expect(good.some(({frameLength}) => frameLength === 16)).toBe(true);
    expect(good.every(({messageFormat}) => messageFormat === format)).toBe(true);
    expect(own.some(({id: name, mustFail}) => name.startsWith(suiteId(id)) && mustFail)).toBe(true);
  }
});

test.runIf(existsSync(sharedFile))('the committed messages are those of the shared file', () => {
  expect(vectors('shared.json')).toBe(readFileSync(sharedFile, 'utf8'));
});
