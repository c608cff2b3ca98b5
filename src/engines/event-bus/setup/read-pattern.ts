// The event pattern of a rule or an archive, given as an object or, as the API has it, as a string. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
import {compilePattern, type EventPattern} from '../../event-pattern';
import {inWords, isObject, own, type JsonPath, type JsonSource} from '../../json-text';
import type {Site} from '../issue';

/** The text of a JSON value given as itself or as a string, and where in the source it begins if it stands there as it is. */
export function jsonTextIn(
  {object, path, report}: Site,
  name: string,
  source: JsonSource,
): {readonly text: string; readonly start: number | undefined; readonly path: JsonPath} | undefined {
  const value = own(object, name);
  if (value === undefined) return undefined;
  const place = [...path, name];
  if (typeof value === 'string') return {text: value, start: undefined, path: place};
  if (isObject(value)) {
    const {start, end} = source.spanAt(place);
    return {text: source.text.slice(start, end), start, path: place};
  }
  report(place, `${name} is an object, or a string that holds one; found ${inWords(value)}.`);
  return undefined;
}

/** Where a line and column within a text are, as an offset. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, line - 1);
  return before.join('').length + column - 1;
}

/** Compiles a pattern and notes what AWS would say of it. */
export function patternIn(site: Site, name: string, source: JsonSource): EventPattern | undefined {
  const found = jsonTextIn(site, name, source);
  if (!found) return undefined;
  const {text, start, path} = found;
  const compiled = compilePattern(text);
  const issues = compiled.ok ? compiled.overLimits : compiled.issues;
  for (const {message, reason, line, column, mend, isAwsText} of issues) {
    const [headline = message] = message.split('\n at [Source');
    const ended = /[.!?]$/.test(headline) ? headline : `${headline}.`;
    const why = headline.includes(reason) ? '' : ` ${reason}.`;
    site.report(path, `${ended}${why} ${mend.replaceAll(/`([^`]+)`/g, '“$1”')}`, {
      wording: isAwsText ? 'aws' : 'ours',
      // The column of AWS is behind the mistake.
      ...(start === undefined || compiled.ok
        ? {}
        : {offset: Math.max(start, start + offsetOf(text, line, column) - 1)}),
    });
  }
  return compiled.ok ? compiled.pattern : undefined;
}
