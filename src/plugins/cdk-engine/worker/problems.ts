// What a program that failed is told, and where.
import type {Problem} from '../../../widgets/cdk-bench/answer';
import {lineOf} from './origins';

/** A construct with the line that made it. */
export interface Placed {
  readonly path: string;
  readonly line?: number | undefined;
}

/** Whether a message names a path as a whole, not as part of a longer one. */
function names(message: string, path: string): boolean {
  const at = message.indexOf(path);
  if (path === '' || at < 0) return false;
  return !/[\w/-]/.test(message[at - 1] ?? ' ') && !/[\w/-]/.test(message[at + path.length] ?? ' ');
}

/** The line of an error: where the program threw it, else what made the construct that the message names. */
export function problemOf(
  error: unknown,
  constructs: readonly Placed[],
  lineIn: (stack?: string) => number | undefined = lineOf,
): Problem {
  const {message, stack, loc} = (error instanceof Error ? error : {message: String(error)}) as {
    readonly message: string;
    readonly stack?: string;
    /** Where the compiler stopped. */
    readonly loc?: {readonly line: number};
  };
  const named = constructs
    .filter(({path, line}) => line !== undefined && names(message, path))
    .sort((one, other) => other.path.length - one.path.length)[0];
  const line = loc?.line ?? lineIn(stack) ?? named?.line;
  return {severity: 'error', message, ...(line === undefined ? {} : {line})};
}
