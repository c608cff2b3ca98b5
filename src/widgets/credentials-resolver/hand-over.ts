/** How another tool opens its setup here. */
import {samples} from './samples';
import {codec, type State} from './state';

/** The page with these variables and files. */
export const addressFor = (fields: Partial<State>): string =>
  `/cli-sdk/credential-chain/#${codec.encode({...samples[0].state, ...fields})}`;
