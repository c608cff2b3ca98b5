// What is wrong with a template or an inventory, as data. https://docs.aws.amazon.com/fis/latest/APIReference/CommonErrors.html
import {pathText} from '../json-fields';
import {placeAt, type JsonPath, type JsonSource, type Place} from '../json-text';

/** `error`: the template cannot be created or run. `warning`: it can, and may not do what was meant. */
export type Severity = 'error' | 'warning';

/**
 * Who says so. `json`: it is not JSON. `sdk`: the AWS CLI and the SDKs refuse it before they send it. `aws`: AWS FIS was seen to
 * refuse it with the exact text. `model`: lengths and values of the API model. `catalogue`: the actions reference. `guide`: a
 * documented rule in our words. `quota`: a quota; when AWS enforces it is not known. `ours`: our own advice.
 */
export type Rule = 'json' | 'sdk' | 'aws' | 'model' | 'catalogue' | 'guide' | 'quota' | 'ours';

/** One thing to mend. */
export interface Issue extends Place {
  readonly severity: Severity;
  readonly rule: Rule;
  /** Where in the JSON: `actions.stop.parameters.duration`; empty for the whole text. */
  readonly path: string;
  /** What was expected, what was found, how to mend it. */
  readonly message: string;
  /** The exact text of AWS or of its tools; only where it is known. */
  readonly text?: string;
}

interface Options {
  readonly severity?: Severity;
  readonly text?: string;
  /** Point at the name of the field, not at its value. */
  readonly atName?: boolean;
}

/** Notes one issue at a path of the text. */
export type Report = (path: JsonPath, rule: Rule, message: string, options?: Options) => void;

/** Adds issues to a list, each with its line and column in the text. */
export const reportTo =
  (issues: Issue[], source: JsonSource): Report =>
  (path, rule, message, {severity = 'error', text, atName = false} = {}) => {
    const span = (atName ? source.nameSpanAt(path) : undefined) ?? source.spanAt(path);
    const place = placeAt(source.text, span.start);
    issues.push({severity, rule, path: pathText(path), message, ...(text === undefined ? {} : {text}), ...place});
  };
