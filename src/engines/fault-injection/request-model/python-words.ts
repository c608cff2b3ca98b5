// How Python prints a JSON value, since the AWS CLI and boto3 do. https://docs.python.org/3/library/functions.html#repr

/** The type as `type(value)` prints it. */
export function pythonType(value: unknown): string {
  if (value === null) return "<class 'NoneType'>";
  if (Array.isArray(value)) return "<class 'list'>";
  if (typeof value === 'boolean') return "<class 'bool'>";
  if (typeof value === 'number') return Number.isInteger(value) ? "<class 'int'>" : "<class 'float'>";
  return typeof value === 'string' ? "<class 'str'>" : "<class 'dict'>";
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(mark, `\\${mark}`);
  return mark + body + mark;
}

/** Deeper than any reader looks; a hostile text may be nested thousands of levels deep. */
const deepest = 20;

/** A value inside another one, as `repr()` prints it. */
function repr(value: unknown, depth = 0): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return pythonText(value);
  if (depth > deepest) return '…';
  if (Array.isArray(value)) return `[${value.map((entry) => repr(entry, depth + 1)).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${quoted(key)}: ${repr(member, depth + 1)}`);
  return `{${members.join(', ')}}`;
}

/** A value as `str()` prints it. */
export function pythonText(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : repr(value);
}
