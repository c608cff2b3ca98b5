// Channels of AppSync Events: names, and which subscription a channel reaches. https://docs.aws.amazon.com/appsync/latest/eventapi/event-api-concepts.html
import {channelLimits} from '@site/src/facts/appsync/real-time';

const [mostSegments, mostCharacters] = channelLimits.value;
const segment = new RegExp(`^[A-Za-z0-9](?:[A-Za-z0-9-]{0,${mostCharacters - 2}}[A-Za-z0-9])?$`);

/** What is wrong with a channel; undefined if nothing is. Only a subscription may end in `/*`. */
export function channelFault(channel: string, isSubscription: boolean): string | undefined {
  const parts = channel.replace(/^\//, '').split('/');
  const isWild = parts.at(-1) === '*';
  if (isWild && !isSubscription) return 'Events are published to one channel: /* is for subscriptions.';
  const names = isWild ? parts.slice(0, -1) : parts;
  if (names.length === 0) return 'The channel names no namespace: /namespace/* is expected.';
  if (names.length > mostSegments) return `The channel has ${names.length} segments; ${mostSegments} is the most.`;
  const bad = names.find((name) => !segment.test(name));
  if (bad === undefined) return undefined;
  return `“${bad}” is no segment: 1 to ${mostCharacters} letters, digits and dashes are, with no dash at either end.`;
}

/** The namespace that a channel is in. */
export const namespaceOf = (channel: string): string => channel.replace(/^\//, '').split('/')[0] ?? '';

const whole = (channel: string): string => `/${channel.replace(/^\//, '')}`;

/** Whether a subscription to `pattern` gets what is published to `channel`. */
export function reaches(pattern: string, channel: string): boolean {
  const [wanted, published] = [whole(pattern), whole(channel)];
  return wanted.endsWith('/*') ? published.startsWith(wanted.slice(0, -1)) : wanted === published;
}
