/** What can be taken along: the message as JSON, and the command that asks AWS KMS for its data key. */
import {
  type EncryptedDataKey,
  type Field,
  type Header,
  type Message,
  suiteId,
  toBase64,
  toHex,
} from '@site/src/engines/esdk-message';
import {formatJson} from '@site/src/engines/json-text';
import {shellWord} from '@site/src/engines/shell-quote';

/** The encryption context as JSON, in the order of the message. */
const contextJson = ({context}: Header): string =>
  JSON.stringify(Object.fromEntries(context.map(({key, value}) => [key, value])));

/** Asks AWS KMS for the data key; undefined if another provider wrapped it. */
export function decryptCommand(header: Header, {wrapping, ciphertext}: EncryptedDataKey): string | undefined {
  if (wrapping.kind !== 'kms') return undefined;
  const region = wrapping.keyArn.split(':')[3] ?? '';
  return [
    'aws kms decrypt',
    ...(region === '' ? [] : [`--region ${shellWord(region)}`]),
    `--key-id ${shellWord(wrapping.keyArn)}`,
    ...(header.context.length === 0 ? [] : [`--encryption-context ${shellWord(contextJson(header))}`]),
    `--ciphertext-blob ${shellWord(toBase64(ciphertext))}`,
    '--query Plaintext --output text',
  ].join(' \\\n  ');
}

function messageJson({header, frames, footer}: Message, fields: readonly Field[]): string {
  return formatJson({
    messageFormat: header.format,
    algorithmSuite: suiteId(header.suite.id),
    algorithmSuiteName: header.suite.name,
    messageId: toHex(header.messageId),
    encryptionContext: Object.fromEntries(header.context.map(({key, value}) => [key, value])),
    encryptedDataKeys: header.dataKeys.map(({providerId, wrapping, ciphertext}) => ({
      providerId,
      wrappedBy: wrapping.kind,
      ...(wrapping.kind === 'kms' ? {keyArn: wrapping.keyArn} : {}),
      ...(wrapping.kind === 'raw-aes' ? {keyName: wrapping.keyName} : {}),
      encryptedDataKey: toBase64(ciphertext),
    })),
    contentType: header.content,
    frameLength: header.frameLength,
    frames: frames.map(({kind, sequenceNumber, offset, content}) => ({
      kind,
      sequenceNumber,
      offset,
      bytes: content.length,
    })),
    isSigned: footer !== undefined,
    fields: fields.map(({name, offset, bytes}) => ({name, offset, hex: toHex(bytes)})),
  });
}

/** The forms to copy. */
export const copyForms = (message: Message, fields: readonly Field[]) => [
  {label: 'Fields as JSON', getText: () => messageJson(message, fields)},
];
