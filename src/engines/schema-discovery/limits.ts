// A schema against the limits of the registry and of discovery. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
import {
  discoveredSchemaMaxEvents,
  discoveryMaxLevels,
  schemaMaxCharacters,
  versionsPerSchema,
} from '../../facts/eventbridge/schema-registry';
import type {DiscoveredSchema} from './discover';
import {levelsOf} from './read/check-envelope';
import type {SampleEvent} from './read/sample-event';

/** A figure and the most it may be. */
export interface Measure {
  readonly kind: 'characters' | 'versions' | 'levels' | 'samples';
  readonly value: number;
  readonly max: number;
}

/** How many levels the most deeply nested of the events has; the envelope counts as one. */
const deepest = (events: readonly SampleEvent[]): number =>
  events.reduce((most, {detail}) => Math.max(most, 1 + levelsOf(detail)), 0);

/** The figures of a schema that have a limit. */
export function measure({events, versions}: DiscoveredSchema, content: string): readonly Measure[] {
  return [
    {kind: 'characters', value: content.length, max: schemaMaxCharacters.value},
    {kind: 'versions', value: versions.length, max: versionsPerSchema.value},
    {kind: 'levels', value: deepest(events), max: discoveryMaxLevels.value},
    {kind: 'samples', value: events.length, max: discoveredSchemaMaxEvents.value},
  ];
}

/**
 * The events to send to GetDiscoveredSchema, which takes a limited number: those that made a version come first, for
 * they alone give the same schema.
 */
export function samplesToSend({versions}: DiscoveredSchema): {
  readonly events: readonly SampleEvent[];
  /** Whether the events sent make the same schema as all. */
  readonly isEnough: boolean;
} {
  const makers = versions.map(({event}) => event);
  const rest = versions.flatMap(({alsoDescribes}) => alsoDescribes);
  const events = [...makers, ...rest].slice(0, discoveredSchemaMaxEvents.value);
  return {
    events: events.toSorted((one, other) => one.index - other.index),
    isEnough: makers.length <= discoveredSchemaMaxEvents.value,
  };
}
