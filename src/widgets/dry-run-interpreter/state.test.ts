import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {interpretAnswer, lookUpOperation, nameLists} from '@site/src/engines/dry-run';
import {cliExitCodes} from '@site/src/facts/cli-sdk/dry-run';
import {exitCodeOf, exitCodeWords} from './exit-code';
import {openDryRun} from './hand-over';
import {samples} from './samples';
import {clean, codec, type State} from './state';
import {supportWords} from './support-words';

const [first] = samples;

function conclusionOf({service, operation, answer, exitCode}: State): string {
  const support = lookUpOperation(service, operation, nameLists);
  const [{verdict, why}] = interpretAnswer(answer, support, exitCodeOf(exitCode).value);
  return `${support.kind}; ${verdict}, ${why}`;
}

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(conclusionOf(state)).toBe(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('the first needs no names to be loaded', () => {
    const {service, operation} = first.state;
    expect(supportWords(lookUpOperation(service, operation))).toEqual(
      supportWords(lookUpOperation(service, operation, nameLists)),
    );
  });
});

describe('the words for an operation', () => {
  const words = (service: string, operation: string) => supportWords(lookUpOperation(service, operation, nameLists));
  test.each([
    ['ec2', 'RunInstances', 'good', 'A pass is the error `DryRunOperation`'],
    ['network-firewall', 'UpdateRuleGroup', 'good', 'A pass looks like an ordinary answer'],
    ['emr', 'GetOnClusterAppUIPresignedURL', 'warn', 'dry run of another kind'],
    ['kinesis', 'SubscribeToShard', 'good', 'The AWS CLI has no such command'],
    ['ec2', 'AllocateHosts', 'bad', 'botocore 1.43.107 lists no such flag'],
    ['s3', 'cp', 'warn', 'is a preview'],
    ['ec2', 'RunInstance', 'warn', 'Did you mean `RunInstances`'],
    ['qqqq', 'x', 'warn', 'has no service of this name.'],
    ['', '', 'neutral', 'Name a service'],
  ])('%s %s', (service, operation, tone, says) => {
    expect(words(service, operation)).toEqual({tone, says: expect.stringContaining(says) as string});
  });
});

describe('the exit code', () => {
  test('means what the page’s table says', () => {
    const page = readFileSync('docs/cli-sdk/dry-run.mdx', 'utf8');
    const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, means]) => ({
      code: Number(code),
      means,
    }));
    expect(rows).toEqual(cliExitCodes);
  });
  test.each(['abc', '-1', '256', '1.5', '2 54'])('%j is refused', (typed) => {
    expect(exitCodeOf(typed).issues).toHaveLength(1);
    expect(exitCodeWords(typed, 'allowed')).toBeUndefined();
  });
  test('254 and 255 are the same after a pass and after a refusal', () => {
    expect(exitCodeWords('254', 'allowed')?.says).toContain('test the code in the text');
    expect(exitCodeWords('255', 'refused')?.says).toContain('AWS CLI v1 ends with it');
    expect(exitCodeWords('0', 'refused')?.says).toContain('does not go with this text');
    expect(exitCodeWords('139', 'allowed')?.says).toContain('not an exit code of AWS CLI v2');
    expect(exitCodeWords('', 'allowed')).toBeUndefined();
  });
});

describe('a link', () => {
  test('stored in November 2026 still opens', () => {
    const stored =
      'dry-run.1=TY-xTgMxEER_ZeQKpIgiguY6BBRUkdwiCsce7ixZa9i1cyDEv-MIEqXct5q3O9-uhb2bXBBbqW7jjHrIkQMxbsdc36mh5SqD-C7PYi1IpI3Vf2aEV5vw8uT9zr9OuBdQtSpqjF2VCVeP-jWyu5PqGutCQQylZJnRFuJSjfPNCZ4fndaw1l4SlnAgrMdIJqYN9r3hz423EmZkg7HdjN_4mdtDTcce27vbAUqQuYf5CGxhKe7nFw';
    expect(codec.decode(stored)).toEqual(first.state);
  });

  test('never carries an access key or a token of the pasted text', () => {
    const answer = 'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY AKIAIOSFODNN7EXAMPLE\naws: denied';
    const carried = codec.decode(codec.encode({...first.state, answer}));
    expect(carried?.answer).toMatch(/left out.*left out/s);
    expect(JSON.stringify(carried)).not.toMatch(/wJalr|AKIAIOSFODNN7/);
    expect(clean(clean(first.state))).toEqual(clean(first.state));
  });

  test('of another tool opens this one with the answer', () => {
    const address = openDryRun('An error occurred (DryRunOperation)');
    expect(address).toMatch(/^\/cli-sdk\/dry-run\/#dry-run\.1=/);
    expect(codec.decode(address.slice(address.indexOf('#')))?.answer).toBe('An error occurred (DryRunOperation)');
  });
});
