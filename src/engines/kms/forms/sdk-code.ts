// A request as a call of boto3 and of the AWS SDK for JavaScript v3. https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/kms/
import type {JsonRecord} from '../../json-text';
import type {Operation} from '../operation-names';

/** Members that hold bytes, in whatever operation. */
export const byteMembers: readonly string[] = ['Plaintext', 'CiphertextBlob', 'Message', 'Signature', 'Mac'];

/** JSON is Python but for three words. */
const pythonValue = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : value === null ? 'None' : JSON.stringify(value);

const snake = (name: string): string => name.replace(/(?<!^)(?=[A-Z])/g, '_').toLowerCase();

/** Python with boto3. */
export function boto3Code(operation: Operation, request: JsonRecord, region: string): string {
  const lines = Object.entries(request).map(([name, value]) =>
    byteMembers.includes(name)
      ? `    ${name}=base64.b64decode(${JSON.stringify(value)}),`
      : `    ${name}=${pythonValue(value)},`,
  );
  const needsBase64 = Object.keys(request).some((name) => byteMembers.includes(name));
  return [
    ...(needsBase64 ? ['import base64', ''] : []),
    ...['import boto3', '', `kms = boto3.client("kms", region_name=${JSON.stringify(region)})`],
    `response = kms.${snake(operation)}(`,
    ...lines,
    ...[')', 'print(response)', ''],
  ].join('\n');
}

/** JavaScript with `@aws-sdk/client-kms`. */
export function javascriptCode(operation: Operation, request: JsonRecord, region: string): string {
  const lines = Object.entries(request).map(([name, value]) =>
    byteMembers.includes(name)
      ? `    ${name}: Buffer.from(${JSON.stringify(value)}, 'base64'),`
      : `    ${name}: ${JSON.stringify(value)},`,
  );
  return [
    `import {KMSClient, ${operation}Command} from '@aws-sdk/client-kms';`,
    '',
    `const kms = new KMSClient({region: ${JSON.stringify(region)}});`,
    `const response = await kms.send(`,
    `  new ${operation}Command({`,
    ...lines,
    ...['  }),', ');', 'console.log(response);', ''],
  ].join('\n');
}
