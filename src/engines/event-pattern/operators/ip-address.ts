// IP addresses as AWS's matcher reads and compares them. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html

/** 8 hex digits for IPv4, 32 for IPv6. Addresses of one length compare as text. */
export type AddressDigits = string;

const ipv4Form = /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/;
const ipv6Characters = /^[0-9a-fA-F:]+$/;
const longestIpv4Text = 15;
const ipv6Groups = 8;
const mappedPrefix = '00000000000000000000ffff';

/** Whether a text has the shape of an address; it may still be none. */
export const looksLikeAddress = (text: string): boolean => ipv4Form.test(text) || hasIpv6Form(text);

const hasIpv6Form = (text: string): boolean => text.includes(':') && ipv6Characters.test(text);

/** The digits of an address, or `undefined` for any other text. */
export function addressDigits(text: string): AddressDigits | undefined {
  if (ipv4Form.test(text)) return ipv4Digits(text);
  return hasIpv6Form(text) ? ipv6Digits(text) : undefined;
}

/** Quirk: leading zeros are decimal zeros, as long as the text is no longer than an address can be. */
function ipv4Digits(text: string): AddressDigits | undefined {
  if (text.length > longestIpv4Text) return undefined;
  const numbers = text.split('.').map(Number);
  if (numbers.some((number) => number > 255)) return undefined;
  return numbers.map((number) => number.toString(16).padStart(2, '0')).join('');
}

function ipv6Digits(text: string): AddressDigits | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':').map(group)));
  const missing = ipv6Groups - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...left, ...Array<string>(missing).fill('0000'), ...right];
  if (groups.includes(undefined)) return undefined;
  const digits = groups.join('');
  // An IPv4 address in IPv6 clothes is that IPv4 address.
  return digits.startsWith(mappedPrefix) ? digits.slice(mappedPrefix.length) : digits;
}

function group(text: string): string | undefined {
  const value = Number.parseInt(text, 16);
  return value <= 0xffff ? value.toString(16).padStart(4, '0') : undefined;
}

/** An inclusive range of addresses of one kind. */
export interface AddressRange {
  readonly lowest: AddressDigits;
  readonly highest: AddressDigits;
}

/** The range of a prefix of so many bits; the other bits of the address are ignored. */
export function rangeOf(address: AddressDigits, maskBits: number): AddressRange {
  const digit = (fill: 0 | 15) =>
    Array.from(address, (character, index) => {
      const bits = Math.min(4, Math.max(0, maskBits - index * 4));
      const kept = 15 ^ (15 >> bits);
      return ((Number.parseInt(character, 16) & kept) | (fill & ~kept & 15)).toString(16);
    }).join('');
  return {lowest: digit(0), highest: digit(15)};
}

/**
 * Whether an address lies in a range. Quirk: the matcher stops reading as soon as the digits decide, so that an IPv4
 * range catches IPv6 addresses that begin with the same bits, and an IPv6 range those IPv4 addresses that already
 * lie strictly between its ends.
 */
export function isInRange(address: AddressDigits, {lowest, highest}: AddressRange): boolean {
  if (address.length < lowest.length) {
    return address > lowest.slice(0, address.length) && address < highest.slice(0, address.length);
  }
  const begin = address.slice(0, lowest.length);
  return begin >= lowest && begin <= highest;
}
