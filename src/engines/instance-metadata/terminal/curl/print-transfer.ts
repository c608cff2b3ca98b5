// What curl 7.88.1 prints of a transfer: head, body, conversation, meter, error. https://curl.se/docs/manpage.html#-v
import type {Exchange} from '../../service/exchange';
import {answerHead} from '../../service/wire';
import type {Io} from '../machine';
import type {Flags} from './flags';
import {meterDone, meterFailed, meterHead, meterStart, meterTimedOut} from './progress';

const address = {ipv4: '169.254.169.254', ipv6: 'fd00:ec2::254'} as const;

/** How a transfer ended: curl's exit status and words, and the bytes of the body that it took. */
export interface Ending {
  readonly status: number;
  readonly message: string;
  readonly downloaded: number;
}

/** Bytes of a text in UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** How a transfer ends; `waitedMs` is how long curl waited for an answer that does not come. */
export function endingOf({answer, request}: Exchange, flags: Flags, waitedMs: number): Ending {
  if (!answer)
    return {
      status: 28,
      message: `Operation timed out after ${waitedMs} milliseconds with 0 bytes received`,
      downloaded: 0,
    };
  const length = bytesOf(answer.body);
  if (answer.status >= 400 && flags.fails !== 'no') {
    const downloaded = flags.fails === 'with body' ? length : 0;
    return {status: 22, message: `The requested URL returned error: ${answer.status}`, downloaded};
  }
  if (request.method === 'HEAD' && !flags.isHead) {
    const promised = answer.headers.find(({name}) => name === 'Content-Length')?.value ?? '0';
    if (promised !== '0')
      return {status: 18, message: `transfer closed with ${promised} bytes remaining to read`, downloaded: 0};
  }
  return {status: 0, message: '', downloaded: flags.isHead ? 0 : length};
}

/** Prints a transfer. `sentLines` are the header fields curl sent, in their order. */
export function printTransfer(
  exchange: Exchange,
  flags: Flags,
  ending: Ending,
  sentLines: readonly string[],
  waitedMs: number,
  io: Io,
): void {
  const {request, answer} = exchange;
  const err = (text: string) => io.write('err', text);
  const out = (text: string) => io.write('out', text);
  const verbose = (text: string) => flags.isVerbose && err(`${text}\n`);
  const isBodyShown = io.isTerminal && !flags.isDiscarded;
  const hasMeter = flags.hasMeter && !isBodyShown;
  const ip = address[request.endpoint];

  if (hasMeter) err(flags.isVerbose ? meterStart : meterHead);
  verbose(`*   Trying ${ip.includes(':') ? `[${ip}]` : ip}:80...`);
  verbose(`* Connected to ${ip} (${ip}) port 80 (#0)`);
  verbose(`> ${request.method} ${request.target} HTTP/1.1`);
  for (const line of [...sentLines, '']) verbose(`> ${line}`);

  const isBroken = answer !== undefined && ending.status === 22 && flags.fails === 'without body';
  if (answer) {
    for (const line of answerHead(answer).split('\r\n').slice(0, -1)) {
      if (line === '') {
        if (flags.includesHead && !flags.isDiscarded) out('\n');
        if (flags.dumpsHead) out('\n');
        if (!isBroken) verbose('< ');
        continue;
      }
      verbose(`< ${line}`);
      if (flags.includesHead && !flags.isDiscarded) out(`${line}\n`);
      if (flags.dumpsHead) out(`${line}\n`);
    }
  }

  const size = bytesOf(answer?.body ?? '');
  const meter = !answer
    ? meterTimedOut(Math.round(waitedMs / 1000))
    : isBroken
      ? meterFailed(size)
      : meterDone(ending.downloaded);
  const body = isBroken || flags.isHead || flags.isDiscarded ? '' : (answer?.body ?? '');
  if (flags.isVerbose && !isBodyShown && answer && !isBroken && size > 0 && !flags.isHead)
    err(`{ [${size} bytes data]\n`);
  if (hasMeter) err(`${meter}\n`);
  // A terminal gets whole lines at once and the rest at the end.
  const split = flags.isVerbose ? body.lastIndexOf('\n') + 1 : body.length;
  if (split > 0) out(body.slice(0, split));
  if (!answer || isBroken) verbose(`* ${ending.message}`);
  const isKept = answer !== undefined && !isBroken && !answer.headers.some(({value}) => value === 'close');
  if (isKept) verbose(`* Connection #0 to host ${ip} left intact`);
  else verbose('* Closing connection 0');
  if (split < body.length) out(body.slice(split));
  if (ending.status !== 0 && flags.showsErrors) err(`curl: (${ending.status}) ${ending.message}\n`);
}
