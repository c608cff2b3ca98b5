// What is wrong with a schema or a query, and where.
import {getLocation, type GraphQLError, type Location} from 'graphql';

/** An error keeps the text from being used; a warning is advice. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  /** What is wrong and how to mend it. */
  readonly message: string;
  /** From 1, in the text that the reader typed. */
  readonly line: number;
  readonly column: number;
}

/** An issue at a place of a parsed document; without a place it stands at the start. */
export function issueAt(severity: Issue['severity'], message: string, place: Location | undefined): Issue {
  const {line, column} = place ? getLocation(place.source, place.start) : {line: 1, column: 1};
  return {severity, message, line, column};
}

/** What the graphql library reports, as an issue. */
export function issueOf(error: GraphQLError): Issue {
  const {line, column} = error.locations?.[0] ?? {line: 1, column: 1};
  return {severity: 'error', message: error.message.replace(/([^.?!])$/, '$1.'), line, column};
}
