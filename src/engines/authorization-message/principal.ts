// Who was refused: the parts of a principal's ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html

export type PrincipalKind = 'user' | 'role' | 'role session' | 'federated user' | 'root user' | 'service' | 'unknown';

export interface Principal {
  /** As the text names it: an ARN, mostly. */
  readonly text: string;
  readonly kind: PrincipalKind;
  /** The name of the user or role, without its path. */
  readonly name?: string | undefined;
  readonly session?: string | undefined;
  readonly account?: string | undefined;
  /**
   * The ARN to grant to and to simulate: the role behind a session, else the principal itself. A session's ARN leaves out the
   * path of its role, so this one has none either.
   */
  readonly grantee?: string | undefined;
  /** The unique ID, as decoded messages have it. */
  readonly id?: string | undefined;
}

const arn = /^arn:([\w-]+):(iam|sts)::(\d{12}|[^:]*):(.+)$/;

const kinds: Readonly<Record<string, PrincipalKind>> = {
  user: 'user',
  role: 'role',
  'assumed-role': 'role session',
  'federated-user': 'federated user',
  root: 'root user',
};

/** The principal of a text such as `arn:aws:sts::111122223333:assumed-role/Developer/Ana`. */
export function readPrincipal(text: string, id?: string): Principal {
  const [, partition = '', , account = '', rest = ''] = arn.exec(text) ?? [];
  const [type = '', ...path] = rest.split('/');
  const kind = kinds[type];
  if (!kind) {
    return {text, kind: /\.amazonaws\.com(\.cn)?$/.test(text) ? 'service' : 'unknown', ...(id ? {id} : {})};
  }
  const isSession = kind === 'role session';
  const name = isSession ? path[0] : path.at(-1);
  return {
    text,
    kind,
    name,
    session: isSession ? path.slice(1).join('/') || undefined : undefined,
    account,
    grantee: isSession ? `arn:${partition}:iam::${account}:role/${name ?? ''}` : text,
    ...(id ? {id} : {}),
  };
}
