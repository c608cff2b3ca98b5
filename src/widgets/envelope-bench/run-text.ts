/** Runs a text through the envelope pattern, in memory. */
import {describeFault, openFile, readHeader, sealFile} from '@site/src/engines/envelope-file';
import {fromBase64, toBase64, type Bytes, type Kms, type Platform} from '@site/src/engines/kms';
import {damagedData, flipBit} from './damage';
import {askForDataKey, askForPlaintext, type Setup} from './exchange';
import {member, responseOf, type Run} from './run';
import {sourceOf} from './source-of';

const bytesOf = (base64: string): Bytes => fromBase64(base64) ?? new Uint8Array();

/** The encrypted data key as it is read back, with the bit that is broken in it. */
export async function storedDataKey(stored: Blob, {state}: Setup): Promise<Bytes | undefined> {
  const read = await readHeader(sourceOf(stored));
  if ('fault' in read) return undefined;
  const key = read.header.encryptedDataKey;
  return state.broken === 'flip-key' ? flipBit(key, key.byteLength - 1) : key;
}

/** Steps 1 to 6. */
export async function runText(kms: Kms, {subtle, randomBytes}: Platform, setup: Setup, text: string): Promise<Run> {
  const generate = await askForDataKey(kms, setup);
  const response = responseOf(generate);
  if (!response) return {generate};
  const dataKey = bytesOf(member(response, 'Plaintext'));
  const encryptedDataKey = bytesOf(member(response, 'CiphertextBlob'));
  const plain = new Blob([text]);
  const parts: Bytes[] = [];
  const source = sourceOf(plain);
  const sealed = await sealFile({
    ...{subtle, randomBytes, dataKey, encryptedDataKey, source},
    sink: (bytes) => void parts.push(bytes),
  });
  dataKey.fill(0);
  if (sealed.outcome !== 'sealed') return {generate};
  const whole = new Blob(parts);
  const stored = {
    ...{plainBytes: plain.size, storedBytes: whole.size},
    ...{keyBytes: encryptedDataKey.byteLength, frames: sealed.frames},
  };
  const blob = (await storedDataKey(whole, setup)) ?? encryptedDataKey;
  const decrypt = await askForPlaintext(kms, setup, toBase64(blob), member(response, 'KeyId'));
  const again = responseOf(decrypt);
  if (!again) return {generate, stored, decrypt};
  const ended = await openFile({
    ...{subtle, dataKey: bytesOf(member(again, 'Plaintext'))},
    source: sourceOf(await damagedData(whole, setup.state.broken)),
    sink: () => undefined,
  });
  const opened =
    ended.outcome === 'opened'
      ? {bytes: ended.bytes}
      : {fault: ended.outcome === 'refused' ? describeFault(ended.fault) : 'Cancelled.'};
  return {generate, stored, decrypt, opened};
}
