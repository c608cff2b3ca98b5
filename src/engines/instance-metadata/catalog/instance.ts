// The instance that answers: made-up values from the ranges that documentation uses. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html

/** When the instance was started, in milliseconds since 1970. */
export const launchedAt = Date.UTC(2026, 10, 25, 8, 30, 0);

export const instance = {
  id: 'i-1234567890abcdef0',
  accountId: '111122223333',
  imageId: 'ami-0abcdef1234567890',
  type: 't3.micro',
  architecture: 'x86_64',
  region: 'eu-central-1',
  availabilityZone: 'eu-central-1a',
  availabilityZoneId: 'euc1-az2',
  reservationId: 'r-0example1234567890',
  privateIp: '10.0.1.17',
  privateName: 'ip-10-0-1-17.eu-central-1.compute.internal',
  publicIp: '203.0.113.25',
  publicName: 'ec2-203-0-113-25.eu-central-1.compute.amazonaws.com',
  ipv6: '2001:db8:1234:1a00::17',
  mac: '02:29:96:8f:6a:2d',
  securityGroup: 'web',
  securityGroupId: 'sg-0example123456789',
  roleName: 'web-server',
  profileName: 'web-server-profile',
  keyName: 'web-key',
  tags: {Environment: 'test', Name: 'web-1'},
  userData: ['#!/bin/bash', 'dnf install -y httpd', 'systemctl enable --now httpd', ''].join('\n'),
} as const;
