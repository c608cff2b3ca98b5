/** What the page about the copy asks of the service worker. */
import {writeChoice} from '@site/src/finish/offline/choice';
import type {CopyState, Question} from '@site/src/finish/offline/worker/questions';

/** Sizes as the build wrote them, compressed bytes. */
export interface Sizes {
  readonly bytes: number;
  readonly parts: readonly {readonly name: string; readonly label: string; readonly bytes: number}[];
}

export const canKeep = (): boolean => 'serviceWorker' in navigator;

export async function readSizes(base: string): Promise<Sizes> {
  const response = await fetch(`${base}offline.json`);
  if (!response.ok) throw new Error(`${response.status} for offline.json`);
  return (await response.json()) as Sizes;
}

/** Sends a question; `onAnswer` gets each answer until it returns something, which is what the promise gives. */
async function ask<Answer, Result>(
  question: Question,
  onAnswer: (answer: Answer) => Result | undefined,
): Promise<Result> {
  const {active} = await navigator.serviceWorker.ready;
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}: MessageEvent<Answer>) => {
      const result = onAnswer(data);
      if (result !== undefined) resolve(result);
    };
    active?.postMessage(question, [port2]);
  });
}

/** The copy; waits until there is one. */
export const readCopy = (): Promise<CopyState> => ask({kind: 'state'}, (state: CopyState) => state);

/** Whether a copy is there or being made. */
export const hasCopy = async (): Promise<boolean> => (await navigator.serviceWorker.getRegistration()) !== undefined;

interface Progress {
  readonly kept?: number;
  readonly done?: boolean;
}

/** Keeps a part; gives whether all of it came. */
export const keepPart = (part: string, onProgress: (kept: number) => void): Promise<boolean> =>
  ask({kind: 'keep', part}, ({kept, done}: Progress) => {
    if (kept !== undefined) onProgress(kept);
    return done;
  });

/** Makes the copy, because the reader asked for it. */
export async function makeCopy(base: string): Promise<CopyState> {
  writeChoice('on');
  await navigator.serviceWorker.register(`${base}sw.js`);
  return readCopy();
}

/** Removes the copy, and has no new one made unasked. */
export async function removeCopy(base: string): Promise<void> {
  writeChoice('off');
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`notes ${base} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}
