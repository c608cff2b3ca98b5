// What one more event changed in a schema: the exact difference of two versions. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html
import {type ObjectShape, type Shape, sortedProperties, typesOf} from './shape';

/** A step from a place to one inside it: the name of a property, or the elements of an array. */
export type Step = {readonly property: string} | 'items';

/** One difference. */
export type Change =
  /** A property that no event before had; it is optional. */
  | {readonly kind: 'added'; readonly path: readonly Step[]; readonly after: Shape}
  /** A property that this event lacks. */
  | {readonly kind: 'optional'; readonly path: readonly Step[]}
  /** Values of a further type, or outside a format. What changed inside is told apart. */
  | {readonly kind: 'widened'; readonly path: readonly Step[]; readonly before: Shape; readonly after: Shape};

/** The differences of a shape and one that was merged from it, from the top. */
export function changesBetween(before: Shape, after: Shape, path: readonly Step[] = []): readonly Change[] {
  if (before === after) return [];
  return [
    ...(isWider(before, after) ? [{kind: 'widened', path, before, after} as const] : []),
    ...(before.object && after.object ? changesInside(before.object, after.object, path) : []),
    ...(before.array && after.array ? changesBetween(before.array.items, after.array.items, [...path, 'items']) : []),
  ];
}

/** Whether a schema says no more of the place than that objects stand there: so it does of an empty array's elements. */
function isBareObject(shape: Shape): boolean {
  const isOnlyObject = typesOf(shape).every((type) => type === 'object');
  return isOnlyObject && !shape.isNullable && !shape.object?.properties.size;
}

/** Whether the types or formats at the place itself differ. */
function isWider(before: Shape, after: Shape): boolean {
  if (isBareObject(before) && isBareObject(after)) return false;
  return (
    before.isNullable !== after.isNullable ||
    before.isBoolean !== after.isBoolean ||
    before.string?.isDateTime !== after.string?.isDateTime ||
    before.number?.isInteger !== after.number?.isInteger ||
    before.number?.fitsInt64 !== after.number?.fitsInt64 ||
    !before.array !== !after.array ||
    !before.object !== !after.object
  );
}

function changesInside(before: ObjectShape, after: ObjectShape, path: readonly Step[]): readonly Change[] {
  return sortedProperties(after).flatMap(([name, property]): readonly Change[] => {
    const inside = [...path, {property: name}];
    const known = before.properties.get(name);
    if (!known) return [{kind: 'added', path: inside, after: property.shape}];
    return [
      ...(known.isRequired && !property.isRequired ? [{kind: 'optional', path: inside} as const] : []),
      ...changesBetween(known.shape, property.shape, inside),
    ];
  });
}

/** A path as readers write it: `detail.lines[].sku`, `detail["order id"]`. */
export const pathText = (path: readonly Step[]): string =>
  path.reduce((text: string, step) => {
    if (step === 'items') return `${text}[]`;
    const {property} = step;
    if (!/^[\w$-]+$/.test(property)) return `${text}[${JSON.stringify(property)}]`;
    return text === '' ? property : `${text}.${property}`;
  }, '');
