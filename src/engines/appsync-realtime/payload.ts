// What of a mutation’s result a subscriber gets: missing nullable fields are null, missing non-null ones are errors. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {execute, getNamedType, isNonNullType, isObjectType, responsePathAsArray} from 'graphql';
import {missingField} from '@site/src/facts/appsync/real-time';
import {keyOf, type Types, withNulls} from '../appsync-authorization';
import type {JsonRecord} from '../json-text';
import type {GraphqlApi} from './graphql-api';
import type {ReadSubscription} from './read-subscription';

/** One entry of `errors` in a data message. */
export interface PayloadError {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The payload of a data message. */
export interface DataPayload {
  readonly data: unknown;
  readonly errors?: readonly PayloadError[];
}

/** A payload with the fields that the mutation left out. */
export interface Delivered {
  readonly payload: DataPayload;
  /** Paths of fields that arrive as null since the mutation did not select them. */
  readonly missing: readonly string[];
}

/** Answers a subscription from what a mutation selected. */
export function payloadFor(
  api: GraphqlApi,
  {document, field, variables}: ReadSubscription,
  selected: JsonRecord,
): Delivered {
  const types: Types = new Map();
  const errors: PayloadError[] = [];
  const missing: string[] = [];
  const result = execute({
    schema: api.lenient,
    document,
    rootValue: {[field]: selected},
    variableValues: variables,
    fieldResolver: (source: JsonRecord, _arguments, _context, {fieldName, parentType, path}) => {
      const steps = responsePathAsArray(path);
      const strict = api.schema.getType(parentType.name);
      const type = isObjectType(strict) ? strict.getFields()[fieldName]?.type : undefined;
      if (type) types.set(keyOf(steps), type);
      const value = source[fieldName] ?? null;
      if (!Object.hasOwn(source, fieldName)) missing.push(steps.join('.'));
      if (value === null && type && isNonNullType(type)) {
        const message = missingField.text
          .replace('<type>', getNamedType(type).name)
          .replace('<parent>', parentType.name)
          .replace('<path>', `/${steps.join('/')}`);
        errors.push({message, path: steps});
      }
      return value;
    },
    typeResolver: (_value, _context, {schema}, type) => schema.getPossibleTypes(type)[0]?.name,
  });
  if ('then' in result) throw new Error('No resolver waits for anything.');
  const paths = errors.map(({path}) => path);
  const data: unknown = JSON.parse(JSON.stringify(withNulls(result.data ?? null, paths, types)));
  return {payload: {data, ...(errors.length > 0 && {errors})}, missing};
}
