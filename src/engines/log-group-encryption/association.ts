// What is asked of CloudWatch Logs. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_AssociateKmsKey.html

/** The two calls that take a key. */
export const calls = ['associate-kms-key', 'create-log-group'] as const;
export type Call = (typeof calls)[number];

/** Key specs of KMS, the symmetric one first. */
export const keySpecs = [
  'SYMMETRIC_DEFAULT',
  'RSA_2048',
  'RSA_3072',
  'RSA_4096',
  'ECC_NIST_P256',
  'ECC_NIST_P384',
  'ECC_NIST_P521',
  'ECC_SECG_P256K1',
  'HMAC_256',
  'SM2',
] as const;
export type KeySpec = (typeof keySpecs)[number];

/** A call with the key policy of the key that it names; all texts as typed. */
export interface Association {
  readonly call: Call;
  /** Region of the log group. */
  readonly region: string;
  /** Account of the log group, twelve digits. */
  readonly account: string;
  /** Empty if the call names its target by `resourceIdentifier`. */
  readonly logGroupName: string;
  /** ARN of a log group or of the query results; empty if the call names its target by name. */
  readonly resourceIdentifier: string;
  /** What stands for `kmsKeyId`. */
  readonly kmsKeyId: string;
  readonly keySpec: KeySpec;
  /** The key policy, JSON. */
  readonly keyPolicy: string;
}
