// How many of the identified resources a target takes. https://docs.aws.amazon.com/fis/latest/userguide/targets.html#target-selection-mode

export type SelectionMode =
  | {readonly kind: 'ALL'}
  | {readonly kind: 'COUNT'; readonly count: number}
  | {readonly kind: 'PERCENT'; readonly percent: number};

/** Reads `ALL`, `COUNT(n)` or `PERCENT(n)`; undefined if it is none of them. */
export function readSelectionMode(text: string): SelectionMode | undefined {
  if (text === 'ALL') return {kind: 'ALL'};
  const [, kind, digits = ''] = /^(COUNT|PERCENT)\((\d{1,6})\)$/.exec(text) ?? [];
  const amount = Number(digits);
  if (kind === 'COUNT' && amount >= 1) return {kind, count: amount};
  return kind === 'PERCENT' && amount >= 1 && amount <= 100 ? {kind, percent: amount} : undefined;
}

/** How many of so many identified resources are taken. Percentages round down: 50 % of 5 is 2, 5 % of 4 is none. */
export function takenOf(identified: number, mode: SelectionMode): number {
  if (mode.kind === 'ALL') return identified;
  return mode.kind === 'COUNT' ? Math.min(mode.count, identified) : Math.floor((identified * mode.percent) / 100);
}
