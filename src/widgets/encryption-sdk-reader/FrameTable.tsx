import type {ReactNode} from 'react';
import type {Frame} from '@site/src/engines/esdk-message';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {count} from './answer';
import {shownBytes} from './shown-bytes';

/** Frames shown from the start of a long body; the last one is always shown. */
const mostFrames = 20;

const kinds: Readonly<Record<Frame['kind'], string>> = {regular: 'Frame', final: 'Final frame', single: 'Content'};

/** The frames of a body, or its one piece without framing. */
export default function FrameTable({frames}: {readonly frames: readonly Frame[]}): ReactNode {
  const shown = frames.length > mostFrames + 1 ? [...frames.slice(0, mostFrames), ...frames.slice(-1)] : frames;
  return (
    <>
      <DataTable
        label="Frames"
        columns={['Frame', 'IV', 'Encrypted content', 'Authentication tag']}
        isLastWide={false}
        rows={shown.map(({kind, sequenceNumber, offset, length, iv, content, tag}) => ({
          key: sequenceNumber,
          cells: [
            <>
              {kinds[kind]} {kind !== 'single' && sequenceNumber}
              <Quiet>
                at {offset}, {count(length, 'byte')}
              </Quiet>
            </>,
            <code>{shownBytes(iv)}</code>,
            <>
              <code>{shownBytes(content)}</code>
              <Quiet>{count(content.length, 'byte')}</Quiet>
            </>,
            <code>{shownBytes(tag)}</code>,
          ],
        }))}
      />
      {shown !== frames && <p>{count(frames.length - shown.length, 'frame')} before the last left out.</p>}
    </>
  );
}
