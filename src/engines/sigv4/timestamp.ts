// Instants as AWS writes them: YYYYMMDD'T'HHMMSS'Z', always UTC. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html

/** An instant and its two spellings in a signature. */
export interface AmzDate {
  /** Milliseconds since 1970, whole seconds. */
  readonly ms: number;
  /** `20150830T123600Z`. */
  readonly long: string;
  /** `20150830`, the date of the credential scope. */
  readonly short: string;
  /** `2015-08-30T12:36:00Z`. */
  readonly iso: string;
}

const basic = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const extended = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** The instant at so many milliseconds since 1970, cut to the second; undefined outside the years 0–9999. */
export function amzDateAt(ms: number): AmzDate | undefined {
  const wholeSeconds = Math.floor(ms / 1000) * 1000;
  if (!(Math.abs(wholeSeconds) <= 8.64e15)) return undefined;
  const iso = new Date(wholeSeconds).toISOString().replace('.000Z', 'Z');
  if (iso.length !== '2015-08-30T12:36:00Z'.length) return undefined;
  const long = iso.replaceAll(/[-:]/g, '');
  return {ms: wholeSeconds, long, short: long.slice(0, 8), iso};
}

/** Reads `2015-08-30T12:36:00Z`, the same with an offset or a fraction, or `20150830T123600Z`; undefined for anything else. */
export function parseAmzDate(text: string): AmzDate | undefined {
  const trimmed = text.trim();
  const iso = basic.test(trimmed) ? trimmed.replace(basic, '$1-$2-$3T$4:$5:$6Z') : trimmed;
  if (!extended.test(iso)) return undefined;
  const date = amzDateAt(Date.parse(iso));
  // Date.parse turns 31 April into 1 May; a date that does not survive is not a date.
  const survives = date !== undefined && (!iso.endsWith('Z') || date.iso.startsWith(iso.slice(0, 16)));
  return survives ? date : undefined;
}
