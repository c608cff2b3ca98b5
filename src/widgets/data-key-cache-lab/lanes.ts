/** Lanes of the timeline and marks of its axis. */
import type {KeyUse} from '@site/src/engines/data-key-cache';

interface Lane {
  readonly name: string;
  readonly keys: readonly KeyUse[];
  /** The keys whose name has room, for a line of time of that length. */
  readonly labelled: (endMs: number) => readonly KeyUse[];
}

/** Most lanes that are drawn. */
const mostLanes = 6;
/** How far two names must be apart, as a part of the line. */
const nameRoom = 0.09;

function withRoom(keys: readonly KeyUse[], endMs: number): readonly KeyUse[] {
  let last = Number.NEGATIVE_INFINITY;
  return keys.filter(({fromMs}) => {
    const hasRoom = fromMs / endMs - last >= nameRoom;
    if (hasRoom) last = fromMs / endMs;
    return hasRoom;
  });
}

/** A lane for each context and partition, in the order they come up. */
export function lanesOf(keys: readonly KeyUse[]): {readonly lanes: readonly Lane[]; readonly leftOut: number} {
  const groups = new Map<string, KeyUse[]>();
  for (const key of keys) {
    const name = [key.context === '' ? 'no context' : key.context, key.partition && `@${key.partition}`]
      .filter(Boolean)
      .join(' ');
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  const lanes = [...groups].map(([name, own]) => ({
    name,
    keys: own,
    labelled: (endMs: number) => withRoom(own, endMs),
  }));
  return {lanes: lanes.slice(0, mostLanes), leftOut: Math.max(0, lanes.length - mostLanes)};
}

/** Round times from 0 to the end, about four of them. */
export function marksOf(endMs: number): readonly number[] {
  const rough = endMs / 4;
  const scale = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * scale).find((candidate) => candidate >= rough) ?? rough;
  return Array.from({length: Math.floor(endMs / step) + 1}, (_, index) => index * step);
}
