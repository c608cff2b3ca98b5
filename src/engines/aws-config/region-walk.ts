// Walks the places that may name a Region: the first that does wins. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import type {Link, RegionAnswer, ToolError} from './resolution';

export interface RegionPlace {
  readonly provider: string;
  /** What the place says; undefined for nothing. An empty text is an answer. */
  readonly value?: string | undefined;
  /** How the winner is called if this is it. */
  readonly source?: string;
  /** Why there is nothing, or a remark on what was found. */
  readonly why: string;
  /** Set if asking the place ends the search. */
  readonly error?: ToolError;
}

/** Asks the places in their order. */
export function walkRegion(places: readonly RegionPlace[], onNothing: ToolError | undefined): RegionAnswer {
  const links: Link[] = [];
  let answer: {readonly value?: string; readonly source?: string; readonly error?: ToolError} | undefined;
  for (const {provider, value, source, why, error} of places) {
    if (answer) {
      links.push({provider, outcome: 'not-asked', why: 'The Region was found before.'});
    } else if (error) {
      links.push({provider, outcome: 'stopped', why});
      answer = {error};
    } else if (value === undefined) {
      links.push({provider, outcome: 'skipped', why});
    } else {
      links.push({
        provider,
        outcome: 'won',
        why: value === '' ? 'Set, but empty: an empty Region is used.' : `\`${value}\``,
      });
      answer = {value, ...(source === undefined ? {} : {source})};
    }
  }
  if (answer) return {links, ...answer};
  return {links, ...(onNothing ? {error: onNothing} : {})};
}
