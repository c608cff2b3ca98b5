// Which fields a mode can get at: from the root types down, through fields that it may read.
import {getNamedType, type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType} from 'graphql';
import {fieldRule} from './field-rule';
import type {Api, Mode} from './mode';

/** The root types that a schema has. */
export const rootTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);

/** The names of the types that a mode gets at; without a mode, all that any query could name. */
export function reachedTypes(api: Api, schema: GraphQLSchema, mode?: Mode): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...rootTypes(schema)];
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (reached.has(type.name)) continue;
    reached.add(type.name);
    for (const field of Object.values(type.getFields())) {
      if (mode && !fieldRule(api, type, field).allows.some((one) => one.mode === mode)) continue;
      const named = getNamedType(field.type);
      if (isObjectType(named)) waiting.push(named);
      if (isAbstractType(named)) waiting.push(...schema.getPossibleTypes(named));
    }
  }
  return reached;
}
