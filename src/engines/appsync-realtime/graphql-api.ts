// A schema with what subscriptions need of it. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {getDirectiveValues, type GraphQLSchema, Kind, print, type TypeNode, visit} from 'graphql';
import {type Issue, readSchema} from '../appsync-authorization';

/** The API’s schema, twice: as written, and with every field nullable, so that a missing value can be looked at. */
export interface GraphqlApi {
  readonly schema: GraphQLSchema;
  readonly lenient: GraphQLSchema;
}

/** A schema, or what is wrong with it. */
export type ReadApi =
  {readonly ok: true; readonly api: GraphqlApi} | {readonly ok: false; readonly issues: readonly Issue[]};

function nullable(type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) return nullable(type.type);
  return type.kind === Kind.LIST_TYPE ? {...type, type: nullable(type.type)} : type;
}

/** Reads a schema. */
export function readApi(sdl: string): ReadApi {
  const read = readSchema(sdl);
  if (!read.ok) return read;
  const relaxed = visit(read.document, {FieldDefinition: (node) => ({...node, type: nullable(node.type)})});
  const lenient = readSchema(print(relaxed));
  // An interface and its types lose the same marks, so this reads whenever the first one did.
  return lenient.ok ? {ok: true, api: {schema: read.schema, lenient: lenient.schema}} : lenient;
}

/** The mutations that fire a field of `Subscription`: those in its `@aws_subscribe`. */
export function mutationsOf({schema}: GraphqlApi, field: string): readonly string[] {
  const node = schema.getSubscriptionType()?.getFields()[field]?.astNode;
  const directive = schema.getDirective('aws_subscribe');
  const values = node && directive ? getDirectiveValues(directive, node) : undefined;
  return Array.isArray(values?.mutations)
    ? values.mutations.filter((one): one is string => typeof one === 'string')
    : [];
}
