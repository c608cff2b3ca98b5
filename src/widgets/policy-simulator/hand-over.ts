/** The door of this tool for others: an address that opens it with their request or policy. */
import {samples} from './samples';
import {codec, type State} from './state';

type Given = Partial<
  Pick<State, 'principal' | 'resourceAccount' | 'actions' | 'resources' | 'context' | 'identity' | 'resource'>
>;

/** The address of the simulator; policies that are not given are those of no one. */
export const openPolicySimulator = (given: Given): string =>
  `/cli-sdk/policy-simulator/#${codec.encode({
    ...samples[0].state,
    ...{identity: [], boundary: '', session: '', resource: ''},
    ...{endpoint: '', scp: [], rcp: [], context: '', row: 0, column: 0},
    ...given,
  })}`;
