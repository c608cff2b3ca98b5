// What is wrong with a set-up or a request, as data. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html
import {type Site as FieldSite, pathText} from '../json-fields';
import {type JsonPath, type JsonSource, type Place, placeAt} from '../json-text';

/** `error`: it cannot be built, or not be read. `warning`: it probably does not do what was meant. */
export type Severity = 'error' | 'warning';

/** One thing to mend. */
export interface Issue extends Place {
  readonly severity: Severity;
  /** Where in the JSON: `Accounts[0].Regions[0].EventBuses[1].Name`; empty for the whole text. */
  readonly path: string;
  /** What was expected, what was found, how to mend it. */
  readonly message: string;
  /** `aws`: begins with a text that AWS was seen to answer. `ours`: our own words for a documented rule. */
  readonly wording: 'aws' | 'ours';
}

interface Options {
  readonly severity?: Severity;
  readonly wording?: Issue['wording'];
  /** A place within the value, where that is known; the value's own otherwise. */
  readonly offset?: number;
}

/** Notes one issue at a path of the text. */
export type Report = (path: JsonPath, message: string, options?: Options) => void;

/** An object of the set-up, where it stands, and whom to tell. */
export type Site = FieldSite<Report>;

/** Adds issues to a list, each with its line and column in the text. */
export const reportTo =
  (issues: Issue[], source: JsonSource): Report =>
  (path, message, {severity = 'error', wording = 'ours', offset} = {}) => {
    const place = placeAt(source.text, offset ?? source.spanAt(path).start);
    issues.push({severity, path: pathText(path), message, wording, ...place});
  };
