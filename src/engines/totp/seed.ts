// What a one-time code is made from, read from a Base32 text or an otpauth:// URI. https://github.com/google/google-authenticator/wiki/Key-Uri-Format
import {decodeBase32} from './base32';
import {codePeriodSeconds, codeLength} from './defaults';
import {readOtpauth} from './otpauth';

export type Algorithm = 'SHA-1' | 'SHA-256' | 'SHA-512';

/** A seed, ready to make codes from. */
export interface Seed {
  readonly key: Uint8Array;
  readonly algorithm: Algorithm;
  readonly digits: number;
  readonly periodSeconds: number;
  /** Issuer and account, if a URI named them. */
  readonly label?: string;
}

/** What is wrong or odd about a pasted seed. The message repeats no part of the seed. */
export interface SeedIssue {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export type ParsedSeed =
  | {readonly ok: true; readonly seed: Seed; readonly issues: readonly SeedIssue[]}
  | {readonly ok: false; readonly issues: readonly SeedIssue[]};

const error = (message: string): ParsedSeed => ({ok: false, issues: [{severity: 'error', message}]});

/** Shortest key that RFC 4226 allows, in bytes. */
const leastKeyBytes = 16;

function oddities({key, algorithm, digits, periodSeconds}: Seed): readonly SeedIssue[] {
  const isOfIam = algorithm === 'SHA-1' && digits === codeLength && periodSeconds === codePeriodSeconds;
  const found = [
    key.length < leastKeyBytes &&
      `The seed has ${key.length * 8} bits; RFC 4226 wants ${leastKeyBytes * 8} or more. Perhaps a part is missing.`,
    digits !== codeLength && `These codes have ${digits} digits; AWS STS takes codes of ${codeLength}.`,
    !isOfIam &&
      `${algorithm} and ${periodSeconds} seconds stand in the URI. The URIs of IAM name neither, which means SHA-1 and ${codePeriodSeconds} seconds.`,
  ];
  return found.filter((message) => message !== false).map((message) => ({severity: 'warning', message}));
}

/** Reads a pasted seed: Base32 as IAM shows it, or the `otpauth://` URI of its QR code. Never throws. */
export function parseSeed(text: string): ParsedSeed {
  const pasted = text.trim();
  if (pasted === '') return error('Nothing here yet. Paste the seed or the otpauth:// URI.');
  const isUri = /^[a-z-]+:/i.test(pasted);
  const parameters = isUri ? readOtpauth(pasted) : {ok: true as const, secret: pasted};
  if (!parameters.ok) return error(parameters.message);
  const decoded = decodeBase32(parameters.secret);
  if (!decoded.ok) {
    return error(`${isUri ? 'In “secret=”: ' : ''}${decoded.issue.message}`);
  }
  if (decoded.bytes.length === 0) return error('The seed is empty. Paste all of it.');
  const {algorithm = 'SHA-1', digits = codeLength, periodSeconds = codePeriodSeconds, label} = parameters;
  const seed: Seed = {key: decoded.bytes, algorithm, digits, periodSeconds, ...(label ? {label} : {})};
  return {ok: true, seed, issues: oddities(seed)};
}
