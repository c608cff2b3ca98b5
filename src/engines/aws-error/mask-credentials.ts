// Takes credentials out of a pasted log, whatever stands around them; the forms of access key IDs:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids

const leftOut = '(left out)';

/** Access key IDs, long-term and temporary. */
const accessKeyId = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g;
/** A bearer token, and what else follows the scheme of an Authorization header in the middle of a line. */
const bearer = /\b(Bearer|Basic)\s+[\w.~+/-]{8,}=*/g;
const signature = /\b(Signature=|X-Amz-Signature=|X-Amz-Credential=|Credential=)(?!\(left out\))[^\s,&"'<]+/gi;
/** `header.payload.signature` of a JSON Web Token. */
const jsonWebToken = /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g;
/** `token=…`, `password: …`, `secretKey=…`, with or without quotes. */
const named =
  /((?:token|secret|password|passwd|api[-_]?key)\w*\\*["']?\s*[=:]\s*\\*["']?)(?!\(left out\))([^\s"'\\,;&<]{8,})/gi;
/** Runs that only a session token has: Base64 with `+`, `/` or `=` in it. An encoded authorization message has none of them. */
const longBase64 = /(?<![\w+/=-])(?=[A-Za-z0-9+/]*[+/])[A-Za-z0-9+/]{80,}={0,2}/g;
const base64Run = /(?<![A-Za-z0-9+/=_.:-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g;

/** Forty characters of Base64 of all three kinds: a secret access key, not a commit and not a path. */
const isSecretKey = (run: string): boolean => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run);

/** Whether a value is given by `=` or in quotes; after a colon alone a sentence may follow: `Invalid token: unexpected end`. */
const isAssigned = (head: string): boolean => /=\s*\\*["']?$|["']$/.test(head);

/** A text without access key IDs, secret keys, tokens and signatures. Masking twice changes nothing more. */
export function maskCredentials(text: string): string {
  return text
    .replace(named, (whole, head: string, value: string) =>
      isAssigned(head) || /\d|[=+/]|[a-z][A-Z]/.test(value) ? head + leftOut : whole,
    )
    .replace(signature, `$1${leftOut}`)
    .replace(bearer, `$1 ${leftOut}`)
    .replace(jsonWebToken, leftOut)
    .replace(accessKeyId, leftOut)
    .replace(longBase64, leftOut)
    .replace(base64Run, (run) => (isSecretKey(run) ? leftOut : run));
}
