// The length of a pattern against the quota of the place where it is used. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
import {type Issue, ownIssue} from './issue';
import {type PatternMode, sizeLimits} from './mode';

/** How long a pattern is. */
export interface PatternSize {
  readonly characters: number;
  readonly bytes: number;
}

/** The issue of a pattern that is too long, or nothing. */
export function sizeIssue(size: PatternSize, mode: PatternMode): readonly Issue[] {
  const {unit, max, mend} = sizeLimits[mode];
  if (size[unit] <= max) return [];
  return [ownIssue(`The pattern has ${size[unit]} ${unit}; at most ${max} are allowed`, mend)];
}
