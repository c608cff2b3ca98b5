// The one place this engine takes its numbers from. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
import {hopLimitMax, metadataVersions, rotationMinutes, tokenMaxSeconds} from '../../facts/cli-sdk/instance-metadata';

/** Longest and shortest life of a session token, in seconds. */
export const tokenSeconds = {least: 1, most: tokenMaxSeconds.value} as const;

/** Range of HttpPutResponseHopLimit. */
export const hopLimits = {least: 1, most: hopLimitMax.value} as const;

/** How long before the old credentials end new ones have to be there, in seconds. */
export const rotationSeconds = rotationMinutes.value * 60;

/** The dated versions at `/`, oldest first, without `latest`. */
export const versions: readonly string[] = metadataVersions;
