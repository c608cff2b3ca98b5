// Holds a value against a shape: what the AWS CLI and the SDKs refuse before they send it, in their words, and what the service's
// own model does not take. https://github.com/boto/botocore/blob/develop/botocore/validate.py
import {inWords, isObject, type JsonPath} from '../../json-text';
import {pathText} from '../../json-fields';
import type {Report} from '../issue';
import {didYouMean} from '../../nearest-name';
import {placeholderIn} from '../placeholder';
import {pythonText, pythonType} from './python-words';
import type {ListShape, MapShape, Shape, StructureShape, TextShape} from './shape';

const wanted: Readonly<Record<Shape['kind'], readonly [words: string, python: string]>> = {
  text: ['a string in double quotes', "<class 'str'>"],
  whole: ['a whole number', "<class 'int'>"],
  list: ['a list', "<class 'list'>, <class 'tuple'>"],
  map: ['an object', "<class 'dict'>"],
  structure: ['an object', "<class 'dict'>"],
};

/** Paths as the tools write them: positions in brackets, `input` for the whole. */
const toolPath = (path: JsonPath): string => pathText(path) || 'input';

function hasKind(value: unknown, kind: Shape['kind']): boolean {
  if (kind === 'text') return typeof value === 'string';
  // In Python, True and False are whole numbers.
  if (kind === 'whole') return typeof value === 'boolean' || Number.isInteger(value);
  return kind === 'list' ? Array.isArray(value) : isObject(value);
}

function checkText(value: string, shape: TextShape, path: JsonPath, report: Report, atName = false): void {
  const {least = 0, most = Infinity, values, isSolid = false} = shape;
  const length = [...value].length;
  const what = atName ? 'This name' : 'This';
  if (length < least) {
    const text = `Invalid length for parameter ${toolPath(path)}, value: ${length}, valid min length: ${least}`;
    report(path, 'sdk', `${what} is ${length} characters long and needs at least ${least}.`, {text, atName});
  } else if (length > most) {
    report(path, 'model', `${what} is ${length} characters long; at most ${most} are allowed.`, {atName});
  }
  const placeholder = isSolid ? placeholderIn(value) : undefined;
  if (placeholder !== undefined) {
    report(path, 'ours', `Fill in ${placeholder}.`, {severity: 'warning', atName});
  } else if (isSolid && /\s/.test(value)) {
    report(path, 'model', `${what} may not contain blanks.`, {atName});
  }
  if (values && !values.includes(value)) {
    report(path, 'model', `Expected ${values.join(' or ')}, found ${inWords(value)}.${didYouMean(value, values)}`);
  }
}

function checkStructure(value: object, shape: StructureShape, path: JsonPath, report: Report): void {
  const names = Object.keys(shape.members);
  for (const name of shape.required) {
    if (Object.hasOwn(value, name)) continue;
    const text = `Missing required parameter in ${toolPath(path)}: "${name}"`;
    report(path, 'sdk', `“${name}” is missing. Add it.`, {text});
  }
  for (const [name, member] of Object.entries(value)) {
    const inner = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (inner) {
      checkShape(member, inner, [...path, name], report);
      continue;
    }
    const text = `Unknown parameter in ${toolPath(path)}: "${name}", must be one of: ${names.join(', ')}`;
    report(
      [...path, name],
      'sdk',
      `“${name}” is not known here.${didYouMean(name, names)} Known: ${names.join(', ')}.`,
      {
        text,
        atName: true,
      },
    );
  }
}

function checkMap(value: object, {keys, of, most = Infinity}: MapShape, path: JsonPath, report: Report): void {
  const entries = Object.entries(value);
  if (entries.length > most) report(path, 'model', `${entries.length} entries; at most ${most} are allowed.`);
  for (const [key, member] of entries) {
    checkText(key, keys, [...path, key], report, true);
    checkShape(member, of, [...path, key], report);
  }
}

function checkList(value: readonly unknown[], {of, most = Infinity}: ListShape, path: JsonPath, report: Report): void {
  if (value.length > most) report(path, 'model', `${value.length} entries; at most ${most} are allowed.`);
  for (const [index, entry] of value.entries()) checkShape(entry, of, [...path, index], report);
}

/** Reports all that a value has and its shape has not. */
export function checkShape(value: unknown, shape: Shape, path: JsonPath, report: Report): void {
  const [words, python] = wanted[shape.kind];
  if (!hasKind(value, shape.kind)) {
    const name = toolPath(path);
    const text = `Invalid type for parameter ${name}, value: ${pythonText(value)}, type: ${pythonType(value)}, valid types: ${python}`;
    const quote =
      shape.kind === 'text' && (typeof value === 'number' || typeof value === 'boolean') ? ` Write "${value}".` : '';
    report(path, 'sdk', `Expected ${words}, found ${inWords(value)}.${quote}`, {text});
  } else if (shape.kind === 'text') {
    checkText(value as string, shape, path, report);
  } else if (shape.kind === 'whole') {
    if (typeof value === 'boolean') report(path, 'model', `Expected a whole number, found ${String(value)}.`);
  } else if (shape.kind === 'structure') {
    checkStructure(value as object, shape, path, report);
  } else if (shape.kind === 'map') {
    checkMap(value as object, shape, path, report);
  } else {
    checkList(value as readonly unknown[], shape, path, report);
  }
}
