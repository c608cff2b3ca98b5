/** What the bench says of a run, in a sentence or two. */
import type {Exchange} from './exchange';
import {trafficOf, type Run} from './run';

export interface Conclusion {
  readonly tone: 'good' | 'bad' | 'warn' | 'neutral';
  readonly text: string;
}

export const inBytes = (bytes: number): string => `${bytes.toLocaleString('en-US')} ${bytes === 1 ? 'byte' : 'bytes'}`;

/** An exception as it is printed. */
export const exceptionText = (name: string, message: string): string =>
  message === '' ? `${name}, with an empty message` : `${name}: ${message}`;

function refusalText({operation, answer}: Exchange): string | undefined {
  if (answer.outcome === 'answered') return undefined;
  if (answer.outcome === 'not here') return answer.why;
  const {name, message} = answer.exception;
  return `${operation} answers ${exceptionText(name, message)}`;
}

/** Bytes over the network, both ways, of all calls. */
export const networkBytes = ({generate, decrypt}: Run): number =>
  [generate, decrypt]
    .flatMap((exchange) => (exchange ? [trafficOf(exchange)] : []))
    .reduce((sum, {sent, received}) => sum + sent + received, 0);

/** Concludes. */
export function conclude(run: Run): Conclusion {
  const {generate, stored, decrypt, opened} = run;
  const first = refusalText(generate);
  if (first !== undefined) return {tone: 'bad', text: `No data key, so nothing was encrypted. ${first}`};
  const second = decrypt && refusalText(decrypt);
  if (second !== undefined) {
    const isDryRun = second.includes('DryRunOperationException');
    return {
      tone: isDryRun ? 'warn' : 'bad',
      text: `${isDryRun ? 'Nothing is decrypted in a dry run.' : 'Locked.'} ${second}`,
    };
  }
  if (opened && 'fault' in opened) {
    return {tone: 'bad', text: `AWS KMS gave the data key, and the data did not open with it. ${opened.fault}`};
  }
  const data = inBytes(stored?.plainBytes ?? 0);
  const crossed = inBytes(networkBytes(run));
  return {
    tone: 'good',
    text: `Opened again: ${data}. Two calls moved ${crossed} of JSON; the data itself never left this page.`,
  };
}
