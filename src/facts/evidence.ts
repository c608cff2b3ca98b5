import type {Evidence} from './fact';

/** Each kind of evidence in the words of the pages. */
export const howWeKnow: Readonly<Record<Evidence, string>> = {
  documentation: 'Documentation',
  model: 'API model',
  code: 'Read in the source code',
  ran: 'Seen by running it',
  field: 'Recorded answer of the service',
};
