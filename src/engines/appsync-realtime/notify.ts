// A mutation’s result to the subscriptions it fires: who gets what, and why. https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html
import {subscriptionPayloadKilobytes} from '@site/src/facts/appsync/real-time';
import {filterByArguments} from './basic-filter';
import type {Frame} from './frame';
import type {GraphqlApi} from './graphql-api';
import {matchFilter} from './match-filter';
import {payloadFor} from './payload';
import type {MutationResult} from './run-mutation';
import type {Connection, Registered, Server} from './server';

/** What one subscription gets of a mutation. */
export interface Notified {
  readonly connection: string;
  readonly id: string;
  readonly isReceived: boolean;
  readonly reasons: readonly string[];
  /** What crosses, if something does. */
  readonly frame?: Frame;
}

const mostBytes = subscriptionPayloadKilobytes.value * 1024;

function notified(
  api: GraphqlApi,
  {name: connection, filter}: Connection,
  {id, graphql}: Registered,
  {mutation, selected}: MutationResult,
): Notified | undefined {
  if (!graphql) return undefined;
  const {field, mutations} = graphql;
  if (!mutations.includes(mutation)) {
    const named = mutations.length > 0 ? mutations.join(', ') : 'no mutation';
    const reason = `@aws_subscribe of ${field} names ${named}, not ${mutation}.`;
    return {connection, id, isReceived: false, reasons: [reason]};
  }
  const {isPassed, reasons} = filter ? matchFilter(filter, selected) : filterByArguments(graphql.given, selected);
  const ignored = filter ? Object.keys(graphql.given) : [];
  const allReasons = [
    ...(ignored.length > 0
      ? [`The enhanced filter replaces filtering by arguments: ${ignored.join(', ')} filters only as a rule.`]
      : []),
    ...reasons,
  ];
  if (!isPassed) return {connection, id, isReceived: false, reasons: allReasons};
  const {payload, missing} = payloadFor(api, graphql, selected);
  const frame: Frame = {id, type: 'data', payload};
  if (new TextEncoder().encode(JSON.stringify(payload)).length > mostBytes) {
    const reason = `The message is over ${subscriptionPayloadKilobytes.value} KB.`;
    return {connection, id, isReceived: false, reasons: [...allReasons, reason]};
  }
  const lost = missing.length > 0 ? [`The mutation does not select ${missing.join(', ')}.`] : [];
  return {connection, id, isReceived: true, reasons: [...allReasons, ...lost], frame};
}

/** Looks at every subscription of a server. */
export function notify({settings, connections}: Server, result: MutationResult): readonly Notified[] {
  const {graphql} = settings;
  if (!graphql) return [];
  return connections.flatMap((connection) =>
    connection.subscriptions.flatMap((registered) => notified(graphql, connection, registered, result) ?? []),
  );
}
