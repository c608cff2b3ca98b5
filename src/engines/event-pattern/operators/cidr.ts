// `{"cidr": "10.0.0.0/24"}`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
import {cidrMaxMaskBits} from '../../../facts/eventbridge/event-patterns';
import type {JsonScalar} from '../json/nodes';
import type {JsonReader} from '../json/reader';
import {Refusal} from '../json/refusal';
import type {Comparison} from './alternative';
import {addressDigits, type AddressRange, isInRange, looksLikeAddress, rangeOf} from './ip-address';

const [maxBitsIpv4, maxBitsIpv6] = cidrMaxMaskBits.value;
const ipv4Digits = 8;
const largestInteger = 2_147_483_647;

/** Whether a value of the event is an address in the range. */
export function addressIn(range: AddressRange): (value: JsonScalar) => boolean {
  return (value) => {
    if (value.kind !== 'string') return false;
    const digits = addressDigits(value.text);
    return digits !== undefined && isInRange(digits, range);
  };
}

/** Reads the operator's value. */
export function readCidr(reader: JsonReader): Comparison {
  // Not a slip of ours: AWS says “prefix” here.
  if (reader.next() !== 'string') throw reader.refusal('prefix match pattern must be a string');
  const range = cidrRange(reader.text());
  // A malformed CIDR is refused without a location.
  if (typeof range === 'string') throw new Refusal(range, reader.source.place(), 0);
  return {operator: 'cidr', holds: addressIn(range)};
}

/** The range of a CIDR text, or AWS's reason to refuse it. */
export function cidrRange(text: string): AddressRange | string {
  // Empty parts at the end do not count: `10.0.0.0/8/` is taken, `10.0.0.0/` is not.
  const parts = text.split('/');
  while (parts.at(-1) === '') parts.pop();
  const [address = '', mask] = parts;
  if (mask === undefined || parts.length > 2) return "Malformed CIDR, one '/' required";
  const maskBits = Number(mask);
  if (!/^[+-]?[0-9]+$/.test(mask) || maskBits > largestInteger || maskBits < -largestInteger - 1) {
    return 'Malformed CIDR, mask bits must be an integer';
  }
  if (maskBits < 0) return 'Malformed CIDR, mask bits must not be negative';
  const digits = addressDigits(address);
  if (digits === undefined) {
    return `${looksLikeAddress(address) ? 'Invalid' : 'Nonstandard'} IP address: ${address}`;
  }
  const isIpv4 = digits.length === ipv4Digits;
  const maxBits = isIpv4 ? maxBitsIpv4 : maxBitsIpv6;
  if (maskBits > maxBits) return `${isIpv4 ? 'IPv4' : 'IPv6'} mask bits must be < ${maxBits + 1}`;
  return rangeOf(digits, maskBits);
}
