/** The script of the sandbox's page: keeps one loaded worker at hand, gives it a program, passes on what it sends, replaces it. */

/** Longest answer that is passed on, in characters. */
const longest = 8_000_000;

addEventListener('message', (opening: MessageEvent<readonly string[]>) => {
  const [port] = opening.ports;
  if (opening.source !== parent.parent || !port) return;
  const address = URL.createObjectURL(new Blob([...opening.data], {type: 'text/javascript'}));
  let worker: Worker;
  const renew = (): void => {
    worker = new Worker(address);
    let isReady = false;
    worker.onmessage = ({data}: MessageEvent<unknown>) => {
      if (!isReady && data === 'ready') {
        isReady = true;
        return port.postMessage({kind: 'ready'});
      }
      worker.terminate();
      port.postMessage({kind: 'answer', answer: typeof data === 'string' && data.length <= longest ? data : ''});
      return renew();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      port.postMessage({kind: 'broken', message: event.message});
    };
  };
  port.onmessage = ({data}: MessageEvent<string>) => worker.postMessage(data);
  renew();
});
