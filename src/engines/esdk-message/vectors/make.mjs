// Writes own.json beside it: node src/engines/esdk-message/vectors/make.mjs <folder with @aws-crypto/client-node installed>
// Framed messages are made by the AWS Encryption SDK for JavaScript. It writes no others, so that messages without framing and
// with data keys of other providers come from a writer of our own over node:crypto; the SDK opens or refuses every one of them.
import {createCipheriv, createECDH, createHash, createSign, hkdfSync} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const sdk = createRequire(join(resolve(process.argv[2] ?? '.'), 'make.cjs'))('@aws-crypto/client-node');
const {buildClient, CommitmentPolicy, RawAesKeyringNode, RawAesWrappingSuiteIdentifier: Wrapping, MultiKeyringNode} = sdk;

const digest = (text, length) => createHash('sha256').update(text).digest().subarray(0, length);
const keys = {16: digest('wrapping key 128', 16), 24: digest('wrapping key 192', 24), 32: digest('wrapping key 256', 32)};
const wrappingSuites = {
  16: Wrapping.AES128_GCM_IV12_TAG16_NO_PADDING,
  24: Wrapping.AES192_GCM_IV12_TAG16_NO_PADDING,
  32: Wrapping.AES256_GCM_IV12_TAG16_NO_PADDING,
};
const keyNamespace = 'own';
const keyring = (bytes, utf8Sorting = true, keyName = `key-${bytes * 8}`, key = keys[bytes]) =>
  new RawAesKeyringNode({keyName, keyNamespace, unencryptedMasterKey: Uint8Array.from(key), wrappingSuite: wrappingSuites[bytes], utf8Sorting});

const suites = {
  0x0014: [16], 0x0046: [24], 0x0078: [32],
  0x0114: [16, 'sha256'], 0x0146: [24, 'sha256'], 0x0178: [32, 'sha256'],
  0x0214: [16, 'sha256', 'prime256v1', 'sha256'], 0x0346: [24, 'sha384', 'secp384r1', 'sha384'], 0x0378: [32, 'sha384', 'secp384r1', 'sha384'],
  0x0478: [32, 'sha512'], 0x0578: [32, 'sha512', 'secp384r1', 'sha384'],
};
const isCommitting = (id) => id === 0x0478 || id === 0x0578;
const hexId = (id) => `0x${id.toString(16).padStart(4, '0')}`;

// Deterministic bytes, so that the file does not change for nothing where our own writer is at work.
let drawn = 0;
const draw = (length) => {
  const pieces = [];
  for (let left = length; left > 0; left -= 32) pieces.push(digest(`drawn ${(drawn += 1)}`, Math.min(32, left)));
  return Buffer.concat(pieces);
};
const uint = (value, length) => { const b = Buffer.alloc(length); b.writeUIntBE(value, Math.max(0, length - 6), Math.min(6, length)); return b; };
const sized = (bytes) => Buffer.concat([uint(bytes.length, 2), bytes]);
const gcm = (key, iv, aad, content) => {
  const cipher = createCipheriv(`aes-${key.length * 8}-gcm`, key, iv).setAAD(aad);
  return [Buffer.concat([cipher.update(content), cipher.final()]), cipher.getAuthTag()];
};

/** Our own writer: no framing unless a frame length is given, data keys of other providers before the raw one. */
function write({id, context = {}, content, frameLength = 0, wrappingBytes = 32, others = []}) {
  const [keyBytes, hash, curve, signatureHash] = suites[id];
  const pairs = {...context};
  let pair;
  if (curve) {
    pair = createECDH(curve);
    pair.generateKeys();
    pairs['aws-crypto-public-key'] = pair.getPublicKey('base64', 'compressed');
  }
  const entries = Object.entries(pairs).map((entry) => entry.map((text) => Buffer.from(text))).sort(([a], [b]) => Buffer.compare(a, b));
  const aad = entries.length ? Buffer.concat([uint(entries.length, 2), ...entries.flatMap(([k, v]) => [sized(k), sized(v)])]) : Buffer.alloc(0);
  const dataKey = draw(keyBytes);
  const messageId = draw(isCommitting(id) ? 32 : 16);
  const iv = draw(12);
  const [wrapped, wrappedTag] = gcm(keys[wrappingBytes], iv, aad, dataKey);
  const raw = [Buffer.from(keyNamespace), Buffer.concat([Buffer.from(`key-${wrappingBytes * 8}`), uint(128, 4), uint(12, 4), iv]), Buffer.concat([wrapped, wrappedTag])];
  const dataKeys = [...others, raw];
  const info = uint(id, 2);
  let key = dataKey;
  let commitment = Buffer.alloc(0);
  if (isCommitting(id)) {
    key = Buffer.from(hkdfSync('sha512', dataKey, messageId, Buffer.concat([info, Buffer.from('DERIVEKEY')]), 32));
    commitment = Buffer.from(hkdfSync('sha512', dataKey, messageId, 'COMMITKEY', 32));
  } else if (hash) key = Buffer.from(hkdfSync(hash, dataKey, '', Buffer.concat([info, messageId]), keyBytes));
  const first = isCommitting(id) ? [Buffer.of(2), info] : [Buffer.of(1, 0x80), info];
  const last = isCommitting(id) ? [uint(frameLength, 4), commitment] : [Buffer.alloc(4), Buffer.of(12), uint(frameLength, 4)];
  const header = Buffer.concat([...first, messageId, sized(aad), uint(dataKeys.length, 2), ...dataKeys.flat().map(sized), Buffer.of(frameLength ? 2 : 1), ...last]);
  const [, headerTag] = gcm(key, Buffer.alloc(12), header, Buffer.alloc(0));
  const body = [];
  const seal = (name, sequence, piece) => {
    const frameIv = uint(sequence, 12);
    return [frameIv, ...gcm(key, frameIv, Buffer.concat([messageId, Buffer.from(`AWSKMSEncryptionClient ${name}`), uint(sequence, 4), uint(piece.length, 8)]), piece)];
  };
  if (frameLength === 0) {
    const [frameIv, sealed, tag] = seal('Single Block', 1, content);
    body.push(frameIv, uint(content.length, 8), sealed, tag);
  } else {
    const count = Math.max(1, Math.ceil(content.length / frameLength));
    for (let n = 1; n < count; n += 1) body.push(uint(n, 4), ...seal('Frame', n, content.subarray((n - 1) * frameLength, n * frameLength)));
    const piece = content.subarray((count - 1) * frameLength);
    const [frameIv, sealed, tag] = seal('Final Frame', count, piece);
    body.push(Buffer.alloc(4, 255), uint(count, 4), frameIv, uint(piece.length, 4), sealed, tag);
  }
  const message = Buffer.concat([header, ...(isCommitting(id) ? [] : [Buffer.alloc(12)]), headerTag, ...body]);
  if (!curve) return message;
  const pem = (der) => ({key: der, format: 'der', type: 'sec1'});
  const oid = curve === 'prime256v1' ? '06082a8648ce3d030107' : '06052b81040022';
  const d = Buffer.concat([Buffer.alloc(keyBytesOf(curve) - pair.getPrivateKey().length), pair.getPrivateKey()]);
  const inner = Buffer.concat([Buffer.from('020101', 'hex'), Buffer.of(4, d.length), d, Buffer.of(0xa0, oid.length / 2), Buffer.from(oid, 'hex')]);
  const signature = createSign(signatureHash).update(message).sign(pem(Buffer.concat([Buffer.of(0x30, inner.length), inner])));
  return Buffer.concat([message, sized(signature)]);
}
const keyBytesOf = (curve) => (curve === 'prime256v1' ? 32 : 48);

const client = (id) => buildClient(isCommitting(id) ? CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT : CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT);
const {decrypt} = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_ALLOW_DECRYPT);
const cases = [];
const opens = async (wrappingBytes, message, sorting = true) => {
  try {
    return (await decrypt(keyring(wrappingBytes, sorting), message)).plaintext;
  } catch {
    return undefined;
  }
};
const common = (wrappingBytes) => ({wrappingKeyHex: keys[wrappingBytes].toString('hex'), keyNamespace, keyName: `key-${wrappingBytes * 8}`});

async function good(name, {id, message, content, wrappingBytes, frameLength, by, sorting = true}) {
  const opened = await opens(wrappingBytes, message, sorting);
  if (!opened || Buffer.compare(opened, content) !== 0) throw new Error(`${name}: the SDK does not open it`);
  cases.push({id: name, by, algorithmSuite: hexId(id), messageFormat: isCommitting(id) ? 2 : 1, frameLength, ...common(wrappingBytes), plaintextHex: content.toString('hex'), messageHex: message.toString('hex')});
  return {name, message, wrappingBytes};
}
async function bad(name, {message, wrappingBytes}, change) {
  const changed = change(Buffer.from(message));
  if (await opens(wrappingBytes, changed)) throw new Error(`${name}: the SDK opens it`);
  cases.push({id: name, mustFail: true, ...common(wrappingBytes), messageHex: changed.toString('hex')});
}

const made = [];
const contexts = [{}, {app: 'orders'}, {purpose: 'test', 'ключ': 'значение', A: 'b'}];
for (const [index, id] of Object.keys(suites).map(Number).entries()) {
  const content = draw([0, 1, 37, 64, 100][index % 5]);
  for (const frameLength of [16, 64]) {
    const wrappingBytes = [16, 24, 32][(index + frameLength / 16) % 3];
    const {result} = await client(id).encrypt(keyring(wrappingBytes), content, {suiteId: id, frameLength, encryptionContext: contexts[index % 3]});
    made.push(await good(`${hexId(id)}-frames-of-${frameLength}`, {id, message: result, content, wrappingBytes, frameLength, by: 'client-node'}));
  }
  const message = write({id, content, context: contexts[(index + 1) % 3]});
  made.push(await good(`${hexId(id)}-non-framed`, {id, message, content, wrappingBytes: 32, frameLength: 0, by: 'make.mjs'}));
}
{
  const content = Buffer.from('three wrapping keys');
  const generator = keyring(32);
  const stranger = keyring(16, true, 'key-128-of-others', digest('another', 16));
  const rings = new MultiKeyringNode({generator: stranger, children: [keyring(24), generator]});
  const {result} = await client(0x0578).encrypt(rings, content, {encryptionContext: {app: 'orders'}});
  for (const wrappingBytes of [24, 32]) made.push(await good(`three-data-keys-opened-with-${wrappingBytes * 8}`, {id: 0x0578, message: result, content, wrappingBytes, frameLength: 4096, by: 'client-node'}));
  const kms = [Buffer.from('aws-kms'), Buffer.from('arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'), Buffer.concat([Buffer.from('0102020078', 'hex'), draw(179)])];
  const both = write({id: 0x0478, content, frameLength: 8, context: {app: 'orders'}, others: [kms]});
  made.push(await good('kms-data-key-before-a-raw-one', {id: 0x0478, message: both, content, wrappingBytes: 32, frameLength: 8, by: 'make.mjs'}));
  const byLocale = await client(0x0478).encrypt(keyring(32, false), content, {suiteId: 0x0478, encryptionContext: {a: '1', B: '2', aa: '3'}});
  await good('context-sorted-by-locale', {id: 0x0478, message: byLocale.result, content, wrappingBytes: 32, frameLength: 4096, by: 'client-node without utf8Sorting', sorting: false});
}
{
  const content = draw(5000);
  const {result} = await client(0x0578).encrypt(keyring(32), content, {});
  made.push(await good('two-frames-of-4096', {id: 0x0578, message: result, content, wrappingBytes: 32, frameLength: 4096, by: 'client-node'}));
}
for (const [index, one] of made.entries()) {
  if (one.message.length > 1500) continue;
  const at = Math.floor((one.message.length * ((index * 37 + 11) % 100)) / 100);
  await bad(`${one.name}-byte-${at}-changed`, one, (bytes) => { bytes[at] ^= 1 << index % 8; return bytes; });
  if (index % 4 === 0) await bad(`${one.name}-cut-off`, one, (bytes) => bytes.subarray(0, bytes.length - 1 - (index % 30)));
}
const frames = made.find(({name}) => name === '0x0178-frames-of-16') ?? made[0];
await bad('another-wrapping-key', {...frames, wrappingBytes: frames.wrappingBytes === 32 ? 16 : 32}, (bytes) => bytes);
const noted = {about: 'Messages made or judged by @aws-crypto/client-node 5.0.2; see ORIGIN.md', cases};
writeFileSync(new URL('own.json', import.meta.url), `${JSON.stringify(noted, undefined, 1)}\n`);
console.log(`${cases.length} cases`);
