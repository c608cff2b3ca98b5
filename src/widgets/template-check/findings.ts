// What the validator found, in the words of the tool.
import {placesIn, type Place} from './place';
import type {Diagnostic, Report} from './report';

/** A finding; an opinion is what the validator calls informational. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'fatal' | 'error' | 'warning' | 'opinion';
  /** What the rule is about. */
  readonly about: string;
  /** From the section down, e.g. `Resources.Orders.Properties.RetentionInDays`; empty for the whole template. */
  readonly path: string;
  readonly place: Place | undefined;
  readonly message: string;
  /** What to do, if the validator says so. */
  readonly fix: string;
}

const severities = {FATAL: 'fatal', ERROR: 'error', WARN: 'warning', INFO: 'opinion', DEBUG: 'opinion'} as const;
const ranks = ['fatal', 'error', 'warning', 'opinion'];

const sections: Readonly<Record<string, string>> = {
  Resource: 'Resources',
  Parameter: 'Parameters',
  Output: 'Outputs',
  Mapping: 'Mappings',
  Rule: 'Rules',
  Condition: 'Conditions',
};

function pathOf({entity, propertyPath}: Diagnostic): string {
  const below = propertyPath ?? '';
  const [top = ''] = below.split('/');
  // From the top; a slash further down belongs to a name.
  if (Object.values(sections).includes(top) && below.includes('/')) return below.replace('/', '.').replace('/', '.');
  if (!entity) return below;
  const section = sections[entity.entityType];
  return [section, entity.logicalId, below].filter(Boolean).join('.');
}

const findingOf = (diagnostic: Diagnostic, place: Place | undefined): Finding => ({
  rule: diagnostic.ruleId,
  severity: severities[diagnostic.severity],
  about: diagnostic.ruleDescription ?? '',
  path: pathOf(diagnostic),
  place,
  // The place stands beside it, counted as the text field counts.
  message: diagnostic.message.replace(/ at (?:byte \d+ )?line \d+ column \d+$/, ''),
  fix: diagnostic.suggestedFix ?? '',
});

/** The findings of a report on this text, the gravest first, then by line. */
export function findingsOf({diagnostics}: Report, text: string): readonly Finding[] {
  const placeOf = placesIn(text);
  return diagnostics
    .map((diagnostic) => findingOf(diagnostic, placeOf(diagnostic)))
    .sort(
      (one, other) =>
        ranks.indexOf(one.severity) - ranks.indexOf(other.severity) ||
        (one.place?.start ?? 0) - (other.place?.start ?? 0),
    );
}

/** `line 6, column 5`. */
export const whereOf = ({line, column}: Place): string => `line ${line}, column ${column}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The report in a sentence or two. */
export function verdictOf(
  {status, metadata}: Report,
  findings: readonly Finding[],
): {readonly tone: 'good' | 'warn' | 'bad'; readonly text: string} {
  const of = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const [fatal, errors, warnings] = [of('fatal'), of('error'), of('warning')];
  const incomplete = status === 'ANALYSIS_INCOMPLETE' ? ' The validator stopped early, so there may be more.' : '';
  const [first] = findings;
  const place = first?.place ? ` at ${whereOf(first.place)}` : '';
  if (status === 'ERROR') return {tone: 'bad', text: `The template cannot be read${place}.`};
  if (!first || fatal + errors + warnings === 0) {
    const scanned = counted(metadata.resourcesScanned, 'resource', 'resources');
    return {
      tone: incomplete ? 'warn' : 'good',
      text: `Nothing fatal, no error and no warning in ${scanned}.${incomplete}`,
    };
  }
  const counts = [
    fatal > 0 && `${fatal} fatal`,
    errors > 0 && counted(errors, 'error', 'errors'),
    warnings > 0 && counted(warnings, 'warning', 'warnings'),
  ];
  const text = `${counts.filter(Boolean).join(', ')}. The first is ${first.rule}${place}.${incomplete}`;
  return {tone: fatal + errors > 0 ? 'bad' : 'warn', text};
}
