import {useState, type ReactNode} from 'react';
import {formatJson, isObject, readJson, type JsonRecord} from '@site/src/engines/json-text';
import {operations, type Answer, type Operation} from '@site/src/engines/kms';
import Button from '@site/src/ui/Button';
import {SelectField, TextField} from '@site/src/ui/Field';
import FetchStatus from '@site/src/ui/FetchStatus';
import FieldGrid from '@site/src/ui/FieldGrid';
import type {FieldIssue} from '@site/src/ui/issue';
import Output from '@site/src/ui/Output';
import Verdict from '@site/src/ui/Verdict';
import CallForms from './CallForms';
import CheckList from './CheckList';
import {exceptionText, inBytes} from './conclude';
import ExceptionView from './ExceptionView';
import {jsonBytes} from './run';
import {send} from './send';
import type {State} from './state';
import styles from './styles.module.css';
import {sequelOf, templateOf} from './templates';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

interface Held {
  readonly operation: Operation;
  readonly request: JsonRecord;
  readonly answer: Answer;
}

const operationOptions = operations.map((value) => ({value, label: value}));

function verdictOf({operation, request, answer}: Held): ReactNode {
  if (answer.outcome === 'not here') return <Verdict tone="warn">{answer.why}</Verdict>;
  if (answer.outcome === 'refused') {
    const {name, message} = answer.exception;
    const tone = name === 'DryRunOperationException' ? 'warn' : 'bad';
    return <Verdict tone={tone}>{`${operation} is refused. ${exceptionText(name, message)}`}</Verdict>;
  }
  const sizes = `${inBytes(jsonBytes(request))} out, ${inBytes(jsonBytes(answer.response))} in`;
  return <Verdict tone="good">{`${operation} is answered: ${sizes}.`}</Verdict>;
}

/** The JSON of the field, or what is wrong with it. */
function readRequest(text: string): {readonly request?: JsonRecord; readonly issues: readonly FieldIssue[]} {
  const error = (message: string): readonly FieldIssue[] => [{field: 'request', severity: 'error', message}];
  const read = readJson(text);
  if (!read.ok) return {issues: error(read.issue.message)};
  return isObject(read.value) ? {request: read.value, issues: []} : {issues: error('Expected an object of members.')};
}

/** Any operation: a request as JSON, and what AWS KMS makes of it. */
export default function OperationsPanel({state, onChange}: Props): ReactNode {
  const [held, setHeld] = useState<Held>();
  const [isBusy, setBusy] = useState(false);
  const {operation, keys} = state;
  const {request, issues} = readRequest(state.request);
  const call = (): void => {
    if (!request) return;
    setBusy(true);
    void send(state, request).then((answer) => {
      setHeld({operation, request, answer});
      setBusy(false);
    });
  };
  const {answer} = held ?? {};
  const sequel = held && answer?.outcome === 'answered' && sequelOf(held.operation, held.request, answer.response);
  const unknown: readonly FieldIssue[] = (held?.request === undefined ? [] : (answer?.unknownMembers ?? [])).map(
    (name) => ({
      ...{field: 'request', severity: 'warning'},
      message: `${held?.operation} has no member ${name}. AWS KMS passes over it; AWS CLI and SDKs refuse it.`,
    }),
  );
  return (
    <>
      <FieldGrid columns="wide">
        <SelectField
          label="Operation"
          value={operation}
          options={operationOptions}
          onChange={(next) => onChange({operation: next, request: templateOf(next, keys)})}
        />
        <TextField label="Caller" value={state.caller} onChange={(caller) => onChange({caller})} />
        <TextField
          label="Request"
          hint="Bytes stand in base64. Links keep their length only."
          rows={8}
          value={state.request}
          issues={[...issues, ...unknown]}
          onChange={(text) => onChange({request: text})}
        />
        <TextField
          label="Identity-based policy of the caller"
          hint="Counts where the key policy lets the account decide. Empty: none."
          rows={8}
          value={state.identityPolicy}
          onChange={(identityPolicy) => onChange({identityPolicy})}
        />
      </FieldGrid>
      <div className={styles.actions}>
        <Button disabled={!request || isBusy} onClick={call}>
          Call {operation}
        </Button>
        {sequel && <Button onClick={() => onChange(sequel)}>{`Take the answer to ${sequel.operation}`}</Button>}
        {isBusy && (
          <span>
            <FetchStatus>A key is being made…</FetchStatus>
          </span>
        )}
      </div>
      {held ? verdictOf(held) : <Verdict tone="neutral">Nothing was called yet.</Verdict>}
      {held && answer && (
        <FieldGrid columns="wide">
          {answer.outcome === 'answered' && <Output label="Response" text={formatJson(answer.response)} />}
          {answer.outcome === 'refused' && <ExceptionView exception={answer.exception} />}
          <CheckList checks={answer.checks} />
        </FieldGrid>
      )}
      {request && <CallForms operation={operation} request={request} region={state.region} />}
    </>
  );
}
