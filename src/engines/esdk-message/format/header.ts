// The header of message formats 1 and 2. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html#header-structure
import {type Bytes, toHex} from '../bytes';
import {type EncryptedDataKey, readDataKeys} from './data-keys';
import {type Pair, readEncryptionContext} from './encryption-context';
import type {Reader} from './reader';
import {commitmentBytes, ivBytes, type Suite, suiteId, suiteOf, tagBytes} from './suites';

/** Everything that stands before the content. */
export interface Header {
  readonly format: 1 | 2;
  readonly suite: Suite;
  readonly messageId: Bytes;
  readonly context: readonly Pair[];
  readonly dataKeys: readonly EncryptedDataKey[];
  readonly content: 'framed' | 'non-framed';
  /** Bytes of content in every frame but the last; 0 without framing. */
  readonly frameLength: number;
  /** Commitment string of suites with key commitment. */
  readonly commitment: Bytes | undefined;
  /** What the tag of the header authenticates. */
  readonly authenticated: Bytes;
  readonly iv: Bytes;
  readonly tag: Bytes;
}

/** Format 1 says what kind of message it is; there is only this one. */
const authenticatedEncryptedData = 0x80;

function readSuite(reader: Reader, format: 1 | 2): Suite {
  const {offset} = reader;
  const id = reader.number('Algorithm suite', 2, (value) => suiteOf(value)?.name ?? 'unknown');
  const suite = suiteOf(id);
  if (!suite) return reader.refuse(offset, 'the identifier of an algorithm suite', suiteId(id));
  if (suite.format !== format) {
    return reader.refuse(
      offset,
      `a suite of message format ${format}`,
      `${suite.name}, which has format ${suite.format}`,
    );
  }
  return suite;
}

function readFormat(reader: Reader): 1 | 2 {
  const version = reader.number('Version', 1, (value) => `message format ${value}`);
  if (version !== 1 && version !== 2) return reader.refuse(0, 'version 01 or 02', toHex(reader.bytes.slice(0, 1)));
  if (version === 1) {
    const type = reader.number('Type', 1, () => 'customer authenticated encrypted data');
    if (type !== authenticatedEncryptedData) reader.refuse(1, 'type 80', toHex(reader.bytes.slice(1, 2)));
  }
  return version;
}

function readContentType(reader: Reader): Header['content'] {
  const {offset} = reader;
  const type = reader.number('Content type', 1, (value) => (value === 2 ? 'framed' : 'non-framed'));
  if (type !== 1 && type !== 2)
    reader.refuse(offset, '01 (non-framed) or 02 (framed)', toHex(reader.bytes.slice(offset, offset + 1)));
  return type === 2 ? 'framed' : 'non-framed';
}

/** Format 1 leaves four bytes of zeros, and repeats how long a vector is. */
function readReserved(reader: Reader): void {
  const reservedAt = reader.offset;
  const reserved = reader.number('Reserved', 4, () => 'always zero');
  if (reserved !== 0)
    reader.refuse(reservedAt, 'four reserved bytes of zero', toHex(reader.bytes.slice(reservedAt, reservedAt + 4)));
  const lengthAt = reader.offset;
  const length = reader.number('IV length', 1, (value) => `${value} bytes`);
  if (length !== ivBytes) reader.refuse(lengthAt, `a vector of ${ivBytes} bytes`, `${length}`);
}

function readFrameLength(reader: Reader, content: Header['content']): number {
  const {offset} = reader;
  const length = reader.number('Frame length', 4, (value) =>
    content === 'framed' ? `${value} bytes of content in every frame but the last` : 'not framed',
  );
  if (content === 'framed' && length === 0) reader.refuse(offset, 'frames of at least 1 byte', '0');
  if (content === 'non-framed' && length !== 0)
    reader.refuse(offset, 'a frame length of 0 without framing', `${length}`);
  return length;
}

/** Reads the header and its authentication. */
export function readHeader(reader: Reader): Header {
  const format = readFormat(reader);
  const suite = readSuite(reader, format);
  const messageId = reader.take('Message ID', format === 1 ? 16 : 32, 'random, unique to the message');
  const context = readEncryptionContext(reader);
  const dataKeys = readDataKeys(reader);
  const content = readContentType(reader);
  if (format === 1) readReserved(reader);
  const frameLength = readFrameLength(reader, content);
  const commitment = suite.isCommitting
    ? reader.take('Algorithm suite data', commitmentBytes, 'commitment string: which data key the message belongs to')
    : undefined;
  const authenticated = reader.bytes.slice(0, reader.offset);
  // Format 2 does not write the vector of the header: it is zero.
  const iv = format === 1 ? reader.take('Header IV', ivBytes, 'vector of the header’s tag') : new Uint8Array(ivBytes);
  const tag = reader.take('Header authentication tag', tagBytes, 'authenticates every byte before it');
  return {format, suite, messageId, context, dataKeys, content, frameLength, commitment, authenticated, iv, tag};
}
