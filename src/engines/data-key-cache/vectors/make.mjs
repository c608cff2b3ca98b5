// Writes sequences.json beside it: node src/engines/data-key-cache/vectors/make.mjs <folder with @aws-crypto/client-node installed>
// Asks the caching materials manager of the AWS Encryption SDK for JavaScript for the key of each message, with a clock of our own.
import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';

const load = createRequire(join(resolve(process.argv[2] ?? '.'), 'make.cjs'));
const sdk = load('@aws-crypto/client-node');
const {NodeCachingMaterialsManager, NodeDefaultCryptographicMaterialsManager, NodeAlgorithmSuite, CommitmentPolicy} = sdk;
const keyring = new sdk.RawAesKeyringNode({
  keyName: 'k',
  keyNamespace: 'own',
  unencryptedMasterKey: Uint8Array.from(createHash('sha256').update('cache').digest()),
  wrappingSuite: sdk.RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  utf8Sorting: true,
});
let now = 0;
Date.now = () => 1_800_000_000_000 + now;

async function run({messages, thresholds, derivesKey}) {
  const suite = new NodeAlgorithmSuite(derivesKey ? 0x0578 : 0x0078);
  const commitmentPolicy = derivesKey ? CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT : CommitmentPolicy.FORBID_ENCRYPT_ALLOW_DECRYPT;
  const managers = () => {
    const counts = {encrypt: 0, decrypt: 0};
    const inner = new NodeDefaultCryptographicMaterialsManager(keyring);
    const backing = {
      getEncryptionMaterials: (request) => { counts.encrypt += 1; return inner.getEncryptionMaterials(request); },
      decryptMaterials: (request) => { counts.decrypt += 1; return inner.decryptMaterials(request); },
    };
    const cache = sdk.getLocalCryptographicMaterialsCache(thresholds.capacity);
    const made = new Map();
    const of = (partition) => {
      if (!made.has(partition)) {
        const {maxAge, maxMessages, maxBytes} = thresholds;
        made.set(partition, new NodeCachingMaterialsManager({
          backingMaterials: backing, cache, partition: partition || 'none', maxAge,
          ...(maxMessages === undefined ? {} : {maxMessagesEncrypted: maxMessages}),
          ...(maxBytes === undefined ? {} : {maxBytesEncrypted: maxBytes}),
        }));
      }
      return made.get(partition);
    };
    return {of, counts};
  };
  const contextOf = (text) => Object.fromEntries(text.split(', ').filter(Boolean).map((pair) => pair.split('=')));
  const writer = managers();
  const names = new Map();
  const keys = [];
  const calls = [];
  const sealed = [];
  for (const {atMs, bytes, context, partition} of messages) {
    now = atMs;
    const before = writer.counts.encrypt;
    const materials = await writer.of(partition).getEncryptionMaterials({suite, encryptionContext: contextOf(context), commitmentPolicy, ...(bytes === null ? {} : {plaintextLength: bytes})});
    const id = Buffer.from(materials.encryptedDataKeys[0].encryptedDataKey).toString('hex');
    if (!names.has(id)) names.set(id, `K${names.size + 1}`);
    keys.push(names.get(id));
    calls.push(writer.counts.encrypt > before);
    sealed.push({encryptionContext: {...materials.encryptionContext}, encryptedDataKeys: [...materials.encryptedDataKeys]});
  }
  const reader = managers();
  const decryptCalls = [];
  for (const [index, {atMs, partition}] of messages.entries()) {
    now = atMs;
    const before = reader.counts.decrypt;
    await reader.of(partition).decryptMaterials({suite, ...sealed[index]});
    decryptCalls.push(reader.counts.decrypt > before);
  }
  return {keys, calls, decryptCalls};
}

const at = (bytes, index, context = '', partition = '') => ({atMs: index * 1000, bytes, context, partition});
const hour = 3_600_000;
const named = [
  ['max-messages-2', [10, 10, 10, 10, 10].map((b, i) => at(b, i)), {maxAge: hour, maxMessages: 2, capacity: 10}],
  ['max-bytes-25', [10, 10, 10, 10].map((b, i) => at(b, i)), {maxAge: hour, maxBytes: 25, capacity: 10}],
  ['oversize-first', [30, 10, 10].map((b, i) => at(b, i)), {maxAge: hour, maxBytes: 25, capacity: 10}],
  ['oversize-between', [10, 30, 10, 10].map((b, i) => at(b, i)), {maxAge: hour, maxBytes: 25, capacity: 10}],
  ['exactly-the-limit', [25, 10, 15, 1].map((b, i) => at(b, i)), {maxAge: hour, maxBytes: 25, capacity: 10}],
  ['alternating-contexts-capacity-1', ['a=1', 'b=2', 'a=1'].map((c, i) => at(10, i, c)), {maxAge: hour, capacity: 1}],
  ['alternating-contexts-capacity-2', ['a=1', 'b=2', 'a=1'].map((c, i) => at(10, i, c)), {maxAge: hour, capacity: 2}],
  ['exactly-the-age', [0, 2, 3].map((i) => at(10, i)), {maxAge: 2000, capacity: 10}],
  ['least-recently-used-goes', ['a=1', 'b=2', 'a=1', 'c=3', 'a=1', 'b=2'].map((c, i) => at(10, i, c)), {maxAge: hour, capacity: 2}],
  ['partitions', ['one', 'two', 'one', 'two'].map((p, i) => at(10, i, 'a=1', p)), {maxAge: hour, capacity: 10}],
  ['stream-of-unknown-size', [10, null, 10].map((b, i) => at(b, i)), {maxAge: hour, capacity: 10}],
  ['zero-means-no-limit', [10, 10, 10].map((b, i) => at(b, i)), {maxAge: hour, maxMessages: 0, maxBytes: 0, capacity: 0}],
  ['no-key-derivation', [10, 10].map((b, i) => at(b, i)), {maxAge: hour, capacity: 10}, false],
  ['milliseconds-taken-for-seconds', [10, 10, 10].map((b, i) => at(b, i)), {maxAge: 60, capacity: 10}],
];
// Drawn, the same each time: a small linear congruence.
let dice = 20261126;
const roll = (sides) => { dice = (dice * 1103515245 + 12345) % 2147483648; return Math.floor(dice / 65536) % sides; };
for (let index = 0; index < 60; index += 1) {
  let clock = 0;
  const messages = Array.from({length: 12}, () => {
    clock += roll(5) * 500;
    return {atMs: clock, bytes: roll(12) === 0 ? null : roll(7) * 10, context: ['', 'a=1', 'b=2', 'a=1, b=2'][roll(1 + (index % 4))], partition: ['', 'x'][roll(1 + (index % 2))]};
  });
  const thresholds = {
    maxAge: [1000, 2500, 60_000][roll(3)],
    ...(roll(3) ? {maxMessages: 1 + roll(5)} : {}),
    ...(roll(3) ? {maxBytes: 10 + roll(8) * 10} : {}),
    capacity: 1 + roll(4),
  };
  named.push([`drawn-${index + 1}`, messages, thresholds]);
}
const cases = [];
for (const [id, messages, thresholds, derivesKey = true] of named) cases.push({id, derivesKey, thresholds, messages, ...(await run({messages, thresholds, derivesKey}))});
writeFileSync(new URL('sequences.json', import.meta.url), `{"about": "Data keys by @aws-crypto/client-node 5.0.2; see ORIGIN.md", "cases": [\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`);
console.log(cases.slice(0, 14).map(({id, keys, decryptCalls}) => `${id}: ${keys.join(' ')} | decrypt ${decryptCalls.map(Number).join('')}`).join('\n'));
process.exit(0);
