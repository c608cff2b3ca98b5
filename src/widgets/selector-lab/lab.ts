/** What the lab concludes from its fields: the engine's answers and the issues of each field. */
import {
  decide,
  deliveredEvent,
  parseRecords,
  parseSelectors,
  readInsightPair,
  toAdvanced,
  type AdvancedSelector,
  type Decision,
  type InsightPair,
  type Issue,
  type Selectors,
  type TrailRecord,
} from '@site/src/engines/cloudtrail-selectors';
import {formatJson} from '@site/src/engines/json-text';
import {withoutSecrets} from '@site/src/share-link';
import type {FieldIssue} from '@site/src/ui/issue';

export interface Tested {
  readonly selectors: Selectors | undefined;
  readonly records: readonly TrailRecord[];
  /** One for each record; empty while the selectors have errors. */
  readonly decisions: readonly Decision[];
  readonly issues: readonly FieldIssue[];
}

/** Issues of the engine as issues of a field, each with its place. */
export const fieldIssues = (field: string, issues: readonly Issue[]): readonly FieldIssue[] =>
  issues.map(({severity, path, message}) => ({field, severity, message: path ? `${path}: ${message}` : message}));

/** Holds records against selectors. */
export function testTrail(selectorsText: string, recordsText: string): Tested {
  const selectors = parseSelectors(selectorsText);
  const records = parseRecords(recordsText);
  const found = records.ok ? records.value : [];
  return {
    selectors: selectors.ok ? selectors.value : undefined,
    records: found,
    decisions: selectors.ok ? found.map((record) => decide(record, selectors.value)) : [],
    issues: [...fieldIssues('selectors', selectors.issues), ...fieldIssues('records', records.issues)],
  };
}

export interface Converted {
  readonly advanced: readonly AdvancedSelector[];
  /** Why there is nothing to convert; empty if there is. */
  readonly why: string;
  readonly issues: readonly FieldIssue[];
}

/** Basic selectors as advanced ones. */
export function convertSelectors(text: string): Converted {
  const parsed = parseSelectors(text);
  const issues = fieldIssues('selectors', parsed.issues);
  if (!parsed.ok) return {advanced: [], why: 'These selectors cannot be read yet; see the field.', issues};
  if (parsed.value.kind === 'advanced') {
    return {advanced: [], why: 'These are advanced event selectors already. Paste basic ones to convert.', issues};
  }
  const advanced = toAdvanced(parsed.value.selectors);
  return {advanced, why: advanced.length > 0 ? '' : 'These selectors log nothing, so nothing is left of them.', issues};
}

export interface Insight {
  readonly pair: InsightPair | undefined;
  readonly issues: readonly FieldIssue[];
}

/** The Insights event of a text. */
export function readInsight(text: string): Insight {
  const records = parseRecords(text);
  if (!records.ok) return {pair: undefined, issues: fieldIssues('insights', records.issues)};
  const pair = readInsightPair(records.value);
  return {pair: pair.ok ? pair.value : undefined, issues: fieldIssues('insights', pair.issues)};
}

/** A record as the event of a rule, with a pattern that asks for its call; tokens are left out. */
export function asDelivered(record: TrailRecord): {readonly pattern: string; readonly events: string} {
  const event = deliveredEvent(record);
  const asked = {
    source: [event.source],
    'detail-type': [event['detail-type']],
    detail: {eventSource: [record.eventSource], eventName: [record.eventName]},
  };
  return {pattern: formatJson(asked), events: withoutSecrets(formatJson(event))};
}

const amount = new Intl.NumberFormat('en-US', {maximumSignificantDigits: 4});

/** A number as the lab prints it. */
export const printed = (value: number): string => amount.format(value);
