// Amazon EC2, Amazon EBS and AWS Lambda. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import {action, boolean, duration, fraction, lasting, listOf, on, optional, percentage, required} from './action';
import {spotDuration, whole} from './action';

const instances = on('Instances', 'ec2:instance');
const volumes = on('Volumes', 'ec2:ebs-volume');
const functions = on('Functions', 'lambda:function');
const zones = required('availabilityZoneIdentifiers', listOf());
const percentOfIo = fraction(0.1, 100);
/** io2 volumes start at 1 ms, others at 10 ms; the template does not say which they are. */
const latency = whole(1, 60_000);
const invocations = optional('invocationPercentage', percentage, '100');
const preventExecution = required('preventExecution', boolean);

export const compute = [
  action(
    'ec2:stop-instances',
    instances,
    [optional('startInstancesAfterDuration', duration()), optional('completeIfInstancesTerminated', boolean, 'false')],
    'startInstancesAfterDuration',
  ),
  action('ec2:reboot-instances', instances),
  action('ec2:terminate-instances', instances),
  action(
    'ec2:send-spot-instance-interruptions',
    on('SpotInstances', 'ec2:spot-instance'),
    [required('durationBeforeInterruption', spotDuration)],
    'durationBeforeInterruption',
  ),
  action('ec2:api-insufficient-instance-capacity-error', on('Roles', 'iam:role', 'arns'), [
    lasting(),
    zones,
    required('percentage', percentage),
  ]),
  action('ec2:asg-insufficient-instance-capacity-error', on('AutoScalingGroups', 'ec2:autoscaling-group'), [
    lasting(),
    zones,
    optional('percentage', percentage, '100'),
  ]),
  action('ebs:pause-volume-io', volumes, [lasting(1)]),
  action('ebs:volume-io-latency', volumes, [
    lasting(1),
    optional('readIOPercentage', percentOfIo, '100'),
    optional('writeIOPercentage', percentOfIo, '100'),
    optional('readIOLatencyMilliseconds', latency, '100'),
    optional('writeIOLatencyMilliseconds', latency, '100'),
  ]),
  action('lambda:invocation-add-delay', functions, [
    lasting(),
    invocations,
    optional('startupDelayMilliseconds', whole(0, 900_000), '1000'),
  ]),
  action('lambda:invocation-error', functions, [lasting(), preventExecution, invocations]),
  action('lambda:invocation-http-integration-response', functions, [
    lasting(),
    required('statusCode', whole(0, 999)),
    required('contentTypeHeader'),
    preventExecution,
    invocations,
  ]),
];
