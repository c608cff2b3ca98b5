// Durations as AWS FIS writes them: ISO 8601, e.g. PT1H30M. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html

const shape = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** The seconds of a duration of days, hours, minutes and seconds; undefined if it is none. */
export function secondsOf(text: string): number | undefined {
  const found = shape.exec(text);
  if (!found || text === 'P' || text.endsWith('T')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** Seconds as an ISO 8601 duration, e.g. `PT1H30M`. */
export function durationText(seconds: number): string {
  const whole = Math.max(0, seconds);
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor((whole % 3600) / 60), 'M'],
    [whole % 60, 'S'],
  ] as const;
  const text = parts.map(([amount, unit]) => (amount > 0 ? `${amount}${unit}` : '')).join('');
  return `PT${text || '0S'}`;
}
