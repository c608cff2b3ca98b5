/** The door of this tool for others: an address that opens it with their pattern or event. */
import {samples} from './samples';
import {codec, type State} from './state';

/** The address of the tester with `pattern` and `events` as text, as far as given. */
export const openEventPattern = (given: Partial<Pick<State, 'pattern' | 'events' | 'entries' | 'tab'>>): string =>
  `/eventbridge/event-patterns/#${codec.encode({...samples[0].state, ...given})}`;
