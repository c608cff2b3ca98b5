// Step 5, the Authorization header: Credential, SignedHeaders, Signature. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#add-signature-to-request
import {type CredentialScope, parseCredential} from './credential-scope';
import {excerpt, type Issue, type Parsed, refused} from './issue';
import {algorithm} from './string-to-sign';

/** What an Authorization header says. */
export interface Authorization {
  readonly algorithm: string;
  readonly accessKeyId: string;
  readonly scope: CredentialScope;
  /** Lowercase names, in their order. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const where = 'Authorization header';
const shape = `${algorithm} Credential=<access key ID>/<date>/<region>/<service>/aws4_request, SignedHeaders=<names>, Signature=<64 hex digits>`;

const issue = (found: string, mend: string, expected = shape): Issue => ({
  severity: 'error',
  where,
  expected,
  found,
  mend,
});

/** The header's value. `credential` is the access key ID, a slash and the credential scope. */
export function authorizationHeader(credential: string, signedHeaders: readonly string[], signature: string): string {
  return `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
}

function foreignScheme(scheme: string): Issue | undefined {
  if (scheme === algorithm) return undefined;
  if (scheme === `${algorithm},`) return issue(scheme, 'Remove the comma after the algorithm.');
  if (scheme === 'AWS')
    return issue('a Signature Version 2 header', 'Sign with Signature Version 4; most services refuse Version 2.');
  if (scheme.startsWith('AWS4-'))
    return issue(
      scheme,
      'This engine reads AWS4-HMAC-SHA256; other algorithms cannot be recomputed from a secret key.',
    );
  return issue(`the scheme ${excerpt(scheme, 20) || '(none)'}`, 'Paste a header that starts with AWS4-HMAC-SHA256.');
}

/** Takes an Authorization header's value apart. Blanks after the commas are optional, the order of the three parts is free. */
export function parseAuthorizationHeader(text: string): Parsed<Authorization> {
  const value = text.trim().replace(/^authorization\s*:\s*/i, '');
  const scheme = /^\S*/.exec(value)?.[0] ?? '';
  const foreign = foreignScheme(scheme);
  if (foreign) return refused(foreign);
  const parts = new Map<string, string>();
  for (const part of value.slice(scheme.length).split(',')) {
    const at = part.indexOf('=');
    if (at > 0) parts.set(part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim());
  }
  const missing = ['Credential', 'SignedHeaders', 'Signature'].filter((name) => !parts.get(name.toLowerCase()));
  if (missing.length > 0)
    return refused(
      issue(`no ${missing.join(', no ')}`, `Copy the whole header; ${missing.join(' and ')} must have a value.`),
    );
  const credential = parseCredential(parts.get('credential')!);
  if (!credential) {
    return refused(
      issue(
        excerpt(parts.get('credential')!),
        'A credential is five parts between slashes.',
        'Credential=<access key ID>/<date>/<region>/<service>/aws4_request',
      ),
    );
  }
  const signature = parts.get('signature')!;
  const signedHeaders = parts
    .get('signedheaders')!
    .split(';')
    .filter((name) => name !== '');
  const notes = /^[\da-f]{64}$/.test(signature)
    ? []
    : [
        {
          ...issue(
            `${signature.length} characters`,
            'The signature was cut off or changed; copy it again.',
            '64 lowercase hex digits',
          ),
          severity: 'warning' as const,
        },
      ];
  return {ok: true, value: {algorithm, ...credential, signedHeaders, signature}, notes};
}
