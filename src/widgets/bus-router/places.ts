/** Where the form can add something: Regions of accounts, buses, rules. */
import {busesOf, type EventBus, type Setup} from '@site/src/engines/event-bus';
import type {ChangeForm} from './state';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Accounts with their Regions: `111122223333 us-east-1`. */
export const regionChoices = ({accounts}: Setup): readonly Choice[] =>
  accounts.flatMap(({accountId, regions}) =>
    regions.map(({region}) => ({value: `${accountId} ${region}`, label: `${accountId}, ${region}`})),
  );

const inWords = ({name, accountId, region}: EventBus): string => `${name} (${accountId}, ${region})`;

const busChoices = (setup: Setup): readonly Choice[] =>
  busesOf(setup).map((bus) => ({value: bus.arn, label: inWords(bus)}));

const ruleChoices = (setup: Setup): readonly Choice[] =>
  busesOf(setup).flatMap((bus) => bus.rules.map(({arn, name}) => ({value: arn, label: `${name} on ${inWords(bus)}`})));

/** The places for a change. */
export function choicesFor(change: ChangeForm['change'], setup: Setup): readonly Choice[] {
  if (change === 'bus') return regionChoices(setup);
  return change === 'target' ? ruleChoices(setup) : busChoices(setup);
}
