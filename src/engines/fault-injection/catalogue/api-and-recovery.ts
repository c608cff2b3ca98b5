// API errors, waiting, alarms, recovery and Systems Manager. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import {action, choice, duration, lasting, listOf, on, optional, percentage, required} from './action';

const apiError = (error: string) =>
  action(`fis:inject-api-${error}-error`, on('Roles', 'iam:role'), [
    lasting(),
    required('service', choice('ec2', 'kinesis')),
    required('percentage', percentage),
    required('operations', listOf()),
  ]);
const document = [
  required('documentArn'),
  optional('documentVersion'),
  optional('documentParameters', {kind: 'json'}),
] as const;

export const apiAndRecovery = [
  apiError('internal'),
  apiError('throttle'),
  apiError('unavailable'),
  action('fis:wait', undefined, [lasting()]),
  action('cloudwatch:assert-alarm-state', undefined, [
    required('alarmArns', listOf(undefined, 5)),
    required('alarmStates', listOf(['OK', 'ALARM', 'INSUFFICIENT_DATA'])),
  ]),
  action('arc:start-zonal-autoshift', on('ManagedResources', 'arc:zonal-shift-managed-resource'), [
    lasting(),
    required('availabilityZoneIdentifier'),
    optional('managedResourceTypes', listOf(['ASG', 'ALB', 'NLB', 'EKS'])),
    optional('zonalAutoshiftStatus', choice('ENABLED', 'DISABLED', 'ANY'), 'ENABLED'),
  ]),
  action('ssm:send-command', on('Instances', 'ec2:instance'), [lasting(), ...document]),
  action(
    'ssm:start-automation-execution',
    undefined,
    [...document, required('maxDuration', duration())],
    'maxDuration',
  ),
];
