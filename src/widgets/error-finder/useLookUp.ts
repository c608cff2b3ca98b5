import {useDeferredValue, useEffect, useMemo, useState} from 'react';
import {finish} from '@site/src/engines/aws-error';
import {lookUp, type Book, type LookedUp} from './look-up';

export interface Looked {
  /** The text that was looked through. */
  readonly text: string;
  /** Undefined while a long text is looked through. */
  readonly found: LookedUp | undefined;
  /** How much of the text is done, 0 to 1. */
  readonly share: number;
}

/** A text up to this length is looked through within the keystroke; a longer one a slice at a time. */
const mostAtOnce = 60_000;

/** Lets the page answer the reader before the next slice. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a text leads to; megabytes keep the page responsive. */
export function useLookUp(book: Book, text: string): Looked {
  const isLong = text.length > mostAtOnce;
  const short = useDeferredValue(isLong ? '' : text);
  const atOnce = useMemo((): Looked => ({text: short, found: finish(lookUp(book, short)), share: 1}), [book, short]);
  const [long, setLong] = useState<Looked>();

  useEffect(() => {
    if (!isLong) return undefined;
    const running = new AbortController();
    const run = async (): Promise<void> => {
      const search = lookUp(book, text);
      while (!running.signal.aborted) {
        const {done, value} = search.next();
        if (done) {
          setLong({text, found: value, share: 1});
          return;
        }
        setLong({text, found: undefined, share: value});
        await breathe();
      }
    };
    void run();
    return () => running.abort();
  }, [book, isLong, text]);

  if (!isLong) return atOnce;
  return long?.text === text ? long : {text, found: undefined, share: 0};
}
