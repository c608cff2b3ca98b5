// The shape of one value. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer-from-json.html
import type {JsonNode} from '../event-pattern';
import {isDateTime} from './date-time';
import {mergeShapes} from './merge-shapes';
import {numberShape} from './number-shape';
import {nothing, type Property, type Shape} from './shape';

/** The shape of a value: every property of its objects is required, the elements of an array are taken together. */
export function shapeOf(node: JsonNode): Shape {
  switch (node.kind) {
    case 'null':
      return {...nothing, isNullable: true};
    case 'true':
    case 'false':
      return {...nothing, isBoolean: true};
    case 'string':
      return {...nothing, string: {isDateTime: isDateTime(node.text)}};
    case 'number':
      return {...nothing, number: numberShape(node.text)};
    case 'array':
      return {...nothing, array: {items: node.elements.map(shapeOf).reduce(mergeShapes, nothing)}};
    case 'object': {
      const properties = new Map<string, Property>();
      for (const [name, member] of node.members) properties.set(name, {shape: shapeOf(member), isRequired: true});
      return {...nothing, object: {properties}};
    }
  }
}
