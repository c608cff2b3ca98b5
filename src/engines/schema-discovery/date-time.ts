// Whether a string is a date and time as JSON Schema's format `date-time` wants it. https://www.rfc-editor.org/rfc/rfc3339#section-5.6

const form = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is an RFC 3339 date-time of a real day; leap seconds and lower-case letters are not taken. */
export function isDateTime(text: string): boolean {
  const [, year, month, day] = form.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeap ? 29 : (days[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
