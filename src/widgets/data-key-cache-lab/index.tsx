import {useRef, type ReactNode} from 'react';
import FetchStatus from '@site/src/ui/FetchStatus';
import {CheckField, SelectField, TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Lazily from '@site/src/ui/Lazily';
import {lazyPart} from '@site/src/ui/lazy-part';
import {useSeen} from '@site/src/ui/useSeen';
import {useSharedState} from '@site/src/ui/useSharedState';
import Verdict from '@site/src/ui/Verdict';
import WidgetFrame from '@site/src/ui/WidgetFrame';
import {firstAnswer} from './first-answer';
import {samples} from './samples';
import {codec, type State} from './state';
import {useConclusion} from './useConclusion';

// Fetched with the engine, when the tool comes into view.
const Details = lazyPart(() => import('./Details'));

const ageUnits: Readonly<Record<State['library'], string>> = {
  javascript: 'milliseconds',
  python: 'seconds',
  java: 'seconds',
};

/** Shows which data key each message uses under thresholds, what the cache saves, and what one leaked key opens. */
export default function DataKeyCacheLab(): ReactNode {
  const shared = useSharedState(codec, samples);
  const {state, change, sample} = shared;
  const frame = useRef<HTMLDivElement>(null);
  const isFirst = sample === samples[0].name;
  const isSeen = useSeen(frame);
  const concluded = useConclusion(state, isSeen || !isFirst);
  const {tone, text} = concluded ?? (isFirst ? firstAnswer : {tone: 'neutral' as const, text: 'Planning …'});
  const field = (name: 'maxAge' | 'maxMessages' | 'maxBytes' | 'capacity', label: string) => (
    <TextField
      label={label}
      value={state[name]}
      issues={issuesOf(concluded?.issues ?? [], name)}
      onChange={(typed) => change({[name]: typed})}
    />
  );
  return (
    <div ref={frame}>
      <WidgetFrame title="Data key cache lab" shared={shared}>
        <TextField
          label="Messages"
          hint="One a line: time, size (? if unknown), context as key=value,key=value, @partition, x10 every 1s."
          rows={4}
          value={state.messages}
          issues={issuesOf(concluded?.issues ?? [], 'messages')}
          onChange={(messages) => change({messages})}
        />
        <FieldGrid>
          <SelectField
            label="Library"
            value={state.library}
            options={[
              {value: 'javascript', label: 'JavaScript'},
              {value: 'python', label: 'Python'},
              {value: 'java', label: 'Java'},
            ]}
            onChange={(library) => change({library})}
          />
          <SelectField
            label="Side"
            {...(state.side === 'decrypt' ? {hint: 'Only the age and the capacity count here.'} : {})}
            value={state.side}
            options={[
              {value: 'encrypt', label: 'encrypting'},
              {value: 'decrypt', label: 'decrypting the same messages'},
            ]}
            onChange={(side) => change({side})}
          />
          {field('maxAge', `Maximum age (${ageUnits[state.library]})`)}
          {field('maxMessages', 'Maximum messages')}
          {field('maxBytes', 'Maximum bytes')}
          {field('capacity', 'Capacity (entries)')}
        </FieldGrid>
        <CheckField
          label="The algorithm suite derives keys"
          checked={state.derivesKey}
          onChange={(derivesKey) => change({derivesKey})}
        />
        <Verdict tone={tone}>{text}</Verdict>
        {!concluded && <FetchStatus />}
        {concluded?.answer && (
          <Lazily>
            <Details answer={concluded.answer} issues={concluded.issues} state={state} onChange={change} />
          </Lazily>
        )}
      </WidgetFrame>
    </div>
  );
}
