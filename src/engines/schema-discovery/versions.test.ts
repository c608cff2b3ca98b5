// Versions and their changes, limits, and numbers that must not be lost.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type Change,
  describeShape,
  describeTypes,
  discover,
  type DiscoveredSchema,
  inexactNumbers,
  measure,
  pathText,
  samplesToSend,
  schemaContent,
  wholeEvent,
} from '.';
import {detailOf} from './event-shape';
import type {Property, Shape} from './shape';
import {arbitraryEvents} from './testing/arbitrary-events';
import {event, latestOf, raw, schemaOf, schemasOf} from './testing/discover-events';

describe('versions', () => {
  const told = (change: Change): string => {
    const path = pathText(change.path);
    if (change.kind === 'added') return `added ${path}: ${describeShape(change.after)}`;
    if (change.kind === 'optional') return `optional ${path}`;
    return `widened ${path}: ${describeTypes(change.before)} → ${describeTypes(change.after)}`;
  };
  const story = ({versions}: DiscoveredSchema) =>
    versions.map(({number, event: {index}, alsoDescribes, changes}) => [
      number,
      index,
      alsoDescribes.map((each) => each.index),
      changes.map(told),
    ]);

  test('tell which event changed what', () => {
    const schema = schemaOf(
      event({id: 'a', total: 5, lines: [{sku: 'x'}]}),
      event({id: 'b', total: 7, lines: [{sku: 'y'}, {sku: 'z'}]}),
      event({id: 'c', total: 7.5, lines: [{sku: 'y', gift: true}], note: {text: 'hi', by: null}}),
      event({id: 4, lines: []}),
      event({id: null, total: 1, lines: [{sku: 'x'}]}, {resources: ['arn:aws:s3:::b']}),
      event({id: 'd', total: 1}),
    );
    expect(story(schema)).toEqual([
      [1, 0, [1], []],
      [
        2,
        2,
        [],
        [
          'added detail.lines[].gift: boolean',
          'added detail.note: object {by, text}',
          'widened detail.total: integer → number',
        ],
      ],
      [3, 3, [], ['widened detail.id: string → string or integer', 'optional detail.total']],
      [
        4,
        4,
        [],
        [
          'widened detail.id: string or integer → string or integer or null',
          'widened resources[]: no value seen → string',
        ],
      ],
      [5, 5, [], ['optional detail.lines']],
    ]);
  });

  test('an integer beyond 64 bits makes a version, and so does a fraction after it', () => {
    const numbers = ['1', '18446744073709551616', '5', '1.5'];
    expect(story(schemaOf(...numbers.map((number) => raw(`{"n": ${number}}`))))).toEqual([
      [1, 0, [], []],
      [2, 1, [2], ['widened detail.n: integer → integer beyond 64 bits']],
      [3, 3, [], ['widened detail.n: integer beyond 64 bits → number']],
    ]);
  });

  test('paths with odd names are quoted', () => {
    expect(story(schemaOf(event({'a b': [{}]}), event({'a b': [{'x.y': 1}]})))[1]?.[3]).toEqual([
      'added detail["a b"][]["x.y"]: integer',
    ]);
  });

  test('are the same length as the list of different documents, and their changes are the whole difference', () => {
    fc.assert(
      fc.property(arbitraryEvents, (texts) => {
        const {versions} = schemaOf(...texts);
        const contents = versions.map((version) => schemaContent(version, 'OpenApi3'));
        expect(new Set(contents).size).toBe(versions.length);
        versions.slice(1).forEach((version, index) => {
          const before = versions[index]!;
          const shape = version.changes.reduce(applied, before.shape);
          expect(schemaContent({...before, shape}, 'OpenApi3')).toBe(contents[index + 1]);
        });
      }),
      {numRuns: 200},
    );
  });

  test('belong to one source and detail-type each', () => {
    const schemas = schemasOf(
      event({a: 1}),
      event({b: 1}, {'detail-type': 'Order Cancelled'}),
      event({a: 2}),
      event({c: 1}, {source: 'com.example.shop'}),
    );
    expect(schemas.map(({name, events}) => [name.name, events.map(({index}) => index)])).toEqual([
      ['com.example.orders@OrderPlaced', [0, 2]],
      ['com.example.orders@OrderCancelled', [1]],
      ['com.example.shop@OrderPlaced', [3]],
    ]);
  });
});

/** A shape with one change applied: the reading of a change that readers would give it. */
function applied(shape: Shape, change: Change): Shape {
  const [step, ...path] = change.path;
  if (step === undefined) {
    if (change.kind !== 'widened') return shape;
    return {...change.after, object: shape.object ?? change.after.object, array: shape.array ?? change.after.array};
  }
  if (step === 'items') return {...shape, array: {items: applied(shape.array!.items, {...change, path})}};
  const properties = new Map<string, Property>(shape.object!.properties);
  const known = properties.get(step.property);
  if (path.length > 0 || change.kind === 'widened') {
    properties.set(step.property, {...known!, shape: applied(known!.shape, {...change, path})});
  } else if (change.kind === 'optional') properties.set(step.property, {...known!, isRequired: false});
  else properties.set(step.property, {shape: change.after, isRequired: false});
  return {...shape, object: {properties}};
}

describe('limits', () => {
  test('are measured', () => {
    const schema = schemaOf(event({a: {b: [[1]]}}), event({a: {b: [[1]], c: 1}}));
    expect(measure(schema, 'x'.repeat(7))).toEqual([
      {kind: 'characters', value: 7, max: 100_000},
      {kind: 'versions', value: 2, max: 100},
      {kind: 'levels', value: 5, max: 255},
      {kind: 'samples', value: 2, max: 10},
    ]);
  });

  test('an event of 255 levels counts, one of 256 is ignored', () => {
    const nested = (levels: number) => raw(`{"a":`.repeat(levels - 1) + '1' + '}'.repeat(levels - 1));
    expect(measure(schemaOf(nested(255)), '')[2]).toMatchObject({value: 255});
    const found = discover(nested(256));
    expect(found).toMatchObject({ok: true, schemas: [], refused: [{index: 0}]});
    expect(found.ok && found.refused[0]?.issues[0]?.message).toContain('nested 256 levels deep');
  });

  test('of more than ten events, ten are sent: first those that made a version', () => {
    const events = Array.from({length: 14}, (_, index) => event(index < 12 ? {a: 1} : {a: 1, [`b${index}`]: 1}));
    const {events: sent, isEnough} = samplesToSend(schemaOf(...events));
    expect(isEnough).toBe(true);
    expect(sent.map(({index}) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 12, 13]);
    const many = Array.from({length: 11}, (_, index) => event({[`b${index}`]: 1}));
    expect(samplesToSend(schemaOf(...many))).toMatchObject({isEnough: false});
  });
});

describe('numbers', () => {
  test('that no double keeps are named', () => {
    const schema = schemaOf(
      raw(
        '{"ok": [0.1, 1e3, -0, 100, 9007199254740992], "id": 9007199254740993, "list": [{"x": 0.12345678901234567890}]}',
      ),
    );
    const {shape} = latestOf(schema);
    expect(inexactNumbers(shape).map(pathText)).toEqual(['detail.id', 'detail.list[].x']);
  });

  test('and an event is written anew with its numbers as they were', () => {
    const text = raw('{"n": [1.0, 1E+2, 12345678901234567890]}');
    const schema = schemaOf(text);
    expect(wholeEvent(schema.events[0]!)).toContain('"n":[1.0,1E+2,12345678901234567890]');
    expect(detailOf(latestOf(schema).shape).properties.has('n')).toBe(true);
  });
});
