// Splits a URL without changing a byte of it: WHATWG parsers resolve dot segments and re-encode. https://www.rfc-editor.org/rfc/rfc3986#appendix-B

/** The parts of a URL that a request is made of. */
export interface UrlParts {
  readonly scheme: string | undefined;
  /** `user:password` before an @. */
  readonly userInfo: string | undefined;
  /** Host and port as written, without a port that is the scheme's own. */
  readonly host: string;
  /** Path and query as written; at least `/`. */
  readonly target: string;
  /** What follows `#`; never sent. */
  readonly fragment: string | undefined;
}

/** Takes a URL, with or without its scheme, apart; undefined without a host. */
export function splitUrl(url: string): UrlParts | undefined {
  const match = /^(?:([a-z][a-z\d+.-]*):\/\/)?(?:([^/?#]*)@)?([^/?#]*)([^?#]*)(\?[^#]*)?(?:#([\s\S]*))?$/i.exec(url);
  const [, scheme, userInfo, authority = '', path = '', query = '', fragment] = match ?? [];
  if (authority === '' || /\s/.test(authority)) return undefined;
  const ownPort = scheme?.toLowerCase() === 'http' ? ':80' : ':443';
  const host = authority.endsWith(ownPort) ? authority.slice(0, -ownPort.length) : authority;
  return {scheme: scheme?.toLowerCase(), userInfo, host, target: `${path || '/'}${query}`, fragment};
}
