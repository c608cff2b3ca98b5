// What each message means, for those who do not read its JSON. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import type {Frame} from '@site/src/engines/appsync-realtime';

const meanings: Readonly<Record<string, string>> = {
  connection_init: 'Asks the server to begin.',
  connection_ack: 'The server is ready, and says how long it may be silent.',
  connection_error: 'The connection is refused.',
  ka: 'Keep-alive; nobody answers it.',
  start: 'Subscribes, with credentials of its own.',
  start_ack: 'Subscribed.',
  data: 'Something for this subscription.',
  stop: 'Ends the subscription.',
  complete: 'The subscription has ended.',
  error: 'An error.',
  subscribe: 'Subscribes to a channel, with credentials of its own.',
  subscribe_success: 'Subscribed.',
  subscribe_error: 'Not subscribed.',
  publish: 'Publishes events.',
  publish_success: 'Published.',
  publish_error: 'Not published.',
  unsubscribe: 'Ends the subscription.',
  unsubscribe_success: 'The subscription has ended.',
  unsubscribe_error: 'There is no such subscription.',
};

/** A sentence about a message. */
export const describeFrame = (frame: Frame | undefined): string =>
  frame && Object.hasOwn(meanings, frame.type) ? (meanings[frame.type] ?? '') : '';
