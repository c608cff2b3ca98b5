/** Code for the thresholds in the languages that have data key caching, with names from the libraries' own sources. */
import type {LibraryName, Message, Thresholds} from '@site/src/engines/data-key-cache';

const keyArn = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** What the code is made for. A limit that was left to the library is undefined. */
export interface CodeInput {
  readonly thresholds: Thresholds;
  readonly hasMaxMessages: boolean;
  readonly hasMaxBytes: boolean;
  readonly first: Message | undefined;
}

const pairsOf = ({first}: CodeInput): readonly (readonly [string, string])[] =>
  (first?.context ?? '')
    .split(', ')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);

const lines = (...all: readonly (string | false | undefined)[]): string =>
  all.filter((line) => typeof line === 'string').join('\n');

/** A text of JavaScript in single quotes. */
const single = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const entries = (capacity: number): string => (Number.isFinite(capacity) ? String(capacity) : '0');

function javascript(input: CodeInput): string {
  const {thresholds, hasMaxMessages, hasMaxBytes, first} = input;
  const context = pairsOf(input).map(
    ([key, value]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : single(key)}: ${single(value)}`,
  );
  return lines(
    'import {',
    '  buildClient,',
    '  CommitmentPolicy,',
    '  getLocalCryptographicMaterialsCache,',
    '  KmsKeyringNode,',
    '  NodeCachingMaterialsManager,',
    "} from '@aws-crypto/client-node';",
    '',
    'const {encrypt, decrypt} = buildClient(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT);',
    'const manager = new NodeCachingMaterialsManager({',
    `  backingMaterials: new KmsKeyringNode({generatorKeyId: '${keyArn}'}),`,
    `  cache: getLocalCryptographicMaterialsCache(${entries(thresholds.capacity)}),`,
    `  maxAge: ${thresholds.maxAgeMs}, // milliseconds`,
    hasMaxMessages && `  maxMessagesEncrypted: ${thresholds.maxMessages},`,
    hasMaxBytes && `  maxBytesEncrypted: ${thresholds.maxBytes},`,
    first?.partition && `  partition: ${single(first.partition)},`,
    '});',
    '',
    `const {result} = await encrypt(manager, 'hello', {encryptionContext: {${context.join(', ')}}});`,
    'const {plaintext} = await decrypt(manager, result);',
    'console.log(plaintext.toString());',
  );
}

const seconds = (ms: number): string => {
  const value = String(ms / 1000);
  return value.includes('.') ? value : `${value}.0`;
};

function python(input: CodeInput): string {
  const {thresholds, hasMaxMessages, hasMaxBytes, first} = input;
  const context = pairsOf(input).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return lines(
    'import aws_encryption_sdk',
    'from aws_encryption_sdk import (',
    '    CachingCryptoMaterialsManager,',
    '    CommitmentPolicy,',
    '    LocalCryptoMaterialsCache,',
    '    StrictAwsKmsMasterKeyProvider,',
    ')',
    '',
    'client = aws_encryption_sdk.EncryptionSDKClient(',
    '    commitment_policy=CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT',
    ')',
    'manager = CachingCryptoMaterialsManager(',
    `    master_key_provider=StrictAwsKmsMasterKeyProvider(key_ids=["${keyArn}"]),`,
    `    cache=LocalCryptoMaterialsCache(capacity=${entries(thresholds.capacity)}),`,
    `    max_age=${seconds(thresholds.maxAgeMs)},  # seconds, a float`,
    hasMaxMessages && `    max_messages_encrypted=${thresholds.maxMessages},`,
    hasMaxBytes && `    max_bytes_encrypted=${thresholds.maxBytes},`,
    first?.partition && `    partition_name=${JSON.stringify(first.partition)},`,
    ')',
    '',
    'ciphertext, _ = client.encrypt(',
    '    source=b"hello",',
    '    materials_manager=manager,',
    `    encryption_context={${context.join(', ')}},`,
    ')',
    'plaintext, _ = client.decrypt(source=ciphertext, materials_manager=manager)',
    'print(plaintext)',
  );
}

function java(input: CodeInput): string {
  const {thresholds, hasMaxMessages, hasMaxBytes, first} = input;
  const {maxAgeMs} = thresholds;
  const age =
    maxAgeMs % 1000 === 0 ? `${maxAgeMs / 1000}, TimeUnit.SECONDS` : `${Math.round(maxAgeMs)}, TimeUnit.MILLISECONDS`;
  const context = pairsOf(input).map(
    ([key, value]) => `context.put(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  return lines(
    'CachingCryptoMaterialsManager manager =',
    '    CachingCryptoMaterialsManager.newBuilder()',
    '        .withMasterKeyProvider(',
    `            KmsMasterKeyProvider.builder().buildStrict("${keyArn}"))`,
    `        .withCache(new LocalCryptoMaterialsCache(${entries(thresholds.capacity)}))`,
    `        .withMaxAge(${age})`,
    hasMaxMessages && `        .withMessageUseLimit(${thresholds.maxMessages}L)`,
    hasMaxBytes && `        .withByteUseLimit(${thresholds.maxBytes}L)`,
    first?.partition && `        .withPartitionId(${JSON.stringify(first.partition)})`,
    '        .build();',
    'AwsCrypto crypto = AwsCrypto.standard();',
    '',
    'Map<String, String> context = new HashMap<>();',
    ...context,
    'byte[] ciphertext =',
    '    crypto.encryptData(manager, "hello".getBytes(StandardCharsets.UTF_8), context).getResult();',
    'byte[] plaintext = crypto.decryptData(manager, ciphertext).getResult();',
  );
}

const writers: Readonly<Record<LibraryName, (input: CodeInput) => string>> = {javascript, python, java};

/** Code that sets the thresholds, encrypts and decrypts. */
export const codeFor = (library: LibraryName, input: CodeInput): string => `${writers[library](input)}\n`;
