import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCases} from './conformance/fault-injection';
import {readTemplate} from './index';

const own = readFileSync(join(import.meta.dirname, 'vectors/request-model.json'), 'utf8');
const shared = join(import.meta.dirname, '../../../../shared/vectors/fis-templates');

interface Vector {
  readonly file: string;
  readonly template: unknown;
  readonly modelErrors?: readonly string[];
}

describe('the request validation of botocore', () => {
  const {templates} = JSON.parse(own) as {readonly templates: readonly Vector[]};

  test('agrees on all 160 requests, word for word', () => {
    expect(templates).toHaveLength(160);
    const different = templates.flatMap(({file, template, modelErrors = []}) => {
      const texts = readTemplate(JSON.stringify(template)).issues.flatMap(({rule, text}) =>
        rule === 'sdk' ? [text] : [],
      );
      return texts.sort().join('\n') === [...modelErrors].sort().join('\n') ? [] : [{file, modelErrors, texts}];
    });
    expect(different).toEqual([]);
  });

  test('passes through the adapter', () => {
    const noFiles = () => '';
    expect(
      readCases(own, noFiles)
        .filter((one) => !one.run())
        .map(({id}) => id),
    ).toEqual([]);
  });
});

describe('the templates shared between projects', () => {
  const read = (name: string): string => readFileSync(join(shared, name), 'utf8');

  test.skipIf(!existsSync(shared))('are read as their index says', () => {
    const cases = readCases(read('index.json'), read);
    expect(cases.length).toBeGreaterThan(20);
    expect(cases.flatMap((one) => one.differences())).toEqual([]);
  });

  test.skipIf(!existsSync(shared))('fit the catalogue: what is refused is refused by the request model', () => {
    const {templates} = JSON.parse(read('index.json')) as {
      readonly templates: readonly {readonly file: string; readonly matchesRequestModel: boolean}[];
    };
    const different = templates.filter(
      ({file, matchesRequestModel}) => readTemplate(read(file)).ok !== matchesRequestModel,
    );
    expect(different.map(({file}) => file)).toEqual([]);
  });
});

describe('the adapter', () => {
  test('refuses a file of another shape, and notices what the index gets wrong', () => {
    expect(() => readCases('{}', () => '')).toThrow('templates');
    const index = {templates: [{file: 'a.json', matchesRequestModel: true, actions: {stop: 'aws:fis:wait'}}]};
    const [one] = readCases(JSON.stringify(index), () => '{"description": "x"}');
    expect(one?.run()).toBe(false);
    expect(one?.differences()).toHaveLength(2);
  });
});
