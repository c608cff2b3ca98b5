// Brings back the line ends that logs, terminals and chats take from an error answer. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-string-to-sign

/** Turns `\n` written as two characters into line ends, if the text has no real ones; CRLF becomes LF. */
export function unescapeLineEnds(text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  return plain.includes('\n') ? plain : plain.replaceAll(String.raw`\n`, '\n');
}

/** A string to sign whose four lines were joined by blanks, on four lines again. */
export function restoreStringToSign(text: string): string {
  return text.includes('\n')
    ? text
    : text.trim().replace(/^(\S+)\s+(\d{8}T\d{6}Z)\s+(\S+)\s+([\da-f]{64})$/, '$1\n$2\n$3\n$4');
}

/** Text of the hex bytes that Amazon S3 adds to its answer; undefined if they are cut off or no UTF-8. */
export function textOfHexBytes(hexBytes: string): string | undefined {
  const pairs = hexBytes.trim().split(/\s+/);
  if (!pairs.every((pair) => /^[\dA-Fa-f]{2}$/.test(pair))) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(
      Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)),
    );
  } catch {
    return undefined;
  }
}
