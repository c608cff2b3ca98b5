/** Something wrong with what the reader typed, tied to the field it stands in. */
export interface FieldIssue {
  /** The field's key in the widget's state. */
  readonly field: string;
  readonly severity: 'error' | 'warning';
  /** Where, what was expected, what was found, how to mend it. */
  readonly message: string;
}

/** The issues of one field. */
export const issuesOf = (issues: readonly FieldIssue[], field: string): readonly FieldIssue[] =>
  issues.filter((issue) => issue.field === field);
