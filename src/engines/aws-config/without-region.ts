// Where a call goes: the Region that was found or, without one, what botocore does for services that are not regional. https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
import type {RegionAnswer, Resolution} from './resolution';

/** How a service takes the Region: the lists stand in the facts of the Region page. */
export type ServiceKind = 'regional' | 'global' | 'sts' | 's3';

export interface CallTarget {
  readonly works: boolean;
  /** One sentence; backticks mark code. */
  readonly text: string;
}

const signedFor = 'us-east-1';

function withoutRegion(kind: Exclude<ServiceKind, 'regional'>): string {
  if (kind === 's3') return `The call goes to \`https://s3.amazonaws.com\`, signed for \`${signedFor}\`.`;
  const endpoint = kind === 'sts' ? ' at `https://sts.amazonaws.com`' : '';
  return `The call goes to the pseudo-Region \`aws-global\`${endpoint}, signed for \`${signedFor}\`.`;
}

const isBotocore = ({tool}: Resolution): boolean => tool !== 'js-sdk-v3' && tool !== 'java-sdk-v2';

function found({value = ''}: RegionAnswer, resolution: Resolution, kind: ServiceKind): CallTarget {
  if (value === '') return {works: false, text: 'An empty text is no Region, so the call fails.'};
  const isSts = kind === 'sts' && isBotocore(resolution);
  return {
    works: true,
    text: isSts ? `The call goes to \`sts.${value}.amazonaws.com\`.` : `The client is made for \`${value}\`.`,
  };
}

/** Where a call of a tool to a service goes. */
export function callTarget(resolution: Resolution, kind: ServiceKind): CallTarget {
  const {region} = resolution;
  if (region.value !== undefined) return found(region, resolution, kind);
  const isAsked = region.error !== undefined && region.links.every(({outcome}) => outcome === 'skipped');
  if (isAsked && isBotocore(resolution) && kind !== 'regional') return {works: true, text: withoutRegion(kind)};
  return {works: false, text: 'There is no call: the tool stops with the error above.'};
}
