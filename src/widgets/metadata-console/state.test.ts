import {describe, expect, test} from 'vitest';
import {tokenText} from '@site/src/engines/instance-metadata';
import {samples} from './samples';
import {changesInWords, conclude, inWords, screenOf, withChanges, withClear, withLine, withWait} from './session';
import {clean, codec, mostSteps, type State} from './state';

const [{state: first}] = samples;
const empty: State = {...first, steps: []};
const lines = ({steps}: Pick<State, 'steps'>) => steps.map((step) => (step.kind === 'run' ? step.line : step.kind));

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(conclude(screenOf(state).entries).headline).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });
});

describe('a session', () => {
  test('goes on with a line, and keeps one that cannot be read', () => {
    expect(withLine({...empty, draft: 'echo a'})).toEqual({steps: [{kind: 'run', line: 'echo a'}], draft: ''});
    expect(withLine({...empty, draft: 'echo "a'})).toEqual({
      refusal: 'Line 1, column 6: expected a closing ", found the end of the text. Close what was opened here.',
    });
    expect(withLine({...empty, draft: '$a = @{'})).toMatchObject({
      refusal: expect.stringContaining('Line 1') as string,
    });
  });

  test('ends after a good many steps, and says so', () => {
    const full: State = {...empty, steps: Array.from({length: mostSteps}, () => ({kind: 'run', line: ':'}) as const)};
    expect(withLine({...full, draft: 'date'})).toMatchObject({refusal: expect.stringContaining('full') as string});
    expect([withClear(full), withChanges(full, {hopLimit: 1}), withWait(full, 1)]).toEqual([{}, {}, {}]);
  });

  test('takes a switch into its start until something was run, then as a step', () => {
    expect(withChanges(empty, {hopLimit: 1}).start?.hopLimit).toBe(1);
    const once = {...first, ...withChanges(first, {hopLimit: 1})};
    const twice = {...once, ...withChanges(once, {httpTokens: 'optional'})};
    expect(lines(twice).slice(-2)).toEqual([lines(first).at(-1), 'set']);
    expect(twice.steps.at(-1)).toEqual({kind: 'set', changes: {hopLimit: 1, httpTokens: 'optional'}});
    expect(screenOf(twice).machine.setup).toMatchObject({hopLimit: 1, httpTokens: 'optional'});
  });

  test('joins waits, up to a week', () => {
    const waited = {...first, ...withWait(first, 60)};
    expect(withWait(waited, 3600).steps?.at(-1)).toEqual({kind: 'wait', seconds: 3660});
    expect(withWait({...first, ...withWait(first, 604_800)}, 1)).toEqual({});
  });

  test('is put in words', () => {
    expect(inWords(21_600)).toBe('6 hours');
    expect(inWords(90_061)).toBe('1 day 1 hour');
    expect(changesInWords({httpTokens: 'optional', isInContainer: true})).toBe(
      'HttpTokens is now optional; you are in a container, in a shell of its own',
    );
    expect(changesInWords({role: 'untrusted'})).toBe('EC2 may not assume the role any more');
  });

  test('without a request says what to do, and passes on what the console refused', () => {
    expect(conclude([])).toMatchObject({tone: 'neutral', headline: 'No request yet'});
    const refused = screenOf({...empty, steps: [{kind: 'run', line: 'aws sts get-caller-identity'}]});
    expect(conclude(refused.entries)).toMatchObject({tone: 'warn', why: expect.stringContaining('AWS CLI') as string});
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'imds.1=xZJNawIxEIb_yjJ4aMG4VtqFBnoqQqVfHrYg1B7G3ViDMUmT2XoQ_3sn7lo8FK89hZm8884zk-yAcAESKmejMwr6EAkDgdzBisiPbe2dthyDsrgwqmZFuijdWtnI6aC-Gh3avPNPeqNZPGpF0-DIVc5M_HfB0lrHo4W23MZW6lkR1khY4mcyO1GERCMBibBatTVxYkmF0HjiWC7RRNVm750l1FaFLrtPUyjPju87WGvLagiNZQ_DKg7K18fxy13vomqCyUTMxCybvpXZ_EAt8_yquB2Mbq4H3ZkbJBUpR69zSoPPIRMPLJ8J3EahqpHYdIOIw70gMiIqXmodZVYM53AJ-_7fLL8M5wxl1jswc-PziKlMpLr8uGKh69PeW-QH4v20cCCL4b-CffShDrhMHwz2Pw';
    expect(codec.decode(stored)).toEqual(samples.find(({name}) => name === 'expired-token')?.state);
  });

  test('never carries a token or key that a reader typed, and spares the examples', () => {
    const real = 'AQAEAFkjQ4r8Lq2mTn0vXcB7yHs1dWz6uPaEoIiGg5RrKkVvMmNnJj==';
    const key = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYREALREALRE';
    const typed = [
      `curl -H "X-aws-ec2-metadata-token: ${real}" http://169.254.169.254/`,
      `curl -H 'x-aws-ec2-metadata-token:${real}' http://169.254.169.254/`,
      `TOKEN=${real}`,
      `export AWS_SECRET_ACCESS_KEY=${key}`,
      `$headers = @{"X-aws-ec2-metadata-token" = "${real}"}`,
      `$token = '${real}'`,
    ];
    for (const line of typed) {
      const state: State = {...empty, steps: [{kind: 'run', line}], draft: line};
      const opened = JSON.stringify(codec.decode(codec.encode(state)));
      expect(opened).not.toContain(real);
      expect(opened).not.toContain(key);
      expect(clean(clean(state))).toEqual(clean(state));
    }
    const example = `curl -H "X-aws-ec2-metadata-token: ${tokenText(1)}" -H "X-aws-ec2-metadata-token: $TOKEN"`;
    expect(clean({...empty, draft: example}).draft).toBe(example);
    expect(clean({...empty, draft: `TOKEN=${tokenText(1)}`}).draft).toBe(`TOKEN=${tokenText(1)}`);
  });
});
