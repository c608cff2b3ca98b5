// The AWS CLI command that sets an instance's metadata options. https://docs.aws.amazon.com/cli/latest/reference/ec2/modify-instance-metadata-options.html
import {instance} from './catalog/instance';
import type {Setup} from './setup';

/** `aws ec2 modify-instance-metadata-options` for these options, one a line. */
export const optionsCommand = ({
  httpEndpoint,
  httpTokens,
  hopLimit,
  httpProtocolIpv6,
  instanceMetadataTags,
}: Setup): string =>
  [
    'aws ec2 modify-instance-metadata-options',
    `--instance-id ${instance.id}`,
    `--http-endpoint ${httpEndpoint}`,
    `--http-tokens ${httpTokens}`,
    `--http-put-response-hop-limit ${hopLimit}`,
    `--http-protocol-ipv6 ${httpProtocolIpv6}`,
    `--instance-metadata-tags ${instanceMetadataTags}`,
  ].join(' \\\n  ');

/** The same options for a launch template or `run-instances`, as JSON. */
export const optionsJson = ({httpEndpoint, httpTokens, hopLimit, httpProtocolIpv6, instanceMetadataTags}: Setup) => ({
  MetadataOptions: {
    HttpEndpoint: httpEndpoint,
    HttpTokens: httpTokens,
    HttpPutResponseHopLimit: hopLimit,
    HttpProtocolIpv6: httpProtocolIpv6,
    InstanceMetadataTags: instanceMetadataTags,
  },
});
