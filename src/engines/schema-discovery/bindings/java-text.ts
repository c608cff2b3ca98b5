// Packages, keywords and strings of Java. https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html

const keywords = new Set(
  [
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends false',
    'final finally float for goto if implements import instanceof int interface long native new null package private',
    'protected public return short static strictfp super switch synchronized this throw throws transient true try void',
    'volatile while _',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a word has a meaning of its own in Java. */
export const isJavaKeyword = (word: string): boolean => keywords.has(word);

const escapes: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t'};

/** A text as a string literal, in ASCII; control characters are octal, for a Unicode escape would end the line. */
export function javaString(text: string): string {
  const units = text.split('').map((unit) => {
    const code = unit.charCodeAt(0);
    if (code < 32) return escapes[unit] ?? `\\${code.toString(8).padStart(3, '0')}`;
    if (code > 126) return `\\u${code.toString(16).padStart(4, '0')}`;
    return escapes[unit] ?? unit;
  });
  return `"${units.join('')}"`;
}

/** The package of a schema's bindings as the AWS tools name it: `schema.order.neworder`. */
export function javaPackage(schemaName: string): string {
  const [, group = '', rest = schemaName] = /^(aws\.partner|aws)[-.](.*)$/s.exec(schemaName) ?? [];
  const parts = rest.split('@').map((part) => part.replaceAll(/\W/g, '_').toLowerCase());
  const legal = parts.filter(Boolean).map((part) => (/^\d/.test(part) || keywords.has(part) ? `_${part}` : part));
  return ['schema', ...(group ? group.split('.') : []), ...legal].join('.');
}
