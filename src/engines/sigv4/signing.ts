// Everything that signing a request gives, step by step. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import type {CanonicalRequest} from './canonical-request';
import type {CredentialScope} from './credential-scope';
import type {PayloadHash} from './payload-hash';
import type {SigningKeyStep} from './signing-key';
import type {StringToSign} from './string-to-sign';
import type {AmzDate} from './timestamp';
import type {Header, HttpRequest, Variant} from './types';

/** A header that is not part of the signature. */
export interface LeftOutHeader {
  readonly name: string;
  readonly why: string;
  /** False if it was replaced or removed. */
  readonly sent: boolean;
}

/** A signed request with every intermediate. Holds no secret access key; `signingKey` and a session token in it are secret all the same. */
export interface Signing {
  readonly variant: Variant;
  /** The request that went in. */
  readonly request: HttpRequest;
  readonly accessKeyId: string;
  readonly at: AmzDate;
  readonly scope: CredentialScope;
  /** `20150830/us-east-1/iam/aws4_request`. */
  readonly credentialScope: string;
  readonly normalize: boolean;
  readonly doubleEncode: boolean;
  readonly payloadHash: PayloadHash;
  readonly canonicalRequest: CanonicalRequest;
  readonly stringToSign: StringToSign;
  readonly signingKey: readonly SigningKeyStep[];
  /** 64 hex digits. */
  readonly signature: string;
  readonly signedHeaders: readonly string[];
  readonly leftOut: readonly LeftOutHeader[];
  /** Header variant only: the value of the Authorization header. */
  readonly authorization?: string;
  /** All headers to send, in order. */
  readonly headers: readonly Header[];
  /** The target to send; in the query variant it carries the signature. */
  readonly signedTarget: string;
  /** `https://`, the host and `signedTarget`. */
  readonly signedUrl: string;
  /** Query variant only: `X-Amz-Expires`, in seconds. */
  readonly expiresInSeconds?: number;
}
