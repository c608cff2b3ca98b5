// What a service answered to a request it refused. https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html

/** An error answer taken apart; fields are there only if the answer holds them. */
export interface ServiceError {
  readonly format: 'xml' | 'json' | 'text';
  readonly code?: string;
  readonly message?: string;
  /** The canonical request the service computed. */
  readonly canonicalRequest?: string;
  /** The string to sign the service computed. */
  readonly stringToSign?: string;
  readonly accessKeyId?: string;
  readonly signatureProvided?: string;
  /** As written by the service. */
  readonly requestTime?: string;
  readonly serverTime?: string;
  readonly expires?: string;
  readonly maxAllowedSkewMs?: number;
  /** The Region the service names as its own. */
  readonly region?: string;
  readonly requestId?: string;
  /** The operation a CLI or SDK message names. */
  readonly operation?: string;
}
