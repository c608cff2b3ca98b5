/** The door of this tool for others: an address that opens it with an answer. */
import {samples} from './samples';
import {clean, codec, mostChars} from './state';

/** The address of the interpreter with a pasted answer; credentials in it are left out, and what is too long is cut. */
export const openDryRun = (answer: string): string =>
  `/cli-sdk/dry-run/#${codec.encode(clean({...samples[0].state, answer: answer.slice(0, mostChars), exitCode: ''}))}`;
