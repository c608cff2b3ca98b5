// What is wrong with the fields of a call, as data. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
import type {Association} from './association';

/** Something to mend in one field. `error`: the call cannot work. `warning`: our sources do not say that it works. */
export interface Problem {
  readonly field: keyof Association;
  readonly severity: 'error' | 'warning';
  /** What was expected, what was found, how to mend it. */
  readonly message: string;
}

/** An error in a field. */
export const error = (field: keyof Association, message: string): Problem => ({field, severity: 'error', message});

/** A warning about a field. */
export const warning = (field: keyof Association, message: string): Problem => ({field, severity: 'warning', message});
