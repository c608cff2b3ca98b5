import {describe, expect, test} from 'vitest';
import {lookAtBootstrap, lookAtPaths, lookAtTrees} from './look';
import {samples} from './samples';
import {codec} from './state';
import {bootstrapCommand, mendings, overrideCode} from './words';

const looks = {tree: lookAtTrees, paths: lookAtPaths, bootstrap: lookAtBootstrap};

describe('samples', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes out as it says',
    (_, {state, expects}) => {
      expect(looks[state.tab](state).verdict).toContain(expects);
    },
  );

  test.each(samples.map((sample) => [sample.name, sample.state] as const))('%s can be sent as a link', (_, state) => {
    expect(codec.decode(codec.encode(state))).toEqual(state);
  });
});

test('what would be replaced can be kept: by the old logical ID, or by Default', () => {
  const {changes} = lookAtTrees(samples[0].state);
  expect(changes.flatMap(mendings)).toEqual([
    expect.stringContaining("overrideLogicalId('Data666C94C7')"),
    expect.stringContaining('`Default`'),
    expect.stringContaining('`cdk refactor`'),
  ]);
  expect(overrideCode(changes)).toContain(
    '(stack.node.findChild("Storage").node.findChild("Data").node.findChild("Resource") as CfnElement).overrideLogicalId("Data666C94C7");',
  );
});

test('the bootstrap command names a qualifier only if it is not the usual one', () => {
  const [{state}] = samples;
  expect(bootstrapCommand(state, 'hnb659fds')).toBe('cdk bootstrap aws://123456789012/us-west-1');
  expect(bootstrapCommand({...state, qualifier: 'team'}, 'hnb659fds')).toMatch(/ --qualifier team$/);
});
