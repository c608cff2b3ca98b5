import {expect, test} from 'vitest';
import {existsSync, readFileSync} from 'node:fs';
import * as fc from 'fast-check';
import {readShorthand} from './cli/shorthand';
import {readCases} from './conformance/cloud-map';
import {parseCommand} from '.';
import shorthand from './vectors/shorthand.json';

const files = [new URL('vectors/commands.json', import.meta.url).pathname, '../shared/vectors/cloud-map-examples.json'];

for (const file of files.filter((name) => existsSync(name))) {
  for (const one of readCases(readFileSync(file, 'utf8'))) {
    test(`${file.split('/').at(-1)}: ${one.id}`, () => expect(one.differences()).toEqual([]));
  }
}

test('an example whose answer names another instance than its command is counted apart', () => {
  const cases = readCases(readFileSync(files[0] ?? '', 'utf8'));
  expect(cases.filter(({quirk}) => quirk).map(({id}) => id)).toEqual(['an answer about another instance']);
});

test('a wrong answer fails: a decoy that is listed, a status, a revision', () => {
  const command = 'aws servicediscovery discover-instances --namespace-name n --service-name s --query-parameters a=1';
  const instance = {
    InstanceId: 'i',
    NamespaceName: 'n',
    ServiceName: 's',
    HealthStatus: 'UNKNOWN',
    Attributes: {a: '2'},
  };
  const [one] = readCases(JSON.stringify({cases: [{command, output: {Instances: [instance], InstancesRevision: 1}}]}));
  expect(one?.run()).toBe(false);
});

test.each(shorthand.cases.map(({text, value}) => [text, value] as const))(
  'the shorthand “%s” is read as the AWS CLI reads it',
  (text, value) => {
    const read = readShorthand(text);
    expect(read.ok ? read.value : null).toEqual(value);
  },
);

test('any text is read as a command without an exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseCommand(text);
      parseCommand(`aws servicediscovery register-instance --attributes ${text}`);
      readShorthand(text);
    }),
  );
});

test.each([
  ['aws s3 ls', 'After aws, servicediscovery is expected.'],
  ['aws servicediscovery discover', '“discover” is not modelled.'],
  ['aws servicediscovery discover-instances --namespace-name n', 'also needs --service-name'],
  ['aws servicediscovery get-namespace --id a b', '--id takes one value; “b” stands behind it.'],
  ['aws servicediscovery get-namespace --identity a', '--identity is no option of get-namespace.'],
  ['aws servicediscovery list-services --max-results ten', '--max-results takes a whole number; found “ten”.'],
  ['aws servicediscovery register-instance --attributes file://a.json', 'file://a.json is a file'],
  ['aws servicediscovery register-instance --attributes a', '= is expected at its character 2'],
  ["aws servicediscovery get-namespace --id 'a", "A closing ' is missing."],
])('the command “%s” is refused with its place', (text, message) => {
  const parsed = parseCommand(text);
  expect(parsed.ok ? '' : parsed.issues[0]?.message).toContain(message);
});
