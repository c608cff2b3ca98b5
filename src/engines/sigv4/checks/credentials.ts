// Shapes of access key IDs, secret access keys and session tokens. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
import type {ContextIssue} from '../check-context';
import type {SigningContext} from '../types';

const secretLength = 40;

function accessKeyId({accessKeyId: id, sessionToken}: SigningContext): ContextIssue[] {
  const about = {field: 'accessKeyId', where: 'access key ID'} as const;
  if (!/^\w{3,128}$/.test(id)) {
    return [
      {
        ...about,
        severity: 'error',
        expected: 'letters and digits only, such as AKIAIOSFODNN7EXAMPLE',
        found:
          id === ''
            ? 'nothing'
            : /\s/.test(id)
              ? 'a blank in it'
              : `${id.length} characters, some of them not letters or digits`,
        mend: 'Copy the access key ID again, without blanks or quotes.',
      },
    ];
  }
  if (id.startsWith('ASIA') && !sessionToken) {
    return [
      {
        ...about,
        severity: 'warning',
        expected: 'a session token, as the ID begins with ASIA (temporary credentials)',
        found: 'no session token',
        mend: 'Add the session token that was issued together with this access key ID.',
      },
    ];
  }
  return [];
}

function secretAccessKey({secretAccessKey: secret}: SigningContext): ContextIssue[] {
  const about = {field: 'secretAccessKey', where: 'secret access key'} as const;
  if (secret === '') {
    return [
      {
        ...about,
        severity: 'error',
        expected: 'a secret access key',
        found: 'nothing',
        mend: 'Enter the secret; an example secret will do to see the steps.',
      },
    ];
  }
  if (/\s/.test(secret)) {
    return [
      {
        ...about,
        severity: 'warning',
        expected: 'no blanks',
        found: 'a blank, tab or line end in it',
        mend: 'Copy it again; a final line end is the usual culprit.',
      },
    ];
  }
  if (secret.length !== secretLength) {
    return [
      {
        ...about,
        severity: 'warning',
        expected: `${secretLength} characters, as AWS issues them`,
        found: `${secret.length} characters`,
        mend: 'Check that all of it was copied and nothing besides.',
      },
    ];
  }
  return [];
}

function sessionToken({sessionToken: token}: SigningContext): ContextIssue[] {
  if (!token || !/\s/.test(token)) return [];
  return [
    {
      field: 'sessionToken',
      where: 'session token',
      severity: 'warning',
      expected: 'no blanks',
      found: 'a blank, tab or line end in it',
      mend: 'Copy it again as one line.',
    },
  ];
}

/** Issues with the credentials; never repeats them. */
export function checkCredentials(context: SigningContext): readonly ContextIssue[] {
  return [...accessKeyId(context), ...secretAccessKey(context), ...sessionToken(context)];
}
