/** What one tool gives another on the same page: fields of its state as they are, where a link would be too short for them. */
import type {Codec} from './codec';

type Take = (fields: unknown) => void;

const takers = new Map<string, Take>();
/** What was given to a tool that is not there yet. */
const waiting = new Map<string, unknown>();

/** Gives fields to the tool of this codec, now or as soon as it is there. */
export function give<State>({widget}: Codec<State>, fields: Partial<State>): void {
  const take = takers.get(widget);
  if (take) take(fields);
  else waiting.set(widget, fields);
}

/** Has the tool of this codec take what is given to it, until the function that comes back is called. */
export function takeGiven<State>({widget}: Codec<State>, take: (fields: Partial<State>) => void): () => void {
  const mine: Take = (fields) => take(fields as Partial<State>);
  takers.set(widget, mine);
  if (waiting.has(widget)) mine(waiting.get(widget));
  waiting.delete(widget);
  return () => {
    if (takers.get(widget) === mine) takers.delete(widget);
  };
}
