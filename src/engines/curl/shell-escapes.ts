// Backslash escapes inside "…" and $'…'. https://www.gnu.org/software/bash/manual/bash.html#ANSI_002dC-Quoting

/** What an escape stands for and how many characters of the text it takes. */
interface Escape {
  readonly value: string;
  readonly length: number;
}

const single: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  E: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Inside "…": a backslash escapes only $ ` " \ and a line end; anything else stands for itself. */
export function doubleQuoteEscape(text: string, at: number): Escape {
  const [character = '', next = ''] = [text[at], text[at + 1]];
  if (character !== '\\') return {value: character, length: 1};
  if (next === '\n') return {value: '', length: 2};
  return '$`"\\'.includes(next) && next !== '' ? {value: next, length: 2} : {value: '\\', length: 1};
}

/** Bytes of consecutive \xHH or \NNN escapes, read together as UTF-8. */
function byteEscapes(rest: string): Escape | undefined {
  const run = /^(?:\\x[\dA-Fa-f]{1,2}|\\[0-7]{1,3})+/.exec(rest)?.[0];
  if (!run) return undefined;
  const bytes = [...run.matchAll(/\\(?:x([\dA-Fa-f]+)|([0-7]+))/g)].map(
    ([, hex, octal]) => Number.parseInt(hex ?? octal ?? '0', hex ? 16 : 8) & 0xff,
  );
  return {value: new TextDecoder('utf-8', {ignoreBOM: true}).decode(Uint8Array.from(bytes)), length: run.length};
}

/** Inside $'…': the escapes of ANSI C, \uXXXX and \UXXXXXXXX. `at` is the place of the backslash. */
export function ansiCEscape(text: string, at: number): Escape {
  const rest = text.slice(at);
  const bytes = byteEscapes(rest.slice(0, 4096));
  if (bytes) return bytes;
  const [unicode, digits = ''] = /^\\(?:u([\dA-Fa-f]{1,4})|U[\dA-Fa-f]{1,8})/.exec(rest) ?? [];
  if (unicode) {
    const code = Number.parseInt(digits || unicode.slice(2), 16);
    return {value: code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD', length: unicode.length};
  }
  const next = text[at + 1];
  if (next === undefined) return {value: '', length: 1};
  return {value: single[next] ?? (`'"?\\`.includes(next) ? next : `\\${next}`), length: 2};
}
