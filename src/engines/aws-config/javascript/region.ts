// Where the AWS SDK for JavaScript v3 looks for the Region. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import {noRegionJavascript} from '../../../facts/cli-sdk/region';
import {plain} from '../ini/ini-file';
import {type RegionPlace, walkRegion} from '../region-walk';
import type {RegionAnswer} from '../resolution';
import {type Setup, variable} from '../setup';
import type {Profiles} from './profiles';

/** A label of a host name: letters, digits and inner hyphens, 63 at most. */
const hostLabel = /^(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/;

/** Old names of FIPS endpoints stand for the Region in them. */
function realRegion(region: string): string {
  if (!region.startsWith('fips-') && !region.endsWith('-fips')) return region;
  if (region === 'fips-aws-global' || region === 'aws-fips') return 'us-east-1';
  return region.replace(/fips-(dkr-|prod-)?|-fips/, '');
}

function instancePlace(setup: Setup): RegionPlace {
  const provider = 'instance metadata';
  const {instanceMetadata, instanceRegion} = setup.world;
  if (variable(setup, 'AWS_EC2_METADATA_DISABLED')) {
    return {provider, why: '`AWS_EC2_METADATA_DISABLED` switches it off, whatever it is set to.'};
  }
  if (instanceMetadata === 'unreachable') return {provider, why: 'Instance metadata does not answer.'};
  return {provider, source: 'imds', value: instanceRegion, why: ''};
}

/** The Region of a client. An empty `AWS_REGION` is an answer, and a bad one. */
export function resolveRegion(setup: Setup, {profile, merged}: Profiles): RegionAnswer {
  const answer = walkRegion(
    [
      {provider: 'region option', source: 'option', value: setup.regionOption || undefined, why: 'Not given.'},
      {provider: 'AWS_REGION', source: 'env', value: variable(setup, 'AWS_REGION'), why: 'Not set.'},
      {
        ...{provider: `profile ${profile.name}`, source: 'config-file', why: 'Has no `region`.'},
        value: plain(merged.get(profile.name), 'region'),
      },
      instancePlace(setup),
    ],
    {name: noRegionJavascript.code, text: noRegionJavascript.text},
  );
  if (answer.value === undefined) return answer;
  const value = realRegion(answer.value);
  if (hostLabel.test(value)) return {...answer, value};
  const text = `Region not accepted: region="${value}" is not a valid hostname component.`;
  return {links: answer.links, error: {name: 'Error', text}};
}
