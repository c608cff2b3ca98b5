// Base64 of UTF-8 text in its two alphabets. https://www.rfc-editor.org/rfc/rfc4648

/** Base64 with padding. */
export const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** Base64 with `-` and `_` and without padding. */
export const base64url = (text: string): string =>
  base64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The text in base64 of either alphabet, padded or not; undefined if it is neither, or no UTF-8. */
export function textOfBase64(encoded: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
