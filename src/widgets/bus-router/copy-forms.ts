/** The ways to take the set-up along. */
import type {Setup} from '@site/src/engines/event-bus';
import {cloudFormation} from './cloud-formation';
import {buildCommands, sendCommand} from './commands';
import type {State} from './state';

interface CopyForm {
  readonly label: string;
  readonly getText: () => string;
}

/** Commands that build it, the command that sends the event, and a template for each Region of an account. */
export function copyForms(state: State, setup: Setup): readonly CopyForm[] {
  const send = sendCommand(state, setup);
  const places = setup.accounts.flatMap(({accountId, regions}) =>
    regions.flatMap((region) => {
      const template = cloudFormation(region);
      return template === undefined ? [] : [{accountId, region: region.region, template}];
    }),
  );
  return [
    {label: 'aws events, to build it', getText: () => buildCommands(setup)},
    ...(send === undefined ? [] : [{label: 'aws events, to send it', getText: () => send}]),
    ...places.map(({accountId, region, template}) => ({
      label: places.length > 1 ? `CloudFormation for ${accountId} in ${region}` : 'CloudFormation',
      getText: () => template,
    })),
  ];
}
