// Reads the query of a start message: its field, and the arguments that were given. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {
  type DocumentNode,
  getArgumentValues,
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import {getVariableValues} from 'graphql/execution/values';
import {type GraphqlApi, mutationsOf} from './graphql-api';

/** A subscription that fits the schema. */
export interface ReadSubscription {
  readonly field: string;
  /** The name under which the field is answered. */
  readonly alias: string;
  /** Only those that were given: one that is left out is not null. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly mutations: readonly string[];
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The subscription, or why it is none; the message has line and column where there are some. */
export type SubscriptionResult =
  {readonly ok: true; readonly subscription: ReadSubscription} | {readonly ok: false; readonly message: string};

const fail = (message: string): SubscriptionResult => ({ok: false, message});

/** An error of the library with its place. */
export const placed = ({message, locations}: GraphQLError): string => {
  const place = locations?.[0];
  return `${place ? `Line ${place.line}, column ${place.column}: ` : ''}${message.replace(/([^.?!])$/, '$1.')}`;
};

/** A document, or the message of what breaks it. */
export function parsed(text: string): DocumentNode | string {
  try {
    return parse(text, {maxTokens: 5000});
  } catch (error) {
    if (error instanceof GraphQLError) return placed(error);
    throw error;
  }
}

/** Reads a subscription. */
export function readSubscription(
  api: GraphqlApi,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): SubscriptionResult {
  const document = parsed(query);
  if (typeof document === 'string') return fail(document);
  const [invalid] = validate(api.schema, document, undefined, {maxErrors: 1});
  if (invalid) return fail(placed(invalid));
  const operation = getOperationAST(document);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    return fail('A subscription is expected: subscription { … }.');
  const [selection] = operation.selectionSet.selections;
  if (selection?.kind !== Kind.FIELD)
    return fail('The field of the subscription must stand in it directly, not in a fragment.');
  const definition = api.schema.getSubscriptionType()?.getFields()[selection.name.value];
  if (!definition) return fail('The schema has no such field of Subscription.');
  const values = getVariableValues(api.schema, operation.variableDefinitions ?? [], variables, {maxErrors: 1});
  if (values.errors) return fail(values.errors.map(placed).join(' '));
  try {
    const given = getArgumentValues(definition, selection, values.coerced);
    const field = definition.name;
    const alias = selection.alias?.value ?? field;
    return {ok: true, subscription: {field, alias, given, mutations: mutationsOf(api, field), document, variables}};
  } catch (error) {
    if (error instanceof GraphQLError) return fail(placed(error));
    throw error;
  }
}
