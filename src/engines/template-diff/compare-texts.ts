/** From two texts to a comparison, or to what must be mended first. https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-diff.html */
import {compare, type Comparison} from './compare';
import type {DiffLibrary} from './library';
import {readTemplate} from './read-template';

/** A text that cannot be compared yet. */
export interface TextIssue {
  readonly field: 'before' | 'after';
  readonly message: string;
}

export type TextComparison =
  {readonly ok: true; readonly comparison: Comparison} | {readonly ok: false; readonly issues: readonly TextIssue[]};

/** Compares two templates given as texts, JSON or YAML. Never throws. */
export function compareTexts(
  library: DiffLibrary,
  texts: {readonly before: string; readonly after: string},
  stackName: string,
): TextComparison {
  const before = readTemplate(texts.before);
  const after = readTemplate(texts.after);
  if (!before.ok || !after.ok) {
    const issueOf = (field: TextIssue['field'], read: typeof before): readonly TextIssue[] =>
      read.ok ? [] : [{field, message: read.message}];
    return {ok: false, issues: [...issueOf('before', before), ...issueOf('after', after)]};
  }
  try {
    return {ok: true, comparison: compare(library, before.template, after.template, stackName)};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `\`cdk diff\` stops at these templates: ${reason}`;
    return {ok: false, issues: [{field: 'after', message}]};
  }
}
