// The frame in which a program runs: without network, without a way to this page, ended when its time is up.

/** How long the library may take to load, and a program with its synthesis to run, in milliseconds. */
const loadingMs = 60_000;
export const runningMs = 10_000;

export interface Sandbox {
  /** Runs a program in a fresh worker and gives what it sent, unchecked; rejects if it does not end or does not load. */
  readonly run: (program: string) => Promise<unknown>;
  /** Ends whatever runs. */
  readonly close: () => void;
}

interface Sent {
  readonly kind: 'ready' | 'answer' | 'broken';
  readonly answer?: unknown;
}

/** What a program that did not come to its end is told. */
export class Unfinished extends Error {}

/** Opens the page around the sandbox below `host` and gives the sandbox the library. */
export function openSandbox(host: HTMLElement, address: string, sources: readonly string[]): Sandbox {
  const frame = document.createElement('iframe');
  frame.title = 'Sandbox of the CDK bench';
  frame.src = address;
  const {port1: port, port2} = new MessageChannel();
  let onSent: (sent: Sent) => void = () => undefined;
  let isReady = false;
  port.onmessage = ({data}: MessageEvent<Sent>) => {
    isReady = data.kind === 'ready';
    onSent(data);
  };
  // The inner frame has an origin of its own that no address can name; the port goes to nobody else, because it is one frame.
  frame.onload = () => frame.contentWindow?.frames[0]?.postMessage(sources, '*', [port2]);
  host.append(frame);

  let end: (reason: Error) => void = () => undefined;
  const close = (): void => {
    port.close();
    frame.remove();
    end(new Unfinished('Stopped.'));
  };

  const run = (program: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      let timer = 0;
      const finish = (act: () => void): void => {
        window.clearTimeout(timer);
        onSent = () => undefined;
        act();
      };
      end = (reason) => finish(() => reject(reason));
      const within = (ms: number, reason: string): void => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => {
          end(new Unfinished(reason));
          close();
        }, ms);
      };
      const start = (): void => {
        within(runningMs, `The program did not end within ${runningMs / 1000} seconds and was stopped.`);
        port.postMessage(program);
      };
      within(loadingMs, 'The library did not load in time.');
      onSent = ({kind, answer}) => {
        if (kind === 'ready') start();
        else if (kind === 'answer') finish(() => resolve(answer));
        else end(new Unfinished('The browser could not load the library.'));
      };
      if (isReady) start();
    });
  return {run, close};
}
