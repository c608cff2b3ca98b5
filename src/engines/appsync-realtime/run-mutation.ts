// Runs a mutation whose resolvers return a given item: what is selected is what subscribers can get. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {execute, getNamedType, getOperationAST, isObjectType, Kind, OperationTypeNode, validate, visit} from 'graphql';
import {isObject, type JsonRecord} from '../json-text';
import type {GraphqlApi} from './graphql-api';
import {parsed, placed} from './read-subscription';

/** A field of Mutation with its result. */
export interface MutationResult {
  readonly mutation: string;
  /** By the names of fields, aliases taken away; only what the mutation selects. */
  readonly selected: JsonRecord;
}

/** The results, or why there are none. */
export type RunMutation =
  {readonly ok: true; readonly results: readonly MutationResult[]} | {readonly ok: false; readonly message: string};

const fail = (message: string): RunMutation => ({ok: false, message});

/** Runs the mutation of a text; each of its resolvers returns `item`. */
export function runMutation(api: GraphqlApi, text: string, item: JsonRecord): RunMutation {
  const document = parsed(text);
  if (typeof document === 'string') return fail(document);
  const [invalid] = validate(api.schema, document, undefined, {maxErrors: 1});
  if (invalid) return fail(placed(invalid));
  const operation = getOperationAST(document);
  if (operation?.operation !== OperationTypeNode.MUTATION) return fail('A mutation is expected: mutation { … }.');
  const fields = operation.selectionSet.selections.filter((one) => one.kind === Kind.FIELD).map(({name}) => name.value);
  const type = api.schema.getMutationType();
  const scalar = fields.find((field) => !isObjectType(getNamedType(type?.getFields()[field]?.type)));
  if (scalar !== undefined) return fail(`${scalar} returns no object, so there is nothing to subscribe to.`);
  const plain = visit(document, {Field: (node) => ({...node, alias: undefined})});
  const rootValue = Object.fromEntries(fields.map((field) => [field, item]));
  const result = execute({schema: api.schema, document: plain, rootValue});
  if ('then' in result) throw new Error('No resolver waits for anything.');
  const [error] = result.errors ?? [];
  if (error) return fail(`The mutation itself fails, so nobody is notified. ${placed(error)}`);
  const results = fields.flatMap((mutation): MutationResult[] => {
    const selected: unknown = result.data?.[mutation];
    // The library’s objects have no prototype; what is compared and shown is plain.
    const plainValue: unknown = JSON.parse(JSON.stringify(selected ?? null));
    return isObject(plainValue) ? [{mutation, selected: plainValue}] : [];
  });
  return {ok: true, results};
}
