// Implements nothing: the one place this engine takes its numbers and error texts from. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
import {
  clockSkewMinutes,
  pageFacts,
  presignDefaultSeconds,
  presignMaxSeconds,
  s3ClockSkewMs,
} from '../../facts/cli-sdk/signature-v4';

/** Longest life of a pre-signed URL, in seconds. */
export const maxExpiresSeconds: number = presignMaxSeconds.value;

/** Shortest life of a pre-signed URL, in seconds. */
export const minExpiresSeconds = 1;

/** Life of a pre-signed URL when the request names none, in seconds. */
export const defaultExpiresSeconds: number = presignDefaultSeconds.value;

/** How far a request's timestamp may be from the service's clock, in milliseconds. */
export const clockWindowMs = {
  most: clockSkewMinutes.value * 60_000,
  s3: s3ClockSkewMs.value,
} as const;

/** The exact error texts we can name, with their meaning and how to mend them. */
export const knownMessages = pageFacts.messages ?? [];
