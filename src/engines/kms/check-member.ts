// One member of a request against its shape, in the words of the API. https://smithy.io/2.0/spec/constraint-traits.html
import {isObject} from '../json-text';
import {fromBase64} from './bytes';
import type {Member, Shape} from './shapes';

/** `wrongType`: the JSON has another type; `violation`: the constraint that is not met. */
export type Found = {readonly wrongType: string} | {readonly violation: string} | {readonly value: unknown};

const camel = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const breach = (name: string, shown: string, constraint: string): Found => ({
  violation: `Value ${shown === '' ? '' : `${shown} `}at '${camel(name)}' failed to satisfy constraint: Member must ${constraint}`,
});

function lengthBreach(name: string, shown: string, length: number, min = 0, max = Infinity): Found | undefined {
  if (length < min) return breach(name, shown, `have length greater than or equal to ${min}`);
  return length > max ? breach(name, shown, `have length less than or equal to ${max}`) : undefined;
}

function checkText(name: string, value: unknown, shape: Shape & {kind: 'text'}): Found {
  if (typeof value !== 'string') return {wrongType: `${name} must be a string.`};
  const {oneOf} = shape;
  if (oneOf && !oneOf.includes(value)) {
    return breach(name, `'${value}'`, `satisfy enum value set: [${oneOf.join(', ')}]`);
  }
  return lengthBreach(name, `'${value}'`, value.length, shape.min, shape.max) ?? {value};
}

function checkBytes(name: string, value: unknown, {min, max}: Shape & {kind: 'bytes'}): Found {
  const bytes = typeof value === 'string' ? fromBase64(value) : undefined;
  if (!bytes) return {wrongType: `${name} must be base64 text with its padding.`};
  return lengthBreach(name, '', bytes.byteLength, min, max) ?? {value: bytes};
}

function checkNumber(name: string, value: unknown, {min, max}: Shape & {kind: 'number'}): Found {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return {wrongType: `${name} must be a whole number.`};
  if (value < min) return breach(name, `'${value}'`, `have value greater than or equal to ${min}`);
  return value > max ? breach(name, `'${value}'`, `have value less than or equal to ${max}`) : {value};
}

function checkTexts(name: string, value: unknown, {max, oneOf}: Shape & {kind: 'texts'}): Found {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string')) {
    return {wrongType: `${name} must be a list of strings.`};
  }
  const shown = `'[${value.join(', ')}]'`;
  if (oneOf && !value.every((entry) => oneOf.includes(entry))) {
    return breach(name, shown, `satisfy constraint: [Member must satisfy enum value set: [${oneOf.join(', ')}]]`);
  }
  return lengthBreach(name, shown, value.length, 0, max) ?? {value};
}

/** Looks at one member of a request. */
export function checkMember({name, shape, isRequired}: Member, value: unknown): Found {
  if (value === undefined || value === null) {
    return isRequired ? breach(name, '', 'not be null') : {value: undefined};
  }
  switch (shape.kind) {
    case 'text':
      return checkText(name, value, shape);
    case 'bytes':
      return checkBytes(name, value, shape);
    case 'number':
      return checkNumber(name, value, shape);
    case 'texts':
      return checkTexts(name, value, shape);
    case 'flag':
      return typeof value === 'boolean' ? {value} : {wrongType: `${name} must be true or false.`};
    case 'map': {
      const isMap = isObject(value) && Object.values(value).every((entry) => typeof entry === 'string');
      return isMap ? {value} : {wrongType: `${name} must be an object whose values are strings.`};
    }
    default:
      return isObject(value) ? {value} : {wrongType: `${name} must be an object.`};
  }
}
