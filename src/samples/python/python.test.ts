import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {pythonIssues} from './check-python';

const lines = (...rows: readonly string[]): string => rows.join('\n');
const kms = lines('import boto3', 'kms = boto3.client("kms", region_name="us-east-1")', '');

describe('Python', () => {
  test.each([
    [`${kms}print(kms.generate_random(NumberOfBytes=32)["Plaintext"])`],
    [
      lines(
        'import json',
        'def f(x: dict) -> str:',
        '    return json.dumps({**x, "a": [y for y in x if y]}, indent=2)',
      ),
    ],
    [`${kms}where = {"KeyId": "a"}\nkms.enable_key(**where)`],
    [
      `${kms}for page in kms.get_paginator("list_keys").paginate():\n    for key in page["Keys"]:\n        print(key["KeyArn"])`,
    ],
  ])('is right: %s', (code) => {
    expect(pythonIssues(code)).toEqual([]);
  });

  test.each([
    ['print("a"', 'cannot be read'],
    ['print("a)', 'a quote is missing'],
    ['def f()\n    return 1', 'cannot be read'],
    ['if True:\n   print(1)', 'indented by 3'],
    ['print(1)\n    print(2)', 'unexpected indent'],
    ['pritn(1)', 'the name pritn is not defined'],
    ['import jsn', 'nothing is known of jsn'],
    ['import json\njson.dunps({})', 'json has no dunps'],
    ['import json\njson.dumps({}, indnt=2)', 'takes no indnt'],
    ['"a".splti()', 'nothing has .splti'],
    [`${kms}kms.encrpt(KeyId="a")`, 'has no encrpt'],
    [`${kms}kms.encrypt(KeyID="a", Plaintext=b"x")`, 'no member KeyID'],
    [`${kms}kms.encrypt(Plaintext=b"x")`, 'KeyId is missing'],
    [`${kms}kms.generate_data_key(KeyId="a", KeySpec="AES_512")`, 'is none of'],
    [`${kms}kms.generate_random(NumberOfBytes=32)["Plaintxt"]`, 'the answer has no Plaintxt'],
    ['import boto3\nboto3.client("kmz")', 'there is no service kmz'],
    ['import os\nos.environ["AWS_REGOIN"]', 'was AWS_REGION meant?'],
  ])('is wrong: %s', (code, why) => {
    expect(pythonIssues(code).join('\n')).toContain(why);
  });

  test('of any text gives a list', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (code) => Array.isArray(pythonIssues(code))));
  });
});
