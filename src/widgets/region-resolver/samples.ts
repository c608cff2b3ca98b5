/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface RegionSample extends Sample<State> {
  /** The Regions of AWS CLI v2, boto3, JavaScript v3 and Java 2.x; `none` for none. */
  readonly expects: readonly [cli: string, boto3: string, javascript: string, java: string];
}

const nothing: State = {
  ...{env: '', config: '', credentials: '', profileOption: '', regionOption: '', properties: ''},
  ...{isOnInstance: false, instanceRegion: 'eu-north-1', service: 'regional'},
};

export const samples: readonly [RegionSample, ...RegionSample[]] = [
  {
    name: 'variables-differ',
    label: 'AWS_REGION and AWS_DEFAULT_REGION differ',
    state: {
      ...nothing,
      env: 'AWS_REGION=eu-central-1\nAWS_DEFAULT_REGION=eu-west-2\n',
      config: '[default]\nregion = ap-southeast-2\n',
    },
    expects: ['eu-central-1', 'eu-west-2', 'eu-central-1', 'eu-central-1'],
  },
  {
    name: 'container',
    label: 'A container that sets AWS_REGION only',
    state: {...nothing, env: 'AWS_REGION=eu-central-1\n'},
    expects: ['eu-central-1', 'none', 'eu-central-1', 'eu-central-1'],
  },
  {
    name: 'ci-job',
    label: 'A CI job that sets AWS_DEFAULT_REGION only',
    state: {...nothing, env: 'AWS_DEFAULT_REGION=eu-west-2\n'},
    expects: ['eu-west-2', 'eu-west-2', 'none', 'none'],
  },
  {
    name: 'variable-and-profile',
    label: 'AWS_DEFAULT_REGION and a Region in the profile',
    state: {...nothing, env: 'AWS_DEFAULT_REGION=eu-west-2\n', config: '[default]\nregion = ap-southeast-2\n'},
    expects: ['eu-west-2', 'eu-west-2', 'ap-southeast-2', 'ap-southeast-2'],
  },
  {
    name: 'named-profile',
    label: 'A named profile that does not inherit the Region',
    state: {
      ...nothing,
      env: 'AWS_PROFILE=dev\n',
      config: '[default]\nregion = ap-southeast-2\n\n[profile dev]\noutput = json\n',
    },
    expects: ['none', 'none', 'none', 'none'],
  },
  {
    name: 'both-files',
    label: 'A Region in both files',
    state: {
      ...nothing,
      config: '[default]\nregion = ap-southeast-2\n',
      credentials: '[default]\nregion = me-south-1\n',
    },
    expects: ['me-south-1', 'me-south-1', 'me-south-1', 'me-south-1'],
  },
  {
    name: 'instance',
    label: 'Nothing but an EC2 instance',
    state: {...nothing, isOnInstance: true},
    expects: ['eu-north-1', 'none', 'eu-north-1', 'eu-north-1'],
  },
  {
    name: 'empty-variable',
    label: 'AWS_REGION is set, but empty',
    state: {...nothing, env: 'AWS_REGION=\n', config: '[default]\nregion = ap-southeast-2\n'},
    expects: ['empty', 'ap-southeast-2', 'none', 'ap-southeast-2'],
  },
  {
    name: 'global-service',
    label: 'No Region, a global service',
    state: {...nothing, service: 'global'},
    expects: ['none', 'none', 'none', 'none'],
  },
  {
    name: 's3',
    label: 'No Region, Amazon S3',
    state: {...nothing, service: 's3'},
    expects: ['none', 'none', 'none', 'none'],
  },
  {name: 'nothing', label: 'No Region anywhere', state: nothing, expects: ['none', 'none', 'none', 'none']},
];
