// Base64 with `-` and `_` and without padding, as tokens use it. https://www.rfc-editor.org/rfc/rfc4648#section-5

/** The UTF-8 text in a base64url text; throws on anything else. */
export function base64urlText(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}
