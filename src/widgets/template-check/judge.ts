// What the tool shows for a state: everything that the engine and the library, fetched on a press, find.
import type * as templateDiff from '@site/src/engines/template-diff';
import type {FieldIssue} from '@site/src/ui/issue';
import type {State} from './state';

/** The engine and the library, once they are there. */
export interface Engines {
  readonly diff: typeof templateDiff;
  readonly library: templateDiff.DiffLibrary;
}

/** A resource that changes. */
export interface ResourceRow {
  readonly logicalId: string;
  readonly type: string;
  readonly what: string;
  readonly why: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'neutral';
}

/** All that is shown. */
export interface View {
  readonly issues: readonly FieldIssue[];
  readonly tone: 'good' | 'warn' | 'bad';
  /** Backticks mark code. */
  readonly verdict: string;
  readonly rows: readonly ResourceRow[];
  /** What the command prints, errors after the rest; empty until the library is there and the templates can be read. */
  readonly printed: string;
  /** Each value of `--fail-on` with its exit code. */
  readonly exits: string;
}

const tones: Readonly<Record<templateDiff.ResourceChange['impact'], ResourceRow['tone']>> = {
  WILL_REPLACE: 'bad',
  WILL_DESTROY: 'bad',
  MAY_REPLACE: 'warn',
  WILL_ORPHAN: 'warn',
  WILL_CREATE: 'good',
  WILL_IMPORT: 'good',
  WILL_UPDATE: 'neutral',
  NO_CHANGE: 'neutral',
};
const order = ['replace', 'may be replaced', 'destroy', 'orphan', 'created', 'import', 'updated in place', 'no change'];

function countsOf(rows: readonly ResourceRow[]): string {
  const counted = order.flatMap((what) => {
    const count = rows.filter((row) => row.what === what).length;
    return count === 0 ? [] : [`${count} ${what}`];
  });
  return counted.length === 0 ? 'No resource changes, but other parts do' : counted.join(', ');
}

/** Holds a state against the engine. */
export function judge({diff, library}: Engines, {before, after, stack, failOn}: State): View {
  const stackName = stack.trim() === '' ? 'Stack' : stack.trim();
  const compared = diff.compareTexts(library, {before, after}, stackName);
  if (!compared.ok) {
    const issues = compared.issues.map((issue) => ({...issue, severity: 'error' as const}));
    const verdict = 'The templates cannot be compared yet.';
    return {issues, tone: 'bad', verdict, rows: [], printed: '', exits: ''};
  }
  const {comparison} = compared;
  const rows = comparison.resources.map((change) => ({
    logicalId: change.logicalId,
    type: change.newType ?? change.type,
    what: diff.impactWords[change.impact],
    why: diff.reasonOf(change),
    tone: tones[change.impact],
  }));
  const code = diff.exitCode(failOn, comparison);
  const exit = `\`--fail-on ${failOn}\` exits with ${code}.`;
  const widen = comparison.isBroadening ? ' Permissions widen.' : '';
  return {
    issues: [],
    tone: rows.some(({tone}) => tone === 'bad' || tone === 'warn') || comparison.isBroadening ? 'warn' : 'good',
    verdict: comparison.hasChanges ? `${countsOf(rows)}.${widen} ${exit}` : `There is no difference. ${exit}`,
    rows,
    printed: comparison.printed + diff.failureText(failOn, stackName, comparison),
    exits: diff.failOns.map((value) => `${value} ${diff.exitCode(value, comparison)}`).join(' · '),
  };
}
