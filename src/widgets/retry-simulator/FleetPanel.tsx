import {useState, type ReactNode} from 'react';
import CopyAs from '@site/src/ui/CopyAs';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import {readSettings} from './call';
import {copyForms} from './copy-forms';
import {viewFleet} from './fleet';
import {bestAndWorst, bestText, worstText} from './fleet-words';
import FleetFields from './FleetFields';
import FleetTable from './FleetTable';
import {commonTop} from './load-path';
import LoadChart from './LoadChart';
import type {State} from './state';
import Stepper from './Stepper';
import styles from './styles.module.css';
import {useFleet} from './useFleet';
import {count, duration} from './words';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Many callers: the same service under different ways to retry. */
export default function FleetPanel({state, onChange}: Props): ReactNode {
  const {request, issues} = viewFleet(state);
  const {answer, isRunning} = useFleet(request);
  // Only where the reader looks, not part of what is compared; beyond the end until stepped through.
  const [moment, setMoment] = useState(Number.POSITIVE_INFINITY);
  const comparison = answer?.comparison;
  const {best, worst} = bestAndWorst(comparison?.results ?? []);
  const [first] = issues;
  const at = Math.min(moment, comparison?.bins ?? 0);
  const top = commonTop(comparison?.results.map(({load}) => load) ?? []);
  return (
    <>
      <FleetFields state={state} issues={issues} onChange={onChange} />
      {first ? (
        <Verdict tone="bad">The fields do not describe a run yet. {first.message}</Verdict>
      ) : (
        <Verdict tone={isRunning ? 'neutral' : 'good'}>
          {isRunning || !best || !worst ? (
            'Running …'
          ) : (
            <>
              <p>
                <strong>{best.name}</strong> {bestText(best)}
              </p>
              {worst !== best && (
                <p>
                  <strong>{worst.name}</strong> {worstText(worst)}
                </p>
              )}
            </>
          )}
        </Verdict>
      )}
      {comparison && (
        <div className={styles.fleet} aria-busy={isRunning}>
          <Stepper
            what="moment"
            at={at}
            last={comparison.bins}
            onStep={(to) => setMoment(Math.max(0, Math.min(comparison.bins, to)))}
            everyMs={60}
          >
            {duration(at * comparison.binMs)} of {duration(comparison.bins * comparison.binMs)}
          </Stepper>
          <div className={styles.charts}>
            {comparison.results.map((result) => (
              <LoadChart key={result.name} result={result} comparison={comparison} at={at} top={top} />
            ))}
          </div>
          <Quiet>
            Height: requests that reach the service in {duration(comparison.binMs)}, on one scale of 0 to {count(top)}.
          </Quiet>
          <FleetTable results={comparison.results} best={best} />
          <Quiet>
            {state.server === 'row'
              ? 'The model of AWS’s study, with its normal distribution of latency; requests are writes.'
              : 'A model of our own: the service keeps a tenth of a second’s worth of requests in hand, and a way there or back takes 40 to 60 % of the latency. The tools’ rules are those of “One client”.'}{' '}
            Computed in {duration(answer.tookMs)}.
          </Quiet>
        </div>
      )}
      <CopyAs forms={copyForms(readSettings(state).settings)} />
    </>
  );
}
