// Provider iam-role: the role of an EC2 instance. https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html
import type {Attempt} from '../resolution';
import {type Setup, variable} from '../setup';

/** Whether `AWS_EC2_METADATA_DISABLED` switches instance metadata off: only the word `true`, in any case. */
export const isMetadataOff = (setup: Setup): boolean =>
  variable(setup, 'AWS_EC2_METADATA_DISABLED')?.toLowerCase() === 'true';

/** Asks instance metadata for the keys of the role. Failing is no error: the search goes on. */
export function askInstanceMetadata(setup: Setup): Attempt {
  const {instanceMetadata, keyIds} = setup.world;
  if (isMetadataOff(setup)) return {kind: 'skip', why: '`AWS_EC2_METADATA_DISABLED` switches it off.'};
  if (instanceMetadata === 'unreachable') return {kind: 'skip', why: 'Instance metadata does not answer.'};
  if (instanceMetadata === 'no-role') return {kind: 'skip', why: 'Instance metadata answers, but no role is attached.'};
  return {
    kind: 'found',
    why: 'Instance metadata hands out the keys of the role.',
    credentials: {
      ...{source: 'instance-metadata', provider: 'iam-role', accessKeyId: keyIds.instanceMetadata},
      ...{hasSessionToken: true, calls: []},
    },
  };
}
