// Where the AWS CLI and boto3 look for the Region. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import {noRegionBoto3, noRegionCli} from '../../../facts/cli-sdk/region';
import {plain} from '../ini/ini-file';
import {type RegionPlace, walkRegion} from '../region-walk';
import type {RegionAnswer, ToolError} from '../resolution';
import {type Setup, variable} from '../setup';
import {isMetadataOff} from './instance-metadata';
import type {Opened, Session} from './session';
import type {Traits} from './traits';

const errors: Readonly<Partial<Record<Traits['tool'], ToolError>>> = {
  boto3: {name: 'NoRegionError', text: noRegionBoto3.text},
  'aws-cli-v1': {
    name: 'NoRegionError',
    text: `${noRegionBoto3.text.replace(/\.$/, '')}. You can also configure your region by running "aws configure".`,
    exitCode: 253,
  },
  'aws-cli-v2': {name: 'NoRegion', text: noRegionCli.text, exitCode: 253},
};

/** What a tool says when there is no Region. */
export const noRegion = ({tool}: Traits): ToolError =>
  errors[tool] ?? {name: 'NoRegionError', text: noRegionBoto3.text};

/** The Region of a session whose profile exists. */
export const regionOf = (session: Session): string | undefined =>
  resolveRegion(session.setup, session.traits, {ok: true, session}).value || undefined;

function instancePlace(setup: Setup): RegionPlace {
  const {instanceMetadata, instanceRegion} = setup.world;
  const provider = 'instance metadata';
  if (isMetadataOff(setup)) return {provider, why: '`AWS_EC2_METADATA_DISABLED` switches it off.'};
  if (instanceMetadata === 'unreachable') return {provider, why: 'Instance metadata does not answer.'};
  return {provider, source: 'imds', value: instanceRegion, why: 'The Availability Zone without its last letter.'};
}

/** The Region of a session. A profile that is asked for and does not exist is an error here too. */
export function resolveRegion(setup: Setup, traits: Traits, opened: Opened): RegionAnswer {
  const option = traits.isCommandLine ? '--region' : 'region_name';
  const places: RegionPlace[] = [
    {provider: option, source: 'option', value: setup.regionOption || undefined, why: 'Not given.'},
  ];
  for (const name of traits.regionVariables) {
    places.push({provider: name, source: 'env', value: variable(setup, name), why: 'Not set.'});
  }
  const provider = `profile ${opened.ok ? opened.session.profile.name : opened.profile.name}`;
  const settings = opened.ok ? opened.session.profiles.get(opened.session.profile.name) : undefined;
  places.push(
    opened.ok
      ? {provider, source: 'config-file', value: plain(settings, 'region'), why: 'Has no `region`.'}
      : {provider, why: opened.why, error: opened.error},
  );
  if (traits.asksMetadataForRegion) places.push(instancePlace(setup));
  return walkRegion(places, noRegion(traits));
}
