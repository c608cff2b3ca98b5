// Reads the errors of services in a text: code, operation, status and message, whichever tool printed them.
import type {PrintedError} from './printed-error';
import {printedForms, readForm} from './printed-forms';

/** The errors that stand in a text, in order; of two readings of the same words only one. Never throws. */
export function readErrors(text: string): readonly PrintedError[] {
  const found = printedForms
    .flatMap((form, rank) => readForm(form, text).map((error) => ({error, rank})))
    .sort((one, other) => one.error.start - other.error.start || one.rank - other.rank);
  const errors: PrintedError[] = [];
  for (const {error} of found) {
    if (error.start >= (errors.at(-1)?.end ?? 0)) errors.push(error);
  }
  return errors;
}
