// A parameter policy that was read. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
import type {policyTypes} from '../../facts/parameter-store/parameter-policies';

export type PolicyType = (typeof policyTypes.value)[number];

interface Shared {
  /** Its position in the array, 0-based. */
  readonly index: number;
  /** The policy on one line, as events carry it. */
  readonly content: string;
}

/** `Expiration`: deletes the parameter. */
export interface Expiration extends Shared {
  readonly type: 'Expiration';
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

/** A notification so long before the expiration, or after the last modification. */
export interface Notification extends Shared {
  readonly type: 'ExpirationNotification' | 'NoChangeNotification';
  readonly spanMs: number;
  /** `15 days`. */
  readonly spanText: string;
}

export type Policy = Expiration | Notification;

/** The attribute that says how long. */
export const amountNames = {ExpirationNotification: 'Before', NoChangeNotification: 'After'} as const;
