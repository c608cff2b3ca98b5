/** What the Model tab concludes from its fields. */
import {simulateInsight, type SimulatedInsight} from '@site/src/engines/cloudtrail-selectors';
import type {FieldIssue} from '@site/src/ui/issue';
import {printed} from './lab';
import type {State} from './state';

type Model = State['model'];

/** The fields with what they take. */
export const modelFields = [
  {field: 'baselineRate', label: 'Calls a minute in the week before', min: 0, max: 100_000},
  {field: 'burstRate', label: 'Calls a minute in the burst', min: 0, max: 100_000},
  {field: 'burstMinutes', label: 'Minutes of the burst', min: 1, max: 120},
  {field: 'deviations', label: 'Standard deviations that count as unusual', min: 1, max: 50},
] as const;

export interface Modelled {
  readonly outcome: SimulatedInsight | undefined;
  /** One sentence. */
  readonly conclusion: string;
  readonly issues: readonly FieldIssue[];
}

function readNumber(text: string, min: number, max: number): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= min && value <= max ? value : undefined;
}

function concludeOutcome({insight, baselineAverage, threshold}: SimulatedInsight): string {
  if (!insight) {
    return `The burst is not unusual: no minute has more than ${printed(threshold)} calls, so no Insights event begins.`;
  }
  const times = insight.ratio === undefined ? 'after none at all' : `${printed(insight.ratio)} times the baseline`;
  return `The burst is unusual for ${insight.durationMinutes} ${insight.durationMinutes === 1 ? 'minute' : 'minutes'}: ${printed(insight.average)} calls a minute, ${times} (${printed(baselineAverage)}).`;
}

/** Runs the model, or says which number cannot be taken. */
export function runModel(model: Model): Modelled {
  const issues = modelFields.flatMap(({field, label, min, max}): readonly FieldIssue[] =>
    readNumber(model[field], min, max) === undefined
      ? [{field, severity: 'error', message: `${label}: a number from ${min} to ${printed(max)}.`}]
      : [],
  );
  if (issues.length > 0)
    return {outcome: undefined, conclusion: 'The model needs four numbers; see the fields.', issues};
  const outcome = simulateInsight({
    baselineRate: Number(model.baselineRate),
    burstRate: Number(model.burstRate),
    burstMinutes: Math.round(Number(model.burstMinutes)),
    deviations: Number(model.deviations),
    seed: model.dice,
  });
  return {outcome, conclusion: concludeOutcome(outcome), issues};
}
