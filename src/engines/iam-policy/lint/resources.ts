// Resources that the actions of a statement do not have. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
import type {Finding} from '../issue';
import type {Entry} from '../policy';
import {finding, type Rule} from './finding';

const objectAction =
  /^s3:((Get|Put|Delete|Restore|Replicate)Object\w*|AbortMultipartUpload|ListMultipartUploadParts)$/i;
const bucketAction = /^s3:(ListBucket(Versions|MultipartUploads)?|(Get|Put)Bucket\w+|DeleteBucket\w*|CreateBucket)$/i;
/** Actions that seem to be for objects by their name and are for buckets. */
const bucketDespiteName = /ObjectLockConfiguration$/i;
/** Actions that have no resource, so that only "*" matches. */
const accountAction = /^(ec2:DescribeInstances|sts:DecodeAuthorizationMessage)$/i;

const bucketOnly = /^arn:[^:]*:s3:::[^/*?]+$/;
const objectOnly = /^arn:[^:]*:s3:::[^/]+\/./;

/** The first action of a kind, if none of the resources can be one of its own. */
function misplaced(
  actions: readonly Entry[],
  resources: readonly Entry[],
  isKind: (action: string) => boolean,
  cannotBe: RegExp,
): Entry | undefined {
  if (resources.length === 0 || !resources.every(({value}) => cannotBe.test(value))) return undefined;
  return actions.find(({value}) => isKind(value));
}

const level: Rule = ({action, resource}) => {
  if (!resource || resource.isNot || action.isNot) return [];
  const found: Finding[] = [];
  const isObject = (name: string): boolean => objectAction.test(name) && !bucketDespiteName.test(name);
  const object = misplaced(action.entries, resource.entries, isObject, bucketOnly);
  if (object) {
    const message = `${object.value} is for objects, and ${resource.entries[0]?.value} is a bucket: the action never matches.`;
    const mend = `Write ${resource.entries[0]?.value}/* for the objects of the bucket.`;
    found.push(finding('object-action-on-bucket', object, message, mend));
  }
  const bucket = misplaced(action.entries, resource.entries, (name) => bucketAction.test(name), objectOnly);
  if (bucket) {
    const arn = resource.entries[0]?.value.replace(/(:::[^/]+)\/.*$/, '$1');
    const message = `${bucket.value} is for the bucket, and ${resource.entries[0]?.value} are objects: the action never matches.`;
    found.push(finding('bucket-action-on-objects', bucket, message, `Write ${arn} without a key.`));
  }
  const isSpecific = /^arn:/;
  const account = misplaced(action.entries, resource.entries, (name) => accountAction.test(name), isSpecific);
  if (account) {
    const message = `${account.value} has no resource: only "Resource": "*" matches it.`;
    found.push(
      finding('action-without-resource', account, message, 'Put it into a statement of its own with "Resource": "*".'),
    );
  }
  return found;
};

const arnRules: readonly (readonly [
  code: string,
  test: (parts: readonly string[]) => boolean,
  message: string,
  mend: string,
])[] = [
  [
    'arn-region-not-allowed',
    ([, , service = '', region = '']) =>
      ['iam', 'organizations', 'cloudfront', 'route53'].includes(service) && region !== '' && !region.includes('*'),
    'is an ARN of a global service with a Region; such ARNs never match.',
    'Leave the fourth part empty.',
  ],
  [
    'arn-account-not-allowed',
    ([, , service = '', region = '', account = '', resource = '']) =>
      service === 's3' &&
      `${region}${account}` !== '' &&
      /^[a-z0-9.-]+(\/|$)/.test(resource) &&
      !/^(accesspoint|storage-lens|job|access-grants|async-request)/.test(resource),
    'is a bucket ARN with a Region or an account; bucket ARNs have neither, so it never matches.',
    'Write arn:aws:s3:::bucket/key.',
  ],
  [
    'arn-service-case',
    ([, , service = '']) => service !== service.toLowerCase(),
    'has a service in capital letters; in ARNs it is in small letters.',
    'Write the service in small letters.',
  ],
  [
    'arn-account-malformed',
    ([, , , , account = '']) => !/^(|aws|\d{12}|.*[*?$].*)$/.test(account),
    'has an account that is not 12 digits.',
    'Write the 12-digit account ID, or * for any.',
  ],
];

const arns: Rule = ({resource}) =>
  (resource?.entries ?? []).flatMap((entry) => {
    const parts = entry.value.split(':');
    if (parts.length < 6) return [];
    return arnRules.flatMap(([code, test, message, mend]) =>
      test(parts) ? [finding(code, entry, `${entry.value} ${message}`, mend)] : [],
    );
  });

/** Rules about the resources of a statement. */
export const resourceRules: readonly Rule[] = [level, arns];
