import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useEffect, useRef, useState} from 'react';
import type {Codec} from '@site/src/share-link';
import type {Samples} from './sample';
import {whenIdle} from './when-idle';

export interface Shared<State> {
  readonly codec: Codec<State>;
  readonly samples: Samples<State>;
  readonly state: State;
  /** The sample that stands there unchanged, if one does. */
  readonly sample: string | undefined;
  /** What to tell the reader about the link that was opened; empty if nothing. */
  readonly notice: string;
  /** Changes some fields. */
  readonly change: (fields: Partial<State>) => void;
  /** Opens a sample in place of what stands there. */
  readonly openSample: (name: string) => void;
}

const storageKey = (widget: string): string => `notes.${widget}`;

function stored<State>(codec: Codec<State>): State | undefined {
  try {
    return codec.check(JSON.parse(sessionStorage.getItem(storageKey(codec.widget)) ?? 'null'));
  } catch {
    return undefined;
  }
}

function store(widget: string, state: unknown): void {
  try {
    sessionStorage.setItem(storageKey(widget), JSON.stringify(state));
  } catch {
    // Storage is full or forbidden: what was typed still stands in the page.
  }
}

/** The address without the fragment of a link, once the reader has changed what the link opened. */
function leaveLink(widget: string): void {
  if (!window.location.hash.startsWith(`#${widget}.`)) return;
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
}

/** Whether two states hold the same; the order of their fields does not count. */
function isSame<State extends object>(one: State, other: State): boolean {
  const fields = Object.keys(one) as (keyof State)[];
  return fields.every((field) => {
    const [held, given] = [one[field], other[field]];
    return held === given || (typeof held === 'object' && JSON.stringify(held) === JSON.stringify(given));
  });
}

const brokenNotice =
  'This link could not be read: it is cut off, altered or of a version that does not exist. What stands here is not from the link.';

/**
 * The state of a widget: the first sample at first, then what a link in the address says, else what was typed in this tab
 * before a reload. A link always wins and is never mixed with anything stored.
 */
export function useSharedState<State extends object>(codec: Codec<State>, samples: Samples<State>): Shared<State> {
  const address = useHistorySelector(({location}) => `${location.key ?? ''}${location.hash}`);
  const [{state, notice}, setHeld] = useState({state: samples[0].state, notice: ''});
  /** The newest state, which is rendered a little later while letters are typed. */
  const newest = useRef(state);
  const isTouched = useRef(false);
  const isOpened = useRef(false);

  useEffect(() => {
    const opened = codec.open(address.slice(Math.max(0, address.indexOf('#'))));
    const sample = opened.kind === 'sample' ? samples.find(({name}) => name === opened.name) : undefined;
    const fromLink = opened.kind === 'state' ? opened.state : sample?.state;
    // Only a page that opens brings back what was typed: a step to another place of it leaves the tool as it is.
    const kept = fromLink ?? (isTouched.current || isOpened.current ? undefined : stored(codec));
    isOpened.current = true;
    const isBroken = opened.kind === 'broken' || (opened.kind === 'sample' && !sample);
    if (!kept && !isBroken) return;
    newest.current = kept ?? newest.current;
    setHeld({state: newest.current, notice: isBroken ? brokenNotice : ''});
    if (fromLink || isBroken) document.getElementById(frameId(codec.widget))?.scrollIntoView();
  }, [address, codec, samples]);

  const keep = useCallback(() => {
    if (isTouched.current) store(codec.widget, codec.clean(newest.current));
  }, [codec]);
  // Storing takes milliseconds, and a letter typed right before may not be rendered yet.
  useEffect(() => whenIdle(keep), [keep, state]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const touch = (next: (state: State) => State): void => {
    isTouched.current = true;
    newest.current = next(newest.current);
    leaveLink(codec.widget);
    setHeld({state: newest.current, notice: ''});
  };
  return {
    codec,
    samples,
    state,
    sample: samples.find((candidate) => isSame(candidate.state, state))?.name,
    notice,
    change: (fields) => touch((held) => ({...held, ...fields})),
    openSample: (name) => {
      const sample = samples.find((candidate) => candidate.name === name);
      if (sample) touch(() => sample.state);
    },
  };
}

/** The id of a widget's frame, where a link scrolls to. */
export const frameId = (widget: string): string => `${widget}-tool`;
