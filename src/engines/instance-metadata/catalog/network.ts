// One folder per network interface. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
import {type Category, type Row, rows} from './category';
import {instance} from './instance';

const always: readonly Row[] = [
  ['device-number', '2011-01-01', '0', 'The number of the interface.'],
  ['interface-id', '2011-01-01', 'eni-0example123456789', 'The ID of the interface.'],
  [
    `ipv4-associations/${instance.publicIp}`,
    '2011-01-01',
    instance.privateIp,
    'The private address behind a public one.',
  ],
  ['local-hostname', '2007-01-19', instance.privateName, 'The private DNS name.'],
  ['local-ipv4s', '2011-01-01', instance.privateIp, 'The private IPv4 addresses.'],
  ['mac', '2011-01-01', instance.mac, 'The MAC address.'],
  ['network-card-index', '2020-11-01', '0', 'The network card.'],
  ['owner-id', '2011-01-01', instance.accountId, 'The account that owns the interface.'],
  ['public-hostname', '2011-01-01', instance.publicName, 'The public DNS name.'],
  ['public-ipv4s', '2011-01-01', instance.publicIp, 'The public IPv4 addresses.'],
  ['security-group-ids', '2011-01-01', instance.securityGroupId, 'The IDs of the security groups.'],
  ['security-groups', '2011-01-01', instance.securityGroup, 'The names of the security groups.'],
  ['subnet-id', '2011-01-01', 'subnet-0example12345678', 'The subnet.'],
  ['subnet-ipv4-cidr-block', '2011-01-01', '10.0.1.0/24', 'The addresses of the subnet.'],
  ['vpc-id', '2011-01-01', 'vpc-0example1234567890', 'The VPC.'],
  ['vpc-ipv4-cidr-block', '2011-01-01', '10.0.0.0/16', 'The first address range of the VPC.'],
  ['vpc-ipv4-cidr-blocks', '2016-06-30', '10.0.0.0/16', 'The address ranges of the VPC.'],
];
const withIpv6: readonly Row[] = [
  ['ipv6s', '2016-06-30', instance.ipv6, 'The IPv6 addresses.'],
  ['subnet-ipv6-cidr-blocks', '2016-06-30', '2001:db8:1234:1a00::/64', 'The IPv6 addresses of the subnet.'],
  ['vpc-ipv6-cidr-blocks', '2016-06-30', '2001:db8:1234:1a00::/56', 'The IPv6 addresses of the VPC.'],
];

/** The categories below `meta-data/network/`. */
export const networkCategories = (hasIpv6: boolean): readonly Category[] =>
  rows(`meta-data/network/interfaces/macs/${instance.mac}`, hasIpv6 ? [...always, ...withIpv6] : always);
