// Two shapes of one place taken together: what satisfies either satisfies the outcome. A model: AWS does not document how discovery merges. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html
import type {ArrayShape, NumberShape, ObjectShape, Property, Shape, StringShape} from './shape';

/** Both shapes together; `one` itself if the other adds nothing to it, so that a change is seen by identity. */
export function mergeShapes(one: Shape, other: Shape): Shape {
  const merged: Shape = {
    isNullable: one.isNullable || other.isNullable,
    isBoolean: one.isBoolean || other.isBoolean,
    string: either(one.string, other.string, mergeStrings),
    number: either(one.number, other.number, mergeNumbers),
    array: either(one.array, other.array, mergeArrays),
    object: either(one.object, other.object, mergeObjects),
  };
  return isSame(one, merged) ? one : merged;
}

function either<Part>(
  one: Part | undefined,
  other: Part | undefined,
  merge: (one: Part, other: Part) => Part,
): Part | undefined {
  return one && other ? merge(one, other) : (one ?? other);
}

/** Whether all fields of two records are identical. */
function isSame<Record extends object>(one: Record, other: Record): boolean {
  return (Object.keys(one) as (keyof Record)[]).every((key) => one[key] === other[key]);
}

const mergeStrings = (one: StringShape, other: StringShape): StringShape =>
  one.isDateTime && !other.isDateTime ? other : one;

function mergeNumbers(one: NumberShape, other: NumberShape): NumberShape {
  const merged = {
    isInteger: one.isInteger && other.isInteger,
    fitsInt64: one.fitsInt64 && other.fitsInt64,
    fitsDouble: one.fitsDouble && other.fitsDouble,
  };
  return isSame(one, merged) ? one : merged;
}

function mergeArrays(one: ArrayShape, other: ArrayShape): ArrayShape {
  const items = mergeShapes(one.items, other.items);
  return items === one.items ? one : {items};
}

/** A property that one side lacks is optional. */
function mergeObjects(one: ObjectShape, other: ObjectShape): ObjectShape {
  const properties = new Map<string, Property>();
  let isChanged = false;
  for (const [name, property] of one.properties) {
    const merged = mergeProperty(property, other.properties.get(name));
    isChanged ||= merged !== property;
    properties.set(name, merged);
  }
  for (const [name, {shape}] of other.properties) {
    if (one.properties.has(name)) continue;
    isChanged = true;
    properties.set(name, {shape, isRequired: false});
  }
  return isChanged ? {properties} : one;
}

function mergeProperty(one: Property, other: Property | undefined): Property {
  const merged = {
    shape: other ? mergeShapes(one.shape, other.shape) : one.shape,
    isRequired: one.isRequired && other?.isRequired === true,
  };
  return isSame(one, merged) ? one : merged;
}
