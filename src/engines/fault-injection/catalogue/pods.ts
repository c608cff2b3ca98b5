// Pods of Amazon EKS. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import {action, choice, lasting, listOf, on, optional, percentage, required, whole, type Parameter} from './action';

const target = on('Pods', 'eks:pod');
const common: readonly Parameter[] = [
  required('kubernetesServiceAccount'),
  optional('fisPodContainerImage'),
  optional('maxErrorsPercent', whole(0, 100), '0'),
  optional('fisPodLabels'),
  optional('fisPodAnnotations'),
];
/** Network actions work under the policy `privileged` only and have no such parameter. */
const withPolicy = [...common, optional('fisPodSecurityPolicy', choice('privileged', 'baseline', 'restricted'))];
const stress = (what: string, percent: string, workers: string) =>
  action(`eks:pod-${what}-stress`, target, [
    lasting(),
    optional('percent', whole(0, 100), percent),
    optional('workers', whole(), workers),
    ...withPolicy,
  ]);
const toSources = [
  optional('flowsPercent', percentage, '100'),
  optional('sources', listOf(), 'ALL'),
  ...common,
] as const;
const networkInterface = optional('interface', listOf(), 'DEFAULT');

export const pods = [
  stress('cpu', '100', '0'),
  stress('io', '80', '1'),
  stress('memory', '80', '1'),
  action('eks:pod-delete', target, [optional('gracePeriodSeconds', whole()), ...withPolicy]),
  action('eks:pod-network-blackhole-port', target, [
    lasting(),
    required('protocol', choice('tcp', 'udp')),
    required('trafficType', choice('ingress', 'egress')),
    required('port', whole(0, 65_535)),
    ...common,
  ]),
  action('eks:pod-network-latency', target, [
    lasting(),
    networkInterface,
    optional('delayMilliseconds', whole(), '200'),
    optional('jitterMilliseconds', whole(), '10'),
    ...toSources,
  ]),
  action('eks:pod-network-packet-loss', target, [
    lasting(),
    networkInterface,
    optional('lossPercent', whole(0, 100), '7'),
    ...toSources,
  ]),
];
