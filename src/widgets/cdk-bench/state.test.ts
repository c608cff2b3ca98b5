import {createRequire} from 'node:module';
import {describe, expect, test} from 'vitest';
import {synthesizeInNode} from '../../plugins/cdk-engine/in-node';
import {readAnswer} from './answer';
import {firstAnswer} from './first-answer';
import {firstModules, missingModule, moreModules, needsMore} from './modules';
import {samples} from './samples';
import {codec} from './state';
import {libraryVersion, placeOf, shellLines, verdictOf} from './words';

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))('%s gives in Node what it says', (_, sample) => {
    const {expects, state} = sample;
    if ('error' in expects) {
      expect(() => synthesizeInNode(state.program)).toThrow(expects.error);
      return;
    }
    const [template] = synthesizeInNode(state.program);
    const {Resources} = JSON.parse(template?.text ?? '') as {Resources: Record<string, {Type: string}>};
    const types = Object.values(Resources).map(({Type}) => Type);
    for (const type of expects.types) expect(types).toContain(type);
  });

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });

  test('one more than the limit is refused', () => {
    const {program} = samples.find(({name}) => name === 'limit')!.state;
    expect(() => synthesizeInNode(program.replace('500', '501'))).toThrow('501 is greater than allowed maximum of 500');
  });
});

test('the queue that moved has the logical ID of one that did not', () => {
  const {state} = samples.find(({name}) => name === 'kept')!;
  expect(synthesizeInNode(state.program)[0]?.text).toBe(firstAnswer.templates[0]?.text);
});

test('what stands in the page at first is what Node makes of the first sample', () => {
  expect(synthesizeInNode(samples[0].state.program)).toEqual(firstAnswer.templates);
  expect(verdictOf(firstAnswer)).toEqual({tone: 'good', text: '1 resource in Shop.template.json.'});
});

test('the version on the page is that of the library', () => {
  const {version} = createRequire(import.meta.url)('aws-cdk-lib/package.json') as {version: string};
  expect(libraryVersion).toBe(version);
});

test('the second file is fetched only for programs that name one of its modules', () => {
  expect(needsMore(samples[0].state.program)).toBe(false);
  expect(needsMore("import {aws_events_targets as targets} from 'aws-cdk-lib';")).toBe(true);
  expect(needsMore("import {Topic} from 'aws-cdk-lib/aws-sns';")).toBe(true);
  expect(needsMore("import {Vpc} from 'aws-cdk-lib/aws-ec2';")).toBe(false);
  expect(missingModule('aws-cdk-lib/aws-ec2')).toMatch(/'aws-cdk-lib\/aws-ec2'.* aws-appsync, .*aws-ssm\.$/);
  expect(new Set([...firstModules, ...moreModules]).size).toBe(firstModules.length + moreModules.length);
});

test.each([undefined, 7, 'x', '[]', '{}', JSON.stringify({...firstAnswer, more: 1}), 'x'.repeat(8_000_001)])(
  'what is no answer is not taken for one',
  (sent) => {
    expect(readAnswer(sent)).toBeUndefined();
  },
);

test('an answer is read back, and failures and warnings are told', () => {
  expect(readAnswer(JSON.stringify(firstAnswer))).toEqual(firstAnswer);
  const problems = [{severity: 'error', message: 'Bad\n', line: 3} as const];
  expect(verdictOf({...firstAnswer, problems})).toEqual({tone: 'bad', text: '1 error, the first at line 3.'});
  const warned = {...firstAnswer, tookMs: 12.4, problems: [{severity: 'warning', message: 'Hm'} as const]};
  expect(verdictOf(warned)).toEqual({
    tone: 'warn',
    text: '1 resource in Shop.template.json, in 12 ms, with 1 warning.',
  });
  expect(firstAnswer.tree.map(placeOf).slice(0, 3)).toEqual([
    {id: 'App', depth: 0},
    {id: 'Shop', depth: 1},
    {id: 'Jobs', depth: 2},
  ]);
});

test('a credential in a program does not enter a link, and the shell gets the program as it is', () => {
  const program = 'process.env.AWS_SECRET_ACCESS_KEY = "abc/def";';
  expect(codec.decode(codec.encode({program}))?.program).not.toContain('abc/def');
  expect(shellLines(program)).toContain(`<<'END_OF_APP'\n${program}\nEND_OF_APP\n`);
});
