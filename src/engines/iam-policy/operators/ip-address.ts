// IPv4 and IPv6 ranges in CIDR form. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress

/** An address as 32 or 128 bits. */
export interface Address {
  readonly bits: bigint;
  readonly width: 32 | 128;
}

export interface Range extends Address {
  /** How many leading bits must agree. */
  readonly prefix: number;
}

function readV4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let bits = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    bits = (bits << 8n) | BigInt(part);
  }
  return bits;
}

/** The 16-bit groups of a part of an IPv6 address; the last may be an IPv4 address. */
function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const v4 = index === parts.length - 1 ? readV4(part) : undefined;
    if (v4 !== undefined) groups.push(v4 >> 16n, v4 & 0xffffn);
    else if (/^[\da-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}

function readV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({length: missing}, () => 0n), ...(tail ?? [])];
  return groups.reduce((bits, group) => (bits << 16n) | group, 0n);
}

/** An IPv4 or IPv6 address; undefined for any other text. */
export function readAddress(text: string): Address | undefined {
  const v4 = readV4(text);
  if (v4 !== undefined) return {bits: v4, width: 32};
  const v6 = text.includes(':') ? readV6(text) : undefined;
  return v6 === undefined ? undefined : {bits: v6, width: 128};
}

/** An address with or without a prefix length; without one it means that address alone. */
export function readRange(text: string): Range | undefined {
  const [host = '', prefixText, ...more] = text.trim().split('/');
  const address = readAddress(host);
  if (!address || more.length > 0) return undefined;
  if (prefixText === undefined) return {...address, prefix: address.width};
  const prefix = /^\d{1,3}$/.test(prefixText) ? Number(prefixText) : Infinity;
  return prefix > address.width ? undefined : {...address, prefix};
}

/** Whether the address, or the whole range of addresses, lies in the range. */
export function liesIn(one: Range, range: Range): boolean {
  if (one.width !== range.width || one.prefix < range.prefix) return false;
  const shift = BigInt(range.width - range.prefix);
  return one.bits >> shift === range.bits >> shift;
}
