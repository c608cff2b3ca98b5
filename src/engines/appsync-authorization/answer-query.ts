// Runs a query for a caller with the graphql library and answers as AppSync does: denied fields are null, each with its error.
// https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
import {
  type DocumentNode,
  execute,
  getNullableType,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  parse,
  responsePathAsArray,
  Source,
  validate,
} from 'graphql';
import {noValidHeader, notAuthorized} from '@site/src/facts/appsync/authorization';
import type {Caller} from './caller';
import {decideField, type FieldDecision, type Place} from './decide-field';
import {type Issue, issueOf} from './issue';
import {type Api, modesOf} from './mode';
import {sampleValue} from './sample-value';

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

class Denied extends Error {}

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

const namesIn = (path: GraphQLResolveInfo['path']): string =>
  responsePathAsArray(path)
    .filter((step) => typeof step === 'string')
    .join('.');

/** Objects are empty: their fields come from here too. Lists of objects have two items near the root, else one. */
function valueOf(type: GraphQLOutputType, {fieldName, path}: GraphQLResolveInfo): unknown {
  const inner = getNullableType(type);
  if (isLeafType(inner)) return sampleValue(inner, fieldName);
  if (!isListType(inner)) return {};
  const item = valueOf(inner.ofType, {fieldName, path} as GraphQLResolveInfo);
  return typeof item === 'object' && responsePathAsArray(path).length < 4 ? [item, item] : [item];
}

/** What was looked at while a query ran. */
interface Seen {
  count: number;
  /** By path, each once. */
  readonly decided: Map<string, DecidedField>;
}

/** Answers each field with a sample value, or refuses it. */
function resolverFor(request: QueryRequest, seen: Seen): GraphQLFieldResolver<unknown, unknown> {
  const {decided} = seen;
  return (_source, _arguments, _context, info) => {
    if (++seen.count > mostFields) return null;
    const {parentType, fieldName, schema, path} = info;
    const field = parentType.getFields()[fieldName];
    if (!field || parentType.name.startsWith('__')) return undefined;
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const decision = decideField({...request, type: parentType, field, isRoot: roots.includes(parentType)});
    const where = namesIn(path);
    if (!decided.has(where)) decided.set(where, {...decision, path: where});
    if (!decision.isAllowed) throw new Denied();
    return valueOf(info.returnType, info);
  };
}

function fieldErrorOf({path = [], locations = [], originalError, message}: GraphQLError, denied: string): FieldError {
  return {
    path,
    data: null,
    errorType: notAuthorized.code,
    errorInfo: null,
    locations: locations.map(({line, column}) => ({line, column, sourceName: null})),
    message: originalError instanceof Denied ? denied : message,
  };
}

const messageFor = (decided: ReadonlyMap<string, DecidedField>, path: readonly (string | number)[]): string => {
  const decision = decided.get(path.filter((step) => typeof step === 'string').join('.'));
  return notAuthorized.text.replace('<field>', decision?.field ?? '').replace('<type>', decision?.type ?? '');
};

/** Answers a query, or says why there is no answer. */
export function answerQuery(request: QueryRequest): Answer {
  const refused = refusal(request);
  if (refused) return refused;
  const document = parsed(request.query);
  if ('severity' in document) return {kind: 'issues', issues: [document]};
  const invalid = validate(request.schema, document, undefined, {maxErrors: 20});
  if (invalid.length > 0) return {kind: 'issues', issues: invalid.map(issueOf)};
  const seen: Seen = {count: 0, decided: new Map()};
  const result = execute({
    schema: request.schema,
    document,
    ...(request.operationName === undefined ? {} : {operationName: request.operationName}),
    fieldResolver: resolverFor(request, seen),
    typeResolver: (_value, _context, {schema}, type) => schema.getPossibleTypes(type)[0]?.name,
  });
  if ('then' in result) throw new Error('No resolver waits for anything.');
  const {data, errors = []} = result;
  const notRun = errors.filter(({path}) => path === undefined);
  if (notRun.length > 0) return {kind: 'issues', issues: notRun.map(issueOf)};
  const denied = errors.filter(({originalError}) => originalError instanceof Denied);
  return {
    kind: 'answered',
    status: 200,
    body: {
      data: data ?? null,
      ...(denied.length > 0 && {
        errors: denied.map((error) => fieldErrorOf(error, messageFor(seen.decided, error.path ?? []))),
      }),
    },
    fields: [...seen.decided.values()],
    isCut: seen.count > mostFields,
  };
}
