/** Stands in for `node:net` (https://nodejs.org/api/net.html): tells IP addresses apart, opens nothing. */

const part = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const version4 = new RegExp(`^${part}(?:\\.${part}){3}$`);

export const isIPv4 = (text: string): boolean => version4.test(text);

/** Eight groups, or fewer around one `::`; the last two may be written as an IPv4 address. */
export function isIPv6(text: string): boolean {
  const tail = /[^:]*$/.exec(text)?.[0] ?? '';
  const plain = tail.includes('.') ? (isIPv4(tail) ? text.replace(/[^:]*$/, '0:0') : '') : text;
  const halves = plain.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
}

export const isIP = (text: string): 0 | 4 | 6 => (isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0);
