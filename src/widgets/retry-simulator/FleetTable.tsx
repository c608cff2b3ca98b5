import type {ReactNode} from 'react';
import type {FleetResult} from '@site/src/engines/retry';
import DataTable from '@site/src/ui/DataTable';
import Quiet from '@site/src/ui/Quiet';
import {count, duration} from './words';

interface Props {
  readonly results: readonly FleetResult[];
  readonly best: FleetResult | undefined;
}

/** What each way to retry came to, in figures. */
export default function FleetTable({results, best}: Props): ReactNode {
  return (
    <DataTable
      label="Ways to retry in figures"
      isLastWide={false}
      columns={['Way to retry', 'Requests', 'Calls done', 'Last success', 'Peak in 0.1 s']}
      rows={results.map((result) => ({
        key: result.name,
        isCurrent: result === best,
        tone: result.failed === 0 && !result.isCutOff ? 'good' : result.succeeded > result.failed ? 'warn' : 'bad',
        cells: [
          <>
            {result.name}
            {result.isCutOff && <Quiet>stopped: too many steps</Quiet>}
          </>,
          count(result.attempts),
          <>
            {count(result.succeeded)}
            {result.failed > 0 && <Quiet>{count(result.failed)} failed</Quiet>}
          </>,
          result.succeeded > 0 ? (
            <>
              {duration(result.lastSuccessMs)}
              <Quiet>half within {duration(result.medianMs)}</Quiet>
            </>
          ) : (
            'never'
          ),
          count(result.peak),
        ],
      }))}
    />
  );
}
