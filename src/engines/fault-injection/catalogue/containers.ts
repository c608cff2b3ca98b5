// Amazon ECS, and Amazon EKS apart from its pods. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import {action, boolean, choice, duration, lasting, listOf, on, optional, percentage, required, whole} from './action';

const tasks = on('Tasks', 'ecs:task');
const install = optional('installDependencies', boolean, 'True');
const endpoints = optional('useEcsFaultInjectionEndpoints', boolean, 'false');
const toSources = [optional('flowsPercent', percentage, '100'), optional('sources', listOf(), 'ALL')] as const;

export const containers = [
  action('ecs:drain-container-instances', on('Clusters', 'ecs:cluster'), [
    lasting(),
    required('drainagePercentage', percentage),
  ]),
  action('ecs:stop-task', tasks),
  action('ecs:task-cpu-stress', tasks, [
    lasting(),
    optional('percent', whole(0, 100), '100'),
    optional('workers', whole(), '0'),
    install,
  ]),
  action('ecs:task-io-stress', tasks, [
    lasting(),
    optional('percent', whole(0, 100), '80'),
    optional('workers', whole(), '1'),
    install,
  ]),
  action('ecs:task-kill-process', tasks, [
    required('processName'),
    optional('signal', choice('SIGTERM', 'SIGKILL'), 'SIGTERM'),
    install,
  ]),
  action('ecs:task-network-blackhole-port', tasks, [
    lasting(),
    required('port', whole(0, 65_535)),
    required('trafficType', choice('ingress', 'egress')),
    optional('protocol', choice('tcp', 'udp'), 'tcp'),
    endpoints,
    install,
  ]),
  action('ecs:task-network-latency', tasks, [
    lasting(),
    optional('delayMilliseconds', whole(), '200'),
    optional('jitterMilliseconds', whole(), '10'),
    ...toSources,
    endpoints,
    install,
  ]),
  action('ecs:task-network-packet-loss', tasks, [
    lasting(),
    optional('lossPercent', whole(0, 100), '7'),
    ...toSources,
    endpoints,
    install,
  ]),
  action(
    'eks:inject-kubernetes-custom-resource',
    on('Cluster', 'eks:cluster', 'one-arn'),
    [
      required('kubernetesApiVersion', choice('chaos-mesh.org/v1alpha1', 'litmuschaos.io/v1alpha1')),
      required('kubernetesKind'),
      required('kubernetesNamespace'),
      required('kubernetesSpec', {kind: 'json'}),
      required('maxDuration', duration()),
    ],
    'maxDuration',
  ),
  action('eks:terminate-nodegroup-instances', on('Nodegroups', 'eks:nodegroup'), [
    required('instanceTerminationPercentage', percentage),
  ]),
];
