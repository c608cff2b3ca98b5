import useBaseUrl from '@docusaurus/useBaseUrl';
import {useRef, useState, type ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import FetchProgress from '@site/src/ui/FetchProgress';
import {CheckField} from '@site/src/ui/Field';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {firstAnswer} from './first-answer';
import Outcome, {Problems} from './Outcome';
import ProgramEditor, {type Target} from './ProgramEditor';
import {samples} from './samples';
import {codec, longestProgram} from './state';
import styles from './styles.module.css';
import {useBench} from './useBench';
import {libraryVersion, shellLines, verdictOf} from './words';

/** Runs a CDK app with the real aws-cdk-lib, in a sandbox in the reader's browser. */
export default function CdkBench(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, sample, change} = shared;
  const host = useRef<HTMLDivElement>(null);
  const {activity, held, before, hold, synthesize, stop, forget} = useBench(host);
  const [isColoured, setIsColoured] = useState(false);
  const [target, setTarget] = useState<Target>();
  const licences = useBaseUrl('/engines/cdk/licences.txt');

  const isBusy = activity.kind === 'fetching' || activity.kind === 'running';
  const isFirst = state.program === samples[0].state.program;
  const isCurrent = held?.program === state.program;
  // A program that was changed keeps what came of it before in view; another sample has nothing to do with it.
  const answer = isCurrent || (held && sample === undefined) ? held.answer : isFirst ? firstAnswer : undefined;
  const template = answer?.templates[0];
  const isOld = answer !== undefined && !isCurrent && !isFirst;
  const problems = isOld ? [] : (answer?.problems ?? []);
  const onLine = (line: number): void => setTarget({line});

  const {tone, text} =
    activity.kind === 'fetching'
      ? ({tone: 'neutral', text: `Fetching aws-cdk-lib ${libraryVersion} …`} as const)
      : activity.kind === 'running'
        ? ({tone: 'neutral', text: 'Running …'} as const)
        : activity.kind === 'failed'
          ? ({
              tone: 'bad',
              text: `${activity.message}${isOld ? ' What stands below came of the program before.' : ''}`,
            } as const)
          : answer && !isOld
            ? verdictOf(answer)
            : ({
                tone: 'neutral',
                text: isOld
                  ? 'The program has changed since. Press Synthesize to run it.'
                  : 'Nothing has run yet. Read the program, then press Synthesize.',
              } as const);

  return (
    <WidgetFrame
      title="CDK bench"
      shared={shared}
      linkNote="A link carries the program, without credentials that stand in it. A program from a link runs only when you press Synthesize."
      onReset={forget}
    >
      <ProgramEditor
        value={state.program}
        onChange={(program) => {
          if (isFirst && !isCurrent) hold({program: state.program, answer: firstAnswer});
          change({program: program.slice(0, longestProgram)});
        }}
        isColoured={isColoured}
        issues={problems.flatMap(({severity, message, line}) =>
          severity === 'error'
            ? [{field: 'program', severity, message: `${line === undefined ? '' : `Line ${line}: `}${message}`}]
            : [],
        )}
        target={target}
      />
      <div className={styles.row}>
        <Button onClick={() => synthesize(state.program)} disabled={isBusy}>
          Synthesize
        </Button>
        {isBusy && <Button onClick={stop}>Stop</Button>}
        <CheckField label="Colours and line numbers" checked={isColoured} onChange={setIsColoured} />
      </div>
      {activity.kind === 'fetching' && <FetchProgress what="aws-cdk-lib" note=", unpacked" {...activity} />}
      <Verdict tone={tone}>{text}</Verdict>
      <Problems problems={problems} onLine={onLine} />
      {answer && (
        <Outcome
          answer={answer}
          before={answer === held?.answer ? before?.answer : undefined}
          isMade={answer !== firstAnswer}
          onLine={onLine}
        />
      )}
      <CopyAs
        forms={[
          {label: 'Shell', getText: () => shellLines(state.program)},
          ...(template ? [{label: 'JSON', getText: () => template.text}] : []),
        ]}
      />
      <p>
        <a href={licences}>Licences of what the bench runs</a>
      </p>
      <div ref={host} hidden />
    </WidgetFrame>
  );
}
