// Import of a raw HTTP request. https://www.rfc-editor.org/rfc/rfc9112#section-2
import {readHttpMessage} from './http-message';
import {type ImportedRequest, takeApart} from './imported-request';
import type {Parsed} from './issue';

/**
 * Reads a pasted request (HTTP/1.1 text with CRLF or LF, or HTTP/2 pseudo-headers) and takes apart the signature it carries.
 * Lines that are no header fields are left out and noted; text that is no request gives issues with line and column.
 */
export function parseHttpRequest(text: string): Parsed<ImportedRequest> {
  const message = readHttpMessage(text);
  if (!message.ok) return message;
  const {value, notes} = takeApart(message.value);
  return {ok: true, value, notes: [...message.notes, ...notes]};
}
