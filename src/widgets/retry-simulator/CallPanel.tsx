import type {ReactNode} from 'react';
import {comparedWith, setupName} from '@site/src/engines/retry';
import CopyAs from '@site/src/ui/CopyAs';
import Quiet from '@site/src/ui/Quiet';
import Verdict from '@site/src/ui/Verdict';
import AttemptSteps from './AttemptSteps';
import AttemptTable from './AttemptTable';
import {viewCall, type CallView} from './call';
import ClientFields from './ClientFields';
import CompareTable from './CompareTable';
import {copyForms} from './copy-forms';
import CourseFields from './CourseFields';
import type {State} from './state';
import Stepper from './Stepper';
import Timeline from './Timeline';
import {attemptName, outcomeText, runTone} from './words';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

function Conclusion({view: {issues, setup, run}}: {readonly view: CallView}): ReactNode {
  const [first] = issues;
  if (first) return <Verdict tone="bad">The fields do not describe a run yet. {first.message}</Verdict>;
  if (setup && !setup.ok) {
    return (
      <Verdict tone="bad">
        <p>
          The AWS CLI refuses these settings ({setup.status}): <code>{setup.text}</code>
        </p>
        <p>{setup.mend.replaceAll('`', '')}</p>
      </Verdict>
    );
  }
  if (!setup || !run) return null;
  return (
    <Verdict tone={runTone(run)}>
      <p>
        <strong>{setupName(setup)}:</strong> {outcomeText(run)}
      </p>
      {setup.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Verdict>
  );
}

/** One client: what it does after each answer, and what others would do. */
export default function CallPanel({state, onChange}: Props): ReactNode {
  const view = viewCall(state);
  const {issues, course, setup, run} = view;
  const last = Math.max(0, (run?.attempts.length ?? 0) - 1);
  const selected = Math.min(state.step, last);
  const attempt = run?.attempts[selected];
  const step = (to: number) => onChange({step: Math.max(0, Math.min(last, to))});
  return (
    <>
      <ClientFields state={state} issues={issues} onChange={onChange} />
      <CourseFields state={state} issues={issues} onChange={onChange} />
      <Conclusion view={view} />
      {setup?.ok && run && attempt && (
        <>
          <Timeline
            run={run}
            quotaTokens={setup.rules.quota?.tokens}
            selected={selected}
            label={`Timeline of the attempts: ${outcomeText(run)} The table below says the same.`}
          />
          <Quiet>
            Thick: the attempt that is shown. Dotted: waits.
            {setup.rules.rateLimiter && ' Blue, before an attempt: held back by the rate limiter.'}
          </Quiet>
          <Stepper what="attempt" at={selected} last={last} onStep={step} everyMs={900}>
            Attempt {attemptName(attempt, run.calls)} is shown.
          </Stepper>
          <AttemptTable run={run} selected={selected} hasQuota={setup.rules.quota !== undefined} />
          <AttemptSteps attempt={attempt} rules={setup.rules} calls={run.calls} />
          <Quiet>Compared with {comparedWith[setup.client]}.</Quiet>
        </>
      )}
      {course && <CopyAs forms={copyForms(course.settings)} />}
      {course && <CompareTable course={course} compare={state.compare} onChange={onChange} />}
    </>
  );
}
