// GraphQL schemas with AppSync's directives. https://docs.aws.amazon.com/appsync/latest/devguide/designing-your-schema.html
import {mutationsOf, readApi} from '../engines/appsync-realtime/index';

/** What is wrong with a schema, one line each. */
export function* schemaIssues(text: string): Generator<string> {
  const read = readApi(text);
  if (!read.ok) return void (yield* read.issues.map(({line, message}) => `line ${line}: ${message}`));
  const {schema} = read.api;
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  for (const field of Object.keys(schema.getSubscriptionType()?.getFields() ?? {})) {
    const fired = mutationsOf(read.api, field);
    if (fired.length === 0) yield `no mutation fires ${field}`;
    for (const name of fired) if (!mutations.includes(name)) yield `${field} waits for ${name}, which is no mutation`;
  }
}
