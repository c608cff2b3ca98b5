// The body: frames, or one piece without framing. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html#body-structure
import {bigEndian, type Bytes, concat, utf8} from '../bytes';
import type {Header} from './header';
import {numberOf, type Reader} from './reader';
import {ivBytes, tagBytes} from './suites';

/** A piece of the content with its own tag. */
export interface Frame {
  readonly kind: 'regular' | 'final' | 'single';
  /** Counts from 1. */
  readonly sequenceNumber: number;
  /** Bytes from the start of the message. */
  readonly offset: number;
  /** Of the whole frame in the message. */
  readonly length: number;
  readonly iv: Bytes;
  readonly content: Bytes;
  readonly tag: Bytes;
}

/** Stands before the sequence number of the last frame. */
const endMark = 0xffffffff;

const number = (reader: Reader, name: string, length: 4 | 8): number => numberOf(reader.skip(name, length));

function readFrame(reader: Reader, frameLength: number, expected: number): Frame {
  const {offset} = reader;
  const name = `Frame ${expected}`;
  const first = number(reader, `${name}: sequence number`, 4);
  const isFinal = first === endMark;
  const sequenceNumber = isFinal ? number(reader, `${name}: sequence number`, 4) : first;
  if (sequenceNumber !== expected) {
    reader.refuse(
      reader.offset - 4,
      `the sequence number ${expected}`,
      `${sequenceNumber}`,
      'A frame is missing, doubled or in another place: fetch the message again.',
    );
  }
  const iv = reader.skip(`${name}: IV`, ivBytes);
  const lengthAt = reader.offset;
  const length = isFinal ? number(reader, `${name}: content length`, 4) : frameLength;
  if (length > frameLength) {
    reader.refuse(lengthAt, `a final frame of at most ${frameLength} bytes`, `${length}`);
  }
  const content = reader.skip(`${name}: content`, length);
  const tag = reader.skip(`${name}: authentication tag`, tagBytes);
  const kind = isFinal ? 'final' : 'regular';
  return {kind, sequenceNumber, offset, length: reader.offset - offset, iv, content, tag};
}

function readSingle(reader: Reader): Frame {
  const {offset} = reader;
  const iv = reader.skip('Content IV', ivBytes);
  const length = number(reader, 'Content length', 8);
  const content = reader.skip('Content', length);
  const tag = reader.skip('Content authentication tag', tagBytes);
  return {kind: 'single', sequenceNumber: 1, offset, length: reader.offset - offset, iv, content, tag};
}

/** Reads the content to its last frame. */
export function readBody(reader: Reader, {content, frameLength}: Header): readonly Frame[] {
  if (content === 'non-framed') return [readSingle(reader)];
  const frames: Frame[] = [];
  do frames.push(readFrame(reader, frameLength, frames.length + 1));
  while (frames.at(-1)?.kind !== 'final');
  return frames;
}

const contentNames: Readonly<Record<Frame['kind'], string>> = {
  regular: 'AWSKMSEncryptionClient Frame',
  final: 'AWSKMSEncryptionClient Final Frame',
  single: 'AWSKMSEncryptionClient Single Block',
};

/** What the tag of a frame authenticates beside its content. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/body-aad-reference.html */
export const frameBytes = (messageId: Bytes, {kind, sequenceNumber, content}: Frame): Bytes =>
  concat(messageId, utf8(contentNames[kind]), bigEndian(sequenceNumber, 4), bigEndian(content.length, 8));
