// A CloudWatch alarm on a metric that the reader draws, evaluated once a minute. https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html

/** A point of the drawn metric; between points it runs straight. */
export interface MetricPoint {
  /** Minutes from the start of the experiment. */
  readonly minute: number;
  readonly value: number;
}

/** As `--comparison-operator` of `put-metric-alarm` writes them. */
export const comparisons = {
  GreaterThanThreshold: (value: number, threshold: number) => value > threshold,
  GreaterThanOrEqualToThreshold: (value: number, threshold: number) => value >= threshold,
  LessThanThreshold: (value: number, threshold: number) => value < threshold,
  LessThanOrEqualToThreshold: (value: number, threshold: number) => value <= threshold,
} as const;

export type Comparison = keyof typeof comparisons;

export interface Alarm {
  readonly arn: string;
  readonly points: readonly MetricPoint[];
  readonly comparison: Comparison;
  readonly threshold: number;
  /** Minutes in a row that must breach the threshold. */
  readonly minutesInARow: number;
}

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** The metric at a minute: level before its first and after its last point; undefined without points. */
export function metricAt(points: readonly MetricPoint[], minute: number): number | undefined {
  const sorted = [...points].sort((one, other) => one.minute - other.minute);
  const before = sorted.findLast((point) => point.minute <= minute);
  const after = sorted.find((point) => point.minute > minute);
  if (!before || !after) return (before ?? after)?.value;
  const share = (minute - before.minute) / (after.minute - before.minute);
  return before.value + share * (after.value - before.value);
}

/** The alarm at a second. It looks back over whole minutes, none before the start. */
export function alarmStateAt({points, comparison, threshold, minutesInARow}: Alarm, second: number): AlarmState {
  if (points.length === 0) return 'INSUFFICIENT_DATA';
  const now = Math.floor(second / 60);
  const breaches = (minute: number): boolean => {
    const value = metricAt(points, minute);
    return minute >= 0 && value !== undefined && comparisons[comparison](value, threshold);
  };
  const minutes = Array.from({length: minutesInARow}, (_, index) => now - index);
  return minutes.every(breaches) ? 'ALARM' : 'OK';
}

/** The first second before `end` at which the alarm is in ALARM; undefined if it never is. */
export function firesAt(alarm: Alarm, end: number): number | undefined {
  for (let second = 0; second < end; second += 60) {
    if (alarmStateAt(alarm, second) === 'ALARM') return second;
  }
  return undefined;
}
