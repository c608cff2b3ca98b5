import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parsePolicy} from '../iam-policy';
import {
  callerPolicy,
  cdkCode,
  checkAssociation,
  cliCommands,
  cloudFormationTemplate,
  correctedPolicy,
  keySpecs,
  type Association,
} from '.';

const arn = 'arn:aws:logs:us-east-1:111122223333:log-group:/app/orders';
const contextKey = 'kms:EncryptionContext:aws:logs:arn';
const actions = ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'];
const account = {Effect: 'Allow', Principal: {AWS: 'arn:aws:iam::111122223333:root'}, Action: 'kms:*', Resource: '*'};
const grant = {
  Effect: 'Allow',
  Principal: {Service: 'logs.us-east-1.amazonaws.com'},
  Action: actions,
  Resource: '*',
  Condition: {ArnEquals: {[contextKey]: arn}},
};
const policy = (...statements: readonly unknown[]): string =>
  JSON.stringify({Version: '2012-10-17', Statement: [account, ...statements]});

const association: Association = {
  call: 'associate-kms-key',
  region: 'us-east-1',
  account: '111122223333',
  logGroupName: '/app/orders',
  resourceIdentifier: '',
  kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab',
  keySpec: 'SYMMETRIC_DEFAULT',
  keyPolicy: policy(grant),
};
const check = (changed: Partial<Association>) => checkAssociation({...association, ...changed});
const condition = (value: object) => check({keyPolicy: policy({...grant, Condition: value})});
const marked = ({faults}: ReturnType<typeof check>, text: string) =>
  faults.map(({span}) => span && text.slice(span.start, span.end));

describe('the key policy', () => {
  test('of the guide works, for one log group and for all of the account', () => {
    expect(check({})).toMatchObject({outcome: 'works', faults: [], problems: []});
    expect(condition({ArnLike: {[contextKey]: 'arn:aws:logs:us-east-1:111122223333:*'}}).outcome).toBe('works');
    expect(condition({StringLike: {[contextKey]: 'arn:aws:logs:us-east-1:111122223333:*'}}).outcome).toBe('works');
  });

  test('whose principal is of another Region is refused, with the answer of CloudWatch Logs', () => {
    const keyPolicy = policy({...grant, Principal: {Service: 'logs.eu-west-1.amazonaws.com'}});
    const verdict = check({keyPolicy});
    expect(verdict.outcome).toBe('refused');
    expect(verdict.answer).toBe(
      `AccessDeniedException: The specified KMS key does not exist or is not allowed to be used with Arn '${arn}'`,
    );
    expect(verdict.faults).toHaveLength(1);
    expect(verdict.faults[0]?.message).toContain(
      'another Region than the log group. Write “logs.us-east-1.amazonaws.com”',
    );
    expect(marked(verdict, keyPolicy)[0]).toContain('logs.eu-west-1');
  });

  test('whose principal has no Region is refused', () => {
    const verdict = check({keyPolicy: policy({...grant, Principal: {Service: 'logs.amazonaws.com'}})});
    expect(verdict.faults[0]?.message).toContain('has no Region');
  });

  test('whose ArnEquals ends in :* is refused, and the clause is pointed at', () => {
    const keyPolicy = policy({...grant, Condition: {ArnEquals: {[contextKey]: `${arn}:*`}}});
    const verdict = check({keyPolicy});
    expect(verdict.outcome).toBe('refused');
    expect(verdict.faults).toHaveLength(1);
    expect(verdict.faults[0]?.message).toContain('ends in “:*”');
    expect(marked(verdict, keyPolicy)[0]).toBe(`"${contextKey}":"${arn}:*"`);
  });

  test('whose condition names another log group is refused', () => {
    const verdict = condition({ArnEquals: {[contextKey]: `${arn}-test`}});
    expect(verdict.faults[0]?.message).toContain(`CloudWatch Logs sends “${arn}”`);
  });

  test('whose StringEquals has an asterisk is refused', () => {
    const verdict = condition({StringEquals: {[contextKey]: 'arn:aws:logs:us-east-1:111122223333:*'}});
    expect(verdict.faults[0]?.message).toContain('takes “*” literally');
  });

  test('that asks for kms:ViaService of the service is refused', () => {
    const verdict = condition({StringEquals: {'kms:ViaService': 'logs.us-east-1.amazonaws.com'}});
    expect(verdict.faults[0]?.message).toContain('kms:ViaService is for callers');
  });

  test.each(actions)('without %s is refused, and the missing group is named', (missing) => {
    const verdict = check({keyPolicy: policy({...grant, Action: actions.filter((action) => action !== missing)})});
    expect(verdict.outcome).toBe('refused');
    expect(verdict.faults.map(({message}) => message)).toEqual([`${missing} is not among the actions. Add its group.`]);
  });

  test('with some actions of a group only is told apart', () => {
    const verdict = check({
      keyPolicy: policy({...grant, Action: [...actions.filter((one) => !one.includes('Data')), 'kms:GenerateDataKey']}),
    });
    expect(verdict.outcome).toBe('in part');
    expect(verdict.groups.find(({outcome}) => outcome === 'in part')?.group).toBe('kms:GenerateDataKey*');
  });

  test('that leaves the decision to IAM is refused, because a service principal reads no IAM policies', () => {
    const verdict = check({keyPolicy: policy()});
    expect(verdict.outcome).toBe('refused');
    expect(verdict.faults[0]?.message).toContain('a service principal reads no IAM policies');
  });

  test('with a deny that means CloudWatch Logs is refused, and no correction is offered', () => {
    const deny = {Sid: 'OnlyUs', Effect: 'Deny', Principal: '*', Action: 'kms:Decrypt', Resource: '*'};
    const verdict = check({keyPolicy: policy(grant, deny)});
    expect(verdict.faults[0]?.message).toContain('Statement 3 (OnlyUs) denies kms:Decrypt');
    expect(correctedPolicy({...association, keyPolicy: policy(grant, deny)}, false)).toBeUndefined();
  });

  test('that is broken is told apart, with its place', () => {
    const verdict = check({keyPolicy: '{"Version": "2012-10-17",'});
    expect(verdict.outcome).toBe('unreadable policy');
    expect(verdict.policyIssues[0]).toMatchObject({line: 1});
  });
});

describe('the call', () => {
  test.each([
    [{keySpec: 'RSA_2048'}, 'keySpec', 'symmetric keys only'],
    [{kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/a'}, 'kmsKeyId', 'same Region'],
    [{kmsKeyId: ''}, 'kmsKeyId', 'Give the ARN'],
    [{kmsKeyId: `arn:aws:kms:us-east-1:111122223333:key/${'a'.repeat(220)}`}, 'kmsKeyId', 'at most 256'],
    [{logGroupName: ''}, 'logGroupName', 'one of them is needed'],
    [{resourceIdentifier: arn}, 'resourceIdentifier', 'not both'],
    [{logGroupName: 'aws/x'}, 'logGroupName', 'must not start with aws/'],
    [{logGroupName: 'a b'}, 'logGroupName', 'found “ ”'],
    [{logGroupName: 'a'.repeat(513)}, 'logGroupName', 'found 513'],
    [{region: 'Frankfurt'}, 'region', 'Region code'],
    [{account: '1234'}, 'account', '12 digits'],
    [
      {
        call: 'create-log-group',
        logGroupName: '',
        resourceIdentifier: 'arn:aws:logs:us-east-1:111122223333:query-result:*',
      },
      'resourceIdentifier',
      'takes no resource identifier',
    ],
    [
      {logGroupName: '', resourceIdentifier: 'arn:aws:logs:eu-west-1:111122223333:query-result:*'},
      'resourceIdentifier',
      'must begin with',
    ],
  ] as const)('%j is refused', (changed, field, message) => {
    const {outcome, problems} = check(changed);
    expect(outcome).toBe('refused');
    expect(problems.find((one) => one.field === field)?.message).toContain(message);
  });

  test('takes a name of 512 characters', () => {
    expect(check({logGroupName: 'a'.repeat(512)}).problems).toEqual([]);
  });

  test.each([
    ['1234abcd-12ab-34cd-56ef-1234567890ab'],
    ['alias/logs'],
    ['arn:aws:kms:us-east-1:111122223333:alias/logs'],
  ])('with the key named %s has a warning', (kmsKeyId) => {
    expect(check({kmsKeyId}).problems).toMatchObject([{field: 'kmsKeyId', severity: 'warning'}]);
  });

  test('for query results asks the key policy for their ARN', () => {
    const results = 'arn:aws:logs:us-east-1:111122223333:query-result:*';
    const call = {logGroupName: '', resourceIdentifier: results};
    expect(check(call).outcome).toBe('refused');
    const keyPolicy = policy({...grant, Condition: {ArnEquals: {[contextKey]: results}}});
    expect(check({...call, keyPolicy})).toMatchObject({outcome: 'works', target: {kind: 'query results'}});
  });

  test('takes the ARN of a log group with and without :* as identifier', () => {
    for (const resourceIdentifier of [arn, `${arn}:*`]) {
      expect(check({logGroupName: '', resourceIdentifier})).toMatchObject({outcome: 'works', target: {arn}});
    }
  });
});

describe('the corrected key policy', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['no statement for CloudWatch Logs', policy()],
    ['another Region', policy({...grant, Principal: {Service: 'logs.eu-west-1.amazonaws.com'}})],
    ['a trailing :*', policy({...grant, Condition: {ArnEquals: {[contextKey]: `${arn}:*`}}})],
    ['a missing action', policy({...grant, Action: actions.slice(1)})],
    ['no JSON', '{'],
    ['a single statement', JSON.stringify({Version: '2012-10-17', Statement: account})],
  ];
  test.each(broken)('mends %s, and keeps the other statements', (_, keyPolicy) => {
    for (const isForAll of [false, true]) {
      const corrected = correctedPolicy({...association, keyPolicy}, isForAll);
      expect(check({keyPolicy: corrected?.text ?? ''}).outcome).toBe('works');
      if (keyPolicy !== '{') expect(corrected?.text).toContain('arn:aws:iam::111122223333:root');
    }
  });

  test('is not offered for one that works', () => {
    expect(correctedPolicy(association, false)).toBeUndefined();
  });
});

describe('what to take along', () => {
  test('a caller’s policy, a template and a program hold the same ARN and principal', () => {
    expect(parsePolicy(callerPolicy(association)).ok).toBe(true);
    expect(callerPolicy(association)).toContain('"kms:ViaService": "logs.us-east-1.amazonaws.com"');
    for (const text of [cloudFormationTemplate(association), cdkCode(association)]) {
      expect(text).toContain(arn);
      expect(text).toContain('logs.us-east-1.amazonaws.com');
    }
    const template = JSON.parse(cloudFormationTemplate(association)) as {
      Resources: {LogKey: {Properties: {KeyPolicy: object}}};
    };
    expect(check({keyPolicy: JSON.stringify(template.Resources.LogKey.Properties.KeyPolicy)}).outcome).toBe('works');
  });

  test('the commands quote the policy for a shell', () => {
    expect(cliCommands(association, `{"a": "it's"}`)).toContain(String.raw`'{"a": "it'\''s"}'`);
    expect(cliCommands(association, '{}')).toContain(
      'aws logs associate-kms-key --region us-east-1 --log-group-name /app/orders',
    );
  });
});

test('whatever is typed, there is an answer with a reason', () => {
  const text = fc.string();
  fc.assert(
    fc.property(
      text,
      text,
      text,
      text,
      fc.constantFrom(...keySpecs),
      fc.json(),
      (region, name, id, key, keySpec, json) => {
        const typed = {...association, region, logGroupName: name, resourceIdentifier: id, kmsKeyId: key, keySpec};
        expect(checkAssociation({...typed, keyPolicy: json}).reason).not.toBe('');
        correctedPolicy({...association, keyPolicy: json}, true);
      },
    ),
    {numRuns: 200},
  );
});
