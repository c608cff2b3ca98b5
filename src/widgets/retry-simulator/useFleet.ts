import {useEffect, useState} from 'react';
import type {FleetRequest} from './fleet';
import type {FleetAnswer} from './fleet.worker';

interface Held extends FleetAnswer {
  /** Which request it answers. */
  readonly key: string;
}

/** The answer to a request, computed by a worker; the one before stays until the next is there. */
export function useFleet(request: FleetRequest | undefined): {
  readonly answer: FleetAnswer | undefined;
  readonly isRunning: boolean;
} {
  const [held, setHeld] = useState<Held>();
  const key = request ? JSON.stringify(request) : '';
  useEffect(() => {
    if (key === '') return undefined;
    const worker = new Worker(new URL('./fleet.worker.ts', import.meta.url));
    worker.onmessage = ({data}: MessageEvent<FleetAnswer>) => setHeld({...data, key});
    worker.postMessage(JSON.parse(key));
    return () => worker.terminate();
  }, [key]);
  return {answer: held, isRunning: key !== '' && held?.key !== key};
}
