// One condition of a selector, held against one record. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html

/** Whether a record meets one condition, and why. */
export interface Check {
  /** The field of the selector: `resources.ARN`, `ReadWriteType`. */
  readonly field: string;
  readonly isMet: boolean;
  readonly why: string;
}

export const met = (field: string, why: string): Check => ({field, isMet: true, why});
export const unmet = (field: string, why: string): Check => ({field, isMet: false, why});

/** Values in quotes, joined. */
export const quoted = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');
