/** What became of an envelope, step by step; all of it can be written as JSON, so that a worked answer stands in the page. */
import type {JsonRecord} from '@site/src/engines/json-text';
import type {Exchange} from './exchange';

/** What was made and stored. */
export interface Stored {
  readonly plainBytes: number;
  readonly storedBytes: number;
  /** Of the encrypted data key. */
  readonly keyBytes: number;
  readonly frames: number;
}

export interface Run {
  readonly generate: Exchange;
  readonly stored?: Stored;
  readonly decrypt?: Exchange;
  readonly opened?: {readonly bytes: number} | {readonly fault: string};
}

/** The response of an exchange, if there is one. */
export const responseOf = (exchange: Exchange | undefined): JsonRecord | undefined =>
  exchange?.answer.outcome === 'answered' ? exchange.answer.response : undefined;

/** A text member of a response; empty if there is none. */
export const member = (response: JsonRecord | undefined, name: string): string => {
  const value = response?.[name];
  return typeof value === 'string' ? value : '';
};

/** Bytes of JSON as it crosses the network. */
export const jsonBytes = (json: JsonRecord): number => new TextEncoder().encode(JSON.stringify(json)).byteLength;

/** Bytes that an exchange sends and receives, bodies only. */
export function trafficOf({request, answer}: Exchange): {readonly sent: number; readonly received: number} {
  const received =
    answer.outcome === 'answered'
      ? jsonBytes(answer.response)
      : answer.outcome === 'refused'
        ? jsonBytes({__type: answer.exception.name, message: answer.exception.message})
        : 0;
  return {sent: jsonBytes(request), received};
}
