// Reads what a JSON Web Token says, without checking its signature. https://www.rfc-editor.org/rfc/rfc7519
import {base64urlText} from './base64url';

/** The claims that matter here. */
export interface Claims {
  readonly iss: string;
  readonly groups: readonly string[];
  /** Seconds since 1970, when the token ends. */
  readonly exp?: number;
}

/** The claims of a token; undefined if the text is none. `Bearer` before it is passed over. */
export function readToken(text: string): Claims | undefined {
  const parts = text
    .trim()
    .replace(/^Bearer\s+/i, '')
    .split('.');
  const [, payload = ''] = parts;
  if (parts.length !== 3) return undefined;
  try {
    const claims: unknown = JSON.parse(base64urlText(payload));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const {iss, exp, 'cognito:groups': groups} = claims as Record<string, unknown>;
    return {
      iss: typeof iss === 'string' ? iss : '',
      groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
      ...(typeof exp === 'number' && {exp}),
    };
  } catch {
    return undefined;
  }
}
