// The shapes that go in: an HTTP request, who signs it and how. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

/** One header field as written; repeated names are repeated entries. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** An HTTP request as it leaves the client. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query as they stand in the request line: `/a%20b?x=1`. */
  readonly target: string;
  readonly headers: readonly Header[];
  /** Text is taken as UTF-8; `''` is no body. */
  readonly body: string | Uint8Array;
}

/** Where the signature travels: the `Authorization` header, or the query string of a pre-signed URL. */
export type Variant = 'header' | 'query';

/** Who signs, for what, when, and by which rules. A rule left out is the service's own (`pathRulesFor`). */
export interface SigningContext {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Only with temporary credentials. */
  readonly sessionToken?: string;
  /** The token is sent but not signed. */
  readonly omitSessionToken?: boolean;
  readonly region: string;
  /** The signing name: `s3`, `iam`, `execute-api`. */
  readonly service: string;
  /** ISO 8601 (`2015-08-30T12:36:00Z`) or `YYYYMMDDTHHMMSSZ`. */
  readonly timestamp: string;
  /** Collapse `.`, `..` and empty segments of the canonical path. */
  readonly normalize?: boolean;
  /** Percent-encode the path of the target once more, `%` included. */
  readonly doubleEncode?: boolean;
  /** Header variant: add and sign `x-amz-content-sha256`. */
  readonly signBody?: boolean;
  /** The payload hash is the literal `UNSIGNED-PAYLOAD`. */
  readonly unsignedPayload?: boolean;
  /** Query variant: `X-Amz-Expires`. */
  readonly expiresInSeconds?: number;
}

/** Everything `signRequest` and `checkContext` need. */
export interface SigningInput {
  readonly request: HttpRequest;
  readonly context: SigningContext;
  readonly variant: Variant;
}
