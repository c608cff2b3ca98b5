// How curl makes a body, or with -G a query, of its data options. https://curl.se/docs/manpage.html#-d
import type {CurlArgument} from './arguments';
import type {Issue} from './issue';

/** The data of a command. `text` is undefined without any data option. */
export interface CurlData {
  readonly text: string | undefined;
  readonly isJson: boolean;
  readonly notes: readonly Issue[];
}

/** Every byte of the UTF-8 as %XX, but for the characters that RFC 3986 calls unreserved. */
const percentEncode = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

const fileNote = ({option, word}: CurlArgument, source: string): Issue => ({
  severity: 'warning',
  where: `option ${option}`,
  expected: 'the data itself',
  found: source === '@-' ? 'data from standard input' : `the file ${source.slice(1, 60)}`,
  mend: 'A page cannot read it: paste its content in place of it. The body was left empty.',
  line: word.line,
  column: word.column,
});

/** `content`, `=content` or `name=content`, encoded as --data-urlencode does. */
function urlencoded(value: string): string {
  const at = value.indexOf('=');
  const [name, content] = at === -1 ? ['', value] : [value.slice(0, at), value.slice(at + 1)];
  return name ? `${name}=${percentEncode(content)}` : percentEncode(content);
}

/** Joins the data options in their order: JSON pieces as they are, others with `&`. */
export function curlData(args: readonly CurlArgument[]): CurlData {
  const notes: Issue[] = [];
  let text: string | undefined;
  let isJson = false;
  for (const argument of args) {
    const {action, value} = argument;
    if (action === 'unsupported-body')
      notes.push({
        ...fileNote(argument, '@-'),
        found: 'a form or a file to upload',
        mend: 'Its bytes are not in the command; enter the body by hand.',
      });
    if (action !== 'data' && action !== 'data-raw' && action !== 'json' && action !== 'data-urlencode') continue;
    const file =
      action !== 'data-raw' && /^@/.test(value)
        ? value
        : action === 'data-urlencode'
          ? /^[^=@]*(@.*)$/s.exec(value)?.[1]
          : undefined;
    if (file !== undefined) notes.push(fileNote(argument, file));
    const piece = file === undefined ? (action === 'data-urlencode' ? urlencoded(value) : value) : '';
    isJson ||= action === 'json';
    text = text === undefined ? piece : action === 'json' ? text + piece : `${text}&${piece}`;
  }
  return {text, isJson, notes};
}
