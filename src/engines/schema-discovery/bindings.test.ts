// The compilers judge: every event is a value of the types that were made from it.
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {discover, javaBinding, pythonBinding, type SchemaVersion, typescriptBinding} from '.';
import {arbitraryEvents, eventText} from './testing/arbitrary-events';

interface Case {
  readonly version: SchemaVersion;
  readonly events: readonly string[];
}

/** The latest version of the schema of some events. */
function caseOf(events: readonly string[]): Case {
  const found = discover(events.join('\n'));
  const version = found.ok ? found.schemas[0]?.versions.at(-1) : undefined;
  if (!version) throw new Error('No schema was found');
  return {version, events};
}

/** Names that mean something in one of the languages, and everything else that is awkward. */
const awkward = [
  ...[
    'class',
    'None',
    'def',
    'import',
    'record',
    'enum',
    'String',
    'List',
    'Object',
    'Long',
    'Literal',
    'Any',
    'Record',
  ],
  ...['hashCode', 'getClass', 'toString', '__init__', '__x', '_', '', ' ', '2nd', 'order-id', 'orderId', 'order id'],
  ...['constructor', 'é', '注', '"', '\\', '\n', '\u0007', "'", '\u2028', '*/', '${x}', 'AWSEvent', 'OrderPlaced'],
];
const awkwardEvents = [
  JSON.stringify(Object.fromEntries(awkward.map((name) => [name, {[name]: 1}]))),
  JSON.stringify({list: awkward.map((name) => ({[name]: [name]})), empty: {}, none: [], both: [1, 'a', null, [{}]]}),
  JSON.stringify(Object.fromEntries(Array.from({length: 260}, (_, index) => [`p${index}`, index]))),
].map((detail) => [eventText(detail)]);
const cases = [...awkwardEvents, ...fc.sample(arbitraryEvents, {numRuns: 12, seed: 20261125})].map(caseOf);

const typescriptLibrary = `
interface Array<T> {length: number; [index: number]: T}
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Record<K extends string | number | symbol, T> = {[P in K]: T};
`;

/** What the compiler finds wrong with files that need no other library. */
function typescriptProblems(files: ReadonlyMap<string, string>): readonly string[] {
  const options: ts.CompilerOptions = {strict: true, noEmit: true, noLib: true, types: []};
  const program = ts.createProgram([...files.keys()], options, {
    getSourceFile: (name) => ts.createSourceFile(name, files.get(name) ?? '', ts.ScriptTarget.ES2023),
    getDefaultLibFileName: () => 'library.ts',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    fileExists: (name) => files.has(name),
    readFile: (name) => files.get(name),
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: () => undefined,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({file, messageText}) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

describe('TypeScript', () => {
  const fileOf = ({version, events}: Case): string =>
    [
      typescriptBinding(version),
      ...events.map((event, index) => `export const event${index}: AWSEvent = ${event};`),
    ].join('\n');

  test('takes every event as an AWSEvent, with no property too many', () => {
    const files = cases.map((each, index) => [`case${index}.ts`, fileOf(each)] as const);
    expect(typescriptProblems(new Map([['library.ts', typescriptLibrary], ...files]))).toEqual([]);
  });

  test('does not take an event of another type', () => {
    const given = caseOf([eventText('{"id": "a", "lines": [{"sku": "x"}]}')]);
    const problemsOf = (detail: string) =>
      typescriptProblems(
        new Map([
          ['library.ts', typescriptLibrary],
          ['case.ts', fileOf({...given, events: [eventText(detail)]})],
        ]),
      );
    expect(problemsOf('{"id": "b", "lines": []}')).toEqual([]);
    expect(problemsOf('{"id": 5, "lines": [{"sku": "x"}]}').join()).toContain(
      "'number' is not assignable to type 'string'",
    );
    expect(problemsOf('{"id": "b"}').join()).toContain("Property 'lines' is missing");
  });

  test('says where JSON.parse would change a number, and that a date is a string', () => {
    const {version} = caseOf([eventText('{"id": 9007199254740993, "at": "2026-11-23T12:00:00Z"}')]);
    expect(typescriptBinding(version)).toContain('  /** RFC 3339 date-time. */\n  at: string;\n');
    expect(typescriptBinding(version)).toMatch(/double cannot hold them\. \*\/\n {2}id: number;/);
  });
});

const run = (command: string, args: readonly string[], input?: string) =>
  spawnSync(command, args, {encoding: 'utf8', maxBuffer: 2 ** 26, ...(input === undefined ? {} : {input})});
const hasPython = run('python3', ['-c', 'import sys; assert sys.version_info >= (3, 11)']).status === 0;
const hasJava = run('javac', ['-version']).status === 0;

describe('Python', () => {
  test('takes every event as an AWSEvent, with no key too many', () => {
    const checked = cases.map(({version, events}) => ({binding: pythonBinding(version), events}));
    for (const {binding} of checked) expect(binding).toContain('AWSEvent = TypedDict(');
    if (!hasPython) return;
    const {stdout, stderr} = run(
      'python3',
      [join(import.meta.dirname, 'testing/check_binding.py')],
      JSON.stringify(checked),
    );
    expect(stdout + stderr).toBe('');
  });

  test('writes a class where all names are names of Python', () => {
    const {version} = caseOf([eventText('{"lines": [{"sku": "x"}, {"sku": "y", "gift": true}], "at": null}')]);
    expect(pythonBinding(version)).toContain(
      'class LinesItem(TypedDict):\n    gift: NotRequired[bool]\n    sku: str\n\n\nclass OrderPlaced(TypedDict):\n    at: Any\n    lines: list[LinesItem]\n',
    );
  });
});

const jackson = 'package com.fasterxml.jackson.annotation;\n\npublic @interface';
const stubs: readonly (readonly [string, string])[] = [
  ['JsonProperty', `${jackson} JsonProperty {\n  String value() default "";\n  boolean required() default false;\n}\n`],
  ['JsonIgnoreProperties', `${jackson} JsonIgnoreProperties {\n  boolean ignoreUnknown() default false;\n}\n`],
];

describe('Java', () => {
  test('compiles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bindings-'));
    const files = [
      ...stubs.map(([name, text]) => [`com/fasterxml/jackson/annotation/${name}.java`, text] as const),
      ...cases.slice(0, awkwardEvents.length + 3).map(({version}, index) => {
        const text = javaBinding(version).replace('package schema.', `package case${index}.schema.`);
        expect(text).toContain(`package case${index}.schema.com_example_orders.orderplaced;`);
        return [`case${index}/AWSEvent.java`, text] as const;
      }),
    ];
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    const {stderr} = hasJava
      ? run('javac', ['-encoding', 'UTF-8', '-d', join(folder, 'out'), ...files.map(([name]) => join(folder, name))])
      : {stderr: ''};
    rmSync(folder, {recursive: true});
    expect(stderr).toBe('');
  });

  test('keeps every digit and names what Java does not take', () => {
    const {version} = caseOf([
      eventText(
        '{"class": 1, "price": 1.10, "big": 18446744073709551616, "at": "2026-11-23T12:00:00Z", "any": [1, "a"]}',
      ),
    ]);
    const java = javaBinding(version);
    expect(java).toContain('@JsonProperty(value = "class", required = true) Long class_');
    expect(java).toContain('BigDecimal price');
    expect(java).toContain('BigInteger big');
    expect(java).toContain('OffsetDateTime at');
    expect(java).toContain('List<Object> any');
  });

  test('writes property names in ASCII', () => {
    const java = javaBinding(caseOf([eventText(JSON.stringify({'é"\n\u0007\\u0041': 1}))]).version);
    expect(java).toContain(String.raw`"\u00e9\"\n\007\\u0041"`);
  });

  test.each([
    ['aws.ec2', 'EC2 Instance State-change Notification', 'schema.aws.ec2.ec2instancestatechangenotification'],
    ['order', 'NewOrder', 'schema.order.neworder'],
    [
      'aws.partner/mongodb.com/1234567-tickets',
      'Ticket Created',
      'schema.aws.partner.mongodb_com_1234567_tickets.ticketcreated',
    ],
    ['new', '2nd', 'schema._new._2nd'],
  ])('puts %s, %s into the package %s', (source, detailType, name) => {
    const text = eventText('{}').replace('com.example.orders', source).replace('Order Placed', detailType);
    expect(javaBinding(caseOf([text]).version)).toContain(`package ${name};`);
  });
});
