// One message of a WebSocket: a JSON object with a type. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {isObject, type JsonRecord} from '../json-text';

/** Which of AppSync’s two WebSocket protocols is spoken. */
export type Protocol = 'graphql' | 'events';

/** A message, as the JSON that crosses. */
export type Frame = JsonRecord & {readonly type: string};

/** The message in a text; undefined if it is no JSON object with a `type`. */
export function readFrame(text: string): Frame | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && typeof value.type === 'string' ? (value as Frame) : undefined;
  } catch {
    return undefined;
  }
}

/** One entry of `errors`. Words that no source of ours confirms are in parentheses and say what went wrong. */
export interface FrameError {
  readonly errorType: string;
  readonly message?: string;
  readonly errorCode?: number;
}
