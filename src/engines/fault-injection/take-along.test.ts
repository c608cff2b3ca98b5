import {describe, expect, test} from 'vitest';
import {cloudFormation} from './cloud-formation';
import {startCommands} from './commands';
import {rolePolicy} from './role-policy';
import {rightTemplate, wait} from './testing/templates';

describe('the policy of the role', () => {
  test('limits what acts to the resources of the target, and lists what reads', () => {
    expect(rolePolicy(rightTemplate())).toEqual({
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['ec2:StartInstances', 'ec2:StopInstances'],
            Resource: ['arn:aws:ec2:*:111122223333:instance/*'],
          },
          {Effect: 'Allow', Action: ['ec2:DescribeInstances'], Resource: '*'},
        ],
      },
      needs: [
        {
          name: 'stop',
          actionId: 'aws:ec2:stop-instances',
          permissions: ['ec2:StopInstances', 'ec2:StartInstances', 'ec2:DescribeInstances'],
        },
      ],
      sometimes: [{permission: 'kms:CreateGrant', when: 'to restart instances with encrypted volumes'}],
    });
  });

  test('carries the conditions of the reference, and nothing for a wait', () => {
    const role = 'arn:aws:iam::111122223333:role/app';
    const template = rightTemplate({
      targets: {web: {resourceType: 'aws:iam:role', resourceArns: [role], selectionMode: 'ALL'}},
      actions: {
        settle: wait(1),
        capacity: {
          actionId: 'aws:ec2:api-insufficient-instance-capacity-error',
          parameters: {duration: 'PT1M', availabilityZoneIdentifiers: 'use1-az1', percentage: '50'},
          targets: {Roles: 'web'},
        },
      },
    });
    expect(rolePolicy(template).policy.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['ec2:InjectApiError'],
        Resource: '*',
        Condition: {StringEquals: {'ec2:FisActionId': 'aws:ec2:api-insufficient-instance-capacity-error'}},
      },
    ]);
  });
});

test('CloudFormation writes members in PascalCase and leaves names of the reader alone', () => {
  const made = cloudFormation(rightTemplate({tags: {team: 'shop'}, clientToken: 'x'}));
  expect(made).toMatchObject({
    Resources: {
      ExperimentTemplate: {
        Type: 'AWS::FIS::ExperimentTemplate',
        Properties: {
          RoleArn: 'arn:aws:iam::111122223333:role/fis',
          StopConditions: [{Source: 'aws:cloudwatch:alarm'}],
          Tags: {team: 'shop'},
          Targets: {web: {ResourceType: 'aws:ec2:instance', ResourceTags: {role: 'web'}, SelectionMode: 'PERCENT(30)'}},
          Actions: {
            stop: {
              ActionId: 'aws:ec2:stop-instances',
              Parameters: {startInstancesAfterDuration: 'PT10M'},
              Targets: {Instances: 'web'},
            },
          },
        },
      },
    },
  });
  expect(JSON.stringify(made)).not.toMatch(/clientToken/i);
});

test('the commands quote the template for a shell', () => {
  const text = startCommands(rightTemplate({description: "it's"}), 'skip-all');
  expect(text).toContain(String.raw`"it'\''s"`);
  expect(text).toContain('--experiment-options actionsMode=skip-all');
});
