// A header field of a request. https://www.rfc-editor.org/rfc/rfc9110#section-6.3

/** One header field as written; repeated names are repeated entries. */
export interface Header {
  readonly name: string;
  readonly value: string;
}
