// Splits a pasted log into frames with their directions. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import {type Frame, readFrame} from './frame';

/** Who sent a frame. */
export type Sender = 'client' | 'server';

/** A line of the log that holds a frame. */
export interface LogLine {
  /** From 1. */
  readonly line: number;
  readonly sender: Sender;
  readonly frame: Frame;
}

/** Something at a line. */
export interface LogFinding {
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

const fromClient = /^(?:>+|→|➡|⬆|↑|client\s*(?::|>|→)?|sent\s*:?|out\s*:)\s*/i;
const fromServer = /^(?:<+|←|⬅|⬇|↓|server\s*(?::|<|→)?|received\s*:?|in\s*:)\s*/i;

/** Types that only one side sends; the direction need not be written for these. */
const senders: Readonly<Record<string, Sender>> = {
  ...{
    connection_init: 'client',
    start: 'client',
    stop: 'client',
    subscribe: 'client',
    publish: 'client',
    unsubscribe: 'client',
  },
  ...{
    connection_ack: 'server',
    connection_error: 'server',
    ka: 'server',
    start_ack: 'server',
    complete: 'server',
    data: 'server',
  },
  ...{
    error: 'server',
    subscribe_success: 'server',
    subscribe_error: 'server',
    publish_success: 'server',
    publish_error: 'server',
  },
  ...{unsubscribe_success: 'server', unsubscribe_error: 'server', broadcast_error: 'server'},
};

/** Longest log that is read, in lines. */
const mostLines = 2000;

/** The frames of a log, and what could not be read. */
export function readLines(text: string): {
  readonly lines: readonly LogLine[];
  readonly findings: readonly LogFinding[];
} {
  const lines: LogLine[] = [];
  const findings: LogFinding[] = [];
  for (const [index, raw] of text
    .split(/\r\n|\r|\n/)
    .slice(0, mostLines)
    .entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const written: Sender | undefined = fromClient.test(trimmed)
      ? 'client'
      : fromServer.test(trimmed)
        ? 'server'
        : undefined;
    const frame = readFrame(trimmed.replace(written === 'client' ? fromClient : fromServer, ''));
    if (!frame) {
      findings.push({
        line,
        severity: 'error',
        message:
          'This is no message: a JSON object with a “type” is expected, after > from the client or < from the server.',
      });
      continue;
    }
    const sender = written ?? (Object.hasOwn(senders, frame.type) ? senders[frame.type] : undefined);
    if (sender) lines.push({line, sender, frame});
    else
      findings.push({
        line,
        severity: 'error',
        message: `Who sends “${frame.type}”? Write > before what the client sends and < before what the server sends.`,
      });
  }
  return {lines, findings};
}
