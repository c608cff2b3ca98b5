// What many values at one place of an event have in common; a schema is written from it. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer.html

/** Strings seen at a place. */
export interface StringShape {
  /** Whether every one of them is an RFC 3339 date-time. */
  readonly isDateTime: boolean;
}

/** Numbers seen at a place, judged by how they are written. */
export interface NumberShape {
  /** Whether all of them are written without fraction and exponent. */
  readonly isInteger: boolean;
  /** Whether all of them fit a signed 64-bit integer. */
  readonly fitsInt64: boolean;
  /** Whether a double keeps the value of every one of them. */
  readonly fitsDouble: boolean;
}

/** Arrays seen at a place. */
export interface ArrayShape {
  /** All their elements together; `nothing` if they were empty. */
  readonly items: Shape;
}

/** A property of the objects seen at a place. */
export interface Property {
  readonly shape: Shape;
  /** Whether every one of the objects has it. */
  readonly isRequired: boolean;
}

/** Objects seen at a place. */
export interface ObjectShape {
  readonly properties: ReadonlyMap<string, Property>;
}

/** All values seen at a place: at most one shape for each JSON type. */
export interface Shape {
  readonly isNullable: boolean;
  readonly isBoolean: boolean;
  readonly string: StringShape | undefined;
  readonly number: NumberShape | undefined;
  readonly array: ArrayShape | undefined;
  readonly object: ObjectShape | undefined;
}

/** The shape of a place at which no value was seen. */
export const nothing: Shape = {
  isNullable: false,
  isBoolean: false,
  string: undefined,
  number: undefined,
  array: undefined,
  object: undefined,
};

/** The order in which schemas, bindings and words list the properties of an object: by UTF-16 unit, as Java sorts. */
export const sortedProperties = ({properties}: ObjectShape): readonly (readonly [string, Property])[] =>
  [...properties].sort(([one], [other]) => (one < other ? -1 : 1));

/** The types of a shape in the order in which schemas and bindings list them; null apart. */
export function typesOf({string, number, isBoolean, object, array}: Shape): readonly JsonType[] {
  return [
    ...(string ? (['string'] as const) : []),
    ...(number ? (['number'] as const) : []),
    ...(isBoolean ? (['boolean'] as const) : []),
    ...(object ? (['object'] as const) : []),
    ...(array ? (['array'] as const) : []),
  ];
}

/** A JSON type other than null. */
export type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array';
