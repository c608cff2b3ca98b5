/** An encryption context as the reader writes it: one `name=value` a line. */
import type {FieldIssue} from '@site/src/ui/issue';

export type Context = Readonly<Record<string, string>>;

export interface ReadContext {
  readonly context: Context;
  readonly issues: readonly FieldIssue[];
}

/** Reads the pairs; lines without `=` and names that repeat are issues of the field. */
export function readContext(text: string, field: string): ReadContext {
  const pairs = new Map<string, string>();
  const issues: FieldIssue[] = [];
  const error = (line: number, message: string): void =>
    void issues.push({field, severity: 'error', message: `Line ${line}: ${message}`});
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const at = line.indexOf('=');
    const name = line.slice(0, at);
    if (at < 1) error(index + 1, 'expected name=value, such as app=invoices.');
    else if (pairs.has(name)) error(index + 1, `the name “${name}” stands here twice; a map has each name once.`);
    else pairs.set(name, line.slice(at + 1));
  });
  return {context: Object.fromEntries(pairs), issues};
}
