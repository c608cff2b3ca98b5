/** Numbers and times as the lab writes them. */

const format = new Intl.NumberFormat('en-US', {maximumFractionDigits: 2});

/** `4,096`. */
export const number = (value: number): string => format.format(value);

/** `1 message`, `4,096 bytes`. */
export const count = (amount: number, one: string): string => `${number(amount)} ${amount === 1 ? one : `${one}s`}`;

/** `500 ms`, `2 s`, `1.5 min`, `2 h`. */
export function duration(ms: number): string {
  if (ms < 1000 && ms > 0) return `${number(ms)} ms`;
  if (ms < 120_000) return `${number(ms / 1000)} s`;
  return ms < 7_200_000 ? `${number(ms / 60_000)} min` : `${number(ms / 3_600_000)} h`;
}
