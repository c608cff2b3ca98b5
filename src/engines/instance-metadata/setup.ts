// What decides how the service answers: the instance's metadata options, its role, and where the caller runs. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html

/** The options of one instance under their names in the API, and the circumstances around it. */
export interface Setup {
  readonly httpEndpoint: 'enabled' | 'disabled';
  readonly httpTokens: 'optional' | 'required';
  /** IP time-to-live of the answer to a PUT: 1 to 64. */
  readonly hopLimit: number;
  readonly httpProtocolIpv6: 'enabled' | 'disabled';
  readonly instanceMetadataTags: 'enabled' | 'disabled';
  /** `untrusted`: there is a role, but its trust policy does not let EC2 assume it. */
  readonly role: 'attached' | 'none' | 'untrusted';
  /** Whether Amazon EC2 has announced the end of this Spot Instance. */
  readonly isInterrupted: boolean;
  /** Whether the caller runs in a container on a bridge network, one hop behind the instance. */
  readonly isInContainer: boolean;
}

/** Tokens required, hop limit 2, a role: what a launch from a current Amazon Linux AMI gives. */
export const defaultSetup: Setup = {
  httpEndpoint: 'enabled',
  httpTokens: 'required',
  hopLimit: 2,
  httpProtocolIpv6: 'disabled',
  instanceMetadataTags: 'disabled',
  role: 'attached',
  isInterrupted: false,
  isInContainer: false,
};
