// Dates and times of policies: ISO_INSTANT and ISO_OFFSET_DATE_TIME. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html

/** The moment in milliseconds since 1970, or why the text is none. */
export type ReadTimestamp =
  | {readonly ok: true; readonly ms: number; readonly isLowerCase: boolean}
  | {readonly ok: false; readonly reason: string};

const shape =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:[Zz]|([+-])(\d\d):(\d\d)(?::(\d\d))?)$/;
const example = 'Write it like 2027-12-02T21:34:33.000Z, or with an offset such as +01:00.';

/** The nearest thing that is wrong with a text that has not the shape. */
function reasonOf(text: string): string {
  if (text.trim() === '') return `A date and time is missing. ${example}`;
  if (/^\d+$/.test(text)) return `A bare number is no date and time. ${example}`;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `The time of day is missing. ${example}`;
  if (/^\d{4}-\d\d-\d\d \d/.test(text)) return `Between date and time stands a T, not a blank. ${example}`;
  if (/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text))
    return `It does not say where: end it with Z for UTC, or with an offset such as +01:00.`;
  if (/[+-]\d\d(\d\d)?$/.test(text) && /T/.test(text)) return 'An offset has hours and minutes with a colon: +01:00.';
  return `This is no date and time of ISO 8601. ${example}`;
}

/** Days of a month, 1-based; leap years count. */
function daysOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Reads a moment. Seconds may be left out; the day must exist; parts of a millisecond are dropped. Never throws. */
export function readTimestamp(text: string): ReadTimestamp {
  const parts = shape.exec(text);
  if (!parts) return {ok: false, reason: reasonOf(text)};
  const part = (index: number): number => Number(parts[index] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  if (day < 1 || day > daysOf(year, month)) return {ok: false, reason: 'There is no such day in the calendar.'};
  if (part(4) > 23 || part(5) > 59 || part(6) > 59) {
    return {ok: false, reason: 'There is no such time of day: hours end at 23, minutes and seconds at 59.'};
  }
  const offsetSeconds = part(9) * 3600 + part(10) * 60 + part(11);
  if (part(10) > 59 || part(11) > 59 || offsetSeconds > 18 * 3600) {
    return {ok: false, reason: 'There is no such offset: it goes up to 18:00, its minutes to 59.'};
  }
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(part(4), part(5), part(6), Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3)));
  const ms = date.getTime() + (parts[8] === '-' ? 1 : -1) * offsetSeconds * 1000;
  return {ok: true, ms, isLowerCase: /[tz]/.test(text)};
}

/** Whether the year of a moment has four digits, so that policies can write it. */
export const isWritable = (ms: number): boolean => ms >= -62_167_219_200_000 && ms < 253_402_300_800_000;

/** A moment as policies write it: `2027-12-02T21:34:33.000Z`. */
export const writeTimestamp = (ms: number): string => new Date(ms).toISOString();

/** A moment as events write it, in whole seconds: `2027-12-02T21:34:33Z`. */
export const eventTime = (ms: number): string => `${writeTimestamp(ms).slice(0, 19)}Z`;

/** A moment to read: `2027-12-02 21:34:33 UTC`. */
export const utcText = (ms: number): string => `${writeTimestamp(ms).slice(0, 19).replace('T', ' ')} UTC`;
