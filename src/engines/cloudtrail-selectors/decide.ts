// Does a trail with these event selectors log this record? https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
import type {Check} from './check';
import {classify, type Classification} from './classify';
import {matchAdvanced} from './match-advanced';
import {matchBasic} from './match-basic';
import type {TrailRecord} from './parse-records';
import type {Selectors} from './selectors';

/** One selector held against one record. */
export interface Outcome {
  /** `selector 2`, with its name if it has one. */
  readonly label: string;
  readonly isMet: boolean;
  readonly checks: readonly Check[];
}

export interface Decision {
  readonly classification: Classification;
  /** `elsewhere`: event selectors do not decide about Insights events. */
  readonly verdict: 'logged' | 'not-logged' | 'elsewhere';
  /** The selector that logs the event, or the one that came nearest. */
  readonly by: string;
  /** The field that refused in the selector that came nearest; empty if the event is logged. */
  readonly refusedBy: string;
  readonly why: string;
  readonly outcomes: readonly Outcome[];
}

function outcomesOf(record: TrailRecord, classification: Classification, held: Selectors): readonly Outcome[] {
  const pairs: readonly (readonly [name: string | undefined, checks: readonly Check[]])[] =
    held.kind === 'basic'
      ? held.selectors.map((selector) => [undefined, matchBasic(record, classification, selector)])
      : held.selectors.map((selector) => [selector.Name, matchAdvanced(record, classification, selector)]);
  return pairs.map(([name, checks], index) => ({
    label: `selector ${index + 1}${name ? ` “${name}”` : ''}`,
    isMet: checks.every(({isMet}) => isMet),
    checks,
  }));
}

/** How far a selector is from logging the event: first those for another category, then by conditions not met. */
const distance = ({checks}: Outcome): number =>
  checks.filter(({isMet}) => !isMet).length +
  (checks.some(({field, isMet}) => field === 'eventCategory' && !isMet) ? 1000 : 0);

/** An event is logged if it meets any selector. */
export function decide(record: TrailRecord, selectors: Selectors): Decision {
  const classification = classify(record);
  if (classification.category === 'Insight') {
    const why = 'Insights events are chosen with PutInsightSelectors, not by event selectors.';
    return {classification, verdict: 'elsewhere', by: '', refusedBy: '', why, outcomes: []};
  }
  const outcomes = outcomesOf(record, classification, selectors);
  const logging = outcomes.find(({isMet}) => isMet);
  if (logging) {
    const why = `It meets every condition of ${logging.label}.`;
    return {classification, verdict: 'logged', by: logging.label, refusedBy: '', why, outcomes};
  }
  const [nearest] = outcomes.toSorted((one, other) => distance(one) - distance(other));
  const refusing = nearest?.checks.filter(({isMet}) => !isMet) ?? [];
  const category = refusing.find(({field}) => field === 'eventCategory');
  const [first] = refusing;
  const why =
    selectors.kind === 'advanced' && category
      ? `No selector is for ${classification.category} events.`
      : `${nearest?.label ?? 'No selector'} refuses it: ${first?.field ?? ''}. ${first?.why ?? ''}`;
  return {
    ...{classification, verdict: 'not-logged', by: nearest?.label ?? ''},
    ...{refusedBy: category?.field ?? first?.field ?? '', why: why.replace(/^s/, 'S'), outcomes},
  };
}
