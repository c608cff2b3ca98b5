// What a key answers in a state that refuses cryptographic calls. https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html
import {keyStateRefusals} from '../../facts/kms/apis';
import type {KeyState} from './key-states';

/** The message of a state; undefined if calls work in it. */
export const refusalOfState = (
  state: KeyState,
): (typeof keyStateRefusals)[keyof typeof keyStateRefusals] | undefined =>
  state === 'Enabled' || state === 'Updating' ? undefined : keyStateRefusals[state];
