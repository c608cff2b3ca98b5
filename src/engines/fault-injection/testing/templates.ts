// Templates for tests, with parts replaced.
import {readTemplate} from '../read-template';
import type {Template} from '../template';

export const alarmArn = 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:errors';

/** A right template; what is given replaces its members. */
export const templateText = (members: object = {}): string =>
  JSON.stringify({
    description: 'Stop web servers',
    roleArn: 'arn:aws:iam::111122223333:role/fis',
    targets: {
      web: {resourceType: 'aws:ec2:instance', resourceTags: {role: 'web'}, selectionMode: 'PERCENT(30)'},
    },
    actions: {
      stop: {
        actionId: 'aws:ec2:stop-instances',
        parameters: {startInstancesAfterDuration: 'PT10M'},
        targets: {Instances: 'web'},
      },
    },
    stopConditions: [{source: 'aws:cloudwatch:alarm', value: alarmArn}],
    ...members,
  });

/** A wait of so many minutes. */
export const wait = (minutes: number, ...startAfter: readonly string[]): object => ({
  actionId: 'aws:fis:wait',
  parameters: {duration: `PT${minutes}M`},
  ...(startAfter.length > 0 ? {startAfter} : {}),
});

/** A template that must be right. */
export function rightTemplate(members: object = {}): Template {
  const read = readTemplate(templateText(members));
  if (!read.ok) throw new Error(read.issues.map(({path, message}) => `${path}: ${message}`).join('\n'));
  return read.template;
}

/** Instances i-1, i-2 … as `describe-instances` answers, all tagged `role: web`. */
export const webServers = (count: number, fields: object = {}): string =>
  JSON.stringify({
    Reservations: [
      {
        Instances: Array.from({length: count}, (_, index) => ({
          ...{InstanceId: `i-${index + 1}`, State: {Name: 'running'}, Tags: [{Key: 'role', Value: 'web'}]},
          ...fields,
        })),
      },
    ],
  });

/** Dice that always fall the same way. */
export const firstOfAll = (): number => 0;
