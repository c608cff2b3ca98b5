/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import {parseJson, prettyJson} from '@site/src/engines/event-pattern';
import type {Sample} from '@site/src/ui/sample';
import {order, orders, serviceEvents} from './sample-events';
import type {State} from './state';

interface SchemaSample extends Sample<State> {
  /** What the tool must say of it, in a few words. */
  readonly expects: string;
}

const pretty = (value: unknown): string => {
  const parsed = parseJson(JSON.stringify(value));
  return parsed.ok ? prettyJson(parsed.root) : '';
};
/** An array with one event a line, its detail on a line of its own. */
const list = (events: readonly {readonly detail: unknown}[]): string => {
  const parts = events.map(({detail, ...envelope}) =>
    [`  ${JSON.stringify(envelope).slice(0, -1)},`, `   "detail": ${JSON.stringify(detail)}}`].join('\n'),
  );
  return `[\n${parts.join(',\n')}\n]`;
};
const lines = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join('\n');

const base: State = {
  tab: 'versions',
  events: list(orders),
  selected: 0,
  version: 0,
  format: 'OpenApi3',
  language: 'typescript',
  registry: 'shop',
};
const pasted = (events: string, fields: Partial<State> = {}): State => ({...base, ...fields, events});

const entry = (detail: object, detailType = 'Order Placed') => ({
  Source: 'com.example.orders',
  DetailType: detailType,
  Detail: JSON.stringify(detail),
});

/** Numbers that JSON.stringify would change stand here as text. */
const awkward = pretty(
  order(21, {
    note: null,
    tags: [],
    scores: [1, 2.5, null],
    mixed: ['a', 1, {unit: 'kg'}],
    'gift for': 'Ana',
    '2nd-line': true,
    ledgerId: 'LEDGER',
  }),
).replace('"LEDGER"', '9007199254740993');

/** Properties enough for a schema of more than 100,000 characters. */
const wide = JSON.stringify(
  order(31, Object.fromEntries(Array.from({length: 1750}, (_, index) => [`measure${index}`, index]))),
);

/** How deep objects are nested below `detail`. */
const deep = (levels: number): string =>
  JSON.stringify(order(32, {})).replace('"detail":{}', `"detail":${'{"in":'.repeat(levels)}1${'}'.repeat(levels)}`);

export const samples: readonly [SchemaSample, ...SchemaSample[]] = [
  {name: 'order-versions', label: 'An order event that changes', state: base, expects: '1 schema: 3 versions'},
  {
    name: 'aws-events',
    label: 'Events of four AWS services',
    state: pasted(pretty(serviceEvents), {tab: 'schema', selected: 3}),
    expects: '4 schemas: 1, 1, 1, 1 versions',
  },
  {
    name: 'nulls-and-mixed',
    label: 'Nulls, empty and mixed arrays, odd names',
    state: pasted(awkward, {tab: 'schema'}),
    expects: '1 schema: 1 version',
  },
  {
    name: 'put-events',
    label: 'Entries of PutEvents, two event types',
    state: pasted(
      pretty([
        entry({orderId: 'A-1', total: 18}),
        entry({orderId: 'A-1', reason: 'out of stock'}, 'Order Cancelled'),
        entry({orderId: 'A-2', total: 7.5}),
      ]),
    ),
    expects: '2 schemas: 2, 1 versions',
  },
  {
    name: 'typescript',
    label: 'Types for a Lambda function',
    state: pasted(list(orders), {tab: 'bindings'}),
    expects: '1 schema: 3 versions',
  },
  {
    name: 'refused-event',
    label: 'Refused: detail is a string',
    state: pasted(list([order(41, {orderId: 'A-1'}), {...order(42, {}), detail: '{"orderId": "A-2"}'}])),
    expects: '1 schema: 1 version, 1 refused',
  },
  {
    name: 'broken-json',
    label: 'Refused: a comma is missing',
    state: pasted('{\n  "source": "com.example.orders"\n  "detail-type": "Order Placed",\n  "detail": {}\n}'),
    expects: 'unreadable',
  },
  {
    name: 'eleven-events',
    label: 'At a limit: one event more than GetDiscoveredSchema takes',
    state: pasted(
      lines(Array.from({length: 11}, (_, index) => order(index, index < 10 ? {a: index} : {a: 10, note: 'new'}))),
    ),
    expects: '1 schema: 2 versions, over samples',
  },
  {
    name: 'too-deep',
    label: 'At a limit: 255 levels count, 256 do not',
    state: pasted(`${deep(254)}\n${deep(255)}`),
    expects: '1 schema: 1 version, 1 refused',
  },
  {
    name: 'too-long',
    label: 'Over a limit: a schema of more than 100,000 characters',
    state: pasted(wide),
    expects: '1 schema: 1 version, over characters',
  },
];
