// Shapes of an API model. https://smithy.io/2.0/spec/simple-types.html

/** A text of so many characters; `values` are the only ones the service takes. */
export interface TextShape {
  readonly kind: 'text';
  readonly least?: number;
  readonly most?: number;
  readonly values?: readonly string[];
  /** Whether it may not contain blanks. */
  readonly isSolid?: boolean;
}

export interface WholeShape {
  readonly kind: 'whole';
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly most?: number;
}

export interface MapShape {
  readonly kind: 'map';
  readonly keys: TextShape;
  readonly of: Shape;
  readonly most?: number;
}

export interface StructureShape {
  readonly kind: 'structure';
  /** In the order of the model, which is the order in which tools name them. */
  readonly members: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

export type Shape = TextShape | WholeShape | ListShape | MapShape | StructureShape;

export const text = (limits: Omit<TextShape, 'kind'> = {}): TextShape => ({kind: 'text', ...limits});
export const whole: WholeShape = {kind: 'whole'};
export const list = (of: Shape, most?: number): ListShape => ({
  kind: 'list',
  of,
  ...(most === undefined ? {} : {most}),
});
export const map = (keys: TextShape, of: Shape, most?: number): MapShape => ({
  kind: 'map',
  keys,
  of,
  ...(most === undefined ? {} : {most}),
});

/** A structure; names that end in `*` are required. */
export function structure(members: Readonly<Record<string, Shape>>): StructureShape {
  const entries = Object.entries(members).map(([name, shape]) => [name.replace('*', ''), shape] as const);
  const required = Object.keys(members).filter((name) => name.endsWith('*'));
  return {kind: 'structure', members: Object.fromEntries(entries), required: required.map((name) => name.slice(0, -1))};
}
