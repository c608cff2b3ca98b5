/** What readers have entered in fields before React knew them, until the page has taken it over. */
import {enter, entryOf, fieldSelector, isChanged, isField, type Entry, type Field} from './field';
import {finder} from './find-again';

interface Noted {
  entry: Entry;
  /** What the page has made of the entry: it may have changed a text to capitals, say. */
  accepted?: string;
  readonly find: () => Element | undefined;
}

const entries = new Map<Element, Noted>();

/** Notes what the field holds if that is not what the page came with. */
export function noteEntry(field: Field): void {
  if (isChanged(field)) entries.set(field, {entry: entryOf(field), find: finder(field)});
  else entries.delete(field);
}

/** Notes all fields; a browser may also have filled some in by itself. */
export function noteEntries(): void {
  document.querySelectorAll<Field>(fieldSelector).forEach(noteEntry);
}

/** Leaves out a field that React will hear of by itself. */
export function forget(field: Field): void {
  entries.delete(field);
}

/** Follows the caret while the field holds what was entered. */
export function noteCaret(): void {
  const field = document.activeElement;
  const noted = field && entries.get(field);
  if (!noted || !isField(field)) return;
  const entry = entryOf(field);
  if (entry.state === noted.entry.state) noted.entry = entry;
}

/** Tells the page what its fields hold. */
export function tellEntries(): void {
  for (const {entry, find} of entries.values()) {
    const field = find();
    if (isField(field)) enter(field, entry);
  }
}

/** Notes what the page has made of the entries. */
export function noteAccepted(): void {
  for (const noted of entries.values()) {
    const field = noted.find();
    if (isField(field)) noted.accepted = entryOf(field).state;
  }
}

/** Sets a field again that an earlier act, answered only now, has overwritten. */
export function retell(target: Element): void {
  const noted = [...entries.values()].find(({find}) => find() === target);
  if (noted && isField(target) && entryOf(target).state !== noted.accepted) enter(target, noted.entry);
}
