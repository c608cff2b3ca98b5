import {useEffect, useRef, useState} from 'react';
import {fetchBytes} from '@site/src/ui/fetch-bytes';
import {readReport, type Report} from './report';
import {openValidator, type Validator} from './validator';
import {readValidatorList} from './validator-list';

/** What the validator is doing. */
export type Activity =
  | {readonly kind: 'idle' | 'starting' | 'checking'}
  | {readonly kind: 'fetching'; readonly received: number; readonly total: number}
  | {readonly kind: 'failed'; readonly message: string};

/** A text and the report on it. */
interface Held {
  readonly text: string;
  readonly report: Report;
  readonly tookMs: number;
}

interface Validation {
  readonly activity: Activity;
  readonly held: Held | undefined;
  /** Whether it was asked for and has not been stopped since. */
  readonly isOn: boolean;
  /** Checks a text; fetches and starts the validator first if need be. While one is checked, only the latest other waits. */
  readonly check: (text: string) => void;
  /** Ends whatever goes on. */
  readonly stop: () => void;
}

/** How long a further check may take before the reader is told that it goes on, in milliseconds. */
const quietMs = 300;

/** AWS's validator, whose files lie in `folder`. */
export function useValidator(folder: string): Validation {
  const [activity, setActivity] = useState<Activity>({kind: 'idle'});
  const [held, setHeld] = useState<Held>();
  const validator = useRef<Validator>(undefined);
  const fetching = useRef<AbortController>(undefined);
  const waiting = useRef<string>(undefined);
  const isBusy = useRef(false);
  /** Counts up when something is stopped, so that what it brings is let go. */
  const turn = useRef(0);

  const drop = (): void => {
    turn.current += 1;
    isBusy.current = false;
    fetching.current?.abort();
    validator.current?.close();
    validator.current = undefined;
  };
  useEffect(() => () => drop(), []);

  async function start(isMine: () => boolean): Promise<Validator | undefined> {
    const {signal} = (fetching.current = new AbortController());
    setActivity({kind: 'fetching', received: 0, total: 0});
    const response = await fetch(`${folder}list.json`, {signal});
    if (!response.ok) throw new Error('The list of the validator’s files could not be fetched.');
    const {worker, program} = readValidatorList(await response.json());
    const bytes = await fetchBytes(folder + program.file, {
      signal,
      onProgress: (received) => setActivity({kind: 'fetching', received, total: program.bytes}),
    });
    const packed = await bytes.arrayBuffer();
    if (!isMine()) return undefined;
    setActivity({kind: 'starting'});
    const opened = (validator.current = openValidator(folder + worker));
    await opened.start(packed);
    return isMine() ? opened : undefined;
  }

  async function work(isMine: () => boolean): Promise<void> {
    const opened = validator.current ?? (await start(isMine));
    while (opened && isMine() && waiting.current !== undefined) {
      const text = waiting.current;
      waiting.current = undefined;
      const timer = setTimeout(() => isMine() && setActivity({kind: 'checking'}), quietMs);
      const told = await opened.check(text).finally(() => clearTimeout(timer));
      if (!isMine() || told.kind !== 'report') return;
      const report = readReport(told.report);
      if (!report) throw new Error('What the validator sent is no report, or it is too large.');
      setHeld({text, report, tookMs: told.tookMs});
      setActivity({kind: 'idle'});
    }
    if (isMine()) isBusy.current = false;
  }

  const check = (text: string): void => {
    waiting.current = text;
    if (isBusy.current) return;
    isBusy.current = true;
    const own = turn.current;
    const isMine = (): boolean => turn.current === own;
    work(isMine).catch((error: unknown) => {
      if (!isMine()) return;
      drop();
      setActivity({kind: 'failed', message: error instanceof Error ? error.message : String(error)});
    });
  };

  const stop = (): void => {
    drop();
    setActivity({kind: 'failed', message: 'Stopped before it came to an end.'});
  };
  const isOn = activity.kind !== 'failed' && (activity.kind !== 'idle' || held !== undefined);
  return {activity, held, isOn, check, stop};
}
