import {describe, expect, test} from 'vitest';
import {type Conflict, resolveConflict} from './index';

const base: Conflict = {
  current: {id: '1', jersey: 5, _version: 4},
  incoming: {jersey: 55, _version: 2},
  detection: 'VERSION',
  handler: 'AUTOMERGE',
  sets: [],
  lambda: {action: 'REJECT'},
};
const resolve = (more: Partial<Conflict>) => resolveConflict({...base, ...more});

describe('automerge', () => {
  test('keeps the server’s scalar and raises the version: the guide’s jersey', () => {
    expect(resolve({})).toMatchObject({isConflict: true, item: {id: '1', jersey: 5, _version: 5}});
  });

  test('unites sets and appends lists: the guide’s meals and points', () => {
    expect(
      resolve({
        current: {meals: ['breakfast', 'lunch', 'dinner'], points: [24, 30, 27], _version: 5},
        incoming: {meals: ['breakfast', 'lunch', 'brunch'], points: [30, 35], _version: 4},
        sets: ['meals'],
      }),
    ).toMatchObject({
      item: {meals: ['breakfast', 'lunch', 'dinner', 'brunch'], points: [24, 30, 27, 30, 35], _version: 6},
      steps: [
        {path: 'meals', rule: 'set'},
        {path: 'points', rule: 'list'},
      ],
    });
  });

  test('goes into maps, takes new and null fields, keeps omitted ones', () => {
    expect(
      resolve({
        current: {a: {kept: 1, list: [1], none: null}, other: true, _version: 3},
        incoming: {a: {kept: 2, list: [2], none: 3, added: 4}, _version: 1},
      }),
    ).toMatchObject({item: {a: {kept: 1, list: [1, 2], none: 3, added: 4}, other: true, _version: 4}});
  });

  test('keeps the server’s value where the kinds differ', () => {
    expect(resolve({current: {a: [1], _version: 2}, incoming: {a: 5, _version: 1}})).toMatchObject({item: {a: [1]}});
  });
});

describe('a mutation', () => {
  test('that saw the latest version is written', () => {
    expect(resolve({incoming: {jersey: 55, _version: 4}})).toMatchObject({
      isConflict: false,
      item: {jersey: 55, _version: 5},
    });
  });

  test('for an item that is not there creates it', () => {
    expect(resolve({current: undefined, incoming: {jersey: 7}})).toMatchObject({
      isConflict: false,
      item: {jersey: 7, _version: 1},
    });
  });

  test('is rejected by optimistic concurrency, with the current item', () => {
    expect(resolve({handler: 'OPTIMISTIC_CONCURRENCY'})).toMatchObject({
      ...{isWritten: false, errorType: 'ConflictUnhandled', item: base.current},
    });
  });

  test('goes to the Lambda function', () => {
    const lambda = (action: Conflict['lambda']['action'], item?: object) =>
      resolve({handler: 'LAMBDA', lambda: {action, ...(item && {item: {...item}})}});
    expect(lambda('RESOLVE', {jersey: 9})).toMatchObject({item: {jersey: 9, _version: 5}, isWritten: true});
    expect(lambda('RESOLVE')).toMatchObject({ok: false, field: 'lambda'});
    expect(lambda('REJECT')).toMatchObject({isWritten: false, item: base.current});
    expect(lambda('REMOVE')).toMatchObject({isWritten: true, item: null});
  });

  test('that writes metadata is a BadRequest', () => {
    expect(resolve({incoming: {_deleted: true, _version: 4}})).toMatchObject({
      errorType: 'BadRequest',
      isWritten: false,
    });
  });

  test('without conflict detection overwrites', () => {
    expect(resolve({detection: 'NONE'})).toMatchObject({isConflict: false, item: {jersey: 55, _version: 5}});
  });

  test('against an item without a version is refused', () => {
    expect(resolve({current: {jersey: 5}})).toMatchObject({ok: false, field: 'current'});
  });
});
