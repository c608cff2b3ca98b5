import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {accessDeniedMessages, denyingPolicyTypes} from '../../facts/cli-sdk/decode-authorization-message';
import {denialWords, explain, type Denial} from './index';

const user = 'arn:aws:iam::111122223333:user/Ben';
const queue = 'arn:aws:sqs:eu-central-1:111122223333:orders';

function denialsOf(text: string): readonly Denial[] {
  const explained = explain(text);
  return explained.kind === 'denials' ? explained.denials : [];
}
const only = (text: string): Denial | undefined => denialsOf(text)[0];
const refused = (why: string): string =>
  `User: ${user} is not authorized to perform: sqs:SendMessage on resource: ${queue} ${why}`;

describe('the type of policy', () => {
  test.each(denyingPolicyTypes.value)('%s is read after an implicit and an explicit deny', (policyType) => {
    expect(only(refused(`because no ${policyType} allows the sqs:SendMessage action`))).toMatchObject({
      ...{decision: 'implicit', policyType, isKnownType: true, action: 'sqs:SendMessage', resource: queue},
    });
    const article = policyType === 'role trust policy' ? 'the' : /^[aeiou]/.test(policyType) ? 'an' : 'a';
    expect(only(refused(`with an explicit deny in ${article} ${policyType}`))).toMatchObject({
      ...{decision: 'explicit', policyType, isKnownType: true, resource: queue},
    });
  });

  test('that nobody lists is given in the text’s own words', () => {
    expect(only(refused('with an explicit deny in a galaxy policy'))).toMatchObject({
      ...{decision: 'explicit', policyType: 'galaxy policy', isKnownType: false},
    });
  });

  test('behind a VPC endpoint is the one that refuses', () => {
    const text = refused(
      'with an explicit deny in a VPC endpoint policy transitively through a service control policy',
    );
    expect(only(text)).toMatchObject({policyType: 'service control policy', through: 'VPC endpoint policy'});
    expect(denialWords(only(text)!)).toContain('by way of a VPC endpoint policy');
  });

  test('is read from the misprint in AWS’s guide', () => {
    expect(only(refused('with an explicit deny in a sessions policy'))).toMatchObject({policyType: 'session policy'});
  });

  test('may be missing', () => {
    expect(only(refused('with an explicit deny'))).toMatchObject({decision: 'explicit', resource: queue});
    expect(only(refused(''))?.decision).toBeUndefined();
    expect(only(refused('with an explicit deny'))?.policyType).toBeUndefined();
  });
});

describe('the ARN of the policy', () => {
  const scp = 'arn:aws:organizations::444455556666:policy/o-exampleorg/service_control_policy/p-example1';
  test.each([
    [`with an explicit deny in a service control policy: ${scp}`, scp],
    [`with an explicit deny in a service control policy: ${scp}. Encoded authorization failure message: Aa0-_`, scp],
    [
      `with an explicit deny in an identity-based policy: arn:aws:iam::aws:policy/Quarantine", "x"`,
      'arn:aws:iam::aws:policy/Quarantine',
    ],
    [
      `with an explicit deny in a permissions boundary: arn:aws:iam::111122223333:policy/team/Edge)`,
      'arn:aws:iam::111122223333:policy/team/Edge',
    ],
  ])('is read from “%s”', (why, policyArn) => {
    expect(only(refused(why))).toMatchObject({decision: 'explicit', policyArn});
  });
});

describe('the resource', () => {
  const withResource = (resource: string): string | undefined =>
    only(
      `User: ${user} is not authorized to perform: s3:GetObject${resource} because no identity-based policy allows the s3:GetObject action`,
    )?.resource;
  test.each([
    [' on resource: arn:aws:s3:::b/k', 'arn:aws:s3:::b/k'],
    [' on resource: "arn:aws:s3:::b/a key with blanks.pdf"', 'arn:aws:s3:::b/a key with blanks.pdf'],
    [' on resource: \\"arn:aws:s3:::b/k\\"', 'arn:aws:s3:::b/k'],
    [' on resource: *', '*'],
    [' on resource: role voclabs', 'role voclabs'],
    ['\non resource:\n    arn:aws:s3:::b/k', 'arn:aws:s3:::b/k'],
    [' on this resource', undefined],
    ['', undefined],
  ])('of “%s” is %s', (written, resource) => {
    expect(withResource(written)).toBe(resource);
  });
});

describe('who was refused', () => {
  const who = (principal: string) => only(`User: ${principal} is not authorized to perform: s3:ListBucket`)?.principal;
  test.each([
    [user, {kind: 'user', name: 'Ben', account: '111122223333', grantee: user}],
    ['arn:aws:iam::111122223333:role/team/Deploy', {kind: 'role', name: 'Deploy'}],
    [
      'arn:aws-cn:sts::111122223333:assumed-role/Deploy/ci@x',
      {kind: 'role session', name: 'Deploy', session: 'ci@x', grantee: 'arn:aws-cn:iam::111122223333:role/Deploy'},
    ],
    ['arn:aws:iam::111122223333:root', {kind: 'root user'}],
    ['anonymous', {kind: 'unknown', text: 'anonymous'}],
    ['logs.amazonaws.com', {kind: 'service'}],
  ])('%s', (principal, expected) => {
    expect(who(principal)).toMatchObject(expected);
  });
});

describe('an error line', () => {
  test('tells the operation that was called from the action that was refused', () => {
    const text = `An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized to perform this operation. User: ${user} is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/web because no identity-based policy allows the iam:PassRole action. Encoded authorization failure message: Aa0-_Zz9`;
    expect(only(text)).toMatchObject({called: 'RunInstances', action: 'iam:PassRole', encoded: 'Aa0-_Zz9'});
  });

  test('without reason says what little it says', () => {
    expect(only('An error occurred (AccessDenied) when calling the GetObject operation: Access Denied')).toMatchObject({
      called: 'GetObject',
    });
  });

  test('with a reason of its own keeps the words', () => {
    const text = refused(
      'because the resource does not exist in this Region, or a resource-based policy explicitly denies access (Service: Sqs, Status Code: 403)',
    );
    expect(only(text)).toMatchObject({
      otherReason: 'the resource does not exist in this Region, or a resource-based policy explicitly denies access',
    });
  });

  test('in a log of several gives several, in order, with the places of their parts', () => {
    const text = `INFO x\n${refused('with an explicit deny')}\nINFO y\nUser: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-central-1:********3333:abc/prod/GET/ with an explicit deny`;
    expect(denialsOf(text).map(({action}) => action)).toEqual(['sqs:SendMessage', 'execute-api:Invoke']);
    for (const {places, action, resource, principal} of denialsOf(text)) {
      expect(places.map(({start, end}) => text.slice(start, end))).toEqual([principal?.text, action, resource]);
    }
  });

  test('of another kind is told from a denial', () => {
    expect(explain('An error occurred (NoSuchBucket) when calling the GetObject operation: no')).toMatchObject({
      kind: 'other',
    });
    expect(explain(' ')).toMatchObject({kind: 'other', message: expect.stringContaining('Nothing here yet') as string});
  });
});

describe('every wording of the facts', () => {
  const filled = (text: string): string =>
    text
      .replace(/<([^<>]* \| [^<>]*)>/g, (_, choices: string) => choices.split(' | ')[0] ?? '')
      .replace('<policy ARN>', 'arn:aws:iam::111122223333:policy/P')
      .replace('<message>', 'fqhg8CzmasrUP43-_LGsSmLVAAoKKY1CzQD3yqWp')
      .replaceAll('<action>', 'sqs:SendMessage')
      .replace('<arn>', user)
      .replace('<arn>', queue);

  test.each(accessDeniedMessages.map((message) => [message.id, message] as const))('%s is explained', (id, {text}) => {
    const explained = explain(filled(text));
    if (id === 'msg-encoded-authorization-failure') {
      expect(explained).toMatchObject({
        kind: 'encoded',
        encoded: [{message: 'fqhg8CzmasrUP43-_LGsSmLVAAoKKY1CzQD3yqWp', issues: []}],
      });
      return;
    }
    const denial = only(filled(text));
    expect(denial).toMatchObject({action: 'sqs:SendMessage', principal: {text: user}});
    if (text.includes('explicit deny in')) expect(denial).toMatchObject({decision: 'explicit', isKnownType: true});
    if (text.includes('because no')) expect(denial).toMatchObject({decision: 'implicit', isKnownType: true});
    if (text.includes('policy ARN')) expect(denial).toMatchObject({policyArn: 'arn:aws:iam::111122223333:policy/P'});
    if (text.includes('<message>')) expect(denial?.encoded).toBe('fqhg8CzmasrUP43-_LGsSmLVAAoKKY1CzQD3yqWp');
  });

  test('never throws, whatever is changed in it', () => {
    const texts = accessDeniedMessages.map(({text}) => filled(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(600),
        fc.string({unit: 'binary', maxLength: 12}),
        fc.nat(40),
        (text, at, put, cut) => {
          const changed = text.slice(0, at) + put + text.slice(at + cut);
          for (const {places} of denialsOf(changed)) {
            for (const {start, end} of places) expect(0 <= start && start <= end && end <= changed.length).toBe(true);
          }
        },
      ),
      {numRuns: 1000},
    );
  });

  test.each(['is not authorized to perform: ', 'a', 'User: ', '"', `${refused('')} `, '\\n'])(
    'a long text of %j is read quickly',
    (part) => {
      const start = process.cpuUsage();
      explain(part.repeat(Math.ceil(60_000 / part.length)));
      const {user: inUser, system} = process.cpuUsage(start);
      expect((inUser + system) / 1e6).toBeLessThan(0.5);
    },
  );
});
