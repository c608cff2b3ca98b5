import {useEffect, useState} from 'react';
import {isSavingData, readChoice} from '@site/src/finish/offline/choice';
import type {CopyState} from '@site/src/finish/offline/worker/questions';
import {canKeep, hasCopy, keepPart, makeCopy, readCopy, readSizes, removeCopy, type Sizes} from './service-worker';

export type Copy =
  | {readonly kind: 'asking' | 'none' | 'making' | 'unable'}
  | {readonly kind: 'failed'; readonly message: string}
  | {readonly kind: 'kept'; readonly state: CopyState; readonly keeping?: string | undefined; readonly files?: number};

/** The copy in this browser, and what can be done with it. */
export function useCopy(base: string): {
  readonly sizes: Sizes | undefined;
  readonly copy: Copy;
  readonly make: () => void;
  readonly keep: (parts: readonly string[]) => void;
  readonly remove: () => void;
} {
  const [sizes, setSizes] = useState<Sizes>();
  const [copy, setCopy] = useState<Copy>({kind: 'asking'});

  const settle = (work: Promise<Copy>): void => {
    work.then(setCopy, (error: unknown) =>
      setCopy({kind: 'failed', message: error instanceof Error ? error.message : String(error)}),
    );
  };

  useEffect(() => {
    const look = async (): Promise<Copy> => {
      if (!canKeep()) return {kind: 'unable'};
      setSizes(await readSizes(base));
      // It may come into being while the reader looks on.
      const choice = readChoice();
      const isComing = choice === 'on' || (choice === undefined && !isSavingData());
      setCopy({kind: isComing || (await hasCopy()) ? 'making' : 'none'});
      return {kind: 'kept', state: await readCopy()};
    };
    settle(look());
  }, [base]);

  const make = (): void => {
    setCopy({kind: 'making'});
    settle(makeCopy(base).then((state) => ({kind: 'kept', state})));
  };
  const keepAll = async (parts: readonly string[]): Promise<Copy> => {
    for (const part of parts) {
      const state = await readCopy();
      setCopy({kind: 'kept', state, keeping: part, files: 0});
      const isWhole = await keepPart(part, (files) => setCopy({kind: 'kept', state, keeping: part, files}));
      if (!isWhole)
        return {kind: 'failed', message: 'Not everything could be fetched. Reload this page and try again.'};
    }
    return {kind: 'kept', state: await readCopy()};
  };
  const remove = (): void => settle(removeCopy(base).then(() => ({kind: 'none'})));
  return {sizes, copy, make, keep: (parts) => settle(keepAll(parts)), remove};
}
