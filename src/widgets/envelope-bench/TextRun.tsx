import type {ReactNode} from 'react';
import FetchStatus from '@site/src/ui/FetchStatus';
import Verdict from '@site/src/ui/Verdict';
import {conclude} from './conclude';
import EnvelopeSteps from './EnvelopeSteps';
import type {Setup} from './exchange';
import {useRun} from './useRun';

interface Props {
  readonly setup: Setup | undefined;
  readonly text: string;
}

/** A text through the envelope, worked out as the reader types. */
export default function TextRun({setup, text}: Props): ReactNode {
  const {run, isFresh} = useRun(setup, text);
  const {tone, text: verdict} = setup
    ? conclude(run)
    : {tone: 'bad' as const, text: 'This cannot run yet; see the field that is marked.'};
  return (
    <>
      <Verdict tone={tone}>{verdict}</Verdict>
      {!isFresh && <FetchStatus />}
      {setup && <EnvelopeSteps run={run} broken={setup.state.broken} />}
    </>
  );
}
