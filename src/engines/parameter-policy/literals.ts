// JSON values as literals of programming languages. https://docs.python.org/3/reference/expressions.html#literals https://tc39.es/ecma262/#sec-object-initializer

interface Language {
  readonly constants: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly text: (text: string) => string;
  readonly name: (name: string) => string;
}

/** ASCII between double quotes; `escape` writes what is beyond. */
const quoted = (text: string, escape: (codePoint: number) => string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e]/gu, (character) => escape(character.codePointAt(0) ?? 0));

const hex = (codePoint: number, digits: number): string => codePoint.toString(16).padStart(digits, '0');
const javaScriptText = (text: string): string => quoted(text, (codePoint) => `\\u{${hex(codePoint, 1)}}`);
const pythonText = (text: string): string =>
  quoted(text, (codePoint) => (codePoint > 0xffff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`));

const javaScript: Language = {
  constants: {true: 'true', false: 'false', null: 'null'},
  text: javaScriptText,
  // As a plain name it would set the prototype.
  name: (name) => (name === '__proto__' ? '["__proto__"]' : /^[A-Za-z]\w*$/.test(name) ? name : javaScriptText(name)),
};
const python: Language = {
  constants: {true: 'True', false: 'False', null: 'None'},
  text: pythonText,
  name: pythonText,
};

function literal(value: unknown, language: Language, indent: string): string {
  if (typeof value === 'string') return language.text(value);
  if (value === true || value === false || value === null) return language.constants[`${value}`];
  if (typeof value !== 'object') return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = (inner: string): readonly string[] =>
    isList
      ? value.map((element: unknown) => literal(element, language, inner))
      : Object.entries(value).map(([name, member]) => `${language.name(name)}: ${literal(member, language, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  const line = `${open}${parts(indent).join(', ')}${close}`;
  if (!line.includes('\n') && indent.length + line.length <= 90) return line;
  return `${open}\n${parts(deeper)
    .map((part) => `${deeper}${part},\n`)
    .join('')}${indent}${close}`;
}

/** A JSON value in JavaScript, broken into lines where it is long. */
export const javaScriptLiteral = (value: unknown, indent = ''): string => literal(value, javaScript, indent);

/** A JSON value in Python, broken into lines where it is long. */
export const pythonLiteral = (value: unknown, indent = ''): string => literal(value, python, indent);
