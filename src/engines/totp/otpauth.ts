// The URI in the QR code of a device. https://github.com/google/google-authenticator/wiki/Key-Uri-Format
import type {Algorithm} from './seed';

/** What a URI says; what it leaves out is a default. */
type Otpauth =
  | {
      readonly ok: true;
      readonly secret: string;
      readonly algorithm?: Algorithm;
      readonly digits?: number;
      readonly periodSeconds?: number;
      readonly label?: string;
    }
  | {readonly ok: false; readonly message: string};

const algorithms: Readonly<Record<string, Algorithm>> = {SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512'};
const longestPeriodSeconds = 86_400;

const fail = (message: string): Otpauth => ({ok: false, message});

/** A part of a URI in plain text; what is wrongly encoded stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function wholeNumber(text: string | null, least: number, most: number): number | undefined {
  const value = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** Issuer and account in front of the question mark, and the issuer behind it. */
function labelOf(path: string, issuer: string | null): string {
  const label = decoded(path).trim();
  return issuer && !label.startsWith(`${issuer}:`) ? `${issuer}: ${label}` : label;
}

/** Reads an `otpauth://totp/…` URI. Never throws; messages repeat nothing of the secret. */
export function readOtpauth(uri: string): Otpauth {
  if (/^otpauth-migration:/i.test(uri)) {
    return fail('This is the export of several accounts. Export one account as an otpauth:// URI, or paste its seed.');
  }
  const [, type, path = '', query = ''] = /^otpauth:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?/i.exec(uri) ?? [];
  if (type === undefined) return fail('Expected a seed in Base32 or a URI that begins with otpauth://totp/.');
  if (type.toLowerCase() !== 'totp') {
    return fail(`The URI is of type “${type.slice(0, 20)}”; devices of AWS take time-based codes, otpauth://totp/.`);
  }
  const parameters = new URLSearchParams(query);
  const secret = parameters.get('secret');
  if (!secret) return fail('The URI has no “secret=”, so it holds no seed. Copy it to its end.');
  const named = parameters.get('algorithm');
  const algorithm = named === null ? 'SHA-1' : algorithms[named.toUpperCase().replace('-', '')];
  if (!algorithm) return fail(`The algorithm “${named?.slice(0, 20)}” is none of SHA1, SHA256, SHA512.`);
  const digits = parameters.has('digits') ? wholeNumber(parameters.get('digits'), 6, 8) : undefined;
  if (parameters.has('digits') && digits === undefined) return fail('“digits=” must be 6, 7 or 8.');
  const period = parameters.has('period') ? wholeNumber(parameters.get('period'), 1, longestPeriodSeconds) : undefined;
  if (parameters.has('period') && period === undefined) {
    return fail(`“period=” must be a whole number of seconds, 1 to ${longestPeriodSeconds}.`);
  }
  return {
    ok: true,
    secret,
    algorithm,
    ...(digits === undefined ? {} : {digits}),
    ...(period === undefined ? {} : {periodSeconds: period}),
    label: labelOf(path, parameters.get('issuer')),
  };
}
