// Where a text ends to be JSON, told alike in every browser. https://www.rfc-editor.org/rfc/rfc8259#section-2

const token =
  /[ \t\n\r]*(?:(?<mark>[[\]{}:,])|(?<text>"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?<other>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: a value, a key, a colon, or what follows a value; `OrEnd` where a list or object may close at once. */
type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'next';

/** What is wanted after a token, or undefined if the token may not stand here. */
function after(wanted: Wanted, found: string, isText: boolean, open: string[]): Wanted | undefined {
  const isWantingValue = wanted === 'value' || wanted === 'valueOrEnd';
  const isWantingKey = wanted === 'key' || wanted === 'keyOrEnd';
  switch (found) {
    case '{':
    case '[':
      if (!isWantingValue) return undefined;
      open.push(found);
      return found === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case '}':
    case ']': {
      const mayClose = wanted === 'next' || wanted === (found === '}' ? 'keyOrEnd' : 'valueOrEnd');
      return mayClose && open.pop() === (found === '}' ? '{' : '[') ? 'next' : undefined;
    }
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    case ',': {
      const inside = wanted === 'next' ? open.at(-1) : undefined;
      if (inside === undefined) return undefined;
      return inside === '{' ? 'key' : 'value';
    }
    default:
      if (isWantingKey) return isText ? 'colon' : undefined;
      return isWantingValue ? 'next' : undefined;
  }
}

const firstInk = (text: string, from: number): number => {
  const ink = /[^ \t\n\r]/g;
  ink.lastIndex = from;
  return ink.exec(text)?.index ?? text.length;
};

/** The index of the first character that cannot stand there in JSON; the length of the text if it only breaks off. */
export function brokenAt(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let index = 0; ;) {
    token.lastIndex = index;
    const match = token.exec(text);
    if (!match?.groups) return firstInk(text, index);
    const {mark, text: quoted, other} = match.groups;
    const next = after(wanted, mark ?? quoted ?? other ?? '', quoted !== undefined, open);
    if (!next) return firstInk(text, index);
    wanted = next;
    index = token.lastIndex;
  }
}
