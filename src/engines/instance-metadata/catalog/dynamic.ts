// The dynamic data: monitoring and the signed identity of the instance. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-identity-documents.html
import {type Category, rows} from './category';
import {instance, launchedAt} from './instance';
import {writeJson} from './json';

const document = writeJson({
  accountId: instance.accountId,
  architecture: instance.architecture,
  availabilityZone: instance.availabilityZone,
  billingProducts: null,
  devpayProductCodes: null,
  marketplaceProductCodes: null,
  imageId: instance.imageId,
  instanceId: instance.id,
  instanceType: instance.type,
  kernelId: null,
  pendingTime: new Date(launchedAt).toISOString().replace('.000Z', 'Z'),
  privateIp: instance.privateIp,
  ramdiskId: null,
  region: instance.region,
  version: '2017-09-30',
});
const signature = 'EXAMPLE+SIGNATURE+EXAMPLE+SIGNATURE+EXAMPLE+SIGNATURE+EXAMPLE=';

/** The categories below `dynamic/`. */
export const dynamicCategories: readonly Category[] = rows('dynamic', [
  ['fws/instance-monitoring', '2009-04-04', 'disabled', 'Whether detailed monitoring is on.'],
  ['instance-identity/document', '2009-04-04', document, 'The identity document; verify it by its signature.'],
  ['instance-identity/pkcs7', '2009-04-04', signature, 'The document with its signature as PKCS #7; an example.'],
  ['instance-identity/signature', '2009-04-04', signature, 'The signature of the document; an example.'],
]);
