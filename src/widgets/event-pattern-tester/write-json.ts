/** A text of JSON written anew. */
import {type JsonNode, parseJson} from '@site/src/engines/event-pattern';

/** A text written anew, or as it is if it cannot be read. */
export function rewritten(text: string, write: (node: JsonNode) => string): string {
  const parsed = parseJson(text, {ignoreRest: true});
  return parsed.ok ? write(parsed.root) : text.trim();
}
