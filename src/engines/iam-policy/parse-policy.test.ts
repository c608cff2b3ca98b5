import {describe, expect, test} from 'vitest';
import {parsePolicy, type PolicyType} from '.';

const issuesOf = (text: string, type: PolicyType = 'identity') => parsePolicy(text, {type}).issues;
const statement = (more: string): string => `{"Version": "2012-10-17", "Statement": [{${more}}]}`;
const allow = '"Effect": "Allow", "Action": "s3:GetObject"';

describe('what AWS would refuse is an error at its place', () => {
  test.each<[what: string, text: string, code: string, at: string, mend: string]>([
    ['no object', '[]', 'wrong-type', '[]', 'Write {"Version"'],
    ['no statement', '{"Version": "2012-10-17"}', 'missing-statement', '{"Version": "2012-10-17"}', 'Add "Statement"'],
    ['an empty list of statements', '{"Statement": []}', 'missing-statement', '[]', 'Add "Statement"'],
    ['a version of one’s own', '{"Version": "2026-01-01"}', 'invalid-version', '"2026-01-01"', '2012-10-17'],
    ['an unknown element', '{"Statements": []}', 'unknown-element', '"Statements"', 'Did you mean “Statement”?'],
    ['a statement that is a text', '{"Statement": ["Allow"]}', 'wrong-type', '"Allow"', 'Write {"Effect"'],
    ['an element in small letters', statement('"effect": 1'), 'unknown-element', '"effect"', 'Did you mean “Effect”?'],
    ['an effect in small letters', statement('"Effect": "allow"'), 'invalid-effect', '"allow"', '"Effect": "Allow"'],
    ['no effect', statement('"Action": "*"'), 'invalid-effect', '{"Action": "*"}', '"Effect": "Allow"'],
    ['no action', statement('"Effect": "Deny"'), 'missing-action', '{"Effect": "Deny"}', 'Add "Action"'],
    [
      'Action and NotAction',
      statement(`${allow}, "NotAction": 1`),
      'excluding-elements',
      '"NotAction": 1',
      'Remove one',
    ],
    ['an action without service', statement('"Action": ["Get"]'), 'malformed-action', '"Get"', 's3:GetObject'],
    ['an action with a blank', statement('"Action": "s3:Get "'), 'malformed-action', '"s3:Get "', 's3:GetObject'],
    ['a number as action', statement('"Action": 5'), 'wrong-type', '5', 'one text or a list'],
    ['no resource', statement(allow), 'missing-resource', `{${allow}}`, '"Resource": "*"'],
    ['a bucket name as resource', statement('"Resource": "bucket"'), 'malformed-arn', '"bucket"', 'arn:partition'],
    [
      'an ARN of five parts',
      statement('"Resource": "arn:aws:s3:b:x"'),
      'malformed-arn',
      '"arn:aws:s3:b:x"',
      'arn:partition',
    ],
    ['a principal', statement('"Principal": "*"'), 'unsupported-element', '"Principal": "*"', 'Remove it'],
    ['a Sid with a blank', statement('"Sid": "a b"'), 'malformed-sid', '"a b"', 'Remove'],
    ['a Sid that is a number', statement('"Sid": 1'), 'wrong-type', '1', 'double quotes'],
    ['a name twice', statement('"Effect": "Deny", "Effect": "Deny"'), 'duplicate-name', '"Effect"', 'one list'],
    ['a typographic dash', statement('"Resource": "arn:aws:s3:::a–b"'), 'foreign-character', '–', 'dashes'],
    ['conditions as a list', statement('"Condition": []'), 'wrong-type', '[]', 'StringEquals'],
    ['brackets without end', '['.repeat(99) + ']'.repeat(99), 'too-deep', '['.repeat(99) + ']'.repeat(99), 'brackets'],
  ])('%s', (_, text, code, at, mend) => {
    const issue = issuesOf(text).find((one) => one.code === code);
    expect(issue).toMatchObject({severity: 'error'});
    expect(text.slice(issue?.start, issue?.end)).toBe(at);
    expect(issue?.mend).toContain(mend);
    expect(issue?.message).toMatch(/^[^a-z].*\.$/);
  });

  test('broken JSON, and a place on a later line', () => {
    expect(issuesOf('{"Version": }')).toMatchObject([{code: 'not-json', line: 1, column: 13, start: 12}]);
    const text = '{\n  "Statement": [\n    {"Effects": 1}\n  ]\n}';
    const [issue] = issuesOf(text);
    expect(issue).toMatchObject({code: 'unknown-element', path: 'Statement[0].Effects', line: 3, column: 6});
  });

  test('a Sid twice, which some services allow', () => {
    const text = `{"Statement": [1, 2]}`.replace(/\d/g, `{"Sid": "A", ${allow}, "Resource": "*", "Principal": "*"}`);
    expect(issuesOf(text, 'resource')).toMatchObject([{severity: 'warning', code: 'duplicate-sid'}]);
    expect(issuesOf(text, 'trust').map(({code}) => code)).toContain('duplicate-sid');
  });
});

describe('a mistyped condition operator', () => {
  test.each([
    ['StringEqual', 'StringEquals'],
    ['stringEquals', 'StringEquals'],
    ['StringNotLikes', 'StringNotLike'],
    ['IPAddress', 'IpAddress'],
    ['Boolean', 'Bool'],
    ['ARNLike', 'ArnLike'],
    ['DateGreaterThen', 'DateGreaterThan'],
    ['StringEqualsIfExist', 'StringEqualsIfExists'],
    ['stringLikeIfExists', 'StringLikeIfExists'],
    ['ForAnyValues:StringEquals', 'ForAnyValue:StringEquals'],
    ['ForAllValue:StringLikeIfExists', 'ForAllValues:StringLikeIfExists'],
    ['NullIfExists', 'Null'],
  ])('%s may be meant as %s', (name, meant) => {
    const text = statement(`"Condition": {"${name}": {"aws:username": "a"}}`);
    const [issue] = issuesOf(text).filter(({code}) => code === 'unknown-operator');
    expect(issue?.mend).toBe(`Did you mean “${meant}”?`);
    expect(text.slice(issue?.start, issue?.end)).toBe(`"${name}"`);
  });

  test('that is like none gets examples', () => {
    const issues = issuesOf(statement('"Condition": {"Whatever": {"aws:username": "a"}}'));
    expect(issues.find(({code}) => code === 'unknown-operator')?.mend).toContain('Operators are such as');
  });
});

test.each([
  ['"sourceIP": "a"', 'malformed-key', 'prefix'],
  ['"aws:ResourceTag": "a"', 'missing-tag-key', 'aws:ResourceTag/team'],
  ['"aws:username": "a", "AWS:UserName": "b"', 'duplicate-key', 'one list'],
  ['"aws:username": {}', 'wrong-type', 'one text or a list'],
])('the condition key of {%s} is refused', (keys, code, mend) => {
  const issues = issuesOf(statement(`"Condition": {"StringEquals": {${keys}}}`));
  expect(issues.find((one) => one.code === code)?.mend).toContain(mend);
});

test('keys of identity providers are read', () => {
  const provider = 'oidc.eks.eu-west-1.amazonaws.com/id/D539D4633E53DE1B716D3041E';
  const keys = [
    `${provider}:sub`,
    'token.actions.githubusercontent.com:aud',
    'SAML:aud',
    'kms:EncryptionContext:aws:logs:arn',
  ];
  const condition = JSON.stringify({StringEquals: Object.fromEntries(keys.map((key) => [key, 'a']))});
  expect(issuesOf(statement(`${allow}, "Resource": "*", "Condition": ${condition}`))).toEqual([]);
});

describe('principals', () => {
  const principal = (value: string) => `{"Statement": {${allow}, "Resource": "*", "Principal": ${value}}}`;

  test.each([
    ['{"AWS": "arn:aws:iam::111122223333:user/*"}', 'wildcard-in-principal', 'aws:PrincipalArn'],
    ['{"AWS": "alice"}', 'malformed-principal', '12-digit'],
    ['{"AWS": "arn:aws:iam::123:user/alice"}', 'malformed-principal', 'fifth part'],
    ['{"AWS": "arn:aws:iam::111122223333:group/dev"}', 'group-as-principal', 'attach'],
    ['{"aws": "*"}', 'unknown-principal-type', 'Did you mean “AWS”?'],
    ['"alice"', 'wrong-type', '{"AWS": …}'],
    ['{}', 'wrong-type', '{"AWS": …}'],
  ])('%s is refused', (value, code, mend) => {
    const issues = issuesOf(principal(value), 'resource');
    expect(issues.find((one) => one.code === code)).toMatchObject({severity: 'error'});
    expect(issues[0]?.mend).toContain(mend);
  });

  test.each([
    '"*"',
    '{"AWS": "*"}',
    '{"AWS": ["111122223333", "arn:aws:iam::111122223333:root", "AROA1234567890ABCDE"]}',
    '{"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"}',
    '{"Service": ["logs.eu-west-1.amazonaws.com", "ec2.amazonaws.com.cn"], "Federated": "accounts.google.com"}',
  ])('%s is read', (value) => {
    expect(issuesOf(principal(value), 'resource')).toEqual([]);
  });

  test('a mistyped service is pointed out', () => {
    expect(issuesOf(principal('{"Service": "lambda"}'), 'resource')).toMatchObject([{severity: 'warning'}]);
  });
});

describe('each type of policy has its elements', () => {
  test.each<[PolicyType, string, readonly string[]]>([
    ['resource', `${allow}, "Resource": "*"`, ['missing-principal']],
    ['resource', `${allow}, "Principal": "*"`, ['missing-resource']],
    ['endpoint', `${allow}, "Resource": "*"`, ['missing-principal']],
    ['scp', `${allow}, "Resource": "*", "Principal": "*"`, ['unsupported-element']],
    ['session', `${allow}, "Resource": "*", "NotPrincipal": {"AWS": "*"}`, ['unsupported-element']],
    ['trust', `${allow}, "Resource": "*", "Principal": "*"`, ['unsupported-element']],
    ['trust', `${allow}, "NotPrincipal": {"AWS": "111122223333"}`, ['unsupported-element']],
    ['rcp', '"Effect": "Deny", "NotAction": "s3:*", "Resource": "*", "Principal": "*"', ['unsupported-element']],
    ['rcp', '"Effect": "Deny", "Action": "*", "Resource": "*", "Principal": "*"', ['unsupported-wildcard']],
    ['rcp', `${allow}, "Resource": "*", "Principal": {"AWS": "*"}`, ['unsupported-principal']],
    ['rcp', '"Effect": "Allow", "Action": "*", "Resource": "*", "Principal": "*"', []],
    ['trust', '"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}', []],
  ])('%s: {%s}', (type, elements, codes) => {
    expect(issuesOf(statement(elements), type).map(({code}) => code)).toEqual(codes);
  });
});

test('a policy keeps the places of its parts', () => {
  const text = `{
  "Version": "2012-10-17",
  "Statement": [
    {"Sid": "Read", "Effect": "Allow", "Action": ["s3:Get*"], "Resource": "*",
     "Condition": {"Bool": {"aws:SecureTransport": true}}}
  ]
}`;
  const parsed = parsePolicy(text, {name: 'Readers'});
  if (!parsed.ok) throw new Error('refused');
  const {policy} = parsed;
  const [first] = policy.statements;
  const cut = (span?: {start: number; end: number}) => span && text.slice(span.start, span.end);
  expect(policy).toMatchObject({name: 'Readers', type: 'identity', version: '2012-10-17', hasVersion: true});
  expect(first).toMatchObject({index: 0, sid: 'Read', effect: 'Allow', path: 'Statement[0]'});
  expect(cut(first?.span)).toMatch(/^\{"Sid".*\}$/s);
  expect(cut(first?.elementSpan('Effect'))).toBe('"Effect": "Allow"');
  expect(first?.elementSpan('Principal')).toBeUndefined();
  expect(cut(first?.action.span)).toBe('"Action": ["s3:Get*"]');
  expect(cut(first?.action.entries[0]?.span)).toBe('"s3:Get*"');
  expect(first?.conditions[0]).toMatchObject({operator: 'Bool', key: 'aws:SecureTransport'});
  expect(first?.conditions[0]?.values[0]).toMatchObject({value: 'true'});
  expect(cut(first?.conditions[0]?.span)).toBe('"aws:SecureTransport": true');
});
