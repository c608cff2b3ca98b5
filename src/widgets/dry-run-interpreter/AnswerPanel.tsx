import {useDeferredValue, type ReactNode} from 'react';
import {interpretAnswer, serviceBehind, type Answer, type Support} from '@site/src/engines/dry-run';
import {formatJson} from '@site/src/engines/json-text';
import {cliExitCodes} from '@site/src/facts/cli-sdk/dry-run';
import Button from '@site/src/ui/Button';
import CopyAs from '@site/src/ui/CopyAs';
import DataTable from '@site/src/ui/DataTable';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import InlineCode from '@site/src/ui/InlineCode';
import OpenIn from '@site/src/ui/OpenIn';
import {Step, Steps} from '@site/src/ui/Steps';
import Verdict from '@site/src/ui/Verdict';
import {openAccessDenied} from '../access-denied-explainer/hand-over';
import {exitCodeOf, exitCodeWords} from './exit-code';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
  readonly support: Support;
}

const headlines = {
  allowed: 'You are allowed.',
  refused: 'You are not allowed.',
  'not-an-answer': 'This is not a dry-run answer.',
} as const;
const tones = {allowed: 'good', refused: 'bad', 'not-an-answer': 'warn'} as const;
const mostListed = 50;

/** The readings without their places and words, for a script or a ticket. */
const readings = (answers: readonly Answer[]) =>
  answers.map(({verdict, why, code, operation}) => ({verdict, why, code, operation}));

/** Whether an answer is about another operation than the one chosen. */
function otherOperation({operation}: Answer, support: Support): string | undefined {
  const chosen = support.kind === 'dry-run' || support.kind === 'none' ? support.operation : undefined;
  return operation && operation !== chosen ? operation : undefined;
}

function Reasons({answer, state, support, onChange}: Props & {readonly answer: Answer}): ReactNode {
  const {code, operation, printer, next} = answer;
  const other = otherOperation(answer, support);
  const words = exitCodeWords(state.exitCode, answer.verdict);
  return (
    <Steps label="Reasons for this reading">
      <Step title="What was read" summary={code ?? 'no error code'}>
        <p>
          {code ? (
            <>
              The code <code>{code}</code>
              {operation && (
                <>
                  {' '}
                  of <code>{operation}</code>
                </>
              )}
              {printer && `, in the form of: ${printer}`}.
            </>
          ) : (
            'No error code of a service stands in the text.'
          )}
        </p>
        {other && (
          <p>
            The answer is about {other}, not about the operation above.{' '}
            <Button onClick={() => onChange({service: serviceBehind(answer) ?? state.service, operation: other})}>
              Look up {other}
            </Button>
          </p>
        )}
      </Step>
      {words && (
        <Step title="The exit code" summary={words.summary}>
          <p>
            <InlineCode text={words.says} />
          </p>
        </Step>
      )}
      <Step title="What to do next">
        <p>
          <InlineCode text={next} />
        </p>
        {answer.verdict === 'refused' && (
          <p>
            <OpenIn to={() => openAccessDenied(state.answer)} tool="access-denied explainer" />
          </p>
        )}
      </Step>
    </Steps>
  );
}

/** Answer: what a pasted text says about the permission. */
export default function AnswerPanel({state, onChange, support}: Props): ReactNode {
  const text = useDeferredValue(state.answer);
  const exitCode = exitCodeOf(state.exitCode);
  const answers = interpretAnswer(text, support, exitCode.value);
  const [answer] = answers;
  return (
    <>
      <TextField
        label="What the command or the SDK printed"
        hint="Standard error of the AWS CLI, a traceback, an SDK error, the answer of the API, or a log of several."
        rows={5}
        value={state.answer}
        onChange={(value) => onChange({answer: value})}
      />
      <FieldGrid>
        <TextField
          label="Exit code, if you know it"
          hint={`AWS CLI v2 ends with ${cliExitCodes.map(({code}) => code).join(', ')}.`}
          value={state.exitCode}
          issues={exitCode.issues}
          onChange={(value) => onChange({exitCode: value})}
        />
      </FieldGrid>
      <Verdict tone={tones[answer.verdict]}>
        <strong>{headlines[answer.verdict]}</strong> <InlineCode text={answer.says} />
        {answers.length > 1 && ` The text holds ${answers.length} answers; this is the first.`}
      </Verdict>
      {answers.length > 1 && (
        <DataTable
          label="Answers in the text"
          columns={['Operation', 'Code', 'Verdict']}
          rows={answers.slice(0, mostListed).map(({operation, code, verdict}, index) => ({
            key: index,
            cells: [operation ?? 'not named', <code key="code">{code}</code>, headlines[verdict]],
            tone: tones[verdict],
          }))}
        />
      )}
      <CopyAs
        forms={[
          ...(support.kind === 'dry-run' && support.command !== undefined
            ? [{label: 'AWS CLI', getText: () => `# Add the options of your call.\naws ${support.command} --dry-run`}]
            : []),
          {label: 'JSON', getText: () => formatJson(readings(answers))},
        ]}
      />
      <Reasons answer={answer} state={state} support={support} onChange={onChange} />
    </>
  );
}
