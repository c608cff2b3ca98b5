// What is wrong with a pasted event, and where. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html

/** One thing to mend or to know. */
export interface Issue {
  /** `warning`: the event counts all the same. */
  readonly severity: 'error' | 'warning';
  /** One or two sentences: what, and how to mend it. */
  readonly message: string;
  /** 1-based, in the text that was pasted. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}
