// The Region of every tool for one setup, without the search for credentials. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import {resolveRegion as resolveBotocore} from './botocore/region';
import {openSession} from './botocore/session';
import {type Traits, traits} from './botocore/traits';
import {readProfiles as readJavaProfiles} from './java/profiles';
import {resolveRegion as resolveJava} from './java/region';
import {readProfiles as readJavascriptProfiles} from './javascript/profiles';
import {resolveRegion as resolveJavascript} from './javascript/region';
import type {RegionResolution} from './resolution';
import type {Setup, Tool} from './setup';

export type Regions = Readonly<Record<Tool, RegionResolution>>;

function inBotocore(setup: Setup, tool: Traits): RegionResolution {
  const opened = openSession(setup, tool);
  const profile = opened.ok ? opened.session.profile : opened.profile;
  return {tool: tool.tool, profile, region: resolveBotocore(setup, tool, opened)};
}

/** The Regions that `resolveAll` finds too. */
export function resolveRegions(setup: Setup): Regions {
  const javascript = readJavascriptProfiles(setup);
  const java = readJavaProfiles(setup);
  return {
    'aws-cli-v2': inBotocore(setup, traits.cliV2),
    boto3: inBotocore(setup, traits.boto3),
    'js-sdk-v3': {tool: 'js-sdk-v3', profile: javascript.profile, region: resolveJavascript(setup, javascript)},
    'java-sdk-v2': {tool: 'java-sdk-v2', profile: java.profile, region: resolveJava(setup, java)},
    'aws-cli-v1': inBotocore(setup, traits.cliV1),
  };
}
