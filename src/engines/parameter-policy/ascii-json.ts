// JSON in characters that no shell, code page or file encoding changes. https://www.rfc-editor.org/rfc/rfc8259#section-7

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON on one line, with everything beyond ASCII as `\u` escapes. */
export const asciiJson = (value: unknown): string => JSON.stringify(value).replace(/[^\x20-\x7e]/g, escape);

/** A text in quotes, of letters, digits, blanks and a few signs only; all else is a `\u` escape. */
const plainText = (text: string): string =>
  `"${text.replace(/[^]/g, (character) => (/[\w .:/+,-]/.test(character) ? character : escape(character)))}"`;

/** JSON on one line in which quotes, brackets, colons and commas are the only signs a shell could take amiss. */
export function plainJson(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return `[${value.map(plainJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${plainText(name)}:${plainJson(member)}`)
    .join(',')}}`;
}
