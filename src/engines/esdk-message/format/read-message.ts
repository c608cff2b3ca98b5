// A whole message: header, body, and a footer if the suite signs. https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/message-format.html
import type {Bytes} from '../bytes';
import {type Frame, readBody} from './body';
import {type Header, readHeader} from './header';
import {type Field, type Problem, Reader, Unreadable} from './reader';

/** A message that was read; nothing of it is authenticated yet. */
export interface Message {
  readonly header: Header;
  readonly frames: readonly Frame[];
  /** Signature in DER, and all that it signs. */
  readonly footer: {readonly signature: Bytes; readonly signed: Bytes} | undefined;
  readonly length: number;
}

export type ReadMessage =
  | {readonly ok: true; readonly message: Message; readonly fields: readonly Field[]}
  /** The fields before the problem, and the header if that was whole. */
  | {readonly ok: false; readonly problem: Problem; readonly header?: Header; readonly fields: readonly Field[]};

function readFooter(reader: Reader): Message['footer'] {
  const signed = reader.bytes.slice(0, reader.offset);
  reader.part = 'footer';
  const length = reader.number('Signature length', 2, (value) => `${value} bytes`);
  const signature = reader.take('Signature', length, 'ECDSA in DER, over all bytes of header and body');
  return {signature, signed};
}

/** Reads the bytes of a message. Never throws: bytes of any kind give a problem with its place. */
export function readMessage(bytes: Bytes): ReadMessage {
  const reader = new Reader(bytes);
  let header: Header | undefined;
  try {
    header = readHeader(reader);
    reader.part = 'body';
    const frames = readBody(reader, header);
    const footer = header.suite.signature && readFooter(reader);
    if (reader.rest > 0) {
      const more = reader.rest === 1 ? '1 more byte' : `${reader.rest} more bytes`;
      reader.refuse(reader.offset, 'the end of the message', more, 'Cut off what does not belong to the message.');
    }
    return {ok: true, message: {header, frames, footer, length: bytes.length}, fields: reader.fields};
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {ok: false, problem: error.problem, fields: reader.fields, ...(header && {header})};
  }
}
