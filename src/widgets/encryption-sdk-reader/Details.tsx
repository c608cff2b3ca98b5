import type {ReactNode} from 'react';
import {
  fromUtf8,
  toBase64,
  toHex,
  type Field,
  type Frame,
  type Message,
  type OpenedMessage,
} from '@site/src/engines/esdk-message';
import CopyAs from '@site/src/ui/CopyAs';
import Output from '@site/src/ui/Output';
import {Step, Steps} from '@site/src/ui/Steps';
import {count, type Reading} from './answer';
import Checks from './Checks';
import {copyForms} from './copy-forms';
import FieldTable from './FieldTable';
import FrameTable from './FrameTable';
import OpenOutside from './OpenOutside';
import Summary from './Summary';

interface Props {
  readonly reading: Reading;
  readonly opened: OpenedMessage | undefined;
}

/** Most letters of the content that are shown; all of it can be copied. */
const mostShown = 2000;

function Plaintext({opened}: {readonly opened: OpenedMessage & {ok: true}}): ReactNode {
  const {plaintext} = opened;
  const text = fromUtf8(plaintext.slice(0, mostShown));
  const shown = text ?? toHex(plaintext.slice(0, mostShown / 2));
  const rest = text === undefined ? plaintext.length - mostShown / 2 : plaintext.length - mostShown;
  const form = text === undefined ? 'hex' : 'text';
  return (
    <>
      <Output
        label={rest > 0 ? `Plaintext as ${form}, without its last ${count(rest, 'byte')}` : `Plaintext as ${form}`}
        text={plaintext.length === 0 ? '(0 bytes)' : shown}
      />
      <CopyAs
        forms={[
          {label: 'Plaintext in base64', getText: () => toBase64(plaintext)},
          ...(text === undefined ? [] : [{label: 'Plaintext as text', getText: () => fromUtf8(plaintext) ?? ''}]),
        ]}
      />
    </>
  );
}

function Parts({
  fields,
  message,
}: {
  readonly fields: readonly Field[];
  readonly message: Message | undefined;
}): ReactNode {
  const header = fields.filter(({part}) => part === 'header');
  const footer = fields.filter(({part}) => part === 'footer');
  const length = (of: readonly Field[]): string =>
    count(
      of.reduce((sum, {bytes}) => sum + bytes.length, 0),
      'byte',
    );
  const inFrames = (frames: readonly Frame[]): string =>
    `${count(frames.length, 'piece')}, ${count(
      frames.reduce((sum, frame) => sum + frame.length, 0),
      'byte',
    )}`;
  return (
    <Steps label="The parts of the message">
      <Step title="Header" summary={`${count(header.length, 'field')}, ${length(header)}`}>
        <FieldTable label="Fields of the header" fields={header} />
      </Step>
      {message && (
        <Step title="Body" summary={inFrames(message.frames)}>
          <FrameTable frames={message.frames} />
        </Step>
      )}
      {footer.length > 0 && (
        <Step title="Footer" summary={length(footer)}>
          <FieldTable label="Fields of the footer" fields={footer} />
        </Step>
      )}
    </Steps>
  );
}

/** The checks, the plaintext, every field and frame, and how to open the message for real. */
export default function Details({reading, opened}: Props): ReactNode {
  if (reading.kind !== 'read') return null;
  const {read} = reading;
  const message = read.ok ? read.message : undefined;
  const header = read.ok ? read.message.header : read.header;
  return (
    <>
      {header && <Summary header={header} />}
      {opened && <Checks checks={opened.checks} />}
      {opened?.ok && <Plaintext opened={opened} />}
      <Parts fields={read.fields} message={message} />
      {header && <OpenOutside header={header} />}
      {message && <CopyAs forms={copyForms(message, read.fields)} />}
    </>
  );
}
