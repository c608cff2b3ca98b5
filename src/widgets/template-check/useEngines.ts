import {useState} from 'react';
import type {ResourceTypes} from '@site/src/engines/template-diff';
import type {Engines} from './judge';

async function load(url: string): Promise<Engines> {
  const [diff, library, response] = await Promise.all([
    import('@site/src/engines/template-diff'),
    import('@aws-cdk/cloudformation-diff'),
    fetch(url),
  ]);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  diff.giveResourceTypes((await response.json()) as ResourceTypes);
  return {diff, library};
}

/** The engine, the library and the resource types at `url`, fetched when `start` is called. */
export function useEngines(url: string): {
  readonly engines: Engines | undefined;
  readonly status: 'idle' | 'loading' | 'failed' | 'ready';
  readonly start: () => void;
} {
  const [engines, setEngines] = useState<Engines>();
  const [status, setStatus] = useState<'idle' | 'loading' | 'failed' | 'ready'>('idle');
  const start = (): void => {
    if (status === 'loading' || status === 'ready') return;
    setStatus('loading');
    load(url).then(
      (loaded) => {
        setEngines(loaded);
        setStatus('ready');
      },
      () => setStatus('failed'),
    );
  };
  return {engines, status, start};
}
