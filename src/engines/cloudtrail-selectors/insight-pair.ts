// Reads the Start and End record of one Insights event. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-insights-fields-insight-details.html
import {classify} from './classify';
import {error, judged, warning, type Issue, type Parsed} from './issue';
import {isObject, own, textOf, type JsonObject} from './json';
import {insightBaselineDays, insightTypes} from './limits';
import type {TrailRecord} from './parse-records';

/** A value that stands out, with its calls a minute. */
export interface Share {
  readonly value: string;
  readonly average: number | undefined;
}

/** Who, with what, or with which error: then and before. */
export interface Attribution {
  readonly attribute: string;
  readonly insight: readonly Share[];
  readonly baseline: readonly Share[];
}

export interface InsightPair {
  readonly sharedEventID: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly insightType: string;
  readonly errorCode: string | undefined;
  /** Calls, or calls with an error, in a minute. */
  readonly baselineAverage: number;
  readonly insightAverage: number;
  /** How many times the baseline; undefined if the baseline is 0. */
  readonly ratio: number | undefined;
  readonly durationMinutes: number | undefined;
  /** Where the duration is from. */
  readonly durationFrom: 'insightDuration' | 'eventTime' | undefined;
  readonly baselineMinutes: number | undefined;
  readonly attributions: readonly Attribution[];
}

const member = (object: JsonObject, key: string): JsonObject => {
  const value = own(object, key);
  return isObject(value) ? value : {};
};
const number = (object: JsonObject, key: string): number | undefined => {
  const value = own(object, key);
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
};
const list = (object: JsonObject, key: string): readonly JsonObject[] => {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isObject) : [];
};
const details = (record: TrailRecord): JsonObject => member(record, 'insightDetails');
const stateOf = (record: TrailRecord): string | undefined => textOf(details(record), 'state');
const statistics = (record: TrailRecord): JsonObject => member(member(details(record), 'insightContext'), 'statistics');

const shares = (entry: JsonObject, key: string): readonly Share[] =>
  list(entry, key).map((one) => ({value: textOf(one, 'value') ?? '', average: number(one, 'average')}));

function attributionsOf(record: TrailRecord): readonly Attribution[] {
  return list(member(details(record), 'insightContext'), 'attributions').map((entry) => ({
    attribute: textOf(entry, 'attribute') ?? '',
    insight: shares(entry, 'insight'),
    baseline: shares(entry, 'baseline'),
  }));
}

function checkPair(start: TrailRecord, end: TrailRecord, issues: Issue[]): void {
  const [first, second] = [textOf(start, 'sharedEventID'), textOf(end, 'sharedEventID')];
  if (first === undefined || first !== second) {
    const found = `found ${first ?? 'none'} and ${second ?? 'none'}`;
    issues.push(error('sharedEventID', `Start and End of one Insights event have the same sharedEventID; ${found}.`));
  }
  for (const key of ['eventSource', 'eventName', 'insightType']) {
    const [one, other] = [textOf(details(start), key), textOf(details(end), key)];
    if (one !== other) {
      const found = `${one ?? 'none'} at the start, ${other ?? 'none'} at the end`;
      issues.push(error(`insightDetails.${key}`, `The two records do not speak of the same call: ${found}.`));
    }
  }
  const type = textOf(details(start), 'insightType');
  if (type === undefined || !insightTypes.includes(type)) {
    issues.push(
      warning('insightDetails.insightType', `Known are ${insightTypes.join(' and ')}; found ${type ?? 'none'}.`),
    );
  }
  const minutes = number(statistics(end), 'baselineDuration') ?? number(statistics(start), 'baselineDuration');
  if (minutes !== undefined && Math.abs(minutes / 1440 - insightBaselineDays) > 1) {
    issues.push(
      warning(
        'baselineDuration',
        `The baseline is ${minutes.toLocaleString('en-US')} minutes, not about ${insightBaselineDays} days.`,
      ),
    );
  }
}

function durationOf(start: TrailRecord, end: TrailRecord): Pick<InsightPair, 'durationMinutes' | 'durationFrom'> {
  const said = number(statistics(end), 'insightDuration') ?? number(statistics(start), 'insightDuration');
  if (said !== undefined) return {durationMinutes: said, durationFrom: 'insightDuration'};
  const minutes = (Date.parse(textOf(end, 'eventTime') ?? '') - Date.parse(textOf(start, 'eventTime') ?? '')) / 60_000;
  return minutes >= 0
    ? {durationMinutes: minutes, durationFrom: 'eventTime'}
    : {durationMinutes: undefined, durationFrom: undefined};
}

/** The first Start record among these and its End, as one event. Never throws. */
export function readInsightPair(records: readonly TrailRecord[]): Parsed<InsightPair> {
  const insights = records.filter((record) => classify(record).category === 'Insight');
  const start = insights.find((record) => stateOf(record) === 'Start');
  const ends = insights.filter((record) => stateOf(record) === 'End');
  const end = ends.find((record) => start && own(record, 'sharedEventID') === own(start, 'sharedEventID')) ?? ends[0];
  if (!start || !end) {
    const lacking = start ? 'End' : end ? 'Start' : 'Start and End';
    return {ok: false, issues: [error('', `An Insights event is a pair of records; missing here: ${lacking}.`)]};
  }
  const issues: Issue[] = [];
  checkPair(start, end, issues);
  const average = (key: string) =>
    number(member(statistics(end), key), 'average') ?? number(member(statistics(start), key), 'average');
  const [baselineAverage, insightAverage] = [average('baseline'), average('insight')];
  if (baselineAverage === undefined || insightAverage === undefined) {
    issues.push(error('insightDetails.insightContext.statistics', 'The averages of baseline and insight are missing.'));
  }
  const [base = 0, now = 0] = [baselineAverage, insightAverage];
  const about = details(start);
  const attributions = attributionsOf(end);
  return judged(
    {
      sharedEventID: textOf(start, 'sharedEventID') ?? '',
      eventSource: textOf(about, 'eventSource') ?? '',
      eventName: textOf(about, 'eventName') ?? '',
      insightType: textOf(about, 'insightType') ?? '',
      errorCode: textOf(about, 'errorCode'),
      ...{baselineAverage: base, insightAverage: now, ratio: base > 0 ? now / base : undefined},
      ...durationOf(start, end),
      baselineMinutes: number(statistics(end), 'baselineDuration') ?? number(statistics(start), 'baselineDuration'),
      attributions: attributions.length > 0 ? attributions : attributionsOf(start),
    },
    issues,
  );
}
