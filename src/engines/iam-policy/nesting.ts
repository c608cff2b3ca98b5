// How deep a JSON text is nested. https://www.rfc-editor.org/rfc/rfc8259#section-9

/** Deeper than any policy, shallow enough for every reader. */
const deepest = 64;

/** Whether brackets stand in each other deeper than any policy does. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
