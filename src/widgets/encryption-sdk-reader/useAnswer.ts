import {useEffect, useMemo, useState} from 'react';
import type {Bytes, OpenedMessage} from '@site/src/engines/esdk-message';
import {usePart} from '@site/src/ui/usePart';
import type * as Engine from './answer';
import {sampleKey} from './samples';
import type {State} from './state';

interface Input {
  readonly state: State;
  /** As typed by the reader. */
  readonly typedKey: string;
  readonly file: Bytes | undefined;
}

const loadEngine = (): Promise<typeof Engine> => import('./answer');

/** Reads and opens the message; undefined until the engine is there, which is fetched when `isNeeded`. */
export function useAnswer({state, typedKey, file}: Input, isNeeded: boolean) {
  const engine = usePart(loadEngine, isNeeded);

  const reading = useMemo(() => engine?.readPasted(state.message, file), [engine, state.message, file]);
  const key = useMemo(
    () => (state.usesSampleKey ? {bytes: sampleKey} : engine?.readKey(typedKey)),
    [engine, state.usesSampleKey, typedKey],
  );
  const message = reading?.kind === 'read' && reading.read.ok ? reading.read.message : undefined;
  const keyBytes = key && 'bytes' in key ? key.bytes : undefined;
  const {opensWith} = state;

  // Opening takes a moment: an answer counts only for what it was made of.
  const [last, setLast] = useState<{readonly of: readonly unknown[]; readonly opened: OpenedMessage}>();
  const of = useMemo(() => [message, opensWith, keyBytes] as const, [message, opensWith, keyBytes]);
  useEffect(() => {
    const [toOpen, kind, withKey] = of;
    if (!engine || !toOpen || !withKey) return undefined;
    let isWanted = true;
    void engine.open(toOpen, kind, withKey).then((opened) => {
      if (isWanted) setLast({of, opened});
    });
    return () => {
      isWanted = false;
    };
  }, [engine, of]);
  const opened = last?.of === of ? last.opened : undefined;
  return engine && reading ? {reading, key, opened, conclusion: engine.conclude(reading, key, opened)} : undefined;
}
