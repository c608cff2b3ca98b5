import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {boto3Line, javaLine, javascriptLine, report, shellLines, usualRegion} from './copy-forms';
import {resolveState} from './resolver';
import {samples} from './samples';
import {clean, codec} from './state';

const [first] = samples;
const stateOf = (name: string) => samples.find((sample) => sample.name === name)!.state;
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(resolveState(state).answers.map(({region}) => region)).toEqual(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s says why the tools differ, if they do',
    (_, {state, expects}) => {
      const differ = new Set(expects).size > 1;
      if (differ) expect(resolveState(state).differences.length).toBeGreaterThan(0);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s says what to do, unless all agree',
    (_, {state, expects}) => {
      const agree = new Set(expects).size === 1 && expects[0] !== 'none';
      expect(resolveState(state).fixes.length > 0).toBe(!agree);
    },
  );
});

describe('a call without a Region', () => {
  const targets = (service: 'regional' | 'global' | 'sts' | 's3') =>
    resolveState({...stateOf('nothing'), service}).answers.map(
      ({target}) => `${target.works ? 'works' : 'fails'}: ${target.text}`,
    );

  test('fails everywhere for a regional service', () => {
    expect(targets('regional').filter((text) => text.startsWith('works'))).toEqual([]);
  });

  test('reaches aws-global from botocore, and nothing from the SDKs for JavaScript and Java', () => {
    const [cli, boto3, javascript, java] = targets('global');
    expect(cli).toBe('works: The call goes to the pseudo-Region `aws-global`, signed for `us-east-1`.');
    expect(boto3).toBe(cli);
    expect([javascript, java].every((text) => text?.startsWith('fails'))).toBe(true);
  });

  test('goes to s3.amazonaws.com and sts.amazonaws.com', () => {
    expect(targets('s3')[1]).toContain('https://s3.amazonaws.com');
    expect(targets('sts')[0]).toContain('https://sts.amazonaws.com');
  });

  test('fails if a profile does not exist, whatever is called', () => {
    const {answers} = resolveState({...stateOf('nothing'), env: 'AWS_PROFILE=nope', service: 's3'});
    expect(answers[0]?.target.works).toBe(false);
    expect(answers[0]?.resolution.region.error?.name).toBe('ProfileNotFound');
  });
});

test('with a Region, AWS STS is called in it', () => {
  const {answers} = resolveState({...stateOf('container'), service: 'sts'});
  expect(answers[0]?.target.text).toBe('The call goes to `sts.eu-central-1.amazonaws.com`.');
});

describe('copied lines', () => {
  test('name the Region that most tools found', () => {
    const region = usualRegion(resolveState(first.state));
    expect(region).toBe('eu-central-1');
    for (const write of [shellLines, boto3Line, javascriptLine, javaLine])
      expect(write(region)).toContain('eu-central-1');
    expect(usualRegion(resolveState(stateOf('nothing')))).toBe('eu-west-1');
  });

  test('report every tool with its places', () => {
    expect(report(resolveState(first.state))).toContain(
      'boto3 1.43.107: eu-west-2\n  skipped: region_name: Not given.',
    );
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'region.1=TY5BC4JAEEb_iuy5PdhR8CBkIUSCFR0yYtFZXVhml93VDtF_b0whr2_e-5g3AxxZwrLb-Vnlh6I8pTDwBjA4oXlc43TY5fvseryshBf4wLc1sg1rDErV0cS9BSkGHR41OuiUwSiNhOXeDKEH8fcdtDSvhPYUEbDOSKWhtIGaGc39mpBkwQUFS6R8iQX6ILABlkgaA4ILqH45ifQpGhd6HlPiwY1qspd5odnnCw';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries a secret', () => {
    const text = `AWS_SECRET_ACCESS_KEY=${secret}\naws_secret_access_key = ${secret}\n-Daws.secretAccessKey=${secret}`;
    fc.assert(
      fc.property(fc.constantFrom('env', 'config', 'credentials', 'properties'), (field) => {
        const state = {...first.state, [field]: text};
        expect(JSON.stringify(codec.decode(codec.encode(state)))).not.toContain('wJalr');
        expect(clean(clean(state))).toEqual(clean(state));
      }),
    );
  });
});
