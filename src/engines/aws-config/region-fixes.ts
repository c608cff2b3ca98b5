// What to do about a Region that is missing or differs from tool to tool. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import type {Fix} from './fixes';
import type {Regions} from './resolve-regions';
import type {Setup, Tool} from './setup';
import {profileOption, word} from './shell-lines';

/** What to do about the Region of a setup. */
export function regionFixes(setup: Setup, found: Regions): readonly Fix[] {
  const tools: readonly Tool[] = ['aws-cli-v2', 'boto3', 'js-sdk-v3', 'java-sdk-v2'];
  const values = tools.map((tool) => found[tool].region.value);
  const known = values.find((value) => value !== undefined && value !== '');
  if (new Set(values).size === 1 && known !== undefined) return [];
  const region = known ?? 'eu-west-1';
  const {name} = found['aws-cli-v2'].profile;
  const inProfile: Fix = {
    text: 'Or write it into the profile, which all four read.',
    command: `aws configure set region ${word(region)}${profileOption(name === '' ? 'default' : name)}`,
  };
  const inEnvironment: Fix = {
    text: 'Set both variables to the same Region.',
    command: `export AWS_REGION=${word(region)} AWS_DEFAULT_REGION=${word(region)}`,
  };
  return setup.regionOption ? [] : [inEnvironment, inProfile];
}
