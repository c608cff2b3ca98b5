/** The entries of the feeds of “Then and now”: each line of the 2022 notes that is no longer true as written. */
import {createHash} from 'node:crypto';
import type {FactBook} from '../load-facts';
import {plainText} from '../plain-text';
import {judgedLines} from '../then-and-now';

export interface Entry {
  /** The same as long as the line is, whatever is said about it and wherever the site stands. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The service the line belongs to. */
  readonly service: string;
  /** The day that today's statements were checked, ISO. */
  readonly checked: string;
}

/** Latest first, those of a day in the order of the notes; `site` is the home page, with the slash at its end. */
export function entries(facts: FactBook, site: string): readonly Entry[] {
  return judgedLines(facts)
    .filter(({verdict}) => verdict !== 'correct')
    .map(({path, verdict, change, now}): Entry => {
      const hash = createHash('sha256').update(path.join('\n')).digest('hex').slice(0, 16);
      const [first] = now;
      const days = now.flatMap(({fact}) => fact.sources.map(({checked}) => checked)).sort();
      return {
        id: `urn:aws-developer-notes:change:${hash}`,
        url: first ? `${site}${first.page.page.slice(1)}/#${first.fact.id}` : `${site}changes/`,
        title: `${verdict}: ${plainText(path.at(-1) ?? '')}`,
        summary: [...(change ? [change] : []), ...now.map(({fact}) => `Today: ${fact.statement}`)]
          .map((text) => plainText(text))
          .join(' '),
        service: first?.page.service ?? path[0] ?? '',
        checked: days.at(-1) ?? '',
      };
    })
    .sort((one, other) => other.checked.localeCompare(one.checked));
}
