// Where a pattern is used: each place has its own limits and leaves out some operators. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
import {
  patternMaxCharacters,
  pipeFilterMaxCharacters,
  subscriberFiltersMaxBytes,
} from '../../facts/eventbridge/event-patterns';

/** A rule of a bus, a subscriber of a Custom Event Bus, or the filter of a pipe. */
export type PatternMode = 'rule' | 'subscriber' | 'pipe';

/** How long a pattern may be. */
export interface SizeLimit {
  readonly unit: 'characters' | 'bytes';
  readonly max: number;
  readonly mend: string;
}

/** The size limit of each place. */
export const sizeLimits: Readonly<Record<PatternMode, SizeLimit>> = {
  rule: {
    unit: 'characters',
    max: patternMaxCharacters.value,
    mend: 'Shorten the pattern or split the rule; the quota can be raised.',
  },
  subscriber: {
    unit: 'bytes',
    max: subscriberFiltersMaxBytes.value,
    mend: 'Shorten the filters: all filters of a subscriber share these bytes.',
  },
  pipe: {unit: 'characters', max: pipeFilterMaxCharacters.value, mend: 'Shorten the filter or split it in two.'},
};
