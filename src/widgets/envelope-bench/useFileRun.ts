import {useEffect, useRef, useState} from 'react';
import type {Setup} from './exchange';
import {openSealed, sealChosen, type Followed, type Outcome, type Sealed} from './file-run';
import {pickTarget} from './pick-target';
import type {RunningJob} from './run-job';

interface View {
  readonly file?: File;
  /** The job that is on its way. */
  readonly busy?: {readonly what: 'Encrypting' | 'Decrypting'; readonly doneBytes: number; readonly totalBytes: number};
  readonly sealed?: Sealed;
  readonly outcome?: Outcome;
}

export interface FileRun extends View {
  readonly choose: (file: File | undefined) => void;
  /** Encrypts the chosen file; `toDisk` asks for a file to write to first. */
  readonly seal: (setup: Setup, toDisk: boolean) => void;
  readonly open: (setup: Setup, toDisk: boolean) => void;
  readonly cancel: () => void;
}

/** A file, its envelope and the job on its way. */
export function useFileRun(): FileRun {
  const [view, setView] = useState<View>({});
  const running = useRef<RunningJob>(undefined);
  useEffect(() => () => running.current?.cancel(), []);

  /** Follows one job from its start to its end. */
  const follow = async (
    what: 'Encrypting' | 'Decrypting',
    suggestedName: string | undefined,
    start: (followed: Followed) => Promise<Outcome>,
  ): Promise<Outcome | undefined> => {
    const target = suggestedName === undefined ? undefined : await pickTarget(suggestedName);
    if (suggestedName !== undefined && !target) return undefined;
    setView((held) => ({...held, busy: {what, doneBytes: 0, totalBytes: 0}}));
    const outcome = await start({
      target,
      onStart: (job, totalBytes) => {
        running.current = job;
        setView((held) => ({...held, busy: held.busy && {what, doneBytes: 0, totalBytes}}));
      },
      onProgress: (doneBytes) => setView((held) => ({...held, busy: held.busy && {...held.busy, doneBytes}})),
    });
    running.current = undefined;
    return outcome;
  };

  const {file, sealed} = view;
  /** Another file may have been chosen meanwhile. */
  const showFor = (chosen: File, next: View): void => setView((held) => (held.file === chosen ? next : held));
  return {
    ...view,
    choose: (chosen) => {
      running.current?.cancel();
      setView(chosen ? {file: chosen} : {});
    },
    seal: (setup, toDisk) => {
      if (!file) return;
      const name = toDisk ? `${file.name}.envelope` : undefined;
      void follow('Encrypting', name, (followed) => sealChosen(setup, file, followed)).then((outcome) => {
        if (!outcome) return;
        const {run, result} = outcome;
        const made = run.stored && result ? {envelope: result, generate: run.generate, stored: run.stored} : undefined;
        showFor(file, {file, outcome, ...(made ? {sealed: made} : {})});
      });
    },
    open: (setup, toDisk) => {
      if (!file || !sealed) return;
      const name = toDisk ? file.name : undefined;
      void follow('Decrypting', name, (followed) => openSealed(setup, sealed, followed)).then((outcome) => {
        if (outcome) showFor(file, {file, sealed, outcome});
      });
    },
    cancel: () => running.current?.cancel(),
  };
}
