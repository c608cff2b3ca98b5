// Runs a query for a caller with the graphql library and answers as AppSync does: denied fields are null, each with its error.
// https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
import {
  type DocumentNode,
  execute,
  getNullableType,
  getLocation,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  responsePathAsArray,
  Source,
  validate,
} from 'graphql';
import {noValidHeader, notAuthorized} from '../../facts/appsync/authorization';
import type {Caller} from './caller';
import {decideField, type FieldDecision, type Place} from './decide-field';
import {type Issue, issueOf} from './issue';
import {type Api, modesOf} from './mode';
import {rootTypes} from './reach';
import {sampleValue} from './sample-value';
import {keyOf, type Types, withNulls} from './with-nulls';

/** One entry of `errors` for a denied field. */
export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly data: null;
  readonly errorType: string;
  readonly errorInfo: null;
  readonly locations: readonly {readonly line: number; readonly column: number; readonly sourceName: null}[];
  readonly message: string;
}

/** The answer to a request whose credential the API does not take. */
export interface RefusedBody {
  readonly errors: readonly {readonly errorType: string; readonly message?: string}[];
}

/** The answer to a query that was executed. */
export interface AnswerBody {
  readonly data: unknown;
  readonly errors?: readonly FieldError[];
}

/** A field of the query, as the caller asked for it. */
export interface DecidedField extends FieldDecision {
  /** Names or aliases from the root, without positions in lists. */
  readonly path: string;
}

/** What comes back. */
export type Answer =
  | {readonly kind: 'issues'; readonly issues: readonly Issue[]}
  | {readonly kind: 'refused'; readonly status: 401; readonly why: string; readonly body: RefusedBody}
  | {
      readonly kind: 'answered';
      readonly status: 200;
      readonly body: AnswerBody;
      readonly fields: readonly DecidedField[];
      /** Whether the query asked for more fields than are looked at. */
      readonly isCut: boolean;
    };

/** A request: the API with its schema, the caller, the query. */
export interface QueryRequest {
  readonly api: Api;
  readonly schema: GraphQLSchema;
  readonly place: Place;
  readonly caller: Caller;
  readonly query: string;
  readonly operationName?: string;
}

const mostTokens = 5000;
const mostFields = 2000;

function refusal({api, caller}: QueryRequest): Answer | undefined {
  if (!modesOf(api).includes(caller.mode)) {
    const body = {errors: [{errorType: noValidHeader.code, message: noValidHeader.text}]};
    return {kind: 'refused', status: 401, why: `The API does not have the mode ${caller.mode}.`, body};
  }
  if (caller.mode === 'AWS_LAMBDA' && caller.lambda?.isAuthorized === false) {
    const body = {errors: [{errorType: noValidHeader.code}]};
    return {kind: 'refused', status: 401, why: 'The Lambda authorizer answered isAuthorized: false.', body};
  }
  return undefined;
}

function parsed(query: string): DocumentNode | Issue {
  try {
    return parse(new Source(query, 'query'), {maxTokens: mostTokens});
  } catch (error) {
    if (error instanceof GraphQLError) return issueOf(error);
    throw error;
  }
}

type Steps = readonly (string | number)[];

const named = (path: Steps): string => path.filter((step) => typeof step === 'string').join('.');

/** Stands for an object below a denied field: nothing of it is decided, and nothing of it is shown. */
const belowDenied = {};

/** Objects are empty: their fields come from here too. Lists of objects have two items near the root, else one. */
function valueOf(type: GraphQLOutputType, field: string, depth: number): unknown {
  const inner = getNullableType(type);
  if (isLeafType(inner)) return sampleValue(inner, field);
  if (!isListType(inner)) return {};
  const item = valueOf(inner.ofType, field, depth);
  return typeof item === 'object' && depth < 4 ? [item, item] : [item];
}

/** What keeps the library going where a denied field may not be null; it is nulled with all above it afterwards. */
function fillerFor(type: GraphQLOutputType, field: string): unknown {
  if (!isNonNullType(type)) return null;
  if (isLeafType(type.ofType)) return sampleValue(type.ofType, field);
  return isListType(type.ofType) ? [] : belowDenied;
}

/** What was looked at while a query ran. */
interface Seen {
  count: number;
  /** By path without positions in lists, each once. */
  readonly decided: Map<string, DecidedField>;
  readonly errors: FieldError[];
  readonly types: Types;
}

function deniedError({parentType, fieldName, fieldNodes}: GraphQLResolveInfo, path: Steps): FieldError {
  const start = fieldNodes[0]?.loc;
  return {
    path,
    data: null,
    errorType: notAuthorized.code,
    errorInfo: null,
    locations: start ? [{...getLocation(start.source, start.start), sourceName: null}] : [],
    message: notAuthorized.text.replace('<field>', fieldName).replace('<type>', parentType.name),
  };
}

/** Answers each field with a sample value, or notes that it is denied. */
function resolverFor(request: QueryRequest, seen: Seen): GraphQLFieldResolver<unknown, unknown> {
  return (source, _arguments, _context, info) => {
    const {parentType, fieldName, schema, returnType} = info;
    const field = parentType.getFields()[fieldName];
    if (source === belowDenied || ++seen.count > mostFields) return fillerFor(returnType, fieldName);
    if (!field) return undefined;
    const path = responsePathAsArray(info.path);
    seen.types.set(keyOf(path), returnType);
    const isRoot = rootTypes(schema).includes(parentType);
    const decision = decideField({...request, type: parentType, field, isRoot});
    const where = named(path);
    if (!seen.decided.has(where)) seen.decided.set(where, {...decision, path: where});
    if (decision.isAllowed) return valueOf(returnType, fieldName, path.length);
    seen.errors.push(deniedError(info, path));
    return fillerFor(returnType, fieldName);
  };
}

/** Answers a query, or says why there is no answer. */
export function answerQuery(request: QueryRequest): Answer {
  const refused = refusal(request);
  if (refused) return refused;
  const document = parsed(request.query);
  if ('severity' in document) return {kind: 'issues', issues: [document]};
  const invalid = validate(request.schema, document, undefined, {maxErrors: 20});
  if (invalid.length > 0) return {kind: 'issues', issues: invalid.map(issueOf)};
  const seen: Seen = {count: 0, decided: new Map(), errors: [], types: new Map()};
  const result = execute({
    schema: request.schema,
    document,
    ...(request.operationName === undefined ? {} : {operationName: request.operationName}),
    fieldResolver: resolverFor(request, seen),
    typeResolver: (_value, _context, {schema}, type) => schema.getPossibleTypes(type)[0]?.name,
  });
  if ('then' in result) throw new Error('No resolver waits for anything.');
  const {data = null, errors = []} = result;
  if (errors.length > 0) return {kind: 'issues', issues: errors.map(issueOf)};
  const paths = seen.errors.map(({path}) => path);
  return {
    kind: 'answered',
    status: 200,
    body: {data: withNulls(data, paths, seen.types), ...(seen.errors.length > 0 && {errors: seen.errors})},
    fields: [...seen.decided.values()],
    isCut: seen.count > mostFields,
  };
}
