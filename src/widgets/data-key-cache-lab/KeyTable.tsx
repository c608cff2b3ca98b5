import type {ReactNode} from 'react';
import type {KeyUse} from '@site/src/engines/data-key-cache';
import DataTable from '@site/src/ui/DataTable';
import {count, duration} from './words';

const mostRows = 20;

/** What each data key would open if it leaked. */
export default function KeyTable({keys}: {readonly keys: readonly KeyUse[]}): ReactNode {
  const sorted = keys.toSorted((one, other) => other.messages - one.messages || other.bytes - one.bytes);
  return (
    <>
      <DataTable
        label="What each data key opens"
        columns={['Data key', 'Messages', 'Bytes', 'Used']}
        isLastWide={false}
        rows={sorted.slice(0, mostRows).map(({key, messages, bytes, hasUnknownBytes, fromMs, untilMs}) => ({
          key,
          cells: [
            key,
            count(messages, 'message'),
            hasUnknownBytes ? 'unknown' : count(bytes, 'byte'),
            fromMs === untilMs ? `once, at ${duration(fromMs)}` : `${duration(fromMs)} to ${duration(untilMs)}`,
          ],
        }))}
      />
      {keys.length > mostRows && <p>{count(keys.length - mostRows, 'more data key')} left out.</p>}
    </>
  );
}
