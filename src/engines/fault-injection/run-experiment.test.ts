import {describe, expect, test} from 'vitest';
import {costOf} from './cost';
import {readInventory} from './inventory/read-inventory';
import {alarmStateAt, firesAt, metricAt, type Alarm} from './run/alarm';
import {statesAt, type RunOptions} from './run/run';
import {runExperiment} from './run/run-experiment';
import {resolveTargets} from './targets/resolve-targets';
import {alarmArn, firstOfAll, rightTemplate, wait, webServers} from './testing/templates';

const stop = {
  actionId: 'aws:ec2:stop-instances',
  parameters: {startInstancesAfterDuration: 'PT10M'},
  targets: {Instances: 'web'},
};
const web = {resourceType: 'aws:ec2:instance', resourceTags: {role: 'web'}, selectionMode: 'ALL'};

function run(members: object, servers: number, options: Partial<RunOptions> = {}) {
  const template = rightTemplate(members);
  const targets = resolveTargets(template, readInventory(webServers(servers)).resources, firstOfAll);
  const ran = runExperiment(template, targets, {
    callSeconds: 60,
    actionsMode: 'run-all',
    isQuotaRaised: false,
    ...options,
  });
  if (!ran) throw new Error('no order');
  return ran;
}
const actionStates = (ran: ReturnType<typeof run>): Readonly<Record<string, string>> =>
  Object.fromEntries(ran.bars.map(({name, state}) => [name, state]));

const chain = {
  targets: {web},
  actions: {settle: wait(5), stop: {...stop, startAfter: ['settle']}, after: wait(2, 'stop')},
};

describe('a run', () => {
  test('goes through the states of the API, in the order of startAfter', () => {
    const ran = run(chain, 3);
    expect(ran.state).toBe('completed');
    expect(ran.bars.map(({name, start, end}) => [name, start / 60, end / 60])).toEqual([
      ['settle', 0, 5],
      ['stop', 5, 15],
      ['after', 15, 17],
    ]);
    expect(ran.entries.filter(({action}) => action === undefined).map(({state}) => state)).toEqual([
      'pending',
      'initiating',
      'running',
      'completed',
    ]);
    expect(statesAt(ran, 299).actions.get('settle')).toBe('running');
    expect([...statesAt(ran, 300).actions.values()]).toEqual(['completed', 'running', 'pending']);
    expect(statesAt(ran, -1).experiment).toBe('pending');
  });

  test('an action that has no duration takes as long as the reader guesses', () => {
    const actions = {end: {actionId: 'aws:ec2:terminate-instances', targets: {Instances: 'web'}}, next: wait(1, 'end')};
    expect(run({targets: {web}, actions}, 1, {callSeconds: 120}).bars[1]).toMatchObject({start: 120, end: 180});
  });
});

describe('a stop condition', () => {
  const alarm: Alarm = {
    arn: alarmArn,
    points: [
      {minute: 0, value: 0},
      {minute: 10, value: 100},
    ],
    comparison: 'GreaterThanThreshold',
    threshold: 69,
    minutesInARow: 1,
  };

  test('stops what runs, cancels what waits, keeps what is done', () => {
    const ran = run(chain, 3, {alarm});
    expect(ran).toMatchObject({state: 'stopped', reason: 'The stop condition is met: alarm errors goes to ALARM.'});
    expect(actionStates(ran)).toEqual({settle: 'completed', stop: 'stopped', after: 'cancelled'});
    expect(statesAt(ran, 7 * 60)).toMatchObject({experiment: 'stopping'});
    expect(statesAt(ran, 7 * 60).actions.get('stop')).toBe('stopping');
    expect(statesAt(ran, 8 * 60).experiment).toBe('stopped');
  });

  test('that is none, or another alarm, stops nothing', () => {
    expect(run({...chain, stopConditions: [{source: 'none'}]}, 3, {alarm}).state).toBe('completed');
    expect(run(chain, 3, {alarm: {...alarm, arn: `${alarmArn}-2`}}).state).toBe('completed');
  });

  test('already in ALARM stops the experiment before any action', () => {
    const ran = run(chain, 3, {alarm: {...alarm, threshold: -1}});
    expect(actionStates(ran)).toEqual({settle: 'cancelled', stop: 'cancelled', after: 'cancelled'});
    expect(ran.state).toBe('stopped');
  });

  test('waits for as many minutes in a row as it is set to', () => {
    expect(firesAt(alarm, 3600)).toBe(7 * 60);
    expect(firesAt({...alarm, minutesInARow: 3}, 3600)).toBe(9 * 60);
    expect(firesAt({...alarm, threshold: 100}, 3600)).toBeUndefined();
    expect(firesAt({...alarm, comparison: 'LessThanOrEqualToThreshold'}, 3600)).toBe(0);
    expect(alarmStateAt({...alarm, points: []}, 60)).toBe('INSUFFICIENT_DATA');
    expect([metricAt(alarm.points, 5), metricAt(alarm.points, 99)]).toEqual([50, 100]);
  });
});

describe('an empty target', () => {
  const other = {...web, resourceTags: {role: 'api'}};
  const two = {
    targets: {web, other},
    actions: {stop, gone: {...stop, targets: {Instances: 'other'}}, next: wait(1, 'gone')},
  };
  const skip = {experimentOptions: {emptyTargetResolutionMode: 'skip'}};

  test('fails the experiment by default', () => {
    expect(run(two, 2)).toMatchObject({state: 'failed', code: 'InvalidTarget'});
    expect(run({targets: {web: {...web, selectionMode: 'PERCENT(5)'}}}, 4).reason).toContain('PERCENT(5) of 4 is none');
  });

  test('is skipped with skip, and what waits for it goes on at once', () => {
    const ran = run({...two, ...skip}, 2);
    expect(actionStates(ran)).toEqual({stop: 'completed', gone: 'skipped', next: 'completed'});
    expect(ran.bars[2]).toMatchObject({start: 0, end: 60});
  });

  test('given by ARN fails all the same', () => {
    const byArn = {
      resourceType: 'aws:ec2:instance',
      resourceArns: ['arn:aws:ec2:us-east-1:111122223333:instance/i-9'],
      selectionMode: 'ALL',
    };
    expect(run({targets: {web: byArn}, ...skip}, 2)).toMatchObject({state: 'failed', code: 'InvalidTarget'});
  });
});

describe('the quota of resolved targets', () => {
  test('fails the experiment above five instances, unless it was raised', () => {
    expect(run({targets: {web}}, 5).state).toBe('completed');
    expect(run({targets: {web}}, 6)).toMatchObject({state: 'failed', code: 'QuotaExceededFailure'});
    expect(run({targets: {web}}, 6, {isQuotaRaised: true}).state).toBe('completed');
  });
});

describe('the safety lever', () => {
  test('engaged before cancels, engaged in the middle stops', () => {
    expect(run(chain, 3, {leverAt: -1})).toMatchObject({state: 'cancelled', end: 0});
    const ran = run(chain, 3, {leverAt: 360});
    expect(actionStates(ran)).toEqual({settle: 'completed', stop: 'stopped', after: 'cancelled'});
    expect(ran.state).toBe('stopped');
    expect(run(chain, 3, {leverAt: 99_999}).state).toBe('completed');
  });
});

test('a target preview resolves targets and skips all actions', () => {
  const ran = run(chain, 3, {actionsMode: 'skip-all'});
  expect(ran.state).toBe('completed');
  expect(new Set(Object.values(actionStates(ran)))).toEqual(new Set(['skipped']));
  expect(run(chain, 0, {actionsMode: 'skip-all'}).state).toBe('failed');
});

test('an assertion of an alarm that is in another state fails the experiment', () => {
  const assertion = {
    actionId: 'aws:cloudwatch:assert-alarm-state',
    parameters: {alarmArns: alarmArn, alarmStates: 'ALARM'},
    startAfter: ['settle'],
  };
  const ran = run({targets: {}, actions: {settle: wait(5), check: assertion, long: wait(30)}}, 0);
  expect(ran).toMatchObject({state: 'failed', reason: 'Action “check” fails: alarm errors is in OK, wanted is ALARM.'});
  expect(actionStates(ran)).toEqual({settle: 'completed', check: 'failed', long: 'stopped'});
});

test('somebody stops it', () => {
  expect(run(chain, 3, {stopAt: 60})).toMatchObject({state: 'stopped', reason: 'Somebody calls StopExperiment.'});
});

test('costs the active minutes, rounded to the nearest one', () => {
  const cost = costOf(run(chain, 3, {leverAt: 360}), 0.1);
  expect(cost.lines.map(({name, minutes}) => [name, minutes])).toEqual([
    ['settle', 5],
    ['stop', 2],
    ['after', 0],
  ]);
  expect(cost.total).toBeCloseTo(0.7);
  const odd = {actionId: 'aws:fis:wait', parameters: {duration: 'PT80S'}};
  expect(costOf(run({targets: {}, actions: {odd}}, 0), 0.1).minutes).toBe(1);
});
