// Actions and resources as a reader lists them. https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html

/** A line that cannot be taken, 1-based. */
export interface ListIssue {
  readonly line: number;
  readonly message: string;
}

/** The lines of a text, trimmed, each once, with what is wrong with the others. */
export interface ReadList {
  readonly entries: readonly string[];
  readonly issues: readonly ListIssue[];
}

/** Reads one entry a line (or separated by commas); `check` says what is wrong with an entry. */
export function readList(text: string, most: number, check: (entry: string) => string | undefined): ReadList {
  const entries = new Set<string>();
  const issues: ListIssue[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    for (const entry of line.split(',').map((part) => part.trim())) {
      if (entry === '') continue;
      const message = entries.size >= most ? `At most ${most} are simulated at once.` : check(entry);
      if (message === undefined) entries.add(entry);
      else issues.push({line: index + 1, message});
    }
  }
  return {entries: [...entries], issues};
}
