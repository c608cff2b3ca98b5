/** What every page does about its copy once it has loaded and has nothing else to do: see to it, and tell of a newer build. */
import {isSavingData, readChoice} from '../choice';
import type {Question} from '../worker/questions';
import {showNotice} from './notice';

const script = document.currentScript as HTMLScriptElement;
const base = new URL('../', script.src).href;
const build = script.dataset.build ?? '';
const hourMs = 3_600_000;

/** What this page has fetched so far, as paths below the base address. */
const fetched = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({name}) => name.startsWith(base))
    .map(({name}) => name.slice(base.length));

/** Tells the service worker of this page; gives whether the page is of the same build. */
async function isCurrent(container: ServiceWorkerContainer): Promise<boolean> {
  const {active} = await container.ready;
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.onmessage = ({data}: MessageEvent<{readonly isCurrent: boolean}>) => resolve(data.isCurrent);
  });
  active?.postMessage({kind: 'opened', build, paths: fetched()} satisfies Question, [port2]);
  return answer;
}

async function seeTo(container: ServiceWorkerContainer): Promise<void> {
  let isNew = container.controller === null;
  container.addEventListener('controllerchange', () => {
    void isCurrent(container).then((is) => is || isNew || showNotice());
    isNew = false;
  });
  await container.register(`${base}sw.js`);
  await isCurrent(container);
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || isSavingData() || Date.now() - checked < hourMs) return;
    checked = Date.now();
    void container.ready.then((registration) => registration.update()).catch(() => undefined);
  });
}

function start(): void {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const choice = readChoice();
  if (!container || choice === 'off' || (choice === undefined && isSavingData() && !container.controller)) return;
  const see = (): void => void seeTo(container).catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(see);
  else setTimeout(see);
}

if (document.readyState === 'complete') start();
else addEventListener('load', start);
