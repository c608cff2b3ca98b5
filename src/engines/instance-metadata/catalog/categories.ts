// The categories of instance metadata with the version that brought each. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
import type {Situation} from '../service/exchange';
import {type Category, type Row, rows} from './category';
import {dynamicCategories} from './dynamic';
import {instance, launchedAt} from './instance';
import {networkCategories} from './network';
import {credentialsAt, credentialsJson, profileJson} from './role';

const always: readonly Row[] = [
  ['ami-id', '1.0', instance.imageId, 'The AMI that the instance was launched from.'],
  ['ami-launch-index', '1.0', '0', 'Its number among the instances of one launch.'],
  ['ami-manifest-path', '1.0', '(unknown)', 'The manifest of the AMI in Amazon S3; unknown for one backed by EBS.'],
  ['block-device-mapping/ami', '2007-12-15', '/dev/xvda', 'The device with the root file system.'],
  ['block-device-mapping/root', '2007-12-15', '/dev/xvda', 'The root device.'],
  ['hostname', '1.0', instance.privateName, 'The private DNS name.'],
  ['instance-action', '2008-09-01', 'none', 'Whether a reboot for bundling is asked for.'],
  ['instance-id', '1.0', instance.id, 'The ID of the instance.'],
  ['instance-type', '2007-08-29', instance.type, 'The instance type.'],
  ['local-hostname', '2007-01-19', instance.privateName, 'The private DNS name.'],
  ['local-ipv4', '1.0', instance.privateIp, 'The private IPv4 address.'],
  ['mac', '2011-01-01', instance.mac, 'The MAC address of the first interface.'],
  ['placement/availability-zone', '2008-02-01', instance.availabilityZone, 'The Availability Zone.'],
  ['placement/availability-zone-id', '2020-08-24', instance.availabilityZoneId, 'The ID of the Availability Zone.'],
  ['placement/region', '2020-08-24', instance.region, 'The Region.'],
  ['public-hostname', '2007-01-19', instance.publicName, 'The public DNS name.'],
  ['public-ipv4', '2007-01-19', instance.publicIp, 'The public IPv4 address.'],
  ['public-keys/0/openssh-key', '1.0', `ssh-ed25519 AAAAEXAMPLEKEY ${instance.keyName}\n`, 'The public key.'],
  ['reservation-id', '1.0', instance.reservationId, 'The ID of the launch.'],
  ['security-groups', '1.0', instance.securityGroup, 'The names of the security groups.'],
  ['services/domain', '2014-02-25', 'amazonaws.com', 'The domain of the AWS services in this Region.'],
  ['services/partition', '2015-10-20', 'aws', 'The partition.'],
];

function roleCategories({setup, now}: Situation): readonly Category[] {
  if (setup.role === 'none') return [];
  const isTrusted = setup.role === 'attached';
  const name = `iam/security-credentials/${instance.roleName}`;
  const holds = isTrusted
    ? 'The temporary credentials of the role.'
    : 'HTTP 200, and still no keys: Code is not Success, because the trust policy of the role does not let EC2 assume it. The words of Message are ours.';
  const {updatedAt} = credentialsAt(now);
  return rows('meta-data', [
    ['iam/info', '2012-01-12', profileJson(now), 'The instance profile; its name need not be that of the role.'],
    [name, '2012-01-12', credentialsJson(now, isTrusted), holds],
  ]).map((category) => ({...category, modifiedAt: updatedAt}));
}

function spotCategories({setup, interruptedAt}: Situation): readonly Category[] {
  const lifeCycle = setup.isInterrupted ? 'spot' : 'on-demand';
  const life: Row = ['instance-life-cycle', '2019-10-01', lifeCycle, 'How the instance is paid for.'];
  if (!setup.isInterrupted || interruptedAt === undefined) return rows('meta-data', [life]);
  const iso = (time: number) => new Date(time).toISOString().replace(/\.\d+Z/, 'Z');
  const end = iso(interruptedAt + 120_000);
  return rows('meta-data', [
    life,
    [
      'events/recommendations/rebalance',
      '2020-11-04',
      `{"noticeTime": "${iso(interruptedAt)}"}`,
      'When a rebalance recommendation was given.',
    ],
    ['spot/instance-action', '2016-11-15', `{"action": "terminate", "time": "${end}"}`, 'What will happen, and when.'],
    ['spot/termination-time', '2014-11-05', end, 'When the operating system gets the signal to shut down.'],
  ]);
}

/** Every category the instance has at this moment, at any version. */
export function categories(situation: Situation): readonly Category[] {
  const {setup} = situation;
  const hasIpv6 = setup.httpProtocolIpv6 === 'enabled';
  return [
    ...rows('meta-data', always),
    ...rows('meta-data', hasIpv6 ? [['ipv6', '2021-01-03', instance.ipv6, 'The first IPv6 address.']] : []),
    ...networkCategories(hasIpv6),
    ...roleCategories(situation),
    ...spotCategories(situation),
    ...(setup.instanceMetadataTags === 'enabled'
      ? rows(
          'meta-data/tags/instance',
          Object.entries(instance.tags).map(([key, value]) => [key, '2021-03-23', value, `The tag ${key}.`] as const),
        )
      : []),
    ...dynamicCategories,
    {
      path: 'user-data',
      since: '1.0',
      body: instance.userData,
      holds: 'The user data of the launch. Never put a secret there: every process can read it.',
      basis: 'documentation',
      contentType: 'application/octet-stream',
      modifiedAt: launchedAt,
    },
  ];
}
