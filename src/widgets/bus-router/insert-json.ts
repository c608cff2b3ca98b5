/** Puts a value into a JSON text and leaves the rest of it as the reader wrote it. */
import {formatJson, isObject, type JsonPath, own, readJson} from '@site/src/engines/json-text';

/** The container that a path leads to as far as it exists, and the steps that are still missing. */
function walk(root: unknown, path: JsonPath): {readonly container: unknown; readonly depth: number} {
  let container = root;
  for (const [depth, step] of path.entries()) {
    const next =
      typeof step === 'number'
        ? Array.isArray(container)
          ? (container[step] as unknown)
          : undefined
        : isObject(container)
          ? own(container, step)
          : undefined;
    if (next === undefined) return {container, depth};
    container = next;
  }
  return {container, depth: path.length};
}

/** The white space that a line begins with. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';

/** A value wrapped into what is missing on the way to it: lists for positions, objects for names. */
const wrapped = (value: unknown, steps: JsonPath): unknown =>
  steps.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : {[step]: inner}), value);

/**
 * Adds `value` at `path`, which must not exist yet: a name of an object, or the position behind the last of a list.
 * Lists and objects that are missing on the way are made. Undefined if the text is no JSON or the path leads through a scalar.
 */
export function insertJson(text: string, path: JsonPath, value: unknown): string | undefined {
  const read = readJson(text);
  if (!read.ok) return undefined;
  const {container, depth} = walk(read.value, path);
  const step = path[depth];
  const isList = Array.isArray(container);
  if (step === undefined || (isList ? typeof step !== 'number' : !isObject(container) || typeof step !== 'string')) {
    return undefined;
  }
  const {start, end} = read.source.spanAt(path.slice(0, depth));
  const inner = wrapped(value, path.slice(depth + 1));
  const indent = indentAt(text, start);
  const slice = text.slice(start, end);
  if (!slice.includes('\n')) {
    const whole = isList
      ? [...(container as readonly unknown[]), inner]
      : {...(container as object), [String(step)]: inner};
    return text.slice(0, start) + formatJson(whole, indent) + text.slice(end);
  }
  const deeper = `${indent}  `;
  const entry = (isList ? '' : `${JSON.stringify(step)}: `) + formatJson(inner, deeper);
  const before = slice.slice(0, -1).trimEnd();
  const comma = before.length > 1 ? ',' : '';
  return `${text.slice(0, start)}${before}${comma}\n${deeper}${entry}\n${indent}${slice.slice(-1)}${text.slice(end)}`;
}
