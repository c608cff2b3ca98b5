// A shape in words. https://json-schema.org/understanding-json-schema/reference/type
import {
  type ArrayShape,
  type JsonType,
  type NumberShape,
  type ObjectShape,
  type Shape,
  sortedProperties,
  typesOf,
} from './shape';

const mostProperties = 6;

/** The types at a place, without what is inside: `string (date-time) or null`. */
export const describeTypes = (shape: Shape): string => joined(shape, (type) => typeWords(type, shape));

/** The types at a place and what is inside: `array of object {price?, sku}`. */
export const describeShape = (shape: Shape): string =>
  joined(shape, (type) => {
    if (type === 'object' && shape.object) return objectWords(shape.object);
    if (type === 'array' && shape.array) return arrayWords(shape.array);
    return typeWords(type, shape);
  });

function joined(shape: Shape, wordsOf: (type: JsonType) => string): string {
  return [...typesOf(shape).map(wordsOf), ...(shape.isNullable ? ['null'] : [])].join(' or ') || 'no value seen';
}

function typeWords(type: JsonType, {string, number}: Shape): string {
  if (type === 'string' && string?.isDateTime) return 'string (date-time)';
  return type === 'number' && number ? numberWords(number) : type;
}

function numberWords({isInteger, fitsInt64}: NumberShape): string {
  if (!isInteger) return 'number';
  return fitsInt64 ? 'integer' : 'integer beyond 64 bits';
}

function arrayWords({items}: ArrayShape): string {
  const words = describeShape(items);
  return `array of ${words.includes(' or ') ? `(${words})` : words}`;
}

function objectWords(object: ObjectShape): string {
  const names = sortedProperties(object).map(([name, {isRequired}]) => (isRequired ? name : `${name}?`));
  const shown = names.slice(0, mostProperties);
  return `object {${[...shown, ...(names.length > shown.length ? ['…'] : [])].join(', ')}}`;
}
