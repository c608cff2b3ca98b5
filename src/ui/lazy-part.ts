import {lazy} from 'react';
import {fetchPart} from './fetch-part';

/** A component fetched when it is first shown, inside `Lazily`; if it does not come, the reader may try again. */
export const lazyPart: typeof lazy = (load) => lazy(() => fetchPart(load));
