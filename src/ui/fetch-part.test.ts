import {expect, test} from 'vitest';
import {countFailed, fetchPart, onFailed, tryAgain} from './fetch-part';

const hasFailed = (): boolean => countFailed() > 0;

/** Comes at the given try, not before. */
function comesAt(tryNumber: number): () => Promise<string> {
  let tries = 0;
  return () => (++tries < tryNumber ? Promise.reject(new Error('no connection')) : Promise.resolve(`try ${tries}`));
}

test('a part that comes at once is no failure', async () => {
  expect(await fetchPart(comesAt(1))).toBe('try 1');
  expect(hasFailed()).toBe(false);
});

test('a part that does not come is told of at each try until it is there', async () => {
  const told: boolean[] = [];
  const end = onFailed(() => told.push(hasFailed()));
  const part = fetchPart(comesAt(3));
  await expect.poll(() => told).toEqual([true]);
  tryAgain();
  await expect.poll(() => told).toEqual([true, false, true]);
  tryAgain();
  expect(await part).toBe('try 3');
  expect(told).toEqual([true, false, true, false]);
  end();
});

test('whatever comes brings what had failed before', async () => {
  const part = fetchPart(comesAt(2));
  await expect.poll(hasFailed).toBe(true);
  await fetchPart(comesAt(1));
  expect(await part).toBe('try 2');
  expect(hasFailed()).toBe(false);
});
