import type {ReactNode} from 'react';
import {formatJson} from '@site/src/engines/json-text';
import CopyAs from '@site/src/ui/CopyAs';
import Figures from '@site/src/ui/Figures';
import Output from '@site/src/ui/Output';
import type {FieldIssue} from '@site/src/ui/issue';
import {Step, Steps} from '@site/src/ui/Steps';
import {codeFor, type CodeInput} from './code';
import type {Answer} from './conclude';
import KeyTable from './KeyTable';
import KeyTimeline from './KeyTimeline';
import MoneyFields from './MoneyFields';
import type {State} from './state';
import UseTable from './UseTable';
import {count, number} from './words';

interface Props {
  readonly answer: Answer;
  readonly issues: readonly FieldIssue[];
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

const languages = {javascript: 'JavaScript', python: 'Python', java: 'Java'} as const;

const money = (value: number): string =>
  value.toLocaleString('en-US', {minimumFractionDigits: 2, maximumFractionDigits: 4});

/** Calls, timeline, messages, keys, and the code for the thresholds. */
export default function Details({answer, issues, state, onChange}: Props): ReactNode {
  const {uses, summary, plan, cost} = answer;
  const {calls, callsWithout, keys, mostMessages, mostBytes} = summary;
  const input: CodeInput = {
    thresholds: plan.thresholds,
    hasMaxMessages: state.maxMessages.trim() !== '',
    hasMaxBytes: state.maxBytes.trim() !== '',
    first: uses[0]?.message,
  };
  const {library, side} = state;
  return (
    <>
      <Figures
        figures={[
          {key: 'calls', term: 'Calls of KMS', value: number(calls)},
          {key: 'without', term: 'Without a cache', value: number(callsWithout)},
          {key: 'messages', term: 'Most messages under a key', value: number(mostMessages?.messages ?? 0)},
          {key: 'bytes', term: 'Most bytes under a key', value: number(mostBytes?.bytes ?? 0)},
          ...(cost
            ? [
                {key: 'cost', term: 'A month, with the cache', value: money(cost.withCache)},
                {key: 'cost-without', term: 'A month, without', value: money(cost.without)},
              ]
            : []),
        ]}
      />
      <MoneyFields state={state} issues={issues} onChange={onChange} />
      <KeyTimeline uses={uses} keys={keys} />
      <Steps label="In detail">
        <Step title="Messages" summary={count(uses.length, 'message')}>
          <UseTable uses={uses} plan={plan} side={side} />
        </Step>
        <Step title="What a leaked key opens" summary={count(keys.length, 'data key')} isOpen={false}>
          <KeyTable keys={keys} />
        </Step>
        <Step title="Code for these thresholds" summary={languages[library]} isOpen={false}>
          <Output label={`AWS Encryption SDK for ${languages[library]}`} text={codeFor(library, input)} />
        </Step>
      </Steps>
      <CopyAs
        forms={[
          ...(['javascript', 'python', 'java'] as const).map((name) => ({
            label: languages[name],
            getText: () => codeFor(name, input),
          })),
          {
            label: 'JSON',
            getText: () =>
              formatJson({
                library,
                side,
                thresholds: {
                  ...plan.thresholds,
                  capacity: Number.isFinite(plan.thresholds.capacity) ? plan.thresholds.capacity : 'unbounded',
                },
                calls,
                callsWithoutCache: callsWithout,
                messages: uses.map(({message, key, isCall, reason}) => ({
                  ...message,
                  bytes: message.bytes ?? 'unknown',
                  key,
                  isCall,
                  reason,
                })),
              }),
          },
        ]}
      />
    </>
  );
}
