import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {validatorFolder} from '../../plugins/template-validator/validator-files';
import {findingsOf, verdictOf} from './findings';
import {readReport} from './report';
import {samples} from './samples';
import {shellLines, validatorVersion} from './words';

interface Library {
  readonly version: () => string;
  readonly TemplateContent: new (text: string) => object;
  readonly CompositeEngine: new () => {readonly validateTemplate: (template: object) => object};
}

const folder = join(process.cwd(), validatorFolder);
const library = createRequire(import.meta.url)(folder) as Library;
const engine = new library.CompositeEngine();

function check(text: string) {
  const report = readReport(JSON.stringify(engine.validateTemplate(new library.TemplateContent(text))));
  if (!report) throw new Error('no report');
  const findings = findingsOf(report, text);
  return {findings, serious: findings.filter(({severity}) => severity !== 'opinion'), ...verdictOf(report, findings)};
}

const sampleOf = (name: string): string => samples.find((sample) => sample.name === name)?.state.after ?? '';

test.each(samples.map((sample) => [sample.name, sample] as const))('%s has the findings it says', (_, sample) => {
  const rules = new Set(check(sample.state.after).serious.map(({rule}) => rule));
  expect([...rules].sort()).toEqual([...sample.finds].sort());
});

describe('a log group that keeps its events 45 days', () => {
  test('is told by rule, path and line, and what is selected is the property', () => {
    const text = sampleOf('retention');
    const {serious, tone, text: said} = check(text);
    expect({tone, said}).toEqual({tone: 'warn', said: '1 warning. The first is W3030 at line 7, column 5.'});
    const [finding] = serious;
    expect(finding).toMatchObject({severity: 'warning', path: 'Resources.Orders.Properties.RetentionInDays'});
    expect(finding?.message).toMatch(/^45 is not one of \[1, 3, 5, .*3653\]$/);
    expect(text.slice(finding?.place?.start, finding?.place?.end)).toBe('"RetentionInDays"');
  });

  test('is clean with a value that CloudWatch Logs has', () => {
    const {tone, text, findings} = check(sampleOf('retention').replace('45', '60'));
    expect({tone, text}).toEqual({tone: 'good', text: 'Nothing fatal, no error and no warning in 1 resource.'});
    expect(findings.every(({severity}) => severity === 'opinion')).toBe(true);
  });
});

test('in YAML, what is gravest comes first, with its path and line', () => {
  const text = sampleOf('misspelt');
  expect(check(text).serious.map(({rule, path, place}) => [rule, path, place?.line])).toEqual([
    ['F3002', 'Resources.Orders.Properties.Retention', 10],
    ['F1020', 'Resources.Orders.Properties.KmsKeyId', 11],
  ]);
});

test('paths of other sections start at the section', () => {
  const {serious} = check(`Parameters: {Days: {Type: Text}}
Resources: {Jobs: {Type: 'AWS::SQS::Queue'}}
Outputs: {Url: {Value: !GetAtt Jobs.Nope}}`);
  const paths = serious.map(({path}) => path);
  expect(paths).toContain('Parameters.Days.Type');
  expect(paths).toContain('Outputs.Url.Value.Fn::GetAtt.1');
});

test.each([
  ['{"Resources": {"A": ', 'line 1, column 20', 'JSON parse error: EOF while parsing a value'],
  ['Resources: [1', 'line 1, column 14', "YAML parse error: while parsing a flow sequence, expected ',' or ']'"],
  [
    'Resources:\n\tA: 1',
    'line 2, column 2',
    'YAML parse error: tabs disallowed within this context (block indentation)',
  ],
  ['hello', 'line 1, column 1', 'Template root must be a YAML mapping'],
])('%j cannot be read, and it is told where and why', (text, place, message) => {
  const {findings, ...verdict} = check(text);
  expect(verdict).toMatchObject({tone: 'bad', text: `The template cannot be read at ${place}.`});
  expect(findings.map((finding) => finding.message)).toEqual([message]);
});

test('a column counts letters, whatever bytes they take', () => {
  const text = '{"Description": "é😀", "Resources": {"A_": {"Type": "AWS::SQS::Queue"}}}';
  const [finding] = check(text).serious;
  expect(text.slice(finding?.place?.start, finding?.place?.end)).toBe('"A_"');
});

test('the version on the page is that of the package, and the shell gets the template as it is', () => {
  expect(library.version()).toBe(validatorVersion);
  const {version} = createRequire(import.meta.url)('aws-cdk-lib/package.json') as {version: string};
  expect(shellLines('{"$x": 1}\n')).toContain(`aws-cdk-lib@${version} `);
  expect(shellLines('{"$x": 1}\n')).toContain('<<\'END_OF_TEMPLATE\'\n{"$x": 1}\nEND_OF_TEMPLATE\n');
});
