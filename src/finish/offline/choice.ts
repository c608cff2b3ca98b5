/** What a reader decided about the copy for reading offline, and whether it may be made without asking. */

const key = 'offline-copy';

/** `on`: wanted, even where data is dear. `off`: not wanted. Nothing: made quietly where data is not dear. */
export type Choice = 'on' | 'off' | undefined;

export function readChoice(): Choice {
  try {
    const choice = localStorage.getItem(key);
    return choice === 'on' || choice === 'off' ? choice : undefined;
  } catch {
    return 'off'; // storage is barred, and with it the copy
  }
}

export function writeChoice(choice: 'on' | 'off'): void {
  localStorage.setItem(key, choice);
}

interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** Whether the reader pays for data or asked to be spared it. */
export function isSavingData(): boolean {
  const {connection} = navigator as {readonly connection?: Connection};
  return (
    connection?.saveData === true ||
    connection?.type === 'cellular' ||
    matchMedia('(prefers-reduced-data: reduce)').matches
  );
}
