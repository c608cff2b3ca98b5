// Every field of a schema, held against every mode of the API.
import {type GraphQLSchema, isObjectType} from 'graphql';
import {type FieldRule, fieldRule} from './field-rule';
import {type Api, type Mode, modesOf} from './mode';

/** What a mode may do with a field: read it, read it in a group, or not. */
export type Cell = {readonly mode: Mode} & (
  {readonly reads: 'yes' | 'no'} | {readonly reads: 'in a group'; readonly groups: readonly string[]}
);

/** A field with its rule and a cell for each mode. */
export interface MatrixRow {
  readonly type: string;
  readonly field: string;
  readonly level: FieldRule['level'];
  readonly cells: readonly Cell[];
}

function cellOf({allows}: FieldRule, mode: Mode): Cell {
  const own = allows.filter((one) => one.mode === mode);
  if (own.length === 0) return {mode, reads: 'no'};
  if (own.some(({groups}) => groups === undefined)) return {mode, reads: 'yes'};
  return {mode, reads: 'in a group', groups: own.flatMap(({groups = []}) => groups)};
}

/** All fields of the object types of a schema, in the order in which they stand. */
export function accessMatrix(api: Api, schema: GraphQLSchema): readonly MatrixRow[] {
  const modes = modesOf(api);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({name}) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => {
        const rule = fieldRule(api, type, field);
        return {type: type.name, field: field.name, level: rule.level, cells: modes.map((mode) => cellOf(rule, mode))};
      }),
    );
}
