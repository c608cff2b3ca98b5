// Canonical headers: lowercase names, trimmed values, inner blanks collapsed, sorted, repeated ones joined. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import type {Header} from './types';

/** One line of the canonical headers. */
export interface CanonicalHeader {
  readonly name: string;
  readonly value: string;
  readonly why: string;
}

/** Trims a value and collapses runs of blanks (spaces, tabs, line ends) to one space. */
export const canonicalHeaderValue = (value: string): string =>
  value.replaceAll(/[ \t\r\n\v\f]+/g, ' ').replaceAll(/^ | $/g, '');

/** The canonical name of a header. */
export const canonicalHeaderName = (name: string): string => name.trim().toLowerCase();

function why(name: string, values: readonly string[]): string {
  const changes: string[] = [];
  if (values.length > 1) changes.push(`it was sent ${values.length} times: values joined by commas in their order`);
  if (values.some((value) => canonicalHeaderValue(value) !== value)) changes.push('blanks trimmed and collapsed');
  const role =
    name === 'host'
      ? 'Every request must sign its host'
      : name.startsWith('x-amz-')
        ? 'Every x-amz-* header that is sent must be signed'
        : 'Sent with the request, so it is signed';
  return `${[role, ...changes].join('; ')}.`;
}

/** The canonical headers, sorted by name. */
export function canonicalHeaders(headers: readonly Header[]): readonly CanonicalHeader[] {
  const values = new Map<string, string[]>();
  for (const header of headers) {
    const name = canonicalHeaderName(header.name);
    values.set(name, [...(values.get(name) ?? []), header.value]);
  }
  return [...values.entries()]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, sent]) => ({name, value: sent.map(canonicalHeaderValue).join(','), why: why(name, sent)}));
}
