// Names of the schemas of nested objects: that of the property with a capital letter, as recorded schemas have it. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer-from-json.html
import {pascalWords} from './schema-name';
import {type ObjectShape, type Shape, sortedProperties, typesOf} from './shape';

/** The schema of the whole event. */
export const eventComponent = 'AWSEvent';

/** The own schema of an object. */
export interface Component {
  readonly name: string;
  /** Whether null stands where the object may stand, which this schema then has to allow. */
  readonly isNullable: boolean;
}

/** Objects that get a schema of their own, the detail first; an object without properties gets none. */
export type Components = ReadonlyMap<ObjectShape, Component>;

/** Names the detail `title` and every object inside it after its property; a name that is taken gets a number. */
export function componentsOf(detail: ObjectShape, title: string): Components {
  const components = new Map<ObjectShape, Component>();
  const taken = new Set([eventComponent]);
  const visit = (object: ObjectShape, wanted: string, isNullable: boolean): void => {
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
    taken.add(name);
    components.set(object, {name, isNullable});
    for (const [property, {shape}] of sortedProperties(object)) {
      visitShape(shape, pascalWords(property, /[^A-Za-z0-9]+/) || 'Object');
    }
  };
  const visitShape = (shape: Shape, wanted: string): void => {
    const {object, array, isNullable} = shape;
    // Null goes with the first of several types.
    if (object && object.properties.size > 0) visit(object, wanted, isNullable && typesOf(shape)[0] === 'object');
    if (array) visitShape(array.items, `${wanted}Item`);
  };
  visit(detail, title, false);
  return components;
}
