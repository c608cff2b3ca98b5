import useBaseUrl from '@docusaurus/useBaseUrl';
import {useEffect, useRef, useState, type RefObject} from 'react';
import {fetchBytes} from '@site/src/ui/fetch-bytes';
import {readAnswer, type Answer} from './answer';
import {readEngineList, type EngineList} from './engine-list';
import {needsMore} from './modules';
import {openSandbox, type Sandbox} from './sandbox';

/** What the bench is doing. */
export type Activity =
  | {readonly kind: 'idle'}
  /** Bytes, unpacked. */
  | {readonly kind: 'fetching'; readonly received: number; readonly total: number}
  | {readonly kind: 'running'}
  | {readonly kind: 'failed'; readonly message: string};

/** A program and what came of it. */
export interface Held {
  readonly program: string;
  readonly answer: Answer;
}

interface Engine {
  readonly sandbox: Sandbox;
  readonly hasMore: boolean;
}

export interface Bench {
  readonly activity: Activity;
  readonly held: Held | undefined;
  /** The last of another program, before the held one, that made templates. */
  readonly before: Held | undefined;
  /** Holds what stood in the page without a run. */
  readonly hold: (made: Held) => void;
  readonly synthesize: (program: string) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Fetches the library on the first press and runs programs in a sandbox below `host`. */
export function useBench(host: RefObject<HTMLElement | null>): Bench {
  const folder = useBaseUrl('/engines/cdk/');
  const [activity, setActivity] = useState<Activity>({kind: 'idle'});
  const [{held, before}, setRuns] = useState<{readonly held?: Held; readonly before?: Held}>({});
  const engine = useRef<Engine>(undefined);
  const fetched = useRef(new Map<string, string>());
  /** Counts up with each press, so that what an earlier one brings is let go. */
  const turn = useRef(0);

  const hold = (made: Held): void =>
    setRuns((runs) => {
      const isOther = runs.held && runs.held.program !== made.program && runs.held.answer.templates.length > 0;
      return {...runs, held: made, ...(isOther ? {before: runs.held} : {})};
    });

  const drop = (): void => {
    engine.current?.sandbox.close();
    engine.current = undefined;
  };
  useEffect(() => () => engine.current?.sandbox.close(), []);

  async function sourcesOf(list: EngineList, hasMore: boolean, isMine: () => boolean): Promise<readonly string[]> {
    const files = [list.first, ...(hasMore ? [list.more] : [])];
    const missing = files.filter(({file}) => !fetched.current.has(file));
    const total = missing.reduce((sum, {bytes}) => sum + bytes, 0);
    let before = 0;
    for (const {file, bytes} of missing) {
      const source = await fetchBytes(folder + file, {
        onProgress: (received) => {
          if (isMine()) setActivity({kind: 'fetching', received: before + received, total});
        },
      });
      fetched.current.set(file, await source.text());
      before += bytes;
    }
    return files.map(({file}) => fetched.current.get(file) ?? '');
  }

  async function ready(hasMore: boolean, isMine: () => boolean): Promise<Sandbox | undefined> {
    if (engine.current && (engine.current.hasMore || !hasMore)) return engine.current.sandbox;
    setActivity({kind: 'fetching', received: 0, total: 0});
    const response = await fetch(`${folder}list.json`);
    if (!response.ok) throw new Error('The list of the library’s files could not be fetched.');
    const list = readEngineList(await response.json());
    const sources = await sourcesOf(list, hasMore, isMine);
    if (!isMine() || !host.current) return undefined;
    drop();
    engine.current = {sandbox: openSandbox(host.current, folder + list.sandbox, sources), hasMore};
    return engine.current.sandbox;
  }

  async function synthesize(program: string): Promise<void> {
    const own = ++turn.current;
    const isMine = (): boolean => turn.current === own;
    try {
      const sandbox = await ready(needsMore(program), isMine);
      if (!sandbox || !isMine()) return;
      setActivity({kind: 'running'});
      const answer = readAnswer(await sandbox.run(program));
      if (!isMine()) return;
      if (!answer) throw new Error('What came out of the sandbox is no answer of the bench, or it is too large.');
      hold({program, answer});
      setActivity({kind: 'idle'});
    } catch (error) {
      if (!isMine()) return;
      drop();
      setActivity({kind: 'failed', message: error instanceof Error ? error.message : String(error)});
    }
  }

  const stop = (): void => {
    turn.current += 1;
    drop();
    setActivity({kind: 'failed', message: 'Stopped before it came to an end.'});
  };
  const forget = (): void => {
    turn.current += 1;
    drop();
    setRuns({});
    setActivity({kind: 'idle'});
  };
  return {activity, held, before, hold, synthesize: (program) => void synthesize(program), stop, forget};
}
