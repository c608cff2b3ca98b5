// The request context as a reader writes it: `key = value`, one a line; a key of several values stands several times. https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html

/** A line that is no `key = value`, 1-based. */
export interface ContextIssue {
  readonly line: number;
  readonly message: string;
}

/** Values by key; a key with several lines has several values. */
export interface ReadContext {
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  readonly issues: readonly ContextIssue[];
}

/** Condition keys as AWS writes them: `aws:SourceIp`, `s3:ExistingObjectTag/Team`. */
const keyForm = /^[A-Za-z0-9-]+:[^\s=]+$/;

/** Reads the context. Lines that begin with `#` are remarks. */
export function readContext(text: string): ReadContext {
  const values = new Map<string, {key: string; values: string[]}>();
  const issues: ContextIssue[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const at = line.indexOf('=');
    const key = (at < 0 ? line : line.slice(0, at)).trim();
    if (at < 0) issues.push({line: index + 1, message: `Write “${key} = value”.`});
    else if (!keyForm.test(key)) {
      issues.push({line: index + 1, message: `“${key}” is no condition key; one looks like aws:SourceIp.`});
    } else {
      const folded = key.toLowerCase();
      const found = values.get(folded) ?? {key, values: []};
      found.values.push(line.slice(at + 1).trim());
      values.set(folded, found);
    }
  }
  const context = Object.fromEntries(
    [...values.values()].map(({key, values: all}) => [key, all.length === 1 ? (all[0] ?? '') : all]),
  );
  return {context, issues};
}

/** A context as text again. */
export const contextText = (context: ReadContext['context']): string =>
  Object.entries(context)
    .flatMap(([key, value]) => [value].flat().map((one) => `${key} = ${one}`))
    .join('\n');
