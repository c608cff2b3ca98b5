import {describe, expect, test} from 'vitest';
import {readTemplate} from './read-template';
import {alarmArn, templateText, wait, webServers} from './testing/templates';

const stop = {actionId: 'aws:ec2:stop-instances', targets: {Instances: 'web'}};
const web = {resourceType: 'aws:ec2:instance', resourceTags: {role: 'web'}, selectionMode: 'ALL'};
const arn = 'arn:aws:ec2:us-east-1:111122223333:instance/i-1';
const many = (count: number, make: (index: number) => unknown): object =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`a${index}`, make(index)]));

/** The issues of a template as `rule path: message`, errors first marked with `!`. */
const issuesOf = (members: object): readonly string[] =>
  readTemplate(templateText(members)).issues.map(
    ({severity, rule, path, message}) => `${severity === 'error' ? '!' : ''}${rule} ${path}: ${message}`,
  );

describe('a right template', () => {
  test('has no issue', () => {
    expect(readTemplate(templateText())).toMatchObject({ok: true, issues: []});
  });

  test('may hold what somebody has yet to fill in, and says where', () => {
    const roleArn = 'arn:aws:iam::<YOUR AWS ACCOUNT>:role/fis';
    expect(issuesOf({roleArn})).toEqual(['ours roleArn: Fill in <YOUR AWS ACCOUNT>.']);
  });
});

describe('a wrong template says where, what and how to mend it', () => {
  test('with line and column', () => {
    const text =
      '{\n  "description": "x",\n  "roleArn": 5,\n  "actions": {},\n  "stopConditions": [{"source": "none"}]\n}';
    expect(readTemplate(text).issues).toMatchObject([
      {
        line: 3,
        column: 14,
        path: 'roleArn',
        rule: 'sdk',
        message: 'Expected a string in double quotes, found 5. Write "5".',
      },
      {line: 4, column: 14, path: 'actions', message: 'There is no action. Add one.'},
    ]);
  });

  test.each([
    ['nothing', '', /Nothing here yet/],
    ['no JSON', '{"description": }', /A value is expected/],
    ['a list', '[]', /Expected an object, found a list/],
  ])('%s', (_, text, message) => {
    expect(readTemplate(text)).toMatchObject({
      ok: false,
      issues: [{message: expect.stringMatching(message) as string}],
    });
  });

  test.each<readonly [string, object, readonly string[]]>([
    [
      'an unknown action',
      {actions: {stop: {...stop, actionId: 'aws:ec2:stop-instance'}}},
      [
        '!catalogue actions.stop.actionId: The actions reference has no “aws:ec2:stop-instance”. Did you mean “aws:ec2:stop-instances”? aws fis list-actions prints the actions of your Region.',
      ],
    ],
    [
      'an unknown parameter',
      {actions: {stop: {...stop, parameters: {duration: 'PT5M'}}}},
      [
        '!catalogue actions.stop.parameters.duration: aws:ec2:stop-instances has no parameter “duration”. It takes startInstancesAfterDuration, completeIfInstancesTerminated.',
      ],
    ],
    [
      'a missing parameter',
      {targets: {}, actions: {pause: {actionId: 'aws:fis:wait'}}},
      ['!catalogue actions.pause.parameters: aws:fis:wait requires the parameter “duration”. Add it.'],
    ],
    [
      'a duration that is none',
      {targets: {}, actions: {pause: {actionId: 'aws:fis:wait', parameters: {duration: '5m'}}}},
      [
        '!catalogue actions.pause.parameters.duration: Expected an ISO 8601 duration from PT1M to PT12H, such as PT5M; found “5m”.',
      ],
    ],
    [
      'a duration out of range',
      {targets: {}, actions: {pause: wait(721)}},
      [
        '!catalogue actions.pause.parameters.duration: “PT721M” is out of range: from PT1M to PT12H.',
        'quota actions: The experiment lasts PT12H1M and exceeds the quota of 12 hours.',
      ],
    ],
    [
      'a target that is not there',
      {actions: {stop: {...stop, targets: {Instances: 'wep'}}}},
      [
        'ours targets.web: No action uses the target “web”. Name it in an action, or remove it.',
        '!guide actions.stop.targets.Instances: There is no target “wep”. Did you mean “web”? There are web.',
      ],
    ],
    [
      'an action without its target',
      {targets: {}, actions: {stop: {actionId: 'aws:ec2:stop-instances'}}},
      [
        '!catalogue actions.stop: aws:ec2:stop-instances needs a target under the key “Instances”, of type aws:ec2:instance. Add "targets": {"Instances": "name of a target"}.',
      ],
    ],
    [
      'a target of another type',
      {targets: {web: {...web, resourceType: 'aws:ec2:spot-instance'}}},
      [
        '!guide actions.stop.targets.Instances: aws:ec2:stop-instances acts on aws:ec2:instance, and “web” is of type aws:ec2:spot-instance. Name a target of that type.',
      ],
    ],
    [
      'a resource type that does not exist',
      {targets: {web: {...web, resourceType: 'aws:ec2:instances'}}},
      [
        '!guide targets.web.resourceType: There is no resource type “aws:ec2:instances”. Did you mean “aws:ec2:instance”? aws fis list-target-resource-types prints all.',
        '!guide actions.stop.targets.Instances: aws:ec2:stop-instances acts on aws:ec2:instance, and “web” is of type aws:ec2:instances. Name a target of that type.',
      ],
    ],
    [
      'a target that names nothing',
      {targets: {web: {resourceType: 'aws:ec2:instance', selectionMode: 'ALL'}}},
      ['!guide targets.web: “web” names no resource. Add resourceArns or resourceTags.'],
    ],
    [
      'ARNs with filters',
      {
        targets: {
          web: {
            resourceType: 'aws:ec2:instance',
            resourceArns: [arn],
            filters: [{path: 'VpcId', values: ['v']}],
            selectionMode: 'ALL',
          },
        },
      },
      ['!guide targets.web.filters: Filters go with tags, not with ARNs. Remove them, or select by tags.'],
    ],
    [
      'six ARNs',
      {targets: {web: {resourceType: 'aws:ec2:instance', resourceArns: Array(6).fill(arn), selectionMode: 'ALL'}}},
      ['!model targets.web.resourceArns: 6 entries; at most 5 are allowed.'],
    ],
    [
      'a camelCase filter',
      {targets: {web: {...web, filters: [{path: 'state.name', values: ['running']}]}}},
      ['guide targets.web.filters[0].path: Elements of a path are written in PascalCase. Write “State.Name”.'],
    ],
    [
      'a selection mode that is none',
      {targets: {web: {...web, selectionMode: 'PERCENT(101)'}}},
      [
        '!guide targets.web.selectionMode: Expected ALL, COUNT(n) or PERCENT(n), n from 1 and at most 100 percent; found “PERCENT(101)”.',
      ],
    ],
    [
      'an unknown name in startAfter',
      {targets: {}, actions: {settle: wait(5), next: wait(5, 'settled')}},
      [
        '!guide actions.next.startAfter[0]: There is no action “settled”. Did you mean “settle”? There are settle, next.',
      ],
    ],
    [
      'a circle',
      {targets: {}, actions: {a: wait(1, 'c'), b: wait(1, 'a'), c: wait(1, 'b')}},
      [
        '!guide actions.a.startAfter: A circle: “a” after “c” after “b” after “a”. None of them could start; take one name out.',
      ],
    ],
    [
      'an action after itself',
      {targets: {}, actions: {a: wait(1, 'a')}},
      ['!guide actions.a.startAfter: A circle: “a” after “a”. None of them could start; take one name out.'],
    ],
    [
      'no stop condition',
      {stopConditions: []},
      ['!guide stopConditions: The list is empty. Add an alarm, or {"source": "none"}.'],
    ],
    [
      'none beside an alarm',
      {stopConditions: [{source: 'none'}, {source: 'aws:cloudwatch:alarm', value: alarmArn}]},
      ['!guide stopConditions[0]: The source “none” stands alone. Remove it, or the alarms.'],
    ],
    [
      'an alarm without ARN',
      {stopConditions: [{source: 'aws:cloudwatch:alarm'}]},
      ['!guide stopConditions[0]: An alarm needs its ARN as “value”. Add it.'],
    ],
    [
      'an unknown mode',
      {experimentOptions: {emptyTargetResolutionMode: 'ignore'}},
      ['!model experimentOptions.emptyTargetResolutionMode: Expected fail or skip, found "ignore".'],
    ],
    [
      'a name with a blank',
      {targets: {}, actions: {'a b': wait(1)}},
      ['!model actions.a b: This name may not contain blanks.'],
    ],
    [
      'a long description',
      {description: 'x'.repeat(513)},
      ['!model description: This is 513 characters long; at most 512 are allowed.'],
    ],
  ])('%s', (_, members, issues) => {
    expect(issuesOf(members)).toEqual(expect.arrayContaining([...issues]));
    expect(issuesOf(members)).toHaveLength(issues.length);
  });

  test('restrictions of single actions', () => {
    const role = {resourceType: 'aws:iam:role', resourceTags: {a: 'b'}, selectionMode: 'ALL'};
    const bucket = {
      resourceType: 'aws:s3:bucket',
      resourceArns: ['arn:aws:s3:::amzn-s3-demo-bucket'],
      selectionMode: 'ALL',
    };
    const actions = {
      capacity: {
        actionId: 'aws:ec2:api-insufficient-instance-capacity-error',
        parameters: {duration: 'PT1M', availabilityZoneIdentifiers: 'use1-az1', percentage: '50'},
        targets: {Roles: 'role'},
      },
      replication: {
        actionId: 'aws:s3:bucket-pause-replication',
        parameters: {duration: 'PT1M', region: 'eu-west-1'},
        targets: {Buckets: 'bucket'},
      },
      network: {
        actionId: 'aws:network:disrupt-connectivity',
        parameters: {duration: 'PT1M', scope: 'prefix-list'},
        targets: {Subnets: 'subnet'},
      },
    };
    const subnet = {resourceType: 'aws:ec2:subnet', resourceTags: {a: 'b'}, selectionMode: 'ALL'};
    expect(issuesOf({targets: {role, bucket, subnet}, actions})).toEqual([
      expect.stringMatching(/^!catalogue targets.role: .*takes ARNs only/),
      expect.stringMatching(/^!catalogue targets.bucket.resourceArns: .*takes tags only/),
      expect.stringMatching(/^!catalogue actions.network.parameters: .*prefixListIdentifier/),
    ]);
  });
});

describe('quotas', () => {
  test('are warnings, at the limit none', () => {
    const warnings = (count: number) => issuesOf({targets: {}, actions: many(count, () => wait(1))});
    expect(warnings(10)).toEqual([]);
    expect(warnings(11)).toEqual(['quota actions: 11 actions at the same time exceed the quota of 10.']);
    const inRow = (count: number) =>
      issuesOf({targets: {}, actions: many(count, (index) => (index === 0 ? wait(1) : wait(1, `a${index - 1}`)))});
    expect(inRow(20)).toEqual([]);
    expect(inRow(21)).toEqual(['quota actions: 21 actions exceed the quota of 20 in a template.']);
    const alarms = (count: number) =>
      issuesOf({stopConditions: Array(count).fill({source: 'aws:cloudwatch:alarm', value: alarmArn})});
    expect(alarms(5)).toEqual([]);
    expect(alarms(6)).toEqual(['quota stopConditions: 6 stop conditions exceed the quota of 5 in a template.']);
  });
});

test('an inventory pasted as template is refused, not thrown about', () => {
  expect(readTemplate(webServers(3)).ok).toBe(false);
});
