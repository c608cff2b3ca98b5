// The worker in which AWS's validator runs: one question at a time, ended when its time is up.

/** What the page sends. */
export type Asked =
  {readonly kind: 'start'; readonly program: ArrayBuffer} | {readonly kind: 'check'; readonly text: string};

/** What the worker sends; a report is JSON, unchecked. */
export type Told =
  | {readonly kind: 'ready'}
  | {readonly kind: 'report'; readonly report: string; readonly tookMs: number}
  | {readonly kind: 'broken'; readonly message: string};

/** How long the validator may take to start and to check a template, in milliseconds. */
const startingMs = 60_000;
const checkingMs = 20_000;

/** A worker that has not started yet. */
export interface Validator {
  /** Gives it the WebAssembly, packed or not; resolves when templates can be checked. */
  readonly start: (program: ArrayBuffer) => Promise<unknown>;
  /** Checks one template; asked again only when the answer before is there. Rejects if it breaks or takes too long. */
  readonly check: (text: string) => Promise<Told>;
  readonly close: () => void;
}

/** Makes the worker of the script at this address. */
export function openValidator(address: string): Validator {
  const worker = new Worker(address);
  const ask = (asked: Asked, ms: number, late: string, transfer: Transferable[] = []): Promise<Told> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(late)), ms);
      worker.onmessage = ({data}: MessageEvent<Told>) => {
        clearTimeout(timer);
        if (data.kind === 'broken') reject(new Error(`The validator broke off: ${data.message}`));
        else resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        reject(new Error('The browser could not load the validator.'));
      };
      worker.postMessage(asked, transfer);
    });
  return {
    start: (program) => ask({kind: 'start', program}, startingMs, 'The validator did not start in time.', [program]),
    check: (text) =>
      ask(
        {kind: 'check', text},
        checkingMs,
        `The template was not checked within ${checkingMs / 1000} seconds, so the validator was stopped.`,
      ),
    close: () => worker.terminate(),
  };
}
