/**
 * Who may read which field of an AppSync API: directives, modes, groups, policies, and the answer to a query.
 * The only door of this engine. https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
 */
export {
  type Answer,
  type AnswerBody,
  answerQuery,
  type DecidedField,
  type FieldError,
  type QueryRequest,
  type RefusedBody,
} from './answer-query';
export type {Caller, IamCaller, LambdaAnswer} from './caller';
export type {FieldDecision, Place} from './decide-field';
export type {Allowance, FieldRule} from './field-rule';
export {type CredentialHeaders, type Identified, identify} from './identify';
export type {Issue} from './issue';
export {lintSchema} from './lint-schema';
export {accessMatrix, type Cell, type MatrixRow} from './matrix';
export {type Api, directiveOf, type Mode, modesOf} from './mode';
export {type ReadSchema, readSchema} from './read-schema';
export {type Claims, readToken} from './read-token';
export {keyOf, type Types, withNulls} from './with-nulls';
