// Payload hash: SHA-256 of the body, or the literal UNSIGNED-PAYLOAD. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
import {canonicalHeaderName, canonicalHeaderValue} from './canonical-headers';
import {sha256Hex} from './hashing';
import type {HttpRequest} from './types';

/** What stands for a body that is not signed. */
export const unsignedPayloadHash = 'UNSIGNED-PAYLOAD';

/** The header that carries the payload hash. */
export const payloadHashHeader = 'x-amz-content-sha256';

/** The last line of the canonical request and the rule that chose it. */
export interface PayloadHash {
  readonly text: string;
  readonly rule: 'own-header' | 'unsigned' | 'empty-body' | 'body';
  readonly why: string;
}

/** Chooses the payload hash: the request's own header, else `UNSIGNED-PAYLOAD` if asked for, else the SHA-256 of the body. */
export function payloadHash(request: HttpRequest, unsignedPayload: boolean): PayloadHash {
  const own = request.headers.find(({name}) => canonicalHeaderName(name) === payloadHashHeader);
  const ownValue = canonicalHeaderValue(own?.value ?? '');
  if (ownValue) {
    return {
      text: ownValue,
      rule: 'own-header',
      why: `The request brings its own ${payloadHashHeader}, which is repeated here.`,
    };
  }
  if (unsignedPayload) {
    return {
      text: unsignedPayloadHash,
      rule: 'unsigned',
      why: 'The body is not signed; the literal word stands in for its hash.',
    };
  }
  const text = sha256Hex(request.body);
  return request.body.length === 0
    ? {text, rule: 'empty-body', why: 'There is no body: this is the SHA-256 of nothing.'}
    : {text, rule: 'body', why: 'The SHA-256 of the body, byte for byte, in lowercase hex.'};
}
