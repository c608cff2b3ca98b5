// Takes the text of a canonical request apart again. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request

/** The parts of a canonical request. */
export interface CanonicalParts {
  readonly method: string;
  readonly uri: string;
  readonly query: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly headerOrder: readonly string[];
  readonly signedHeaders: readonly string[];
  readonly payloadHash: string;
}

/** The parts of a canonical request's text; undefined if it has not the form of one. */
export function canonicalParts(text: string): CanonicalParts | undefined {
  const lines = text.replace(/\n$/, '').split('\n');
  const [method, uri, query, ...rest] = lines;
  const blank = rest.indexOf('');
  if (method === undefined || uri === undefined || query === undefined || blank === -1 || rest.length < blank + 3)
    return undefined;
  const pairs = rest.slice(0, blank).map((line): [string, string] => {
    const at = line.indexOf(':');
    return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
  });
  return {
    method,
    uri,
    query,
    headers: new Map(pairs),
    headerOrder: pairs.map(([name]) => name),
    signedHeaders: rest[blank + 1]!.split(';'),
    payloadHash: rest[blank + 2]!,
  };
}
