import {describe, expect, test} from 'vitest';
import {pageFacts} from '../../facts/fault-injection/fault-injection';
import {readInventory} from './inventory/read-inventory';
import {readTemplate} from './read-template';
import {runExperiment} from './run/run-experiment';
import {resolveTargets} from './targets/resolve-targets';
import {firstOfAll, rightTemplate, templateText} from './testing/templates';

/** The text of a message of the facts, with its variable parts filled in. */
function factText(id: string, parts: Readonly<Record<string, string>> = {}): string {
  const text = pageFacts.messages?.find((message) => message.id === id)?.text ?? `no message ${id}`;
  return text.replaceAll(/<([a-z]+)>/g, (_, name: string) => parts[name] ?? `<${name}>`);
}

const instances = {resourceType: 'aws:ec2:instance', selectionMode: 'ALL'};
const pods = {
  resourceType: 'aws:eks:pod',
  selectionMode: 'ALL',
  parameters: {clusterIdentifier: 'c', namespace: 'n', selectorType: 'podName', selectorValue: 'p'},
};
const arn = 'arn:aws:ec2:us-east-1:111122223333:instance/i-1';

/** The recorded texts that the reader gives for a template. */
const textsFor = (members: object): readonly (string | undefined)[] =>
  readTemplate(templateText(members)).issues.flatMap(({rule, text}) => (rule === 'aws' ? [text] : []));

describe('texts of AWS FIS, letter for letter', () => {
  test('ARNs and tags', () => {
    const web = {...instances, resourceArns: [arn], resourceTags: {role: 'web'}};
    expect(textsFor({targets: {web}})).toEqual([factText('msg-fis-arns-and-tags', {target: 'web'})]);
  });

  test('the wrong target key', () => {
    const actions = {
      interrupt: {
        actionId: 'aws:ec2:send-spot-instance-interruptions',
        parameters: {durationBeforeInterruption: 'PT2M'},
        targets: {Instances: 'web'},
      },
    };
    expect(textsFor({actions})).toEqual([
      factText('msg-fis-unexpected-target', {key: 'Instances', action: 'interrupt'}),
    ]);
  });

  test('a target for an action that takes none', () => {
    const actions = {pause: {actionId: 'aws:fis:wait', parameters: {duration: 'PT1M'}, targets: {Instances: 'web'}}};
    expect(textsFor({actions})).toEqual(['Unexpected target "Instances" found in action "pause".']);
  });

  test.each([
    ['resourceArns', [arn], 'msg-fis-pod-arns'],
    ['resourceTags', {app: 'cart'}, 'msg-fis-pod-tags'],
  ])('pods with %s', (name, value, id) => {
    expect(textsFor({targets: {web: {...pods, [name]: value}}})).toEqual([factText(id)]);
  });

  test('an empty target', () => {
    const template = rightTemplate();
    const targets = resolveTargets(template, readInventory('').resources, firstOfAll);
    const run = runExperiment(template, targets, {callSeconds: 60, actionsMode: 'run-all', isQuotaRaised: false});
    expect(run).toMatchObject({state: 'failed', code: 'InvalidTarget'});
    expect(run?.reason).toContain(factText('msg-fis-empty-set'));
  });
});
