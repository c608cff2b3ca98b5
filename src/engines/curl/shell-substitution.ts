// Where a command substitution ends: $(…) may hold quotes and further substitutions, `…` only escapes. https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_06_03

/** The place of the ' that closes the one at `at`. */
const singleQuoteEnd = (text: string, at: number): number => text.indexOf("'", at + 1);

function doubleQuoteEnd(text: string, at: number): number {
  for (let place = at + 1; place < text.length; place += 1) {
    const character = text[place];
    if (character === '"') return place;
    if (character === '\\') place += 1;
    else if (character === '`' || text.startsWith('$(', place)) {
      const end = substitutionEnd(text, place);
      if (end === -1) return -1;
      place = end;
    }
  }
  return -1;
}

/** The place of the `)` or backtick that closes the substitution which begins at `at`, or -1. */
export function substitutionEnd(text: string, at: number): number {
  if (text[at] === '`') {
    for (let place = at + 1; place < text.length; place += 1) {
      if (text[place] === '\\') place += 1;
      else if (text[place] === '`') return place;
    }
    return -1;
  }
  let depth = 1;
  for (let place = at + 2; place < text.length; place += 1) {
    const character = text[place];
    if (character === '\\') {
      place += 1;
    } else if (character === "'" || character === '"') {
      place = character === "'" ? singleQuoteEnd(text, place) : doubleQuoteEnd(text, place);
      if (place === -1) return -1;
    } else if (character === '`') {
      place = substitutionEnd(text, place);
      if (place === -1) return -1;
    } else if (character === '(') {
      depth += 1;
    } else if (character === ')') {
      depth -= 1;
      if (depth === 0) return place;
    }
  }
  return -1;
}
