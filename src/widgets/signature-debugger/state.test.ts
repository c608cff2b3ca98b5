import {describe, expect, test} from 'vitest';
import {checkTiming, diagnose, parseServiceError} from '@site/src/engines/sigv4';
import {importRequest, kindOf} from './import-request';
import {samples} from './samples';
import {exampleSecrets, formOf, signForm} from './signing-input';
import {clean, codec, type State} from './state';

const [first] = samples;
const sign = (state: Partial<State>) => signForm({...first.state, ...state}, exampleSecrets);

/** What the tool says of a sample, in a word. */
function verdictOf(state: State): string {
  const {signing, input} = signForm(state, exampleSecrets);
  if (!signing || !input) return 'unsigned';
  if (state.tab === 'debug') {
    const parsed = parseServiceError(state.answer);
    if (!parsed.ok) return 'unread';
    return diagnose({signing, serviceError: parsed.value, context: input.context})[0]?.id ?? 'no cause';
  }
  const {variant, service, timestamp, now} = state;
  const expiresInSeconds = signing.expiresInSeconds;
  const {verdict} = checkTiming({
    ...{at: timestamp, now: now || timestamp, variant, service},
    ...(expiresInSeconds === undefined ? {} : {expiresInSeconds}),
  });
  return verdict === 'accepted' ? 'signed' : verdict;
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

  test('the first is the documentation’s example, with the documentation’s signature', () => {
    expect(signForm(first.state, exampleSecrets).signing?.signature).toBe(
      '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    );
  });
});

describe('the form', () => {
  test('takes the host from the URL unless a Host header stands there', () => {
    expect(sign({}).signing?.canonicalRequest.text).toContain('host:iam.amazonaws.com');
    expect(sign({headers: 'host: other.example.com'}).signing?.canonicalRequest.text).toContain(
      'host:other.example.com',
    );
  });

  test.each(['', 'iam.amazonaws.com', 'ftp://x/', 'https://', '//x'])('says what is wrong with the URL “%s”', (url) => {
    const {signing, issues} = sign({url});
    expect(signing).toBeUndefined();
    expect(issues[0]).toMatchObject({field: 'url', severity: 'error'});
    expect(issues[0]?.message).toContain('Begin with https://');
  });

  test('keeps the path as it was typed', () => {
    expect(sign({url: 'https://h.example.com/a/../b//c', normalize: 'off'}).signing?.canonicalRequest.text).toContain(
      '\n/a/../b//c\n',
    );
  });

  test('names the header line that has no colon', () => {
    expect(sign({headers: 'Good: 1\nbad line'}).issues[0]?.message).toMatch(
      /^Line 2: expected “Name: value”, found “bad line”/,
    );
  });

  test('says that seconds must be a number of seconds', () => {
    expect(sign({variant: 'query', expires: 'soon'}).issues.map(({field}) => field)).toContain('expires');
  });
});

describe('import', () => {
  test.each([
    ['curl https://x.example.com', 'curl command'],
    ['  $ curl -v https://x.example.com', 'curl command'],
    ['https://b.s3.amazonaws.com/k?X-Amz-Signature=1', 'URL'],
    ['GET / HTTP/1.1\nHost: x', 'HTTP request'],
  ])('“%s” is a %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('a signed request comes back to the form it was signed from', () => {
    const {signing} = sign({});
    const lines = signing?.headers.map(({name, value}) => `${name}: ${value}`) ?? [];
    const parsed = importRequest(`GET /?Action=ListUsers&Version=2010-05-08 HTTP/1.1\n${lines.join('\n')}\n\n`);
    expect(parsed.ok && formOf(parsed.value, first.state)).toMatchObject(first.state);
    expect(parsed.ok && parsed.value.carried?.signature).toBe(signing?.signature);
  });

  test('a secret in a curl line goes to the secrets, not to the form', () => {
    const parsed = importRequest(
      'curl --aws-sigv4 "aws:amz:us-east-1:iam" --user "AKIDEXAMPLE:my-very-secret-value" https://iam.amazonaws.com/',
    );
    expect(parsed.ok && parsed.value.secrets.secretAccessKey).toBe('my-very-secret-value');
    expect(JSON.stringify(parsed.ok && formOf(parsed.value, first.state))).not.toContain('my-very-secret-value');
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'sigv4.1=RZHBTgIxEIZfxezBk4UCkZg1xKBuDAETDqsx3obuAI3bdtOZZVmM7-5USLw07TfNP9-03xnDJsszsjuf3WQHiBY8C9gjVBgFOeR9qIS8FKUc21inKnND-XBowQ3AwSl46Ghgghs-zA3b4GcrS_xGGOn6XZZExnqklb5V-k5izvEkUU_BM3pWZd9gfgVNU1sDKWJ4VF3XqW2ITklX9CZUWN1fmT1EQp61vFUpahOqXnJkB8Yg0RL7RfKdLxfPxcf8db0qpBZxJ5mCW1IIxGokUPwO1qBQGUTObB0Sg2uEiG5yVRNdjsb5ZJpr_SlX8NjYiEl8MtVagBc_qO0ppUDLQVAV2k2NxZ_wP01P_Hh2vZDWJ4bVGvo6QHK-FIKzXIYvFN8t1ISpS3eZ0VMn_yL7n18';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries a token or a secret that stands in a text field', () => {
    const token = 'FwoGZXIvYXdzEXAMPLETOKEN';
    const state: State = {
      ...first.state,
      url: `https://h.example.com/?X-Amz-Security-Token=${token}&a=1`,
      headers: `X-Amz-Security-Token: ${token}\nAuthorization: Bearer ${token}\n  ${token}\nCookie: ${token}\nX-Other: kept`,
      body: `x-amz-security-token:${token}`,
      answer: `x-amz-security-token:${token}\n<Token-0>${token}</Token-0>`,
      accessKeyId: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    };
    const opened = codec.decode(codec.encode(state));
    expect(JSON.stringify(opened)).not.toContain(token);
    expect(opened?.accessKeyId).toBe('');
    expect(opened?.headers).toContain('X-Other: kept');
    expect(clean(clean(state))).toEqual(clean(state));
  });
});
