// What is wrong with a registry or a request, as data. https://docs.aws.amazon.com/cloud-map/latest/api/CommonErrors.html
import {type FieldReport, pathText} from '../json-fields';
import {type JsonSource, type Place, placeAt} from '../json-text';

/** `error`: AWS would refuse it, or it cannot be read. `warning`: it probably does not do what was meant, or is not sure. */
export type Severity = 'error' | 'warning';

/** One thing to mend. */
export interface Issue extends Place {
  readonly severity: Severity;
  /** Where in the JSON: `Namespaces[0].Services[1].Name`; empty for the whole text. */
  readonly path: string;
  /** What was expected, what was found, how to mend it. Our own words. */
  readonly message: string;
}

/** Notes one issue at a path. */
export type Report = FieldReport;

/** Adds issues to a list, each with its line and column in the text. */
export const reportTo =
  (issues: Issue[], source: JsonSource): Report =>
  (path, message, {severity = 'error'} = {}) => {
    issues.push({severity, path: pathText(path), message, ...placeAt(source.text, source.spanAt(path).start)});
  };
