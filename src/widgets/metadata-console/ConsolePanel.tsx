import {useMemo, useRef, useState, type ReactNode} from 'react';
import {lineFor} from '@site/src/engines/instance-metadata';
import CopyAs from '@site/src/ui/CopyAs';
import Verdict from '@site/src/ui/Verdict';
import Clock from './Clock';
import CommandLine from './CommandLine';
import {copyForms} from './copy-forms';
import PathTree from './PathTree';
import Reasons from './Reasons';
import Screen from './Screen';
import {conclude, screenOf, withChanges, withClear, withLine, withWait} from './session';
import {mostCharacters, type State} from './state';
import styles from './styles.module.css';
import Switches from './Switches';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Console: switches above, the terminal with the paths beside it, and the reasons below. */
export default function ConsolePanel({state, onChange}: Props): ReactNode {
  const {start, steps} = state;
  const {entries, machine} = useMemo(() => screenOf({start, steps}), [start, steps]);
  const [refused, setRefused] = useState<{readonly draft: string; readonly why: string}>();
  const field = useRef<HTMLTextAreaElement>(null);
  const {tone, headline, why, exchanges} = conclude(entries);
  const run = (typed: string) => {
    const draft = typed.slice(0, mostCharacters);
    if (draft.trim() === '') return;
    const next = withLine({...state, draft});
    if ('refusal' in next) setRefused({draft, why: next.refusal});
    else onChange(next);
  };
  return (
    <>
      <Switches setup={machine.setup} onChange={(changes) => onChange(withChanges(state, changes))} />
      <div className={styles.terminal}>
        <div className={styles.left}>
          <Screen entries={entries} />
          <CommandLine
            field={field}
            draft={state.draft}
            machine={machine}
            refusal={refused?.draft === state.draft ? refused.why : undefined}
            onDraft={(text) => onChange({draft: text.slice(0, mostCharacters)})}
            onRun={run}
            onClear={() => onChange(withClear(state))}
          />
          <Verdict tone={tone}>
            <strong>{headline}.</strong> {why}
          </Verdict>
        </div>
        <PathTree
          machine={machine}
          onPick={(path) => {
            onChange({draft: lineFor(path, machine)});
            field.current?.focus();
          }}
        />
      </div>
      <Reasons exchanges={exchanges} />
      <Clock machine={machine} onWait={(seconds) => onChange(withWait(state, seconds))} />
      <CopyAs forms={copyForms(machine.setup)} />
    </>
  );
}
