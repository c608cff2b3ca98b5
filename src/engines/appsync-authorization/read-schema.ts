// Reads the schema of an API in GraphQL's schema language, with AppSync's own types. https://docs.aws.amazon.com/appsync/latest/devguide/designing-your-schema.html
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  Source,
  validateSchema,
} from 'graphql';
import {type Issue, issueAt, issueOf} from './issue';
import {placeOfMessage} from './place-of-message';
import {prelude} from './prelude';

/** A schema, or what is wrong with it. */
export type ReadSchema =
  | {readonly ok: true; readonly schema: GraphQLSchema; readonly document: DocumentNode}
  | {readonly ok: false; readonly issues: readonly Issue[]};

/** Longest schema text that is read, in characters: 1 MB is AppSync's own limit. */
export const maxSchemaChars = 1_000_000;

const failed = (issues: readonly Issue[]): ReadSchema => ({ok: false, issues});

function parsed(text: string): DocumentNode | Issue {
  try {
    return parse(new Source(text, 'schema'), {maxTokens: 100_000});
  } catch (error) {
    if (error instanceof GraphQLError) return issueOf(error);
    throw error;
  }
}

/** The library reports all that contradicts itself in one exception, each line a finding. */
function built(document: DocumentNode): GraphQLSchema | readonly Issue[] {
  try {
    return buildASTSchema(concatAST([prelude, document]));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message.split('\n\n').map((message) => issueAt('error', message, placeOfMessage(message, document)));
  }
}

/** Reads a schema; issues stand at line and column of the text. */
export function readSchema(text: string): ReadSchema {
  if (text.length > maxSchemaChars) {
    return failed([
      {severity: 'error', message: 'The schema is longer than the 1 MB that AppSync takes.', line: 1, column: 1},
    ]);
  }
  const document = parsed(text);
  if ('severity' in document) return failed([document]);
  const schema = built(document);
  if (Array.isArray(schema)) return failed(schema as readonly Issue[]);
  const errors = validateSchema(schema as GraphQLSchema);
  return errors.length > 0 ? failed(errors.map(issueOf)) : {ok: true, schema: schema as GraphQLSchema, document};
}
