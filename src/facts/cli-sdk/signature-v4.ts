import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const elements: Source = {
  title: 'IAM User Guide, Elements of an AWS API request signature',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-signing-elements.html',
  checked,
};
const create: Source = {
  title: 'IAM User Guide, Create a signed AWS API request',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
  checked,
};
const overview: Source = {
  title: 'IAM User Guide, AWS Signature Version 4 for API requests',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
  checked,
};
const troubleshooting: Source = {
  title: 'IAM User Guide, Troubleshoot Signature Version 4 signing',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
  checked,
};
const presigned: Source = {
  title: 'Amazon S3 API Reference, Authenticating requests: using query parameters',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
  checked,
};
const suite: Source = {
  title: 'awslabs/aws-c-auth, SigV4 test suite (2026-08-18)',
  url: 'https://github.com/awslabs/aws-c-auth',
  checked,
};
const javascript: Source = {
  title: '@smithy/signature-v4 5.7.5, run',
  url: 'https://github.com/smithy-lang/smithy-typescript',
  checked,
};
const boto3: Source = {title: 'boto3 1.43.107, run', url: 'https://github.com/boto/boto3', checked};

/** Longest life of a pre-signed URL, in seconds. */
export const presignMaxSeconds = {
  id: 'sigv4-presign-max-seconds',
  value: 604_800,
  statement: 'A pre-signed URL lives 1 to 604,800 seconds (7 days), set by `X-Amz-Expires`.',
  sources: [presigned],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Life of a pre-signed URL that botocore, the AWS CLI and the JavaScript SDK choose, in seconds. */
export const presignDefaultSeconds = {
  id: 'sigv4-presign-default-seconds',
  value: 3600,
  statement: 'botocore, `aws s3 presign` and the SDK for JavaScript sign URLs for 3,600 seconds unless told otherwise.',
  sources: [javascript, boto3],
  evidence: 'code',
} as const satisfies Fact<number>;

/** How far the clock of a signed request may be off for most services, in minutes. */
export const clockSkewMinutes = {
  id: 'sigv4-clock-skew',
  value: 5,
  statement:
    'In most cases a signed request must arrive within 5 minutes of its timestamp; the error message of the service shows its own window.',
  sources: [create, troubleshooting],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** How far the clock may be off for Amazon S3, in milliseconds. */
export const s3ClockSkewMs = {
  id: 'sigv4-clock-skew-s3',
  value: 900_000,
  statement: 'Amazon S3 allows 900,000 ms (15 minutes), and says so in `MaxAllowedSkewMilliseconds`.',
  sources: [
    {title: 'aws/aws-cli issue 6676, a recorded answer', url: 'https://github.com/aws/aws-cli/issues/6676', checked},
  ],
  evidence: 'field',
} as const satisfies Fact<number>;

/** The key-derivation anchor of the documentation's example secret: 20150830, us-east-1, iam. */
export const exampleSigningKey = {
  id: 'sigv4-example-signing-key',
  value: 'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
  statement:
    'Check your key derivation: the documentation’s example secret with `20150830`, `us-east-1` and `iam` gives the signing key `c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9`.',
  sources: [create],
  evidence: 'ran',
} as const satisfies Fact<string>;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/signature-v4',
  service: 'AWS CLI & SDK',
  topic: 'Signature Version 4',
  facts: [
    {
      id: 'sigv4-sign-credentials',
      statement:
        'SigV4 signs the *request* with a key derived from your secret access key. The secret itself is neither signed nor sent; only the access key ID travels.',
      sources: [overview, create],
      evidence: 'documentation',
      was: [
        {path: ['AWS CLI & SDK', 'Signature v4 Signing'], verdict: 'correct'},
        {
          path: ['AWS CLI & SDK', 'Signature v4 Signing', 'AWS use SigV4 to sign your credentials in your API calls'],
          verdict: 'wrong',
          change: 'The request is signed with a key derived from the secret; credentials are not what is signed.',
        },
      ],
    },
    {
      id: 'sigv4-header-or-query',
      statement:
        'The signature travels in the `Authorization` header or in `X-Amz-…` query parameters (a pre-signed URL), never in both. For Amazon S3 there is a third form, the signed POST policy of a browser form.',
      sources: [create, presigned],
      evidence: 'documentation',
      was: [
        {
          path: ['AWS CLI & SDK', 'Signature v4 Signing', 'In header option or http query parameters'],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'sigv4-string-to-sign',
      statement:
        'The string to sign has four lines without a final line feed: `AWS4-HMAC-SHA256`, the time as `YYYYMMDDTHHMMSSZ`, the credential scope `date/region/service/aws4_request`, and the hex SHA-256 of the canonical request.',
      sources: [create],
      evidence: 'documentation',
    },
    {
      id: 'sigv4-signed-headers',
      statement: 'The `host` header and every `x-amz-*` header that is sent must be signed.',
      sources: [elements, create],
      evidence: 'documentation',
    },
    {
      id: 'sigv4-path-encoding',
      statement:
        'The canonical URI is normalised and percent-encoded twice for every service except Amazon S3, where it is encoded once and never normalised.',
      sources: [create, suite],
      evidence: 'documentation',
    },
    {
      id: 'sigv4-payload-hash',
      statement:
        '`x-amz-content-sha256` is mandatory on Amazon S3 only, where it may also say `UNSIGNED-PAYLOAD` for requests over TLS and pre-signed URLs.',
      sources: [elements],
      evidence: 'documentation',
    },
    presignMaxSeconds,
    presignDefaultSeconds,
    {
      id: 'sigv4-presign-token',
      statement: 'A URL signed with temporary credentials dies with them, whatever `X-Amz-Expires` says.',
      sources: [presigned],
      evidence: 'documentation',
    },
    clockSkewMinutes,
    s3ClockSkewMs,
    {
      id: 'sigv4-clock-correction',
      statement:
        'The SDK for JavaScript v3 corrects its clock from the `Date` header and retries when the skew is 4 minutes or more; botocore does not do this for SigV4.',
      sources: [javascript, boto3],
      evidence: 'code',
    },
    {
      id: 'sigv4-boto3-sigv2-presign',
      statement:
        'boto3 1.43.107 still pre-signs S3 URLs with Signature Version 2 in old Regions such as `us-east-1` and `eu-west-1` unless you pass `Config(signature_version="s3v4")`.',
      sources: [boto3],
      evidence: 'ran',
    },
    exampleSigningKey,
    {
      id: 'sigv4-sigv4a',
      statement:
        'SigV4a (`AWS4-ECDSA-P256-SHA256`) drops the Region from the scope and sends a list in `X-Amz-Region-Set`. Its signature differs on every run, so it can be verified but not compared.',
      sources: [overview, suite],
      evidence: 'documentation',
    },
  ],
  messages: [
    {
      id: 'msg-signature-does-not-match',
      text: 'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      code: 'SignatureDoesNotMatch, InvalidSignatureException',
      from: 'Amazon S3, AWS STS and most services',
      status: 'HTTP 403',
      meaning: 'The service rebuilt the canonical request and got another signature.',
      mend: 'Compare its canonical request and string to sign, often echoed in the body, with yours, line by line.',
      sources: [
        {
          title: 'bryanjos/aws_auth issue 31, a recorded answer',
          url: 'https://github.com/bryanjos/aws_auth/issues/31',
          checked,
        },
        troubleshooting,
      ],
      evidence: 'field',
    },
    {
      id: 'msg-signature-expired',
      text: 'Signature expired: <time> is now earlier than <time> (<time> - 5 min.)',
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The timestamp of the request is older than the window allows.',
      mend: 'Set the clock of the machine, or sign right before sending; some services (seen with STS and SNS) print `- 15 min.`.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-signature-not-yet-current',
      text: 'Signature not yet current: <time> is still later than <time>',
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The timestamp of the request lies in the future of the service.',
      mend: 'Set the clock of the machine back to the real time.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-sigv4-date-in-scope',
      text: 'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP',
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The date in the credential scope is not the day of `X-Amz-Date`.',
      mend: 'Take both from one UTC instant.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-sigv4-scope-region',
      text: 'Credential should be scoped to a valid Region, not <region>',
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The Region in the credential scope is not the one of the endpoint.',
      mend: 'Sign for the Region of the endpoint; global services sign for `us-east-1`.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-sigv4-scope-service',
      text: "Credential should be scoped to correct service: '<service>'",
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The service in the credential scope is not the one that was called.',
      mend: 'Use the signing name of the service, which is not always its host name.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-sigv4-scope-terminator',
      text: "Credential should be scoped with a valid terminator: 'aws4_request'",
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The credential scope does not end in `aws4_request`.',
      mend: 'End the scope, and the key derivation, with that word.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-sigv4-missing-token',
      text: 'Missing Authentication Token',
      from: 'most services',
      status: 'HTTP 403',
      meaning: 'The request carries no signature that the service recognises.',
      mend: 'Send the `Authorization` header or the query parameters, and check that the path exists on this API.',
      sources: [troubleshooting],
      evidence: 'documentation',
    },
    {
      id: 'msg-request-time-too-skewed',
      text: 'The difference between the request time and the current time is too large.',
      code: 'RequestTimeTooSkewed',
      from: 'Amazon S3',
      status: 'HTTP 403',
      meaning: 'The clock is further off than `MaxAllowedSkewMilliseconds`.',
      mend: 'Set the clock; `RequestTime` and `ServerTime` in the body say by how much it is off.',
      sources: [
        {
          title: 'aws/aws-cli issue 6676, a recorded answer',
          url: 'https://github.com/aws/aws-cli/issues/6676',
          checked,
        },
      ],
      evidence: 'field',
    },
    {
      id: 'msg-presign-js-week',
      text: 'Signature version 4 presigned URLs must have an expiration date less than one week in the future',
      from: 'AWS SDK for JavaScript v3',
      meaning: 'The SDK refuses to sign for more than 604,800 seconds; it rejects with a plain string, not an `Error`.',
      mend: 'Ask for 604,800 seconds or fewer.',
      sources: [javascript],
      evidence: 'ran',
    },
    {
      id: 'msg-presign-s3-week',
      text: 'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
      code: 'AuthorizationQueryParametersError',
      from: 'Amazon S3',
      meaning: 'The URL was signed for more than a week; boto3 signs it anyway and the service refuses.',
      mend: 'Sign for 604,800 seconds or fewer.',
      sources: [
        {
          title: 'versity/versitygw issue 1514, a recorded answer',
          url: 'https://github.com/versity/versitygw/issues/1514',
          checked,
        },
      ],
      evidence: 'field',
    },
    {
      id: 'msg-expired-token',
      text: 'The provided token has expired.',
      code: 'ExpiredToken',
      from: 'Amazon S3',
      meaning: 'The temporary credentials behind the signature or the URL have ended.',
      mend: 'Get new credentials and sign again.',
      sources: [
        {
          title: 'aws/aws-sdk-js issue 1099, a recorded answer',
          url: 'https://github.com/aws/aws-sdk-js/issues/1099',
          checked,
        },
      ],
      evidence: 'field',
    },
  ],
};
