import {describe, expect, test} from 'vitest';
import {judgeRequest} from './request';
import {samples} from './samples';
import {simulateCommand} from './simulate-command';
import {clean, codec, type State} from './state';
import {tryPolicy} from './try-policy';

const [first] = samples;
const sampled = (name: string): State => {
  const sample = samples.find((one) => one.name === name);
  if (!sample) throw new Error(`no sample ${name}`);
  return sample.state;
};

/** What the bench says of a state, in a word or a few. */
function verdictOf(state: State): string {
  if (state.tab !== 'policy') return judgeRequest(state).verdict;
  return tryPolicy(state)
    .trials.map(({decision}) => decision)
    .join(', ');
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(verdictOf(state)).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });
});

describe('a request', () => {
  test('is summed up in a sentence', () => {
    expect(judgeRequest(first.state)).toMatchObject({
      tone: 'good',
      text: 'A session of 43,200 seconds (12 hours) with MFA, if the code is the one that the device shows now.',
    });
    expect(judgeRequest(sampled('root-user'))).toMatchObject({
      tone: 'warn',
      text: 'A session of 3,600 seconds (1 hour), shorter than asked for. The root user gets no longer one.',
    });
  });

  test('that is refused is answered with the words of AWS STS, unless a client stops it before', () => {
    expect(judgeRequest(sampled('old-session')).text).toBe(
      'AWS STS refuses: AccessDenied: Cannot call GetSessionToken with session credentials',
    );
    expect(judgeRequest({...sampled('old-session'), tokenCode: '12'}).text).toBe(
      'AWS CLI v2 refuses: Invalid length for parameter TokenCode, value: 2, valid min length: 6',
    );
    expect(judgeRequest(sampled('passkey')).text).toBe(
      'Refused. It shows no codes, so it cannot be used for MFA on the API.',
    );
  });

  test('ties what is wrong to its field', () => {
    const {issues} = judgeRequest({
      ...first.state,
      serialNumber: 'short',
      tokenCode: '1',
      duration: '1',
      caller: 'temporary',
    });
    expect(issues.map(({field, severity}) => `${field} ${severity}`)).toEqual([
      'caller error',
      'serialNumber error',
      'tokenCode error',
      'duration error',
    ]);
  });
});

describe('a policy', () => {
  const trap = sampled('bool-trap');

  test('with the Bool trap is called one, and with BoolIfExists it is not', () => {
    expect(tryPolicy(trap).tone).toBe('bad');
    expect(tryPolicy(trap).text).toContain('Long-term keys pass without MFA:');
    expect(tryPolicy({...trap, policy: trap.policy.replace('"Bool"', '"BoolIfExists"')})).toMatchObject({
      tone: 'good',
      text: 'The call is allowed with a code only.',
    });
  });

  test('gives the reason of every statement that is about the call', () => {
    expect(tryPolicy(trap).trials.map(({reasons}) => reasons.at(-1))).toEqual([
      'Deny “NothingWithoutMfa” does not apply: aws:MultiFactorAuthPresent is absent: Bool false does not match.',
      'Deny “NothingWithoutMfa” applies: aws:MultiFactorAuthPresent is false: Bool false matches.',
      ...Array.from(
        {length: 2},
        () => 'Deny “NothingWithoutMfa” does not apply: aws:MultiFactorAuthPresent is true: Bool false does not match.',
      ),
    ]);
  });

  test.each([
    ['3599', 'allowed'],
    ['3600', 'implicitDeny'],
  ])('that wants a code younger than an hour decides on one of %s seconds: %s', (age, decision) => {
    expect(
      tryPolicy({...sampled('code-too-old'), age})
        .trials.map((trial) => trial.decision)
        .slice(2),
    ).toEqual([decision, decision]);
  });

  test('is not asked where the session is closed', () => {
    const {trials, text} = tryPolicy({...trap, action: 'iam:ListUsers', resource: '*'});
    expect(trials.map(({decision}) => decision)).toEqual(['allowed', 'closed', 'allowed', 'allowed']);
    expect(text).not.toContain('Long-term keys pass without MFA:');
  });

  test('that has no condition for the call says so', () => {
    expect(tryPolicy({...trap, action: 's3:GetObject', resource: '*'}).text).toContain(
      'No statement for it demands a code.',
    );
  });

  test('that asks for more than MFA names the other keys', () => {
    const policy =
      '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}}}';
    expect(tryPolicy({...trap, policy}).otherKeys).toEqual(['aws:SourceIp']);
  });

  test.each([
    [{policy: '{"Statement": '}, 'policy'],
    [{policy: '{}'}, 'policy'],
    [{action: 'ec2:*'}, 'action'],
    [{action: 'stop'}, 'action'],
    [{resource: ' '}, 'resource'],
    [{age: 'an hour'}, 'age'],
  ])('of %o cannot be tried, and %s is told why', (fields, field) => {
    const tried = tryPolicy({...trap, ...fields});
    expect(tried.trials).toEqual([]);
    expect(tried.issues[0]).toMatchObject({field, severity: 'error'});
    expect(tried.text).toMatch(/^This cannot be tried yet\. /);
  });

  test('goes to the simulator of AWS with the keys of MFA, or without', () => {
    expect(simulateCommand(trap, true)).toContain(
      'ContextKeyName=aws:MultiFactorAuthAge,ContextKeyValues=600,ContextKeyType=numeric',
    );
    expect(simulateCommand(trap, false)).not.toContain('--context-entries');
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'mfa.1=dVNNT9wwEP0rKx-rDflYCm1uW6ASUkGoqO2h6WE2mRAXxwbb0YJW-e_M2FnICuHDxnnzZt6bzOxOeNiIUlh8HNB5sRQ1KIWWIAl9Mji6LgX9SlDXQ78JEbC6hK0riVGWOZ2CzopO2beQggZK8eYe9ZlpkPh5sTr-fEJgM1jw0mjCjldFlk1yUaz8IZ3_RVKOYOgQGsKZ0hrb03UDrmMvZrA13ljTSsXFo5xD56jwAZyQG06PQNqZHtlcekTe-cLxo_-O7CyFNQrXlo193BxzUmh6uU-Yqc3Q87cmVyehxwejZP1M77tKLxaV-E09EqESJb0UWV4keZbkp5VYxvitB489as-Mv4wtFjuCZRNT1koRly4XbYt1YAXQbCO8rlk_wp8i9BPjd3sFx6DFdcMjyO7rXxvfSX33R_rODP6qhclZpM1Fz1E_HwTn0lgXJcu_Rd-5mMXOjG7kPpm6_WaMumwvnmgp3ATxWK4G5eV3qL2x68F3Nxbd9KEq0YJyVHscY9Xw-Ffpkfcp-KIRsKlbbx4utfOga-RloxrB1mz6TMMh2dJ_IskP10BOmalM4mKffvmawaZusOVhwx3X4cGPLw';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('carries no code but the example, and keeps what cannot be one', () => {
    const codeOf = (tokenCode: string) => codec.decode(codec.encode({...first.state, tokenCode}))?.tokenCode;
    expect(codeOf('654321')).toBe('');
    expect(codeOf(' 654 321 ')).toBe('');
    expect(codeOf('123456')).toBe('123456');
    expect(codeOf('12')).toBe('12');
  });

  test('carries no secret that was pasted into a wrong field', () => {
    const seed = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
    const answer = `{"SessionToken": "IQoJb3JpZ2luX2VjEXAMPLE", "SecretAccessKey": "${secret}"}`;
    const state: State = {
      ...first.state,
      serialNumber: seed,
      tokenCode: `otpauth://totp/a?secret=${seed}`,
      duration: secret,
      call: seed.toLowerCase(),
      sourceProfile: answer,
      file: seed.replace(/(.{4})/g, '$1 '),
      roleArn: secret,
      policy: answer,
      action: `otpauth://totp/a?secret=${seed}`,
      resource: seed,
      age: answer,
    };
    const opened = JSON.stringify(codec.decode(codec.encode(state)));
    for (const piece of [seed, seed.toLowerCase(), `JBSW Y3DP`, secret, 'IQoJb3JpZ2luX2VjEXAMPLE']) {
      expect(opened).not.toContain(piece);
    }
    expect(clean(clean(state))).toEqual(clean(state));
  });
});
