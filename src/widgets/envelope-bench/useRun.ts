import {useEffect, useState} from 'react';
import {usePart} from '@site/src/ui/usePart';
import type {Setup} from './exchange';
import {loadBenchEngine} from './load-bench-engine';
import type {Run} from './run';
import {sampleText, samples} from './samples';
import {prepare} from './setup';
import {worked} from './worked';

interface Held {
  /** Which input it answers. */
  readonly key: string;
  readonly run: Run;
}

interface Input {
  readonly setup: Setup;
  readonly text: string;
}

/** The input as a text, without the fields that a run does not depend on. */
const keyOf = ({state, ...contexts}: Setup, text: string): string => {
  const {tab, what, operation, request, caller, identityPolicy, size} = samples[0].state;
  const setup: Setup = {...contexts, state: {...state, tab, what, operation, request, caller, identityPolicy, size}};
  return JSON.stringify({setup, text} satisfies Input);
};

const {setup: sampleSetup} = prepare(samples[0].state);
const workedKey = sampleSetup ? keyOf(sampleSetup, sampleText) : '';

/**
 * The run of a text. The first sample's answer is worked out beforehand; others are computed in the page, by code that is
 * fetched then. The run before stays until the next is there.
 */
export function useRun(setup: Setup | undefined, text: string): {readonly run: Run; readonly isFresh: boolean} {
  const [held, setHeld] = useState<Held>({key: workedKey, run: worked});
  const key = setup ? keyOf(setup, text) : '';
  const isWorked = key === workedKey;
  const engine = usePart(loadBenchEngine, key !== '' && !isWorked);
  useEffect(() => {
    if (key === '' || isWorked || !engine) return undefined;
    const input = JSON.parse(key) as Input;
    let isCurrent = true;
    void engine.runText(engine.kms, engine.platform, input.setup, input.text).then((run) => {
      if (isCurrent) setHeld({key, run});
    });
    return () => {
      isCurrent = false;
    };
  }, [key, isWorked, engine]);
  return isWorked ? {run: worked, isFresh: true} : {run: held.run, isFresh: held.key === key};
}
