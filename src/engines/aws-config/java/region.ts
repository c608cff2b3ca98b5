// Where the AWS SDK for Java 2.x looks for the Region. https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/region-selection.html
import {noRegionJava} from '../../../facts/cli-sdk/region';
import {plain} from '../ini/ini-file';
import {type RegionPlace, walkRegion} from '../region-walk';
import type {RegionAnswer} from '../resolution';
import {type Setup, variable} from '../setup';
import type {Profiles} from './profiles';
import {isMetadataOff, systemProperty} from './settings';

/** An empty text names no Region: the provider fails and the chain goes on. */
const named = (text: string | undefined): string | undefined => text?.trim() || undefined;

function instancePlace(setup: Setup): RegionPlace {
  const provider = 'instance metadata';
  const {instanceMetadata, instanceRegion} = setup.world;
  if (isMetadataOff(setup) !== false) return {provider, why: '`AWS_EC2_METADATA_DISABLED` switches it off.'};
  if (instanceMetadata === 'unreachable') return {provider, why: 'Instance metadata does not answer.'};
  return {provider, source: 'imds', value: instanceRegion, why: ''};
}

/** The Region of a client. */
export function resolveRegion(setup: Setup, {profile, merged, refusal}: Profiles): RegionAnswer {
  const inEnv = variable(setup, 'AWS_REGION');
  return walkRegion(
    [
      {provider: 'builder', source: 'option', value: setup.regionOption || undefined, why: 'Not given.'},
      {provider: 'aws.region', source: 'property', value: named(systemProperty(setup, 'AWS_REGION')), why: 'Not set.'},
      {
        ...{provider: 'AWS_REGION', source: 'env', value: named(inEnv)},
        why: inEnv === undefined ? 'Not set.' : 'Set, but empty.',
      },
      {
        ...{provider: `profile ${profile.name}`, source: 'config-file'},
        value: named(plain(merged.get(profile.name), 'region')),
        why: refusal === '' ? 'Has no `region`.' : `${refusal}.`,
      },
      instancePlace(setup),
    ],
    {name: noRegionJava.code, text: noRegionJava.text},
  );
}
