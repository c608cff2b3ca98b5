/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. All of them are made up. */
import {formatJson} from '@site/src/engines/json-text';
import {actionMinutePrice} from '@site/src/facts/fault-injection/fault-injection';
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface RunSample extends Sample<State> {
  /** What the tool must say: how the experiment ends and what was chosen, or what is wrong. */
  readonly expects: string;
}

const account = '111122223333';
const alarm = `arn:aws:cloudwatch:us-east-1:${account}:alarm:checkout-errors`;
const watched = [{source: 'aws:cloudwatch:alarm', value: alarm}];
const roleArn = `arn:aws:iam::${account}:role/fis-experiment`;
const running = {path: 'State.Name', values: ['running']};
const web = {
  resourceType: 'aws:ec2:instance',
  resourceTags: {role: 'web'},
  filters: [running],
  selectionMode: 'PERCENT(30)',
};
const stop = {
  actionId: 'aws:ec2:stop-instances',
  parameters: {startInstancesAfterDuration: 'PT10M'},
  targets: {Instances: 'web'},
};
const wait = (duration: string, ...startAfter: readonly string[]) => ({
  actionId: 'aws:fis:wait',
  parameters: {duration},
  ...(startAfter.length > 0 ? {startAfter} : {}),
});
const skipEmpty = {experimentOptions: {emptyTargetResolutionMode: 'skip'}};

const instance = (number: number, name = 'running', role = 'web') => ({
  InstanceId: `i-${number}`,
  State: {Name: name},
  Tags: [{Key: 'role', Value: role}],
});
const instances = (count: number, ...others: readonly object[]): string =>
  formatJson({
    Reservations: [{Instances: [...Array.from({length: count}, (_, index) => instance(index + 1)), ...others]}],
  });
const subnet = (id: string, zone: string) => ({
  ...{SubnetId: id, AvailabilityZone: zone, VpcId: 'vpc-1'},
  Tags: [{Key: 'tier', Value: 'app'}],
});

const start: State = {
  tab: 'run',
  template: formatJson({
    description: 'Stop 30 % of the web servers for ten minutes',
    roleArn,
    targets: {web},
    actions: {settle: wait('PT3M'), stop: {...stop, startAfter: ['settle']}, recover: wait('PT5M', 'stop')},
    stopConditions: watched,
  }),
  inventory: instances(10, instance(11, 'stopped'), instance(12, 'running', 'batch')),
  dice: 7,
  actionsMode: 'run-all',
  lever: 'disengaged',
  leverMinute: '5',
  stopMinute: '',
  callMinutes: '1',
  isQuotaRaised: false,
  alarm: '',
  points: '0: 20\n4: 25\n9: 95\n18: 40',
  comparison: 'GreaterThanThreshold',
  threshold: '60',
  inARow: '2',
  now: 360,
  price: String(actionMinutePrice.value),
};

const network = formatJson({
  description: 'Cut one Availability Zone off, then see that the alarm is quiet',
  roleArn,
  targets: {
    zone: {
      resourceType: 'aws:ec2:subnet',
      resourceTags: {tier: 'app'},
      parameters: {availabilityZoneIdentifier: 'us-east-1a'},
      selectionMode: 'ALL',
    },
  },
  actions: {
    settle: wait('PT2M'),
    disrupt: {
      actionId: 'aws:network:disrupt-connectivity',
      parameters: {duration: 'PT10M', scope: 'availability-zone'},
      targets: {Subnets: 'zone'},
      startAfter: ['settle'],
    },
    recover: wait('PT5M', 'disrupt'),
    check: {
      actionId: 'aws:cloudwatch:assert-alarm-state',
      parameters: {alarmArns: alarm, alarmStates: 'OK'},
      startAfter: ['recover'],
    },
  },
  stopConditions: watched,
});

export const samples: readonly [RunSample, ...RunSample[]] = [
  {
    name: 'stop-by-alarm',
    label: 'Stop 30 % of the web servers; an alarm ends it',
    state: start,
    expects: 'stopped, 3 of 10',
  },
  {
    name: 'network-chain',
    label: 'Cut one Zone off, step by step',
    state: {
      ...start,
      template: network,
      inventory: formatJson({Subnets: [subnet('subnet-a', 'us-east-1a'), subnet('subnet-b', 'us-east-1b')]}),
      points: '0: 10\n20: 30',
      now: 300,
    },
    expects: 'completed, 1 of 1',
  },
  {
    name: 'empty-skipped',
    label: 'An empty target, skipped',
    state: {
      ...start,
      template: formatJson({
        description: 'Stop a web server, and any spare one',
        roleArn,
        targets: {
          web: {...web, selectionMode: 'COUNT(1)'},
          spare: {...web, resourceTags: {role: 'spare'}, selectionMode: 'ALL'},
        },
        actions: {
          stop,
          'stop-spare': {...stop, targets: {Instances: 'spare'}},
          then: wait('PT5M', 'stop-spare'),
        },
        stopConditions: [{source: 'none'}],
        ...skipEmpty,
      }),
      now: 0,
    },
    expects: 'completed, 1 of 10, 0 of 0',
  },
  {
    name: 'percent-of-few',
    label: 'Fails: 5 % of 4 is none',
    state: {
      ...start,
      template: formatJson({
        description: 'Reboot 5 % of the web servers',
        roleArn,
        targets: {web: {...web, selectionMode: 'PERCENT(5)'}},
        actions: {reboot: {actionId: 'aws:ec2:reboot-instances', targets: {Instances: 'web'}}},
        stopConditions: [{source: 'none'}],
      }),
      inventory: instances(4),
      now: 0,
    },
    expects: 'failed InvalidTarget, 0 of 4',
  },
  {
    name: 'at-the-quota',
    label: 'At the quota: five instances',
    state: {
      ...start,
      template: formatJson({
        description: 'Stop all web servers',
        roleArn,
        targets: {web: {...web, selectionMode: 'ALL'}},
        actions: {stop},
        stopConditions: [{source: 'none'}],
      }),
      inventory: instances(5),
      now: 0,
    },
    expects: 'completed, 5 of 5',
  },
  {
    name: 'lever-engaged',
    label: 'The safety lever is engaged in the middle',
    state: {...start, lever: 'during', leverMinute: '5', points: '0: 20', now: 300},
    expects: 'stopped, 3 of 10',
  },
  {
    name: 'target-preview',
    label: 'A target preview: skip-all',
    state: {...start, tab: 'targets', actionsMode: 'skip-all', now: 0},
    expects: 'completed, 3 of 10',
  },
  {
    name: 'circle',
    label: 'Refused: actions wait for each other',
    state: {
      ...start,
      template: formatJson({
        description: 'Two actions that wait for each other',
        roleArn,
        targets: {web},
        actions: {stop: {...stop, startAfter: ['recover']}, recover: wait('PT5M', 'stop')},
        stopConditions: watched,
      }),
    },
    expects: 'refused: actions.stop.startAfter',
  },
  {
    name: 'refused',
    label: 'Refused: texts of AWS FIS and of the AWS CLI',
    state: {
      ...start,
      template: formatJson({
        description: 'Interrupt a Spot Instance',
        roleArn,
        targets: {
          spot: {
            resourceType: 'aws:ec2:spot-instance',
            resourceArns: [`arn:aws:ec2:us-east-1:${account}:instance/i-1`],
            resourceTags: {role: 'web'},
            selectionMode: 'COUNT(1)',
          },
        },
        actions: {
          interrupt: {
            actionId: 'aws:ec2:send-spot-instance-interruptions',
            parameters: {durationBeforeInterruption: 'PT1M'},
            targets: {Instances: 'spot'},
            startAfterDelay: 'PT5M',
          },
        },
        stopConditions: [{source: 'none'}],
      }),
    },
    expects:
      'refused: targets.spot.resourceTags, actions.interrupt.parameters.durationBeforeInterruption, actions.interrupt.targets.Instances, actions.interrupt.startAfterDelay',
  },
];
