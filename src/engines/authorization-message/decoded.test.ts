import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {contextRows, decodeCommand, denialWords, explain, mendOf, statementWords, type Denial} from './index';

const items = (...values: string[]) => ({items: values.map((value) => ({value}))});
const keys = (entries: Readonly<Record<string, string[]>>) => ({
  items: Object.entries(entries).map(([key, values]) => ({key, values: items(...values)})),
});
const explicit = {
  ...{allowed: false, explicitDeny: true},
  matchedStatements: {
    items: [
      {
        ...{
          statementId: 'NeedsTag',
          effect: 'DENY',
          principals: items('AROA123456789EXAMPLE:ci'),
          principalGroups: items(),
        },
        ...{actions: items('ec2:RunInstances', 'ec2:CreateVolume'), resources: items('arn:aws:ec2:*:*:instance/*')},
        conditions: keys({'aws:RequestTag/Team': ['true'], 'aws:PrincipalAccount': ['111122223333', '444455556666']}),
      },
    ],
  },
  failures: items(),
  context: {
    principal: {id: 'AROA123456789EXAMPLE:ci', arn: 'arn:aws:sts::111122223333:assumed-role/Deploy/ci'},
    action: 'RunInstances',
    resource: 'arn:aws:ec2:eu-central-1:111122223333:instance/*',
    conditions: keys({'ec2:Region': ['eu-central-1'], 'AWS:PrincipalAccount': ['111122223333']}),
  },
};
const implicit = {
  ...{allowed: false, explicitDeny: false, matchedStatements: items(), failures: items()},
  context: {
    principal: {id: 'AIDA123456789EXAMPLE', name: 'Ben', arn: 'arn:aws:iam::111122223333:user/Ben'},
    action: 'iam:PassRole',
    resource: 'arn:aws:iam::111122223333:role/web',
    conditions: items(),
  },
};

function denialOf(text: string): Denial | undefined {
  const explained = explain(text);
  return explained.kind === 'denials' ? explained.denials[0] : undefined;
}

describe('a decoded message', () => {
  const inner = JSON.stringify(explicit);
  test.each([
    ['as it is', inner],
    ['pretty-printed', JSON.stringify(explicit, null, 4)],
    ['as the AWS CLI prints it', JSON.stringify({DecodedMessage: inner}, null, 4)],
    ['as a JSON text', JSON.stringify(inner)],
    [
      'after the command that made it',
      `$ aws sts decode-authorization-message --encoded-message "$M"\n${JSON.stringify({DecodedMessage: inner})}\n`,
    ],
  ])('is read %s', (_, text) => {
    expect(denialOf(text)).toMatchObject({
      ...{from: 'decoded message', decision: 'explicit', action: 'ec2:RunInstances', prefixFrom: 'the statement'},
      principal: {kind: 'role session', name: 'Deploy', session: 'ci', id: 'AROA123456789EXAMPLE:ci'},
      resource: 'arn:aws:ec2:eu-central-1:111122223333:instance/*',
    });
  });

  test('says its statement in words', () => {
    const [statement] = denialOf(inner)?.statements ?? [];
    expect(statementWords(statement!)).toBe(
      'Statement “NeedsTag” denies `ec2:RunInstances` and `ec2:CreateVolume` on `arn:aws:ec2:*:*:instance/*`, for `AROA123456789EXAMPLE:ci`, under a condition on `aws:RequestTag/Team` (compared with `true`), `aws:PrincipalAccount` (compared with `111122223333` and `444455556666`).',
    );
    expect(denialWords(denialOf(inner)!)).toContain('the statement “NeedsTag” refuses it');
  });

  test('puts first what a statement compares, whatever the capitals, and names what the request lacks', () => {
    const {context, statements} = denialOf(inner)!;
    expect(contextRows(context, statements)).toEqual([
      {key: 'AWS:PrincipalAccount', values: ['111122223333'], comparedWith: ['111122223333', '444455556666']},
      {key: 'aws:RequestTag/Team', values: [], comparedWith: ['true']},
      {key: 'ec2:Region', values: ['eu-central-1'], comparedWith: []},
    ]);
  });

  test('names the statement to change', () => {
    expect(mendOf(denialOf(inner)!)).toMatchObject({kind: 'change', sids: ['NeedsTag']});
    const unnamed = inner.replace('"NeedsTag"', '""');
    expect(mendOf(denialOf(unnamed)!)).toMatchObject({
      kind: 'change',
      sids: [],
      notes: expect.arrayContaining([expect.stringContaining('no `Sid`')]) as unknown,
    });
  });

  test('of an implicit deny gives the smallest Allow', () => {
    expect(mendOf(denialOf(JSON.stringify(implicit))!)).toEqual({
      kind: 'allow',
      place: 'an identity-based policy of the user Ben',
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Sid: 'AllowPassRole',
            Effect: 'Allow',
            Action: 'iam:PassRole',
            Resource: 'arn:aws:iam::111122223333:role/web',
          },
        ],
      },
      notes: [expect.stringContaining('does not say which type')],
    });
  });

  test('takes the service of a bare action from the resource, and says so', () => {
    const bare = {...implicit, context: {...implicit.context, action: 'PassRole'}};
    expect(denialOf(JSON.stringify(bare))).toMatchObject({action: 'iam:PassRole', prefixFrom: 'the resource'});
    const nowhere = {...bare, context: {...bare.context, resource: '*'}};
    expect(denialOf(JSON.stringify(nowhere))?.action).toBe('PassRole');
    expect(mendOf(denialOf(JSON.stringify(nowhere))!)).toMatchObject({kind: 'none'});
  });

  test('that says the request was allowed is said to', () => {
    expect(explain(JSON.stringify({...implicit, allowed: true}))).toMatchObject({isAllowed: true});
  });

  test('that is broken says where', () => {
    expect(explain('{\n  "explicitDeny": true,\n  "context": {,}\n}')).toEqual({
      kind: 'broken',
      message: expect.stringContaining('line 3 column 15') as string,
    });
    expect(explain('{"DecodedMessage": "{\\"allowed\\": fal"}')).toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('The text in DecodedMessage') as string,
    });
  });

  test('of any shape never throws', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(items('x'), keys({a: ['b']}), 'DENY', ''));
    const field = fc.constantFrom(
      'explicitDeny',
      'matchedStatements',
      'context',
      'items',
      'conditions',
      'principal',
      'action',
      'effect',
      'values',
    );
    const shape = fc.dictionary(
      field,
      fc.oneof(odd, fc.dictionary(field, fc.oneof(odd, fc.array(fc.dictionary(field, odd))))),
    );
    fc.assert(
      fc.property(shape, (value) => {
        const text = JSON.stringify({...value, explicitDeny: value.explicitDeny ?? true});
        const denial = denialOf(text);
        if (denial) {
          mendOf(denial);
          denialWords(denial);
          contextRows(denial.context, denial.statements);
        }
      }),
    );
  });
});

describe('an encoded message', () => {
  const message = 'fqhg8CzmasrUP43_LGsSmLVAAoKKY1CzQD3yqWpWiuZGOcVf2lhbhrrgsH8zy44fLcyyL6AsNcXA2GMJ3dl_2A8-mR5q';
  const encodedOf = (text: string) => {
    const explained = explain(text);
    return explained.kind === 'encoded' ? explained.encoded[0] : undefined;
  };

  test('is known by its introduction and by its form alone', () => {
    expect(
      encodedOf(`You are not authorized to perform this operation. Encoded authorization failure message: ${message}`),
    ).toMatchObject({message, issues: []});
    expect(encodedOf(`  "${message}"\n`)).toMatchObject({message, issues: []});
  });

  test('is put together where a terminal wrapped it, with a note', () => {
    const wrapped = `${message.slice(0, 40)}\n  ${message.slice(40, 80)}\n${message.slice(80)}`;
    const note = [
      expect.objectContaining({severity: 'warning', message: expect.stringContaining('Line breaks') as string}),
    ];
    expect(encodedOf(`Encoded authorization failure message: ${wrapped}`)).toMatchObject({message, issues: note});
    expect(encodedOf(wrapped)).toMatchObject({message, issues: note});
  });

  test('ends where the sentence, the bracket or the quotes of a tool begin', () => {
    const label = 'Encoded authorization failure message: ';
    expect(encodedOf(`${label}${message} (Service: AmazonEC2; Status Code: 403)`)?.message).toBe(message);
    expect(encodedOf(`{"x": "${label}${message}"}`)?.message).toBe(message);
    expect(encodedOf(`${label}${message}\n\tstatus code: 403, request id: 0-1`)?.message).toBe(message);
  });

  test.each([
    [10_240, []],
    [10_241, [{severity: 'error', message: expect.stringContaining('at most 10,240') as string}]],
  ])('of %i characters is judged by the limit', (length, issues) => {
    expect(encodedOf('Ab0-_'.repeat(3000).slice(0, length))).toMatchObject({issues});
  });

  test('that is cut off or holds odd letters says so', () => {
    expect(encodedOf(`Encoded authorization failure message: ${message}...`)?.issues).toEqual([
      expect.objectContaining({severity: 'error', message: expect.stringContaining('cut off') as string}),
    ]);
    expect(encodedOf(`Encoded authorization failure message: ${message}%2B${message}`)?.issues).toEqual([
      expect.objectContaining({severity: 'warning', message: expect.stringContaining('“%”') as string}),
    ]);
  });

  test('goes into the command unchanged', () => {
    expect(decodeCommand('Aa0-_')).toBe(
      "aws sts decode-authorization-message \\\n  --encoded-message 'Aa0-_' \\\n  --query DecodedMessage --output text",
    );
    expect(decodeCommand('-Aa0')).toContain("--encoded-message='-Aa0'");
    expect(decodeCommand('Aa0', 'PowerShell')).toContain("--encoded-message 'Aa0' `\n");
  });
});
