// An account in one Region, with its KMS keys. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html
import type {KeySpec, KeyUsage} from './key-specs';
import type {KeyState} from './key-states';

/** What DescribeKey and GetKeyPolicy say of a key. Its material is made when it is first used. */
export interface KmsKey {
  /** A UUID, or `mrk-` and 32 hex digits for a multi-Region key. */
  readonly keyId: string;
  /** With `alias/`; empty if there is none. */
  readonly alias: string;
  readonly keySpec: KeySpec;
  readonly keyUsage: KeyUsage;
  readonly keyState: KeyState;
  /** The key policy as JSON text. */
  readonly policy: string;
}

export interface Account {
  readonly region: string;
  /** Twelve digits. */
  readonly accountId: string;
  readonly keys: readonly KmsKey[];
}

/** Who calls. */
export interface Caller {
  /** ARN of a user or role. */
  readonly principal: string;
  /** The identity-based policy of the caller as JSON text; empty if there is none. */
  readonly identityPolicy: string;
}

/** `arn:aws:kms:us-east-1:111122223333:key/…` */
export const keyArn = ({region, accountId}: Account, keyId: string): string =>
  `arn:${partitionOf(region)}:kms:${region}:${accountId}:key/${keyId}`;

/** `arn:aws:kms:us-east-1:111122223333:alias/app` */
export const aliasArn = ({region, accountId}: Account, alias: string): string =>
  `arn:${partitionOf(region)}:kms:${region}:${accountId}:${alias}`;

const partitionOf = (region: string): string =>
  region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
