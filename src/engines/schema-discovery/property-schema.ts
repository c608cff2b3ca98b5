// The schema of one place, in OpenAPI 3.0 or in JSON Schema Draft 4. https://spec.openapis.org/oas/v3.0.3.html#schema-object
import type {Components} from './component-names';
import {requiredOrder} from './required-order';
import {type JsonType, type ObjectShape, type Shape, sortedProperties, typesOf} from './shape';

/** The formats of the registry. */
export type SchemaFormat = 'OpenApi3' | 'JSONSchemaDraft4';

/** A schema as JSON. */
export type Schema = Readonly<Record<string, unknown>>;

/** Writes schemas in one format. */
export interface SchemaWriter {
  /** The schema at a place; objects with properties are referred to. */
  readonly schemaOf: (shape: Shape) => Schema;
  /** The schema of an object in full, as it stands under its name. */
  readonly componentOf: (object: ObjectShape) => Schema;
}

const references = {OpenApi3: '#/components/schemas/', JSONSchemaDraft4: '#/definitions/'} as const;

/** Makes the writer of a format for an event whose nested objects have these names. */
export function schemaWriter(format: SchemaFormat, components: Components): SchemaWriter {
  /** A type that may be null: OpenAPI 3.0 has a keyword beside the type, Draft 4 a list of types. */
  const typed = (type: string, isNullable: boolean): Schema => {
    if (!isNullable) return {type};
    return format === 'OpenApi3' ? {type, nullable: true} : {type: [type, 'null']};
  };

  const ofType = (type: JsonType, shape: Shape, isNullable: boolean): Schema => {
    const {string, number, array, object} = shape;
    const component = object && components.get(object);
    if (type === 'object' && component) return {$ref: references[format] + component.name};
    if (type === 'array' && array) return {...typed(type, isNullable), items: itemsOf(array.items)};
    if (type === 'string' && string?.isDateTime) return {...typed(type, isNullable), format: 'date-time'};
    if (type === 'number' && number?.isInteger) {
      return {...typed('integer', isNullable), ...(number.fitsInt64 ? {format: 'int64'} : {})};
    }
    return typed(type, isNullable);
  };

  /** Of an empty array the recorded schemas say that its elements are objects. */
  const itemsOf = (items: Shape): Schema =>
    typesOf(items).length === 0 && !items.isNullable ? {type: 'object'} : schemaOf(items);

  const schemaOf = (shape: Shape): Schema => {
    const [first, ...others] = typesOf(shape);
    // Nothing but null was seen: AWS's own example leaves the schema empty, which takes any value.
    if (first === undefined) return {};
    const schema = ofType(first, shape, shape.isNullable);
    if (others.length === 0) return schema;
    return {anyOf: [schema, ...others.map((type) => ofType(type, shape, false))]};
  };

  const componentOf = (object: ObjectShape): Schema => {
    const properties = sortedProperties(object);
    const required = requiredOrder(properties.filter(([, {isRequired}]) => isRequired).map(([name]) => name));
    return {
      ...typed('object', components.get(object)?.isNullable === true),
      ...(required.length > 0 ? {required} : {}),
      ...(properties.length > 0
        ? {properties: Object.fromEntries(properties.map(([name, {shape}]) => [name, schemaOf(shape)]))}
        : {}),
    };
  };
  return {schemaOf, componentOf};
}
