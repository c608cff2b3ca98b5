// Numbers that a reader of JSON with doubles, such as JSON.parse, changes. https://www.rfc-editor.org/rfc/rfc8259#section-6
import type {Step} from './changes';
import {type Shape, sortedProperties} from './shape';

/** The places of a shape at which a number was seen that no double keeps. */
export function inexactNumbers(
  {number, object, array}: Shape,
  path: readonly Step[] = [],
): readonly (readonly Step[])[] {
  return [
    ...(number?.fitsDouble === false ? [path] : []),
    ...(object
      ? sortedProperties(object).flatMap(([property, {shape}]) => inexactNumbers(shape, [...path, {property}]))
      : []),
    ...(array ? inexactNumbers(array.items, [...path, 'items']) : []),
  ];
}
