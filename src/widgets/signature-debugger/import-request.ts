/** Reads whatever the reader pasted: a `curl` command, a pre-signed URL or a raw HTTP request. */
import {
  parseCurl,
  parseHttpRequest,
  parsePresignedUrl,
  type ImportedRequest,
  type Parsed,
} from '@site/src/engines/sigv4';

export type ImportKind = 'curl command' | 'URL' | 'HTTP request';

/** What a pasted text looks like. */
export function kindOf(text: string): ImportKind {
  const start = text.trimStart();
  if (/^\$?\s*curl(\.exe)?\s/i.test(start)) return 'curl command';
  return /^["']?https?:\/\/\S+["']?\s*$/i.test(start) ? 'URL' : 'HTTP request';
}

const readers: Readonly<Record<ImportKind, (text: string) => Parsed<ImportedRequest>>> = {
  'curl command': parseCurl,
  URL: parsePresignedUrl,
  'HTTP request': parseHttpRequest,
};

/** Reads a pasted text by its kind. Never throws. */
export const importRequest = (text: string): Parsed<ImportedRequest> => readers[kindOf(text)](text);
