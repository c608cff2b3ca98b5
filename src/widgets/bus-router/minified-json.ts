/** JSON on one line, with numbers as they were written. */
import {parseJson} from '@site/src/engines/event-pattern';
import {minified} from '@site/src/engines/event-bus';

/** The text without white space; a text that is no JSON stays as it is. */
export function minifiedJson(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok ? minified(parsed.root) : text;
}
