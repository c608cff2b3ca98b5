import fc from 'fast-check';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readCases} from '../conformance/aws-cli';
import {readScript} from '../shell-words';
import {awsIssues} from './check-command';
import {readShorthand} from './shorthand';

const around = {files: new Map([['entries.json', '[{"Source": "a.b", "DetailType": "c"}]']]), checkContent: () => []};

const issuesOf = (script: string): readonly string[] => {
  const {commands, unclosed} = readScript(script);
  const aws = commands.filter(({words}) => words[0] === 'aws');
  return [
    ...(unclosed === undefined ? [] : [`${unclosed} is not closed`]),
    ...aws.flatMap(({words}) => [...awsIssues(words.slice(1), around)]),
  ];
};

describe('an AWS CLI command', () => {
  test.each([
    ['aws kms generate-random --number-of-bytes 32 --query Plaintext --output text'],
    ['aws --region eu-west-1 sts get-caller-identity'],
    ['aws --no-cli-pager --output json sts get-caller-identity'],
    ['aws events put-events --entries file://entries.json'],
    ['KEY="$(aws kms create-key --query KeyMetadata.Arn --output text)" && aws kms enable-key --key-id "$KEY"'],
    ['aws s3 sync --delete ./site s3://amzn-s3-demo-bucket'],
    ['if aws sts get-caller-identity >/dev/null; then echo yes; fi'],
    ["aws kms decrypt --ciphertext-blob fileb://x --query 'Plaintext' --cli-binary-format base64"],
    ['aws ec2 run-instances --no-dry-run --tag-specifications ResourceType=instance,Tags=[{Key=a,Value=b}]'],
    ['aws iam list-users --max-items 5 --query "Users[?UserName==\'ana\'].{name: UserName, made: CreateDate}"'],
    ['aws configure mfa-login --serial-number arn:aws:iam::111122223333:mfa/ana'],
    ['aws cloudformation deploy --template-file t.yaml --stack-name s --capabilities CAPABILITY_IAM'],
  ])('%s is right', (script) => {
    expect(issuesOf(script)).toEqual([]);
  });

  test.each([
    ['aws kmz encrypt', 'no service kmz'],
    ['aws kms encript', 'no command kms encript'],
    ['aws kms encrypt --key-id a --plaintxt b', 'no option --plaintxt'],
    ['aws kms encrypt --plaintext YQ==', '--key-id is missing'],
    ['aws kms generate-data-key --key-id a --key-spec AES_512', '"AES_512" is none of'],
    ['aws kms generate-random --number-of-bytes 4096', 'at most 1024, found 4096'],
    ['aws kms generate-random --number-of-bytes many', 'expected a whole number'],
    ['aws kms encrypt --key-id a --plaintext "not Base64!"', 'expected Base64'],
    ['aws kms encrypt --key-id a --key-id b --plaintext YQ==', 'stands here twice'],
    ['aws ec2 run-instances --dry-run now', '--dry-run takes no value'],
    ['aws sts get-caller-identity --output xml', 'xml is none of'],
    ['aws sts get-caller-identity --query Acount', 'there is no Acount'],
    ['aws sts get-caller-identity --query "["', '--query'],
    ['aws iam list-users --query "Users[].UserNam"', 'there is no UserNam'],
    ['aws events put-targets --rule r --targets Id=a,Arm=b', 'no member Arm'],
    [`aws events put-targets --rule r --targets '[{"Id": "a"}]'`, 'Arn is missing'],
    [`aws events put-targets --rule r --targets '[{"Id": "a"'`, '--targets'],
    ['aws s3 sync . s3://b --delet', 'no option --delet'],
    ['echo "$(aws kms encrypt --key-id \'a)"', 'is not closed'],
    ['true | aws fis list-actoins', 'no command fis list-actoins'],
  ])('%s: %s', (script, why) => {
    expect(issuesOf(script).join('\n')).toContain(why);
  });

  const vectors = join(process.cwd(), '../shared/vectors/aws-cli-commands.json');
  test.runIf(existsSync(vectors))('is judged as the collected ones were', () => {
    const others = readCases(readFileSync(vectors, 'utf8')).filter((one) => !one.run());
    // Examples of the AWS CLI 1 that break a pattern of the model or the syntax, or are gone from version 2.
    expect(others.map(({id}) => id)).toEqual([
      'cli-044',
      'cli-047',
      'cli-069',
      'cli-114',
      'cli-116',
      'cli-128',
      'cli-185',
    ]);
  });
});

describe('shorthand', () => {
  test.each([
    ['a=b', {a: 'b'}],
    ['Key=Name,Values=a,b,c', {Key: 'Name', Values: ['a', 'b', 'c']}],
    ['a={b=c,d=[e,f]},g=h', {a: {b: 'c', d: ['e', 'f']}, g: 'h'}],
    ["k='x,y',z=1", {k: 'x,y', z: '1'}],
    ['a=[{b=c},{b=d}]', {a: [{b: 'c'}, {b: 'd'}]}],
  ])('%s', (text, value) => {
    expect(readShorthand(text)).toEqual({ok: true, value});
  });

  test.each(['a', 'a=[b', 'a={b=c', 'a="b', 'a=b,a=c'])('%s is none', (text) => {
    expect(readShorthand(text)).toMatchObject({ok: false});
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'ab=,[]{}"\'\\ @1')}),
        (text) => typeof readShorthand(text).ok === 'boolean',
      ),
    );
  });

  test('reads what is written of names and bare values', () => {
    const word = fc.string({unit: fc.constantFrom(...'abcXYZ019-_/'), minLength: 1});
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'Key', 'Name'), word, {minKeys: 1}), (record) => {
        const text = Object.entries(record)
          .map(([name, value]) => `${name}=${value}`)
          .join(',');
        expect(readShorthand(text)).toEqual({ok: true, value: record});
      }),
    );
  });
});
