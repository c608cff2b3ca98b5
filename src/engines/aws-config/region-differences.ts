// Why tools come to different Regions in the same setup. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import type {Difference, Resolutions} from './differences';
import {type Setup, variable} from './setup';

/** The differences between the Regions of a setup; none if every tool comes to the same. */
export function regionDifferences(setup: Setup, found: Resolutions): readonly Difference[] {
  const region = variable(setup, 'AWS_REGION');
  const defaultRegion = variable(setup, 'AWS_DEFAULT_REGION');
  const value = (tool: keyof Resolutions): string | undefined => found[tool].region.value;
  const rules: readonly (Difference & {readonly holds: boolean})[] = [
    {
      id: 'variables-differ',
      text: 'The two variables differ: AWS CLI v2 and the SDKs for JavaScript and Java follow `AWS_REGION`, boto3 and AWS CLI v1 follow `AWS_DEFAULT_REGION`.',
      holds: region !== undefined && defaultRegion !== undefined && value('boto3') !== value('aws-cli-v2'),
    },
    {
      id: 'region-unread',
      text: 'boto3 and AWS CLI v1 do not read `AWS_REGION`.',
      holds: region !== undefined && defaultRegion === undefined && value('boto3') !== region && !setup.regionOption,
    },
    {
      id: 'default-region-unread',
      text: 'The SDKs for JavaScript and Java do not read `AWS_DEFAULT_REGION`.',
      holds:
        defaultRegion !== undefined &&
        region === undefined &&
        value('js-sdk-v3') !== defaultRegion &&
        !setup.regionOption,
    },
    {
      id: 'empty-region',
      text: '`AWS_REGION` is set but empty: AWS CLI v2 and the SDK for JavaScript take the empty text for the Region, the SDK for Java goes on.',
      holds: region === '' && !setup.regionOption,
    },
    {
      id: 'profile-differs',
      text: 'The tools use different profiles, and each reads the `region` of its own.',
      holds:
        found['boto3'].profile.name !== found['aws-cli-v2'].profile.name ||
        found['js-sdk-v3'].profile.name !== found['aws-cli-v2'].profile.name,
    },
    {
      id: 'metadata-region',
      text: 'boto3 and AWS CLI v1 never ask instance metadata for the Region; the others do when nothing else names one.',
      holds: (['aws-cli-v2', 'js-sdk-v3', 'java-sdk-v2'] as const).some((tool) => found[tool].region.source === 'imds'),
    },
  ];
  return rules.filter(({holds}) => holds).map(({id, text}) => ({id, text}));
}
