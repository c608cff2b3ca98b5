// Policies that are taken, but may not do what was meant. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
import {isWritable} from './timestamp';
import type {Policy} from './policy';
import {deletionOf} from './timeline';

/** A doubt about the plan. */
export interface PlanIssue {
  /** The position of the policy. */
  readonly index: number;
  readonly message: string;
}

const days = (ms: number): string => {
  const [amount, unit] = ms >= 172_800_000 ? [ms / 86_400_000, 'days'] : [ms / 3_600_000, 'hours'];
  return `${Math.round(amount * 10) / 10} ${unit}`;
};

function doubtAbout(policy: Policy, lastModifiedMs: number, deletionMs: number | undefined): string | undefined {
  if (policy.type === 'Expiration') {
    return policy.atMs <= lastModifiedMs
      ? 'The expiration is not later than the last modification. Whether AWS takes a past Timestamp is not confirmed.'
      : undefined;
  }
  if (policy.type === 'NoChangeNotification') {
    const atMs = lastModifiedMs + policy.spanMs;
    if (!isWritable(atMs)) return 'After leads beyond the year 9999, so nothing is shown of it.';
    return deletionMs !== undefined && atMs > deletionMs
      ? `After is ${policy.spanText}, but the parameter is deleted ${days(deletionMs - lastModifiedMs)} after its last modification: this notification never comes unless After gets shorter.`
      : undefined;
  }
  if (deletionMs === undefined || deletionMs <= lastModifiedMs) return undefined;
  return deletionMs - policy.spanMs < lastModifiedMs
    ? `Before is ${policy.spanText}, but only ${days(deletionMs - lastModifiedMs)} are left from the last modification to the expiration. Whether the notification then comes at once or never is not documented; make Before shorter.`
    : undefined;
}

/** Two notifications of one type at the same moment. */
function twins(policies: readonly Policy[]): readonly PlanIssue[] {
  return policies.flatMap((policy, place) => {
    if (policy.type === 'Expiration') return [];
    const first = policies.findIndex(
      (other) => other.type === policy.type && 'spanMs' in other && other.spanMs === policy.spanMs,
    );
    const message = `This is the same moment as policy ${(policies[first]?.index ?? 0) + 1}.`;
    return first < place ? [{index: policy.index, message}] : [];
  });
}

/** What the reader may not expect of valid policies, given when the parameter was last modified. */
export function planIssues(policies: readonly Policy[], lastModifiedMs: number): readonly PlanIssue[] {
  const deletionMs = deletionOf(policies);
  return [
    ...policies.flatMap((policy) => {
      const message = doubtAbout(policy, lastModifiedMs, deletionMs);
      return message === undefined ? [] : [{index: policy.index, message}];
    }),
    ...twins(policies),
  ];
}
